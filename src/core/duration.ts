import { GateError } from './errors.ts'
import { type Message, message } from './message.ts'

const UNIT_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 } as const
export const DAY_MS = UNIT_MS.d

/** How far ahead of ours the clock that gave a time may be. */
const CLOCK_SKEW_MS = 15 * UNIT_MS.m

/** Durations as policies write them: 15m, 24h, 7d. A JSON Schema pattern. */
export const DURATION_PATTERN = '^[0-9]{1,6}[smhd]$'

/** The milliseconds of a duration such as 15m, 24h or 7d; throws GateError POLICY_INVALID. */
export function parseDurationMs(text: string): number {
  if (!new RegExp(DURATION_PATTERN).test(text)) {
    throw new GateError('POLICY_INVALID', message('"{text}" is not a duration such as 15m, 24h or 7d', { text }))
  }
  return Number(text.slice(0, -1)) * UNIT_MS[text.slice(-1) as keyof typeof UNIT_MS]
}

const UNITS = {
  d: (amount: number) => message('{amount}d', { amount }),
  h: (amount: number) => message('{amount}h', { amount }),
  m: (amount: number) => message('{amount}m', { amount }),
  s: (amount: number) => message('{amount}s', { amount }),
} as const satisfies Record<keyof typeof UNIT_MS, (amount: number) => Message>

/** The two largest units of a duration, as a part of a sentence: "12d", "3h 5m". */
export function durationPhrase(ms: number): Message {
  let rest = Math.max(0, ms)
  const parts: Message[] = []
  for (const unit of ['d', 'h', 'm', 's'] as const) {
    const amount = Math.floor(rest / UNIT_MS[unit])
    rest -= amount * UNIT_MS[unit]
    if (amount > 0) parts.push(UNITS[unit](amount))
  }
  const [larger = UNITS.s(0), smaller] = parts
  return smaller ? message('{larger} {smaller}', { larger, smaller }) : larger
}

/** How long ago a moment was, in milliseconds; undefined where it lies ahead by more than clocks differ. */
export function ageMs(momentMs: number, now: number): number | undefined {
  return momentMs <= now + CLOCK_SKEW_MS ? Math.max(0, now - momentMs) : undefined
}

/** The day of a moment, UTC: "2026-12-31". */
export const formatDay = (ms: number): string => formatExactMoment(ms).slice(0, 10)

/** A moment to the second, UTC: "2026-12-31T23:59:59Z". */
export const formatMoment = (ms: number): string => formatExactMoment(ms).replace(/\.\d{3}Z$/, 'Z')

/** A moment to the millisecond, UTC. A service may send a number that is no date; it is shown as it came. */
export function formatExactMoment(ms: number): string {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString()
}

/** The last millisecond of a moment's day, UTC. */
export const endOfDayMs = (ms: number): number => (Math.floor(ms / DAY_MS) + 1) * DAY_MS - 1
