import { DURATION_PATTERN, parseDurationMs } from '../core/duration.ts'
import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { isLoopback } from '../http/loopback.ts'
import { invalid, suggest } from './problems.ts'
import type { InputSpec, RawValue } from './table.ts'

const MAX_SHOWN_LENGTH = 200

/** What the user wrote, short enough for a sentence. */
export const shown = (text: string): string =>
  text.length > MAX_SHOWN_LENGTH ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text

/** The non-empty lines of a value, each with its number where there are several. */
export function splitLines({ text, place }: RawValue): RawValue[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines
    .map((line, index) => ({ text: line.trim(), place: lines.length > 1 ? `${place}, line ${index + 1}` : place }))
    .filter((line) => line.text !== '')
}

/** The non-empty parts of a value, separated by lines or commas. */
export const splitList = (value: RawValue): RawValue[] =>
  splitLines(value).flatMap(({ text, place }) =>
    text
      .split(',')
      .map((part) => ({ text: part.trim(), place }))
      .filter((part) => part.text !== ''),
  )

/** One of the words that the input takes. Throws GateError INPUT_INVALID. */
export function parseChoice<T extends string>({ text, place }: RawValue, spec: InputSpec): T {
  const allowed = spec.allowed ?? []
  if (allowed.includes(text)) return text as T
  const values = { name: spec.name, value: shown(text), allowed: allowed.join(', ') }
  throw invalid(
    place,
    message('"{value}" is not a word that "{name}" takes: {allowed}', values),
    suggest(text, allowed),
  )
}

/** A duration such as `30s`, `15m`, `24h`, `7d`, or `0`, in milliseconds. */
export function parseWaitMs({ text, place }: RawValue): number {
  if (text === '0') return 0
  if (new RegExp(DURATION_PATTERN).test(text)) return parseDurationMs(text)
  throw invalid(
    place,
    message('"{value}" is not a duration', { value: shown(text) }),
    message('write a whole number and a unit, such as 30s, 15m, 24h or 7d; or 0'),
  )
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** A date (00:00 UTC of it) or an ISO 8601 instant with its offset, in epoch milliseconds. */
export function parseInstantMs({ text, place }: RawValue): number {
  const date = INSTANT.exec(text)?.[1]
  // Date.parse takes 2026-02-30 for March 2nd, so the day must come back as it was written.
  const day = date === undefined ? Number.NaN : Date.parse(date)
  const isCalendarDay = !Number.isNaN(day) && new Date(day).toISOString().startsWith(date ?? '')
  const instant = isCalendarDay ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(instant)) return instant
  throw invalid(
    place,
    message('"{value}" is not a date or a moment', { value: shown(text) }),
    message('write 2026-12-31, or 2026-12-31T10:00:00Z with its offset from UTC'),
  )
}

/** A whole number from `min` to `max`. */
export function parseCount({ text, place }: RawValue, min: number, max: number): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (count >= min && count <= max) return count
  throw invalid(place, message('"{value}" is not a whole number from {min} to {max}', { value: shown(text), min, max }))
}

/** Letters, digits, `-` and `_`: what may become part of a host name or a path. */
export function parseIdentifier({ text, place }: RawValue): string {
  if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9])?$/.test(text)) return text
  throw invalid(place, message('"{value}" is not a name of letters, digits, "-" and "_"', { value: shown(text) }))
}

/** A base URL that requests and secrets may be sent to. The value is never repeated: it may hold a password. */
export function parseBaseUrl({ text, place }: RawValue): URL {
  const refuse = (why: Message): GateError =>
    new GateError('ENDPOINT_REFUSED', why, {
      place,
      hint: message('write https://HOST, with a port or path if needed'),
    })
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw refuse(message('this is not an https URL'))
  if (url.username !== '' || url.password !== '') throw refuse(message('the URL must not hold a user name or password'))
  if (/[?#]/.test(text)) throw refuse(message('the URL must not have a query or a fragment'))
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw refuse(message('plain http may go to this machine only (127.0.0.1, ::1, localhost)'))
  }
  return url
}
