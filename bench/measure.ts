import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly wallMs: number
  /** The most memory that the process had, in bytes; with `withPeak`. */
  readonly peakBytes: number
  /** What all its threads worked, which others on the machine disturb less than the time on the wall; with `withPeak`. */
  readonly processorMs: number
  readonly stdout: string
}

export interface Running {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Tells, as a process ends and from outside of the program that is measured, what is asked of it. */
const tellAtExit = (code: string): string =>
  `data:text/javascript,${encodeURIComponent(`
    import { createRequire } from 'node:module'
    const require = createRequire('file:///')
    const { readFileSync, statSync, writeSync } = require('node:fs')
    process.on('exit', () => { ${code} })`)}`

const PEAK = tellAtExit(`
  let bytes = process.resourceUsage().maxRSS * 1024
  // On Linux that may be the parent's, from before the program was loaded.
  try { bytes = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024 } catch {}
  const { user, system } = process.cpuUsage()
  writeSync(3, JSON.stringify([bytes, (user + system) / 1000]))`)

const LOADED = tellAtExit(`
  const paths = [process.argv[1], ...Object.keys(require('node:module')._cache)]
  writeSync(3, JSON.stringify([...new Set(paths)].map((path) => [path, statSync(path).size])))`)

interface Told extends Pick<Run, 'code' | 'wallMs' | 'stdout'> {
  readonly told: string
}

/** Runs Node with these arguments and times the whole process, from spawn to exit. */
export async function runNode(args: readonly string[], running: Running = {}, withPeak = false): Promise<Run> {
  const { told, ...run } = await spawnNode(args, running, withPeak ? PEAK : undefined)
  const [peakBytes, processorMs] = withPeak ? (JSON.parse(told) as [number, number]) : [Number.NaN, Number.NaN]
  return { ...run, peakBytes, processorMs }
}

/** The files that a program reads its code from, with their bytes: CommonJS, and the file that it is started by. */
export async function filesLoadedBy(
  args: readonly string[],
  running: Running = {},
): Promise<ReadonlyMap<string, number>> {
  const { told } = await spawnNode(args, running, LOADED)
  return new Map(JSON.parse(told) as [string, number][])
}

async function spawnNode(args: readonly string[], { env = {}, cwd }: Running, teller?: string): Promise<Told> {
  const startedAt = process.hrtime.bigint()
  const all = teller === undefined ? args : ['--import', teller, ...args]
  const child = spawn(process.execPath, all, {
    env: { PATH: process.env.PATH ?? '', ...env },
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['ignore', 'pipe', 'ignore', teller === undefined ? 'ignore' : 'pipe'],
  })
  let [stdout, told] = ['', '']
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    told += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, wallMs: Number(process.hrtime.bigint() - startedAt) / 1e6, stdout, told }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** A command line of Node. */
export interface Command {
  readonly args: readonly string[]
  readonly running: Running
}

/** How many times as long as `node -e 0` a command takes. */
export interface Ratio {
  /** From spawn to exit: the median of pairs in turn, so that a machine that slows down slows both. */
  readonly wall: number
  /** What the processor worked, in all threads: the least of several runs of both. Other work disturbs it less. */
  readonly processor: number
}

const NOTHING = ['-e', '0']

export async function ratioOf(pairs: number, { args, running }: Command): Promise<Ratio> {
  const ratios: number[] = []
  const [works, bases]: [number[], number[]] = [[], []]
  for (let pair = 0; pair < pairs; pair++) {
    const [run, base] = [await runNode(args, running), await runNode(NOTHING, running)]
    ratios.push(run.wallMs / base.wallMs)
    if (pair % 2 > 0) continue
    works.push(await processorMsOf(args, running))
    bases.push(await processorMsOf(NOTHING, running))
  }
  return { wall: median(ratios), processor: Math.min(...works) / Math.min(...bases) }
}

/** The processor time of a whole process with all its threads, as bash tells it. */
async function processorMsOf(args: readonly string[], { env = {}, cwd }: Running): Promise<number> {
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1'
  const child = spawn('bash', ['-c', script, 'bash', process.execPath, ...args], {
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', ...env },
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', (chunk) => {
    told += chunk
  })
  await new Promise((resolve) => child.on('close', resolve))
  return told.split(' ').reduce((sum, part) => sum + Number(part) * 1000, 0)
}

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('en')} kB`
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
