import { GateError, isPassing } from './core/errors.ts'
import type { Log } from './core/log.ts'
import type { Doubt } from './core/measured.ts'
import { type Message, message } from './core/message.ts'
import { pauseMs, sparingPauseMs } from './pause.ts'
import { createServiceRequests, type ServiceRequests } from './service-requests.ts'
import type { Look, Watch } from './sources/source.ts'

export interface Waiting {
  /** Epoch milliseconds; one deadline for the whole run. */
  readonly deadlineMs: number
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
export async function lookUntilSettled(
  watch: Watch,
  image: string,
  waiting: Waiting,
  onPause: () => void,
): Promise<Settled> {
  const sinceMs = waiting.now()
  const first = await firstLook(watch, waiting, onPause)
  return lookAgain({ watch, image, first, sinceMs, onPause }, waiting)
}

/** An image that was looked at once. */
interface Seen {
  readonly watch: Watch
  readonly image: string
  readonly first: Look
  /** Epoch milliseconds: when the first look began. */
  readonly sinceMs: number
  onPause(): void
}

async function lookAgain({ watch, image, first, sinceMs, onPause }: Seen, waiting: Waiting): Promise<Settled> {
  const requests = createServiceRequests(waiting)
  const digests = new Set(first.digest === undefined ? [] : [first.digest])
  let look = first
  let byLook = 0
  const settled = (...doubts: readonly Doubt[]): Settled => ({
    look,
    asked: requests.told(),
    refusal: requests.refusal(),
    doubts: [...movedTag(digests, look), ...doubts],
  })
  for (let looks = 1; look.awaiting && isTimeLeft(waiting); looks++) {
    try {
      if (look.remedy) await requests.ask(look.remedy, (ask) => inTime(ask(), waiting))
      if (!mayChange(look, requests, waiting)) break
      const nowMs = waiting.now()
      const left = waiting.deadlineMs - nowMs
      waiting.log.progress(progressOf(image, look.awaiting, left))
      const spent = { sinceMs, requests: watch.requests?.() ?? 0, byLook }
      onPause()
      const usual = pauseMs(looks, waiting.random())
      await waiting.sleep(Math.min(left, sparingPauseMs(usual, spent, nowMs, waiting.deadlineMs)), waiting.signal)
      const before = watch.requests?.() ?? 0
      look = await inTime(watch.look(), waiting)
      byLook = (watch.requests?.() ?? 0) - before
      if (look.digest !== undefined) digests.add(look.digest)
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
/** The longest that a timer can be set to. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The same, but for a service that does not answer before the wait is over. */
async function inTime<T>(work: Promise<T>, { deadlineMs, now }: Waiting): Promise<T> {
  const late = new GateError('SERVICE_UNAVAILABLE', message('no answer came before the wait was over'))
  let timer: NodeJS.Timeout | undefined
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), Math.min(LONGEST_TIMER_MS, Math.max(0, deadlineMs - now()) + GRACE_MS))
  })
  try {
    return await Promise.race([work, end])
  } finally {
    clearTimeout(timer)
  }
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
