import type { Message } from './message.ts'

/** Why an outcome could not be decided. The words are those of a policy's `unknown:` mapping. */
export const UNKNOWN_CAUSES = [
  'missing',
  'pending',
  'failed-scan',
  'stale',
  'unsupported',
  'not-measured',
  'source-error',
  'ambiguous',
] as const
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number]

/** A reason for not knowing, with what to do about it. */
export interface Doubt {
  readonly cause: UnknownCause
  readonly why: Message
  readonly hint?: Message
}

/**
 * A fact that the source measured, with where it was read, or the reason why it is not known.
 * What a service leaves out is not measured; it is never 0.
 */
export type Measured<T> = { readonly known: true; readonly value: T; readonly from: string } | NotMeasured
export type NotMeasured = { readonly known: false } & Doubt

export const measured = <T>(value: T, from: string): Measured<T> => ({ known: true, value, from })

export const notMeasured = (why: Message, cause: UnknownCause = 'not-measured', hint?: Message): NotMeasured =>
  hint ? { known: false, cause, why, hint } : { known: false, cause, why }
