import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/core/duration.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { NOW } from '../builders.ts'
import { outcomeOfFacts } from './outcome-of.ts'

const notThere = notMeasured(message('the row does not say'), 'source-error')
const open = { outcome: 'unknown', cause: 'source-error', text: 'the row does not say' }

describe('max-image-size', () => {
  it.each<[number, string, string]>([
    [2 * 1024 ** 3, '2GiB', 'pass'],
    [2 * 1024 ** 3 + 1, '2GiB', 'violated'],
    [2 * 1024 ** 3, '2GB', 'violated'],
    [1_500_000_000, '1.5GB', 'pass'],
    [1_500_000_001, '1.5GB', 'violated'],
    [1025, '1KiB', 'violated'],
    [10, '9B', 'violated'],
    [10 ** 12, '1TB', 'pass'],
    [Number.NaN, '1TB', 'unknown'],
  ])('%d bytes, at most %s: %s', (bytes, max, outcome) => {
    const judged = outcomeOfFacts('max-image-size', { max }, { sizeBytes: measured(bytes, 'size') })
    expect([judged.outcome, judged.cause]).toEqual([outcome, outcome === 'unknown' ? 'not-measured' : undefined])
  })

  it('names the size in bytes too, so that a close miss can be seen', () => {
    const { text } = outcomeOfFacts('max-image-size', { max: '1MiB' }, { sizeBytes: measured(104_857_601, 'size') })
    expect(text).toBe('the image is 100.0MiB large (104857601 bytes), the limit is 1MiB')
  })

  it('does not take a size that is not known for small', () => {
    expect(outcomeOfFacts('max-image-size', { max: '1TB' }, { sizeBytes: notThere })).toMatchObject(open)
  })

  it('stops at a limit that no schema should have let in', () => {
    expect(() => outcomeOfFacts('max-image-size', { max: 'small' }, {})).toThrow(
      expect.objectContaining({ code: 'POLICY_INVALID' }),
    )
  })
})

describe('max-image-age', () => {
  const judge = (ms: number, event: 'created' | 'updated' = 'created') =>
    outcomeOfFacts('max-image-age', { max: '90d' }, { bornAtMs: measured({ ms, event }, 'created') })

  it.each<[string, number, string]>([
    ['exactly as old', NOW - 90 * DAY_MS, 'pass'],
    ['a second older', NOW - 90 * DAY_MS - 1000, 'violated'],
    ['ahead of our clock by little', NOW + 60_000, 'pass'],
    ['ahead of our clock by a day', NOW + DAY_MS, 'unknown'],
    ['no date at all', Number.NaN, 'unknown'],
  ])('%s', (_name, ms, outcome) => {
    expect([judge(ms).outcome, judge(ms).cause]).toEqual([outcome, outcome === 'unknown' ? 'not-measured' : undefined])
  })

  it('says which event it counts from', () => {
    expect(judge(NOW - 91 * DAY_MS, 'updated').text).toBe('the image was updated 91d ago, the limit is 90d')
  })

  it('does not take an age that is not known for young', () => {
    expect(outcomeOfFacts('max-image-age', { max: '90d' }, { bornAtMs: notThere })).toMatchObject(open)
  })
})
