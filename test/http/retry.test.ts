import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoffMs, retryAfterMs } from '../../src/http/retry.ts'

describe('backoffMs', () => {
  it('doubles with each try, as far as chance allows, up to five seconds', () => {
    const longest = (tries: number): number => backoffMs(tries, 500, 1)
    expect([1, 2, 3, 4, 5].map(longest)).toEqual([1000, 2000, 4000, 5000, 5000])
  })

  it('spreads over the whole range: full jitter', () => {
    expect(backoffMs(1, 500, 0)).toBe(0)
    expect(backoffMs(1, 500, 0.5)).toBe(500)
  })

  it('is a whole number from 0 to five seconds, whatever the dice say', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(100_000), random, (tries, baseMs, dice) => {
        const pause = backoffMs(tries, baseMs, dice)
        expect(Number.isInteger(pause) && pause >= 0 && pause <= 5000).toBe(true)
      }),
    )
  })
})

describe('retryAfterMs', () => {
  const now = Date.parse('2026-01-02T03:04:05Z')

  it.each<[string, Record<string, string>, number | undefined]>([
    ['nothing asked', {}, undefined],
    ['seconds', { 'retry-after': '7' }, 7000],
    ['no seconds', { 'retry-after': '0' }, 0],
    ['a date', { 'retry-after': 'Fri, 02 Jan 2026 03:04:15 GMT' }, 10_000],
    ['a date gone by', { 'retry-after': 'Fri, 02 Jan 2026 03:00:00 GMT' }, 0],
    ['milliseconds of Alibaba Cloud', { 'x-acs-retry-after': '1500' }, 1500],
    ['both: the one in milliseconds', { 'x-acs-retry-after': '1500', 'retry-after': '60' }, 1500],
    ['a bad one beside a good one', { 'x-acs-retry-after': 'soon', 'retry-after': '2' }, 2000],
    ['words', { 'retry-after': 'soon' }, undefined],
    ['an empty value', { 'retry-after': '' }, undefined],
    ['more digits than any wait', { 'retry-after': '99999999999' }, undefined],
  ])('%s', (_name, headers, expected) => {
    expect(retryAfterMs(headers, now)).toBe(expected)
  })
})
