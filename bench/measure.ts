import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly wallMs: number
  /** The most memory that the process had, in bytes. */
  readonly peakBytes: number
  readonly stdout: string
}

export interface Running {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Prints the peak of a process as it ends, from outside of the program that is measured. */
const PEAK = `
  const { readFileSync, writeSync } = require('node:fs')
  process.on('exit', () => {
    let bytes = process.resourceUsage().maxRSS * 1024
    // On Linux that may be the parent's, from before the program was loaded.
    try { bytes = Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024 } catch {}
    writeSync(3, String(bytes))
  })`
const PEAK_URL = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${PEAK}`)}`

/** Runs Node with these arguments and times the whole process, from spawn to exit. */
export async function runNode(
  args: readonly string[],
  { env = {}, cwd }: Running = {},
  withPeak = false,
): Promise<Run> {
  const startedAt = process.hrtime.bigint()
  const all = withPeak ? ['--import', PEAK_URL, ...args] : args
  const child = spawn(process.execPath, all, {
    env: { PATH: process.env.PATH ?? '', ...env },
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['ignore', 'pipe', 'ignore', withPeak ? 'pipe' : 'ignore'],
  })
  let [stdout, peak] = ['', '']
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    peak += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, wallMs: Number(process.hrtime.bigint() - startedAt) / 1e6, peakBytes: Number(peak), stdout }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The median ratio of two runs in turn, so that a machine that slows down slows both. */
export async function ratioOf(pairs: number, run: () => Promise<Run>, base: () => Promise<Run>): Promise<number> {
  await run()
  await base()
  const ratios: number[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const [a, b] = [await run(), await base()]
    ratios.push(a.wallMs / b.wallMs)
  }
  return median(ratios)
}

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
