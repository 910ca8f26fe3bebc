import { describe, expect, it } from 'vitest'
import type { ScanState } from '../../src/core/assessment.ts'
import { DAY_MS } from '../../src/core/duration.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { aScan, HOUR_MS, NOW, someFacts } from '../builders.ts'
import { outcomeOf, outcomeOfState } from './outcome-of.ts'

const why = message('the service says so')
const unknownTime = notMeasured(message('the row carries no time'))
const endedAt = (ms: number): ScanState => ({ kind: 'complete', endedAtMs: measured(ms, 'end'), facts: someFacts() })
const staleSince = (ms: number): ScanState => ({ kind: 'stale', endedAtMs: ms, why })

describe('scan-succeeded', () => {
  it.each<[string, ScanState, string, string | undefined]>([
    ['a scan that ended after the push', endedAt(NOW - HOUR_MS), 'pass', undefined],
    ['a scan that ended at the moment of the push', endedAt(NOW - 2 * HOUR_MS), 'pass', undefined],
    ['a failed scan', { kind: 'failed', code: 'too-large', why }, 'violated', undefined],
    ['a pending scan', { kind: 'pending', why }, 'unknown', 'pending'],
    ['a scan before the push', staleSince(NOW - DAY_MS), 'unknown', 'stale'],
    ['what cannot be scanned', { kind: 'unsupported', code: 'region', why }, 'unknown', 'unsupported'],
    ['a state in an unknown word', { kind: 'unclear', why }, 'unknown', 'not-measured'],
  ])('%s: %s', (_name, state, outcome, cause) => {
    expect(outcomeOfState('scan-succeeded', {}, state)).toMatchObject({ outcome, cause })
  })

  it('gives the reason of a failed scan in words, and the next step', () => {
    const state = { kind: 'failed', code: 'too-large', why, hint: message('make it smaller') } as const

    expect(outcomeOfState('scan-succeeded', {}, state)).toMatchObject({
      text: 'the service says so',
      hint: 'make it smaller',
    })
  })

  it('says what to do about a scan before the push', () => {
    expect(outcomeOfState('scan-succeeded', {}, staleSince(NOW - DAY_MS)).hint).toMatch(/scan: if-needed/)
  })
})

describe('scan-succeeded with max-age', () => {
  it.each<[string, number, string]>([
    ['younger', NOW - 6 * DAY_MS, 'pass'],
    ['exactly as old', NOW - 7 * DAY_MS, 'pass'],
    ['a millisecond older', NOW - 7 * DAY_MS - 1, 'violated'],
    ['ahead of our clock by little', NOW + 15 * 60_000, 'pass'],
    ['ahead of our clock by more', NOW + 15 * 60_000 + 1, 'unknown'],
  ])('%s', (_name, ended, outcome) => {
    const scan = aScan({ state: endedAt(ended), pushedAtMs: measured(NOW - 30 * DAY_MS, 'push') })
    expect(outcomeOf('scan-succeeded', { 'max-age': '7d' }, { scans: [scan] })).toMatchObject({ outcome })
  })

  it('names the age and the limit', () => {
    const scan = aScan({ state: endedAt(NOW - 8 * DAY_MS), pushedAtMs: measured(NOW - 30 * DAY_MS, 'push') })
    const { text } = outcomeOf('scan-succeeded', { 'max-age': '7d' }, { scans: [scan] })
    expect(text).toBe('the scan ended 8d ago, the limit is 7d')
  })

  it('holds a scan that is too old for violated whatever is known of the push', () => {
    const scan = aScan({ state: endedAt(NOW - 8 * DAY_MS), pushedAtMs: unknownTime })
    expect(outcomeOf('scan-succeeded', { 'max-age': '7d' }, { scans: [scan] }).outcome).toBe('violated')
  })
})

describe('scan-succeeded and times that are not known', () => {
  const noEnd: ScanState = { kind: 'complete', endedAtMs: unknownTime, facts: someFacts() }

  it.each<[string, Record<string, unknown>, Parameters<typeof aScan>[0], string]>([
    ['no end of the scan', {}, { state: noEnd }, 'unknown'],
    ['no push time', {}, { pushedAtMs: unknownTime }, 'unknown'],
    ['no push time, and it does not matter', { 'after-push': false }, { pushedAtMs: unknownTime }, 'pass'],
    [
      'no push time, and only the age matters',
      { 'after-push': false, 'max-age': '7d' },
      { pushedAtMs: unknownTime },
      'pass',
    ],
    ['no end, and only the age matters', { 'after-push': false, 'max-age': '7d' }, { state: noEnd }, 'unknown'],
    ['no end, and no time matters', { 'after-push': false }, { state: noEnd }, 'pass'],
  ])('%s', (_name, options, scan, outcome) => {
    const judged = outcomeOf('scan-succeeded', options, { scans: [aScan(scan)] })
    expect(judged).toMatchObject({ outcome, cause: outcome === 'unknown' ? 'not-measured' : undefined })
    if (outcome === 'unknown') expect(judged.text).toBe('the row carries no time')
  })

  it('holds a completed scan for stale where its own times say so', () => {
    const scan = aScan({ state: endedAt(NOW - 3 * HOUR_MS) })
    expect(outcomeOf('scan-succeeded', {}, { scans: [scan] })).toMatchObject({ outcome: 'unknown', cause: 'stale' })
  })
})

describe('scan-succeeded of a scan before the push', () => {
  it.each([
    [6, 'unknown', 'stale'],
    [8, 'violated', undefined],
  ])('that ended %d days ago, of 7 allowed: %s', (days, outcome, cause) => {
    const state = staleSince(NOW - days * DAY_MS)
    expect(outcomeOfState('scan-succeeded', { 'max-age': '7d' }, state)).toMatchObject({ outcome, cause })
  })
})

describe('scan-succeeded with after-push: false', () => {
  it('takes a scan from before the push', () => {
    expect(outcomeOfState('scan-succeeded', { 'after-push': false }, staleSince(NOW - 9 * DAY_MS)).outcome).toBe('pass')
  })

  it('takes one whose own times say so, if it is young enough', () => {
    const options = { 'after-push': false, 'max-age': '7d' }
    expect(outcomeOfState('scan-succeeded', options, endedAt(NOW - 3 * HOUR_MS)).outcome).toBe('pass')
  })

  it('still wants it to be young enough', () => {
    const options = { 'after-push': false, 'max-age': '7d' }
    expect(outcomeOfState('scan-succeeded', options, staleSince(NOW - 9 * DAY_MS)).outcome).toBe('violated')
  })
})
