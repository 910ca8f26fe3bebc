import { GateError } from './core/errors.ts'
import type { Log } from './core/log.ts'
import type { Doubt } from './core/measured.ts'
import { type Message, message } from './core/message.ts'
import type { Look, Remedy, Watch } from './sources/source.ts'

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

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 75_000
const GROWTH = 1.6

/** The pause after look number `looks`: growing, up to a fifth shorter by chance so that runs do not march in step. */
export const pauseMs = (looks: number, random: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * GROWTH ** (looks - 1)) * (1 - random / 5)

/**
 * Looks until nothing more will change by waiting, the deadline has passed, or the run is cancelled; the last look
 * counts. What the user allows is asked of the service once. A service that fails between two good looks is asked again
 * at the next.
 */
export async function lookUntilSettled(watch: Watch, image: string, waiting: Waiting): Promise<Settled> {
  const first = await firstLook(watch, waiting)
  const requests = createRequests(waiting)
  let look = first
  const settled = (): Settled => ({
    look,
    asked: requests.told(),
    refusal: requests.refusal(),
    doubts: movedTag(first, look),
  })
  for (let looks = 1; look.awaiting && isTimeLeft(waiting); looks++) {
    try {
      if (look.remedy) await requests.ask(look.remedy)
      if (!mayChange(look, requests, waiting)) break
      const left = waiting.deadlineMs - waiting.now()
      waiting.log.progress(progressOf(image, look.awaiting, left))
      await waiting.sleep(Math.min(left, pauseMs(looks, waiting.random())), waiting.signal)
      look = await watch.look()
    } catch (thrown) {
      if (waiting.signal.aborted) return settled()
      if (thrown instanceof GateError && thrown.kind === 'denied') {
        // The source could be asked before: what it said then is known, whatever became of the credentials.
        waiting.log.warn(thrown.text)
        return settled()
      }
      if (!(thrown instanceof GateError) || !isPassing(thrown) || waiting.now() >= waiting.deadlineMs) throw thrown
      waiting.log.debug(thrown.text)
    }
  }
  return settled()
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
      waiting.log.progress(thrown.text)
      await waiting.sleep(Math.min(left, pauseMs(looks, waiting.random())), waiting.signal).catch(() => {
        throw thrown
      })
    }
  }
}

interface Requests {
  /** Asks for it, where the user allows it and it was not asked for before. Throws only where the run was cancelled. */
  ask(remedy: Remedy): Promise<void>
  /** Whether a scan may come that was asked for, or will be. */
  expectScan(): boolean
  told(): readonly Message[]
  refusal(): GateError | undefined
}

/** What is asked of the service about one image: each kind of request once, whatever became of its answer. */
function createRequests({ mayAsk, log, signal }: Waiting): Requests {
  const done = new Set<'sync' | 'scan'>()
  const told: Message[] = []
  let refusal: GateError | undefined
  const tell = (text: Message): void => {
    told.push(text)
    log.info(text)
  }
  return {
    async ask({ kind, what, ask }) {
      const parts = kind === 'sync-and-scan' ? (['sync', 'scan'] as const) : [kind]
      if (parts.some((part) => !mayAsk[part] || done.has(part))) return
      for (const part of parts) done.add(part)
      refusal = undefined
      try {
        await ask()
        tell(message('asked the service for {what}', { what }))
      } catch (thrown) {
        if (signal.aborted || !(thrown instanceof GateError)) throw thrown
        tell(message('asked the service for {what}, without success: {reason}', { what, reason: thrown.text }))
        // Where only the answer was lost, the request may have arrived.
        if (isPassing(thrown)) return
        refusal = thrown
        // No scan was begun by what was refused, so that one can be asked for once the image is listed.
        if (kind === 'sync-and-scan') done.delete('scan')
      }
    },
    expectScan: () => mayAsk.scan && !(done.has('scan') && refusal !== undefined),
    told: () => told,
    refusal: () => refusal,
  }
}

const isTimeLeft = ({ deadlineMs, signal, now }: Waiting): boolean => now() < deadlineMs && !signal.aborted

/** Whether waiting may bring something: not where the service scans on request only, and nobody asks it to. */
const mayChange = ({ scannedOnRequestOnly }: Look, requests: Requests, { isAskedFor }: Waiting): boolean =>
  isAskedFor || !scannedOnRequestOnly || requests.expectScan()

/** A tag that was pushed again while it was awaited names two images, and nobody said which is meant. */
function movedTag({ digest: before }: Look, { digest: after }: Look): readonly Doubt[] {
  if (before === undefined || after === undefined || before === after) return []
  const why = message('the tag moved from {before} to {after} while the scan was awaited', { before, after })
  return [{ cause: 'ambiguous', why, hint: message('give the digest that the build reported (input digest)') }]
}

const isPassing = ({ code }: GateError): boolean => code === 'SERVICE_UNAVAILABLE' || code === 'SERVICE_THROTTLED'

const progressOf = (image: string, awaiting: Message, leftMs: number): Message =>
  message('{image}: {awaiting}; waiting up to {seconds} s more', {
    image,
    awaiting,
    seconds: Math.ceil(leftMs / 1000),
  })
