import type { MaliceLevel } from '../core/assessment.ts'
import type { UnknownCause } from '../core/measured.ts'
import { type Message, message } from '../core/message.ts'
import type { Outcome, Verdict } from '../core/report.ts'

// The words of report.json and of policies, for people: in English they are the same.

const OUTCOMES: Readonly<Record<Outcome, Message>> = {
  pass: message('pass'),
  violated: message('violated'),
  unknown: message('unknown'),
  waived: message('waived'),
  skipped: message('skipped'),
}

const VERDICTS: Readonly<Record<Verdict, Message>> = {
  pass: message('pass'),
  fail: message('fail'),
  unknown: message('unknown'),
}

const CAUSES: Readonly<Record<UnknownCause, Message>> = {
  missing: message('missing'),
  pending: message('pending'),
  'failed-scan': message('failed-scan'),
  stale: message('stale'),
  unsupported: message('unsupported'),
  'not-measured': message('not-measured'),
  'source-error': message('source-error'),
  ambiguous: message('ambiguous'),
}

/** What a service calls a malicious file's level. */
export const MALICE_WORDS: Readonly<Record<MaliceLevel, Message>> = {
  remind: message('reminder'),
  suspicious: message('suspicious'),
  serious: message('serious'),
}

export const outcomeWord = (outcome: Outcome): Message => OUTCOMES[outcome]

export const verdictWord = (verdict: Verdict): Message => VERDICTS[verdict]

export const causeWord = (cause: UnknownCause | undefined): Message =>
  cause === undefined ? OUTCOMES.unknown : CAUSES[cause]
