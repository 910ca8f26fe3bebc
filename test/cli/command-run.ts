import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run.ts'
import { NOW } from '../builders.ts'

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Calls `use` with a directory of these files, which is gone afterwards. */
export async function inDirectory<T>(
  files: Readonly<Record<string, string>>,
  use: (cwd: string) => Promise<T>,
): Promise<T> {
  const cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-cli-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(cwd, path)), { recursive: true })
      await writeFile(join(cwd, path), text)
    }
    return await use(cwd)
  } finally {
    await rm(cwd, { recursive: true, force: true })
  }
}

/** Runs a command in a directory, at the moment that tests judge at, without environment, terminal or network. */
export async function runIn(cwd: string, ...args: readonly string[]): Promise<Ended> {
  let [stdout, stderr] = ['', '']
  const code = await run(args, {
    env: {},
    now: () => NOW,
    random: () => 0,
    sleep: async () => {},
    signal: new AbortController().signal,
    cwd,
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    width: undefined,
  })
  return { code, stdout, stderr }
}

/** Runs a command in a directory of these files. */
export const runOn = (files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended> =>
  inDirectory(files, (cwd) => runIn(cwd, ...args))
