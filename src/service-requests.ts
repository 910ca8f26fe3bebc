import { GateError, isPassing } from './core/errors.ts'
import type { Log } from './core/log.ts'
import { type Message, message } from './core/message.ts'
import type { Remedy } from './sources/source.ts'

interface Asking {
  /** What the service may be asked to do about an image that is not there, or not scanned. */
  readonly mayAsk: { readonly sync: boolean; readonly scan: boolean }
  readonly log: Log
  readonly signal: AbortSignal
}

export interface ServiceRequests {
  /** Asks for it, where the user allows it and it was not asked for before. Throws only where the run was cancelled. */
  ask(remedy: Remedy, send: (ask: Remedy['ask']) => Promise<void>): Promise<void>
  /** Whether a scan may come that was asked for, or will be. */
  expectScan(): boolean
  told(): readonly Message[]
  refusal(): GateError | undefined
}

/** What is asked of the service about one image: each kind of request once, whatever became of its answer. */
export function createServiceRequests({ mayAsk, log, signal }: Asking): ServiceRequests {
  const done = new Set<'sync' | 'scan'>()
  const told: Message[] = []
  let refusal: GateError | undefined
  const tell = (text: Message): void => {
    told.push(text)
    log.info(text)
  }
  return {
    async ask({ kind, what, ask }, send) {
      const parts = kind === 'sync-and-scan' ? (['sync', 'scan'] as const) : [kind]
      if (parts.some((part) => !mayAsk[part] || done.has(part))) return
      for (const part of parts) done.add(part)
      refusal = undefined
      try {
        await send(ask)
        tell(message('asked the service for {what}', { what }))
      } catch (thrown) {
        if (!(thrown instanceof GateError)) throw thrown
        tell(message('asked the service for {what}, without success: {reason}', { what, reason: thrown.text }))
        if (signal.aborted) throw thrown
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
