import type { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { incomplete, type ListPage } from './whole-list.ts'

/** What a step of a self-check proved. What it could not prove is thrown, as a GateError. */
export interface Proof {
  readonly result: 'ok' | 'warning' | 'skipped'
  readonly text: Message
  readonly hint?: Message
}

export const proved = (text: Message): Proof => ({ result: 'ok', text })
export const skipped = (text: Message): Proof => ({ result: 'skipped', text })

/** One step of a self-check: the smallest request that shows whether something works, and changes nothing. */
export interface Probe {
  /** What it is about: "login", "GET image/registries/images". */
  readonly subject: Message
  /** What the gate cannot tell without it. */
  readonly neededFor?: Message
  prove(): Promise<Proof>
}

/** How a self-check goes through what one source needs. */
export interface Trial {
  /** Whether any part of what proves the caller is given. */
  readonly isMeant: boolean
  /** Opens the session; nothing is sent. Throws GateError, CREDENTIALS_MISSING where credentials are absent or half set. */
  open(): OpenTrial
}

export interface OpenTrial {
  /** What proves the caller: the names of variables, never their values. */
  readonly credentials: Message
  /** The hosts that may be contacted. */
  readonly hosts: readonly string[]
  /** The service, then its login where one is asked. */
  readonly endpoints: readonly [URL, ...URL[]]
  /** The way in, step by step: without one of them nothing after it can work. */
  readonly logins: readonly Probe[]
  /** An API each, the list of images first: the others ask about an image in it. */
  readonly calls: readonly [Probe, ...Probe[]]
  /** Whether the service knows the caller and refuses this request alone. Of any other refusal none may follow. */
  isMissingPermission(error: GateError): boolean
}

/** A call that starts something at the service, and is therefore named only. `input` is what makes the gate send it. */
export const untriedProbe = (call: string, input: 'sync' | 'scan', right: string): Probe => ({
  subject: message('{call}', { call }),
  prove: async () =>
    skipped(message('not tried, since it changes something; for `{input}` it needs {right}', { input, right })),
})

/** What a detail is proved by where the list holds no image. */
export const WITHOUT_IMAGE: Proof = skipped(message('not tried: the list holds no image to ask about'))

/** The first page of a list; throws LIST_INCOMPLETE where its rows and its declared total contradict each other. */
export function plausiblePage(list: string, page: ListPage): ListPage {
  const { total, rows } = page
  if (rows.length > total || (rows.length === 0 && total > 0)) throw incomplete(list, rows.length, total)
  return page
}
