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
    process.stderr.write(`unexpected: ${thrown instanceof Error ? thrown.name : typeof thrown}. Please report it.\n`)
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
