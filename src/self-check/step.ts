import { type ErrorCode, GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import type { Proof } from '../sources/probe.ts'
import { inWords } from './network-reasons.ts'

/** One line of a self-check: what was tried, what came of it, and what to do where that is not well. */
export interface Step {
  readonly result: Proof['result'] | 'missing' | 'failed'
  readonly subject: Message
  readonly text: Message
  readonly hint?: Message | undefined
  /** What the gate cannot do while this is not well. */
  readonly neededFor?: Message | undefined
  /** What was thrown in place of a proof. */
  readonly error?: GateError
}

/** What is absent or not granted, as against what is there and does not work. */
const ABSENT: readonly ErrorCode[] = ['CREDENTIALS_MISSING', 'REGION_MISSING', 'PROJECT_UNCLEAR', 'API_NOT_FOUND']

/** Whether something must be mended. */
export const isProblem = ({ result }: Step): boolean => result === 'missing' || result === 'failed'

/** The step that an error makes; what is no GateError, and the end of the run, is thrown on. */
export function problemStep(subject: Message, thrown: unknown, isGrant = (_: GateError): boolean => false): Step {
  if (!(thrown instanceof GateError) || thrown.code === 'CANCELLED') throw thrown
  const error = inWords(thrown)
  const result = ABSENT.includes(error.code) || isGrant(error) ? 'missing' : 'failed'
  return { result, subject, text: error.text, hint: error.hint, error }
}

/** A step that nothing was sent for, since one before it shows that it cannot work. */
export const THE_REST: Step = {
  result: 'skipped',
  subject: message('the rest'),
  text: message('not tried: mend what is said above first'),
}
