import { GateError, isPassing } from './core/errors.ts'
import type { Log } from './core/log.ts'
import type { Doubt } from './core/measured.ts'
import { type Message, message } from './core/message.ts'
import { pauseMs, sparingPauseMs, togetherMs } from './pause.ts'
import { createServiceRequests, type ServiceRequests } from './service-requests.ts'
import type { Look, Watch } from './sources/source.ts'

export interface Waiting {
  /** Epoch milliseconds; one deadline for all that are looked at together. */
  readonly deadlineMs: number
  /** Pauses end at moments this far apart, so that images which wait together are looked at together. */
  readonly stepMs: number
  /** True where the user chose the time to wait, also for what is scanned on request only. */
  readonly isAskedFor: boolean
  /** What the service may be asked to do about an image that is not there, or not scanned. */
  readonly mayAsk: { readonly sync: boolean; readonly scan: boolean }
  readonly log: Log
  readonly signal: AbortSignal
  now(): number
  random(): number
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** How it ended: the last look, and what happened on the way that a reader must know. */
export interface Settled {
  readonly look: Look
  /** What the service was asked to do, and how it took that. */
  readonly asked: readonly Message[]
  /** Why the service would not do what was asked for; undefined where it did, or nothing was asked. */
  readonly refusal: GateError | undefined
  readonly doubts: readonly Doubt[]
}

/**
 * Looks until nothing more will change by waiting, the deadline has passed, or the run is cancelled; the last look
 * counts. What the user allows is asked of the service once. A service that fails between two good looks is asked again
 * at the next. `onPause` is told of each pause before it begins.
 */
export function lookUntilSettled(watch: Watch, image: string, waiting: Waiting, onPause: () => void): Promise<Settled> {
  const sinceMs = waiting.now()
  return firstLook(watch, waiting, onPause).then((look) => lookAgain({ watch, image, sinceMs, onPause, look }, waiting))
}

/** An image that was looked at. */
interface Seen {
  readonly watch: Watch
  readonly image: string
  /** Epoch milliseconds: when the first look began. */
  readonly sinceMs: number
  onPause(): void
  /** The last one. Those before it are let go of: thousands of images may wait. */
  look: Look
}

async function lookAgain(seen: Seen, waiting: Waiting): Promise<Settled> {
  const requests = createServiceRequests(waiting)
  const digests = new Set(seen.look.digest === undefined ? [] : [seen.look.digest])
  let byLook = 0
  const settled = (...doubts: readonly Doubt[]): Settled => ({
    look: seen.look,
    asked: requests.told(),
    refusal: requests.refusal(),
    doubts: [...movedTag(digests, seen.look), ...doubts],
  })
  for (let looks = 1; seen.look.awaiting && isTimeLeft(waiting); looks++) {
    const { watch, image, sinceMs } = seen
    try {
      if (seen.look.remedy) await requests.ask(seen.look.remedy, (ask) => inTime(ask(), waiting))
      if (!mayChange(seen.look, requests, waiting) || !isTimeLeft(waiting)) break
      const nowMs = waiting.now()
      const left = waiting.deadlineMs - nowMs
      waiting.log.progress(progressOf(image, seen.look.awaiting, left))
      const spent = { sinceMs, requests: watch.requests?.() ?? 0, byLook }
      seen.onPause()
      const pause = sparingPauseMs(pauseMs(looks, waiting.random()), spent, nowMs, waiting.deadlineMs)
      await waiting.sleep(togetherMs(pause, left, waiting.stepMs), waiting.signal)
      const before = watch.requests?.() ?? 0
      seen.look = await inTime(watch.look(), waiting)
      byLook = (watch.requests?.() ?? 0) - before
      if (seen.look.digest !== undefined) digests.add(seen.look.digest)
    } catch (thrown) {
      if (waiting.signal.aborted) return settled()
      if (!(thrown instanceof GateError) || thrown.kind === 'setup') throw thrown
      if (thrown.kind === 'denied') {
        // The source could be asked before: what it said then is known, whatever became of the credentials.
        waiting.log.warn(thrown.text)
        return settled()
      }
      if (!isPassing(thrown) || waiting.now() >= waiting.deadlineMs) return settled(unanswered(thrown))
      waiting.log.debug(thrown.text)
    }
  }
  return settled()
}

/** Who asked to wait also waits for a service that does not answer yet. */
function firstLook(watch: Watch, waiting: Waiting, onPause: () => void, looks = 1): Promise<Look> {
  // One look is owed to whoever does not wait at all.
  const answer = looks === 1 ? watch.look() : inTime(watch.look(), waiting)
  return answer.catch(async (thrown: unknown) => {
    const left = waiting.deadlineMs - waiting.now()
    const mayPass = thrown instanceof GateError && isPassing(thrown) && waiting.isAskedFor && left > 0
    if (!mayPass || waiting.signal.aborted) throw thrown
    waiting.log.progress(thrown.text)
    onPause()
    await waiting.sleep(Math.min(left, pauseMs(looks, waiting.random())), waiting.signal).catch(() => {
      throw thrown
    })
    return firstLook(watch, waiting, onPause, looks + 1)
  })
}

/** What a look that began at the deadline may take. */
const GRACE_MS = 1_000
const NO_ANSWER_IN_TIME = message('no answer came before the wait was over')
/** The longest that a timer can be set to. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The same, but for a service that does not answer before the wait is over. */
function inTime<T>(work: Promise<T>, { deadlineMs, now }: Waiting): Promise<T> {
  return new Promise((resolve, reject) => {
    const left = Math.min(LONGEST_TIMER_MS, Math.max(0, deadlineMs - now()) + GRACE_MS)
    const timer = setTimeout(() => reject(new GateError('SERVICE_UNAVAILABLE', NO_ANSWER_IN_TIME)), left)
    const settle = (end: () => void): void => {
      clearTimeout(timer)
      end()
    }
    work.then(
      (value) => settle(() => resolve(value)),
      (thrown: unknown) => settle(() => reject(thrown)),
    )
  })
}

/** The last look counts, but no more than what it could not tell any longer. */
const unanswered = ({ text, hint }: GateError): Doubt => ({
  cause: 'source-error',
  why: text,
  ...(hint ? { hint } : {}),
})

const isTimeLeft = ({ deadlineMs, signal, now }: Waiting): boolean => now() < deadlineMs && !signal.aborted

/** Whether waiting may bring something: not where the service scans on request only, and nobody asks it to. */
const mayChange = ({ scannedOnRequestOnly }: Look, requests: ServiceRequests, { isAskedFor }: Waiting): boolean =>
  isAskedFor || !scannedOnRequestOnly || requests.expectScan()

/** A tag that was pushed again while it was awaited names two images, and nobody said which is meant. */
function movedTag(digests: ReadonlySet<string>, { digest, awaiting }: Look): readonly Doubt[] {
  const hint = message('give the digest that the build reported (input digest)')
  const [before = '', after = ''] = digests
  if (digests.size > 1) {
    const why = message('the tag moved from {before} to {after} while the scan was awaited', { before, after })
    return [{ cause: 'ambiguous', why, hint }]
  }
  if (digests.size === 0 || digest !== undefined || awaiting) return []
  const why = message('the service listed {before} and then gave no digest any more: it may be another build', {
    before,
  })
  return [{ cause: 'ambiguous', why, hint }]
}

const progressOf = (image: string, awaiting: Message, leftMs: number): Message =>
  message('{image}: {awaiting}; waiting up to {seconds} s more', {
    image,
    awaiting,
    seconds: Math.ceil(leftMs / 1000),
  })
