import { describe, expect, it } from 'vitest'
import { atLeast, type Count, exactCount } from '../../src/core/count.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { exactly, HIGH_OR_CRITICAL, type SeverityRange, SOME_SEVERITY } from '../../src/core/severity.ts'
import { ruleById } from '../../src/rules/index.ts'
import { outcomeOfFacts } from './outcome-of.ts'

type Buckets = readonly (readonly [SeverityRange, Count | number])[]

const judge = (limits: Record<string, number>, buckets: Buckets) => {
  const counts = buckets.map(([severity, n]) => ({ severity, count: typeof n === 'number' ? exactCount(n) : n }))
  return outcomeOfFacts('max-vulnerabilities', limits, { vulnerabilities: measured(counts, 'counts') })
}

describe('max-vulnerabilities', () => {
  it.each<[string, Record<string, number>, Buckets, string]>([
    ['nothing found', { total: 0, critical: 0 }, [], 'pass'],
    ['at the limit', { high: 2 }, [[exactly('high'), 2]], 'pass'],
    ['beyond the limit', { high: 2 }, [[exactly('high'), 3]], 'violated'],
    ['other levels do not count', { high: 0 }, [[exactly('critical'), 3]], 'pass'],
    [
      'in total',
      { total: 4 },
      [
        [exactly('high'), 2],
        [exactly('low'), 3],
      ],
      'violated',
    ],
    ['in total, of levels not told', { total: 4 }, [[SOME_SEVERITY, 5]], 'violated'],
    ['any one limit suffices', { low: 9, high: 0 }, [[exactly('high'), 1]], 'violated'],
    ['at least so many', { low: 2 }, [[exactly('low'), atLeast(3)]], 'violated'],
    ['at least so many in total, below the limit', { total: 5 }, [[exactly('low'), atLeast(3)]], 'unknown'],
    ['at least so many, below the limit', { low: 5 }, [[exactly('low'), atLeast(3)]], 'unknown'],
  ])('%s', (_name, limits, buckets, outcome) => {
    expect(judge(limits, buckets).outcome).toBe(outcome)
  })

  it.each<[string, Record<string, number>, string]>([
    ['a limit inside the common level', { critical: 0 }, 'unknown'],
    ['a limit as large as the common level', { critical: 3 }, 'pass'],
    ['both limits together too small', { critical: 1, high: 1 }, 'violated'],
    ['both limits together large enough, one alone undecided', { critical: 1, high: 2 }, 'unknown'],
    ['both limits zero', { critical: 0, high: 0 }, 'violated'],
    ['a total beside it', { total: 3, critical: 3 }, 'pass'],
  ])('3 of high or critical: %s', (_name, limits, outcome) => {
    expect(judge(limits, [[HIGH_OR_CRITICAL, 3]]).outcome).toBe(outcome)
  })

  it('joins limits across more than two levels', () => {
    const buckets: Buckets = [[SOME_SEVERITY, 5]]
    expect(judge({ critical: 1, high: 1, medium: 1, low: 1 }, buckets).outcome).toBe('violated')
    expect(judge({ critical: 1, high: 1, medium: 1, low: 2 }, buckets).outcome).toBe('unknown')
    expect(judge({ critical: 1, high: 1, low: 1 }, buckets).outcome).toBe('unknown')
  })

  it('decides limits of zero where the common level is empty', () => {
    expect(judge({ critical: 0, high: 0 }, [[HIGH_OR_CRITICAL, 0]]).outcome).toBe('pass')
  })
})

describe('what max-vulnerabilities says', () => {
  it('names every exceeded limit, worst first, and none that was kept', () => {
    const buckets: Buckets = [
      [exactly('low'), 7],
      [exactly('medium'), 1],
      [exactly('critical'), 2],
    ]
    expect(judge({ low: 5, medium: 1, critical: 0 }, buckets).text).toBe(
      'more vulnerabilities than allowed: critical 2 (limit 0), low 7 (limit 5)',
    )
  })

  it('names what it found where every limit is kept', () => {
    expect(judge({ total: 3, high: 2, medium: 1 }, [[exactly('high'), 2]]).text).toBe(
      'no more vulnerabilities than allowed: total 2 (limit 3), high 2 (limit 2), medium 0 (limit 1)',
    )
  })

  it('names levels together only where none alone is to blame', () => {
    expect(judge({ critical: 1, high: 1 }, [[HIGH_OR_CRITICAL, 3]]).text).toBe(
      'more vulnerabilities than allowed: high or critical 3 (limit 2)',
    )
    expect(judge({ critical: 0, high: 0 }, [[exactly('high'), 3]]).text).toBe(
      'more vulnerabilities than allowed: high 3 (limit 0)',
    )
  })

  it('names levels together beside a total and another level that are exceeded too', () => {
    const buckets: Buckets = [
      [HIGH_OR_CRITICAL, 3],
      [exactly('low'), 2],
    ]
    expect(judge({ total: 1, critical: 1, high: 1, low: 1 }, buckets).text).toBe(
      'more vulnerabilities than allowed: total 5 (limit 1), low 2 (limit 1), high or critical 3 (limit 2)',
    )
  })

  it('names what it could not decide, and limits that it could', () => {
    const outcome = judge({ critical: 0, medium: 9 }, [[HIGH_OR_CRITICAL, 3]])

    expect(outcome.cause).toBe('not-measured')
    expect(outcome.text).toBe('the source counts too coarsely to decide: critical at most 3 (limit 0)')
    expect(outcome.hint).toBe('it counts high or critical together: use total, or the limit 0 for each of these levels')
  })

  it('does not advise finer limits where only the number is uncertain', () => {
    const buckets: Buckets = [
      [SOME_SEVERITY, 0],
      [exactly('low'), atLeast(3)],
    ]
    expect(judge({ low: 5 }, buckets).hint).toMatch(/only bounds/)
  })

  it('speaks of a common level where any limit that is open lies in it, and only there', () => {
    const buckets: Buckets = [
      [HIGH_OR_CRITICAL, 2],
      [exactly('low'), atLeast(3)],
    ]
    expect(judge({ critical: 1, low: 5 }, buckets).hint).toMatch(/^it counts high or critical together/)
    expect(judge({ low: 5 }, buckets).hint).toMatch(/only bounds/)
  })

  it('passes on why nothing was counted', () => {
    const vulnerabilities = notMeasured(message('the list is incomplete'), 'source-error')
    expect(outcomeOfFacts('max-vulnerabilities', { total: 9 }, { vulnerabilities })).toMatchObject({
      outcome: 'unknown',
      cause: 'source-error',
    })
  })
})

it('max-vulnerabilities asks for the levels that have limits', () => {
  expect(ruleById.get('max-vulnerabilities')?.needs?.({ low: 1, critical: 0 })).toEqual({
    countLevels: ['critical', 'low'],
    facts: ['vulnerabilities'],
  })
})
