import { describe, expect, it } from 'vitest'
import { ageMs, durationPhrase, endOfDayMs, formatDay, formatMoment, parseDurationMs } from '../../src/core/duration.ts'
import { formatMessage } from '../../src/core/message.ts'
import { NOW } from '../builders.ts'

const MINUTE_MS = 60_000

it.each([
  ['30s', 30_000],
  ['15m', 900_000],
  ['24h', 86_400_000],
  ['7d', 604_800_000],
  ['0d', 0],
])('reads %s', (text, ms) => {
  expect(parseDurationMs(text)).toBe(ms)
})

it.each(['', '7', 'd', '-1d', '1.5h', '7 d', '7d ', '7D', '1w', '1d2h', '1000000000d'])('refuses "%s"', (text) => {
  expect(() => parseDurationMs(text)).toThrow(expect.objectContaining({ code: 'POLICY_INVALID' }))
})

it.each([
  [604_800_000, '7d'],
  [604_805_000, '7d 5s'],
  [90 * MINUTE_MS + 5000, '1h 30m'],
  [999, '0s'],
  [-1, '0s'],
  [60_000, '1m'],
])('formats %d ms as %s', (ms, text) => {
  expect(formatMessage(durationPhrase(ms))).toBe(text)
})

describe('ageMs', () => {
  it.each([
    ['an hour ago', NOW - 60 * MINUTE_MS, 60 * MINUTE_MS],
    ['ahead by no more than clocks differ', NOW + 15 * MINUTE_MS, 0],
    ['ahead by more', NOW + 15 * MINUTE_MS + 1, undefined],
    ['no moment at all', Number.NaN, undefined],
  ])('%s', (_name, moment, expected) => {
    expect(ageMs(moment, NOW)).toBe(expected)
  })
})

it('writes days and moments in UTC', () => {
  expect([formatDay(NOW), formatMoment(NOW)]).toEqual(['2026-06-15', '2026-06-15T12:00:00Z'])
})

it('shows a number that is no date as it came', () => {
  expect(formatMoment(1e18)).toBe('1000000000000000000')
})

it('ends a day with its last millisecond', () => {
  expect(new Date(endOfDayMs(NOW)).toISOString()).toBe('2026-06-15T23:59:59.999Z')
})
