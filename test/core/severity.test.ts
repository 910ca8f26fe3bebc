import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../src/core/message.ts'
import {
  exactly,
  HIGH_OR_CRITICAL,
  isAbove,
  SEVERITIES,
  SOME_SEVERITY,
  severityPhrase,
  worseOf,
} from '../../src/core/severity.ts'

it('orders severities from harmless to worst', () => {
  const sorted = ['critical', 'low', 'none', 'high', 'medium'] as const
  expect(sorted.toSorted((a, b) => (isAbove(a, b) ? 1 : -1))).toEqual(SEVERITIES)
})

it('is not above itself', () => {
  expect(isAbove('high', 'high')).toBe(false)
})

it('takes the worse of two in either order', () => {
  expect([worseOf('low', 'high'), worseOf('high', 'low')]).toEqual(['high', 'high'])
})

describe('severityPhrase', () => {
  it.each([
    [exactly('medium'), 'medium'],
    [HIGH_OR_CRITICAL, 'high or critical'],
    [SOME_SEVERITY, 'between low and critical'],
  ])('%j', (range, text) => {
    expect(formatMessage(severityPhrase(range))).toBe(text)
  })
})
