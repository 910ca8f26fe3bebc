import { GateError } from './core/errors.ts'
import type { Log } from './core/log.ts'
import { formatMessage, type Message, message } from './core/message.ts'
import type { Look, Watch } from './sources/source.ts'

export interface Waiting {
  /** Epoch milliseconds; one deadline for the whole run. */
  readonly deadlineMs: number
  /** True where the user chose the time to wait, also for what is scanned on request only. */
  readonly isAskedFor: boolean
  readonly log: Log
  readonly signal: AbortSignal
  now(): number
  random(): number
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 75_000
const GROWTH = 1.6

/** The pause after look number `looks`: growing, up to a fifth shorter by chance so that runs do not march in step. */
export const pauseMs = (looks: number, random: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * GROWTH ** (looks - 1)) * (1 - random / 5)

/**
 * Looks until nothing more will change by waiting, the deadline has passed, or the run is cancelled; the last look
 * counts. A service that fails between two good looks is asked again at the next.
 */
export async function lookUntilSettled(watch: Watch, image: string, waiting: Waiting): Promise<Look> {
  let look = await firstLook(watch, waiting)
  for (let looks = 1; look.awaiting && shallGoOn(look, waiting); looks++) {
    const left = waiting.deadlineMs - waiting.now()
    waiting.log.progress(formatMessage(progressOf(image, look.awaiting, left)))
    try {
      await waiting.sleep(Math.min(left, pauseMs(looks, waiting.random())), waiting.signal)
      look = await watch.look()
    } catch (thrown) {
      if (waiting.signal.aborted) return look
      if (thrown instanceof GateError && thrown.kind === 'denied') {
        // The source could be asked before: what it said then is known, whatever became of the credentials.
        waiting.log.warn(thrown.message)
        return look
      }
      if (!(thrown instanceof GateError) || !isPassing(thrown) || waiting.now() >= waiting.deadlineMs) throw thrown
      waiting.log.debug(thrown.message)
    }
  }
  return look
}

/** Who asked to wait also waits for a service that does not answer yet. */
async function firstLook(watch: Watch, waiting: Waiting): Promise<Look> {
  for (let looks = 1; ; looks++) {
    try {
      return await watch.look()
    } catch (thrown) {
      const left = waiting.deadlineMs - waiting.now()
      const mayPass = thrown instanceof GateError && isPassing(thrown) && waiting.isAskedFor && left > 0
      if (!mayPass || waiting.signal.aborted) throw thrown
      waiting.log.progress(formatMessage(thrown.text))
      await waiting.sleep(Math.min(left, pauseMs(looks, waiting.random())), waiting.signal).catch(() => {
        throw thrown
      })
    }
  }
}

const shallGoOn = ({ scannedOnRequestOnly }: Look, { isAskedFor, deadlineMs, signal, now }: Waiting): boolean =>
  (isAskedFor || !scannedOnRequestOnly) && now() < deadlineMs && !signal.aborted

const isPassing = ({ code }: GateError): boolean => code === 'SERVICE_UNAVAILABLE' || code === 'SERVICE_THROTTLED'

const progressOf = (image: string, awaiting: Message, leftMs: number): Message =>
  message('{image}: {awaiting}; waiting up to {seconds} s more', {
    image,
    awaiting: formatMessage(awaiting),
    seconds: Math.ceil(leftMs / 1000),
  })
