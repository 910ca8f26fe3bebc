import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Needs } from '../../src/core/assessment.ts'
import { type Count, exactCount } from '../../src/core/count.ts'
import { exactly, HIGH_OR_CRITICAL, isAbove, SEVERITIES, SOME_SEVERITY } from '../../src/core/severity.ts'
import { countAbove, countOf, totalOf, worstSeverity } from '../../src/core/vulnerability-counts.ts'
import { countBeside, countLevels, levelsToCount, type SeverityLevel } from '../../src/sources/severity-counts.ts'

const LEVELS: readonly SeverityLevel[] = [
  { word: 'asap', severity: HIGH_OR_CRITICAL },
  { word: 'later', severity: exactly('medium') },
  { word: 'nntf', severity: exactly('low') },
]
const ANYTHING: Count = { min: 0, max: Number.POSITIVE_INFINITY }

const needsOf = (needs: Partial<Needs>): readonly Needs[] => [{ facts: [], ...needs }]

/** A list that holds so many findings of each word, and what was asked of it. */
function aList(byWord: Readonly<Record<string, number>>, expected: Count, declared?: Count) {
  const asked: string[] = []
  const count = async (word: string): Promise<number> => {
    asked.push(word)
    return byWord[word] ?? 0
  }
  const list = { levels: LEVELS, expected, count, ...(declared ? { declared: Promise.resolve(declared) } : {}) }
  return { asked, list }
}

describe('levelsToCount', () => {
  it.each<[string, Partial<Needs>, readonly string[]]>([
    ['nothing needed', {}, []],
    ['above critical there is nothing', { severityAbove: 'critical' }, []],
    ['above high there is critical', { severityAbove: 'high' }, ['asap']],
    ['above medium', { severityAbove: 'medium' }, ['asap']],
    ['above low', { severityAbove: 'low' }, ['asap', 'later']],
    ['above none', { severityAbove: 'none' }, ['asap', 'later', 'nntf']],
    ['critical by itself', { countLevels: ['critical'] }, ['asap']],
    ['high by itself', { countLevels: ['high'] }, ['asap']],
    ['medium and low', { countLevels: ['medium', 'low'] }, ['later', 'nntf']],
    ['no level by itself', { countLevels: [] }, []],
  ])('%s', (_name, needs, expected) => {
    const words = levelsToCount(needsOf(needs), LEVELS, exactCount(0)).map(({ word }) => word)
    expect(words).toEqual(expected)
  })

  it('are what any of several policies needs', () => {
    const needs = [...needsOf({ severityAbove: 'medium' }), ...needsOf({ countLevels: ['low'] })]
    expect(levelsToCount(needs, LEVELS, exactCount(0)).map(({ word }) => word)).toEqual(['asap', 'nntf'])
  })

  it.each([exactCount(1), ANYTHING])(
    'are all of them where there may be vulnerabilities, and a rule needs one: %j',
    (expected) => {
      expect(levelsToCount(needsOf({ severityAbove: 'medium' }), LEVELS, expected)).toEqual(LEVELS)
      expect(levelsToCount(needsOf({}), LEVELS, expected)).toEqual([])
    },
  )
})

describe('countLevels', () => {
  const aboveMedium = needsOf({ severityAbove: 'medium' })

  it('adds nothing to levels that are all there is', async () => {
    const { asked, list } = aList({ later: 3, nntf: 2 }, exactCount(5))
    const counts = await countLevels(aboveMedium, list)
    expect(worstSeverity(counts)).toEqual(exactly('medium'))
    expect(totalOf(counts)).toEqual(exactCount(5))
    expect(asked).toEqual(['asap', 'later', 'nntf'])
  })

  it('holds nothing harmless that the list does not show', async () => {
    const { list } = aList({}, exactCount(5))
    const counts = await countLevels(aboveMedium, list)
    expect(worstSeverity(counts)).toEqual(SOME_SEVERITY)
    expect(countAbove(counts, 'medium')).toEqual({ min: 0, max: 5 })
  })

  it('holds nothing harmless that another count of the service has', async () => {
    const { asked, list } = aList({}, exactCount(0), exactCount(2))
    expect(countAbove(await countLevels(aboveMedium, list), 'medium')).toEqual({ min: 0, max: 2 })
    expect(asked).toEqual(['asap'])
  })

  it('is no answer where another count of the service cannot be had', async () => {
    const { list } = aList({}, exactCount(0))
    const refused = { ...list, declared: Promise.reject(new Error('refused')) }
    await expect(countLevels(aboveMedium, refused)).rejects.toThrow('refused')
  })

  it('is of unknown severity for what the list shows under no word', async () => {
    const { list } = aList({ asap: 1, strange: 2 }, exactCount(3))
    const counts = await countLevels(needsOf({ severityAbove: 'none' }), list)
    expect(countOf(counts, ['high', 'critical'])).toEqual({ min: 1, max: 3 })
  })

  it('believes the list where it has more than was declared', async () => {
    const { list } = aList({ asap: 4 }, exactCount(0))
    const counts = await countLevels(aboveMedium, list)
    expect(worstSeverity(counts)).toEqual(HIGH_OR_CRITICAL)
    expect(totalOf(counts)).toEqual(exactCount(4))
  })

  it('knows no upper bound where nothing was declared', async () => {
    const { list } = aList({ nntf: 1 }, ANYTHING)
    const counts = await countLevels(aboveMedium, list)
    expect(countAbove(counts, 'medium')).toEqual(ANYTHING)
    expect(totalOf(counts).min).toBe(1)
  })

  it('asks for nothing where no level is needed, and holds everything possible', async () => {
    const { asked, list } = aList({ asap: 2 }, exactCount(2))
    expect(worstSeverity(await countLevels(needsOf({ severityAbove: 'critical' }), list))).toEqual(SOME_SEVERITY)
    expect(asked).toEqual([])
  })

  it('never misses the truth, whatever is needed and however much the list hides', async () => {
    const small = fc.nat(6)
    const truths = fc.record({ critical: small, high: small, medium: small, low: small })
    const hidden = fc.record({ asap: small, later: small, nntf: small })
    const needs = fc.array(
      fc.record(
        {
          severityAbove: fc.constantFrom(...SEVERITIES),
          countLevels: fc.subarray(['critical', 'high', 'medium', 'low'] as const),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    )
    await fc.assert(
      fc.asyncProperty(truths, hidden, needs, fc.boolean(), async (truth, hides, someNeeds, isDeclared) => {
        const real = { asap: truth.critical + truth.high, later: truth.medium, nntf: truth.low }
        const shown = {
          asap: Math.max(0, real.asap - hides.asap),
          later: Math.max(0, real.later - hides.later),
          nntf: Math.max(0, real.nntf - hides.nntf),
        }
        const total = real.asap + real.later + real.nntf
        const { list } = aList(shown, isDeclared ? exactCount(total) : ANYTHING)
        const counts = await countLevels(
          someNeeds.map((one) => ({ facts: [], ...one })),
          list,
        )

        const isWithin = (found: number, { min, max }: Count): boolean => min <= found && found <= max
        expect(isWithin(total, totalOf(counts))).toBe(true)
        const levels = ['low', 'medium', 'high', 'critical'] as const
        for (const limit of SEVERITIES) {
          const above = levels.filter((level) => isAbove(level, limit)).reduce((sum, level) => sum + truth[level], 0)
          expect(isWithin(above, countAbove(counts, limit))).toBe(true)
        }
        for (const level of levels) expect(isWithin(truth[level], countOf(counts, [level]))).toBe(true)

        const worst = levels.findLast((level) => truth[level] > 0) ?? 'none'
        const range = worstSeverity(counts)
        expect(isAbove(range.least, worst) || isAbove(worst, range.most)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

describe('countBeside', () => {
  it.each<[string, number | undefined, boolean | 'unmapped' | undefined, Count | undefined]>([
    ['both agree on none', 0, false, exactCount(0)],
    ['both agree on some', 3, true, exactCount(3)],
    ['a count alone', 3, undefined, exactCount(3)],
    ['no word, and none counted', 0, undefined, exactCount(0)],
    ['YES beside 0', 0, true, { min: 1, max: Number.POSITIVE_INFINITY }],
    ['YES alone', undefined, true, { min: 1, max: Number.POSITIVE_INFINITY }],
    ['NO beside 3', 3, false, exactCount(3)],
    ['NO alone measures nothing', undefined, false, undefined],
    ['nothing at all', undefined, undefined, undefined],
    ['a strange word beside 0 measures nothing', 0, 'unmapped', undefined],
    ['a strange word beside 3', 3, 'unmapped', { min: 3, max: Number.POSITIVE_INFINITY }],
  ])('%s', (_name, count, some, expected) => {
    expect(countBeside(count, some)).toEqual(expected)
  })
})
