import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../src/cli/run.ts'

export interface Surroundings {
  readonly env: Readonly<Record<string, string>>
  /** Where the run gets a directory of its own, unless it is given one. */
  readonly parent: string
  readonly cwd?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** All that the command writes as it talks most: what it prints, and its report files in every format. */
export async function everythingWritten(
  args: readonly string[],
  { env, parent, cwd, signal = new AbortController().signal }: Surroundings,
): Promise<{ readonly code: number; readonly text: string }> {
  const directory = cwd ?? (await mkdtemp(join(parent, 'run-')))
  const texts: string[] = []
  const write = (text: string): void => void texts.push(text)
  const code = await run(args, {
    env: { ...env, RUNNER_DEBUG: '1', IMAGE_POLICY_GATE_DEBUG: '1' },
    cwd: directory,
    now: Date.now,
    random: () => 0,
    signal,
    sleep: async () => {},
    stdout: write,
    stderr: write,
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    width: 1000,
  })
  const reports = join(directory, 'image-policy-report')
  for (const name of await readdir(reports, { recursive: true }).catch(() => [])) {
    texts.push(await readFile(join(reports, name), 'utf8').catch(() => ''))
  }
  return { code, text: texts.join('\n') }
}
