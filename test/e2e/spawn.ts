import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const KILL_AFTER_MS = 15_000

export interface Surroundings {
  /** Everything but PATH, which is the only variable that comes from the machine. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Sees the process as it starts, to send it a signal. */
  readonly onStart?: (child: ChildProcess) => void
}

export interface Ended {
  /** Undefined where a signal ended the process. */
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

export interface EndedCommand extends Ended {
  /** report.json, parsed; undefined where there is none. */
  readonly reportJson: unknown
}

export interface EndedStep extends EndedCommand {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Runs the command as it ships, in `cwd` or an empty directory of its own. */
export async function runCli(args: readonly string[], surroundings: Surroundings = {}): Promise<EndedCommand> {
  return inDirectory(surroundings, async (cwd) => {
    const ended = await runNode('cli.mjs', args, { ...surroundings, cwd })
    return { ...ended, reportJson: await readReport(cwd) }
  })
}

/** Runs the Action as it ships, with inputs and files as the runner gives them. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  surroundings: Surroundings = {},
): Promise<EndedStep> {
  return inDirectory(surroundings, async (cwd) => {
    const runnerFiles = await mkdtemp(join(tmpdir(), 'image-policy-gate-runner-'))
    try {
      const [output, summary] = [join(runnerFiles, 'output'), join(runnerFiles, 'summary')]
      await Promise.all([writeFile(output, ''), writeFile(summary, '')])
      const given = Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ])
      const runner = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: cwd }
      const env = { ...runner, ...Object.fromEntries(given), ...surroundings.env }
      const ended = await runNode('action.mjs', [], { ...surroundings, cwd, env })
      return {
        ...ended,
        outputs: parseOutputs(await readFile(output, 'utf8')),
        summary: await readFile(summary, 'utf8'),
        reportJson: await readReport(cwd),
      }
    } finally {
      await rm(runnerFiles, { recursive: true, force: true })
    }
  })
}

async function inDirectory<T>({ cwd }: Surroundings, run: (cwd: string) => Promise<T>): Promise<T> {
  if (cwd !== undefined) return run(cwd)
  const own = await mkdtemp(join(tmpdir(), 'image-policy-gate-'))
  try {
    return await run(own)
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

function runNode(script: string, args: readonly string[], { env, cwd, onStart }: Surroundings): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(DIST, script), ...args], {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: KILL_AFTER_MS,
      killSignal: 'SIGKILL',
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? undefined, stdout, stderr }))
    onStart?.(child)
  })
}

const readReport = async (cwd: string): Promise<unknown> => {
  const text = await readFile(join(cwd, 'image-policy-report', 'report.json'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

/** The runner's own format: a name and a delimiter, the lines of the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value
  return outputs
}
