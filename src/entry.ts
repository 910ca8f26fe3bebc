import { setMaxListeners } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'

/** What a program gets from its surroundings, and nothing in it takes by itself. */
export interface Edges {
  readonly env: Readonly<Record<string, string | undefined>>
  now(): number
  random(): number
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal
}

const UNDECIDED = 2
/** How long an interrupted run may take to report what is known; a runner kills it after 7.5 seconds. */
const MAX_FAREWELL_MS = 5_000

/**
 * Runs a program and makes its result the exit code of the process. Whatever goes wrong, exit code 0 is only
 * ever the program's own answer: not a promise that never settles, nor a thrown thing that nobody caught.
 */
export async function enter(
  process: NodeJS.Process,
  clock: Pick<Edges, 'now' | 'random'>,
  program: (edges: Edges) => Promise<number>,
): Promise<void> {
  process.exitCode = UNDECIDED
  // Whatever was thrown, which may be no error at all.
  process.on('uncaughtException', (thrown: unknown) => {
    process.stderr.write(`${lastWordsOf(thrown)}\n`)
    process.exit(UNDECIDED)
  })
  let isOver = false
  // Nothing is left to do, and still there is no answer: a promise that never settled.
  process.on('beforeExit', () => {
    if (!isOver) process.stderr.write('unexpected: the run came to a halt before its end. Please report it.\n')
  })
  const stop = new AbortController()
  // As many images may be waited for at once as there are; Node takes more than ten listeners for a leak.
  setMaxListeners(0, stop.signal)
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(UNDECIDED)
    stop.abort()
    setTimeout(() => process.exit(UNDECIDED), MAX_FAREWELL_MS).unref()
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, interrupt)
  process.exitCode = await program({
    ...clock,
    env: process.env,
    sleep: (ms, signal) => delay(ms, undefined, { signal }),
    signal: stop.signal,
  })
  isOver = true
}

/** What the surroundings of a program can take from it, by the code or the system call of the error. */
const SURROUNDINGS: ReadonlyMap<string, string> = new Map([
  ['EPIPE', 'stopped: nobody reads the output any more.'],
  ['ENOSPC', 'stopped: there is no room left for the output.'],
  ['uv_cwd', 'stopped: the working directory is gone.'],
])

function lastWordsOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `unexpected: ${typeof thrown}. Please report it.`
  const { code = '', syscall = '' } = thrown as NodeJS.ErrnoException
  return SURROUNDINGS.get(syscall) ?? SURROUNDINGS.get(code) ?? `unexpected: ${thrown.name}. Please report it.`
}
