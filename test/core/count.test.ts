import { describe, expect, it } from 'vitest'
import { addCounts, atLeast, type Count, countPhrase, exactCount, isExact, keepsWithin } from '../../src/core/count.ts'
import { formatMessage, message } from '../../src/core/message.ts'

describe('keepsWithin', () => {
  it.each<[string, Count, number, boolean | undefined]>([
    ['exact, below', exactCount(2), 3, true],
    ['exact, at the limit', exactCount(3), 3, true],
    ['exact, above', exactCount(4), 3, false],
    ['bounds within', { min: 1, max: 3 }, 3, true],
    ['bounds across', { min: 1, max: 4 }, 3, undefined],
    ['bounds beyond', { min: 4, max: 9 }, 3, false],
    ['open upwards', atLeast(0), 1_000_000, undefined],
    ['open upwards, beyond', atLeast(2), 1, false],
    ['no number at all', exactCount(Number.NaN), 3, undefined],
  ])('%s', (_name, count, limit, expected) => {
    expect(keepsWithin(count, limit)).toBe(expected)
  })
})

it.each<[Count, string]>([
  [exactCount(3), '3'],
  [atLeast(3), 'at least 3'],
  [{ min: 0, max: 3 }, 'at most 3'],
  [{ min: 1, max: 3 }, 'between 1 and 3'],
])('formats %j as "%s"', (count, text) => {
  expect(formatMessage(message('{count}', { count: countPhrase(count) }))).toBe(text)
})

it('adds bounds to bounds', () => {
  expect(addCounts({ min: 1, max: 2 }, atLeast(3))).toEqual({ min: 4, max: Number.POSITIVE_INFINITY })
})

it('knows a count from a bound', () => {
  expect([isExact(exactCount(0)), isExact({ min: 0, max: 1 })]).toEqual([true, false])
})
