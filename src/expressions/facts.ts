import { type Count, countPhrase, isExact } from '../core/count.ts'
import { ageMs } from '../core/duration.ts'
import type { Doubt, Measured } from '../core/measured.ts'
import { type Message, type MessageValue, message } from '../core/message.ts'
import { MAX_TEXT_LENGTH } from './limits.ts'
import type { Untold } from './record.ts'

// How facts become values of CEL: exactly, or not at all.

const notMeasured = (why: Message, hint?: Message): Doubt => ({ cause: 'not-measured', why, ...(hint && { hint }) })

/** The value of a fact that was measured. */
export const told = <T>(fact: Measured<T>, untold: Untold): T => (fact.known ? fact.value : untold(fact))

/** The value of what may be left out. */
export const given = <T>(value: T | undefined, name: MessageValue, untold: Untold): T =>
  value ?? untold(notMeasured(message('{name} is not known', { name })))

/** A text that is not too long to be looked at again and again. */
export function toText(text: string, name: MessageValue, untold: Untold): string {
  if (text.length <= MAX_TEXT_LENGTH) return text
  const values = { name, limit: MAX_TEXT_LENGTH }
  return untold(notMeasured(message('{name} is longer than {limit} characters', values)))
}

/** A whole number, as CEL's int. */
export function toInt(value: number, name: string, untold: Untold): bigint {
  if (Number.isSafeInteger(value)) return BigInt(value)
  return untold(notMeasured(message('{name} is {value}, which is no whole number', { name, value })))
}

/** A count of which more than bounds is known. */
export function toExactInt(count: Count, name: string, untold: Untold): bigint {
  if (isExact(count)) return toInt(count.min, name, untold)
  const why = message('{name}: {found}, and the source tells no exact number', { name, found: countPhrase(count) })
  return untold(
    notMeasured(why, message('use vulnerabilities.highOrCritical, or a rule with a limit, which decides by bounds')),
  )
}

/** A moment that is not ahead of `now`: what comes from a clock that is wrong would seem newer than it is. */
export function toMoment(ms: number, name: string, now: number, untold: Untold): Date {
  const date = new Date(ms)
  if (Number.isNaN(date.getTime())) return untold(notMeasured(message('{name} is no date', { name })))
  if (ageMs(ms, now) === undefined) return untold(notMeasured(message('{name} lies in the future', { name })))
  return date
}
