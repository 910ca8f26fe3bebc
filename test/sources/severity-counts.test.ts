import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Needs } from '../../src/core/assessment.ts'
import { type Count, exactCount } from '../../src/core/count.ts'
import { exactly, HIGH_OR_CRITICAL, isAbove, SEVERITIES, SOME_SEVERITY } from '../../src/core/severity.ts'
import { countAbove, countOf, totalOf, worstSeverity } from '../../src/core/vulnerability-counts.ts'
import {
  beginCount,
  countBeside,
  countLists,
  needsLevels,
  type SeverityLevel,
  type SeverityList,
} from '../../src/sources/severity-counts.ts'
import type { ListPage } from '../../src/sources/whole-list.ts'

const LEVELS: readonly SeverityLevel[] = [
  { word: 'asap', severity: HIGH_OR_CRITICAL },
  { word: 'later', severity: exactly('medium') },
  { word: 'nntf', severity: exactly('low') },
]
const ANYTHING: Count = { min: 0, max: Number.POSITIVE_INFINITY }
const PAGE_SIZE = 4

const needsOf = (needs: Partial<Needs>): readonly Needs[] => [{ facts: [], ...needs }]
const WORST = needsOf({ severityAbove: 'medium', facts: ['severity'] })
const NUMBERS = needsOf({ severityAbove: 'medium', countLevels: ['low'], facts: ['severity', 'vulnerabilities'] })

/** A list that holds so many findings of each word, in this order, and what was asked of it: a word, or a page. */
function aList(
  byWord: Readonly<Record<string, number>>,
  expected: Count,
  changes: Partial<SeverityList> & { readonly declaredAs?: Count } = {},
) {
  const asked: string[] = []
  const { declaredAs, ...others } = changes
  const rows = Object.entries(byWord).flatMap(([word, number]) =>
    Array.from({ length: number }, (_, index) => ({ word, id: `${word} ${index}` })),
  )
  const list: SeverityList = {
    name: 'the list',
    levels: LEVELS,
    expected,
    pageSize: PAGE_SIZE,
    async readFirstPage() {
      asked.push('page')
      return { total: rows.length, rows: rows.slice(0, PAGE_SIZE) }
    },
    keyOf: (row) => (row as { readonly id: string }).id,
    wordOf: (row) => (row as { readonly word: string }).word,
    async readLevel(word) {
      asked.push(word)
      return { total: byWord[word] ?? 0, rows: rows.filter((row) => row.word === word).slice(0, 1) }
    },
    ...(declaredAs ? { declared: Promise.resolve(declaredAs) } : {}),
    ...others,
  }
  return { asked, list, count: (needs = WORST) => countLists(needs, [beginCount(needs, list)]) }
}

describe('needsLevels', () => {
  it.each<[string, Partial<Needs>, boolean]>([
    ['nothing needed', {}, false],
    ['above critical there is nothing', { severityAbove: 'critical' }, false],
    ['above high there is critical', { severityAbove: 'high' }, true],
    ['above medium', { severityAbove: 'medium' }, true],
    ['above none', { severityAbove: 'none' }, true],
    ['critical by itself', { countLevels: ['critical'] }, true],
    ['low by itself', { countLevels: ['low'] }, true],
    ['no level by itself', { countLevels: [] }, false],
  ])('%s', (_name, needs, expected) => {
    expect(needsLevels(needsOf(needs), LEVELS)).toBe(expected)
  })

  it('holds where any of several policies needs one', () => {
    expect(needsLevels([...needsOf({}), ...needsOf({ countLevels: ['low'] })], LEVELS)).toBe(true)
  })
})

describe('a list that fits on a page', () => {
  it('is counted by its rows, in one request', async () => {
    const { asked, count } = aList({ later: 1, nntf: 2 }, exactCount(3))
    const counts = await count(NUMBERS)
    expect(worstSeverity(counts)).toEqual(exactly('medium'))
    expect([totalOf(counts), countOf(counts, ['low'])]).toEqual([exactCount(3), exactCount(2)])
    expect(asked).toEqual(['page'])
  })

  it('is of unknown severity for a row whose word is in no table', async () => {
    const { asked, count } = aList({ asap: 1, strange: 2 }, exactCount(3))
    const counts = await count()
    expect(countOf(counts, ['high', 'critical'])).toEqual({ min: 1, max: 3 })
    expect(asked).toEqual(['page'])
  })

  it('holds nothing harmless that it does not show', async () => {
    const counts = await aList({}, exactCount(3)).count()
    expect(worstSeverity(counts)).toEqual(SOME_SEVERITY)
    expect(countAbove(counts, 'medium')).toEqual({ min: 0, max: 3 })
  })

  it('holds nothing harmless that another count of the service has', async () => {
    const { asked, count } = aList({}, exactCount(0), { declaredAs: exactCount(2) })
    expect(countAbove(await count(), 'medium')).toEqual({ min: 0, max: 2 })
    expect(asked).toEqual(['page'])
  })

  it('is no answer where another count of the service cannot be had', async () => {
    const { count } = aList({}, exactCount(0), { declared: Promise.reject(new Error('refused')) })
    await expect(count()).rejects.toThrow('refused')
  })

  it('is believed where it has more than was declared', async () => {
    const counts = await aList({ asap: 4 }, exactCount(0)).count()
    expect(worstSeverity(counts)).toEqual(HIGH_OR_CRITICAL)
    expect(totalOf(counts)).toEqual(exactCount(4))
  })

  it('knows no upper bound where nothing was declared', async () => {
    const counts = await aList({ nntf: 1 }, ANYTHING).count()
    expect(countAbove(counts, 'medium')).toEqual(ANYTHING)
    expect(totalOf(counts).min).toBe(1)
  })

  it('is no answer where it shows more rows than it declares', async () => {
    const readFirstPage = async () => ({ total: 0, rows: [{ word: 'strange', id: '1' }] })
    const { count } = aList({}, exactCount(0), { readFirstPage })
    await expect(count()).rejects.toMatchObject({ code: 'LIST_INCOMPLETE' })
  })

  it('is counted by level where one row stands there twice, in the place of another', async () => {
    const row = { word: 'nntf', id: '1' }
    const readFirstPage = async () => ({ total: 2, rows: [row, row] })
    const { asked, count } = aList({ asap: 1, nntf: 1 }, exactCount(2), { readFirstPage })
    expect(worstSeverity(await count())).toEqual(HIGH_OR_CRITICAL)
    expect(asked).toEqual(['asap', 'later', 'nntf'])
  })

  it('is counted by level where rows without an id are alike', async () => {
    const row = { word: 'nntf' }
    const readFirstPage = async () => ({ total: 2, rows: [row, row] })
    const { count } = aList({ asap: 1, nntf: 1 }, exactCount(2), { readFirstPage, keyOf: () => undefined })
    expect(worstSeverity(await count())).toEqual(HIGH_OR_CRITICAL)
  })
})

describe('a first page that the levels contradict', () => {
  const levelsOf = (rows: readonly { readonly word: string; readonly id: string }[]) => ({
    readFirstPage: async () => ({ total: 9, rows }),
  })

  it.each([WORST, NUMBERS])('is not forgotten: %j', async (...needs) => {
    const { asked, count } = aList({ nntf: 9 }, exactCount(2), levelsOf([{ word: 'later', id: '1' }]))
    const counts = await count(needs)
    expect(asked).toEqual(['asap', 'later', 'nntf'])
    expect(worstSeverity(counts)).toEqual(exactly('medium'))
    expect(countOf(counts, ['low', 'medium'])).toEqual(exactCount(10))
  })

  it('keeps the worst level where numbers are needed', async () => {
    const { count } = aList({ nntf: 9 }, exactCount(2), levelsOf([{ word: 'asap', id: '1' }]))
    expect(countOf(await count(NUMBERS), ['high', 'critical'])).toEqual(exactCount(1))
  })

  it('keeps a word that is in no table', async () => {
    const { count } = aList({ nntf: 9 }, exactCount(2), levelsOf([{ word: 'strange', id: '1' }]))
    expect(countAbove(await count(), 'medium')).toEqual({ min: 0, max: 1 })
  })

  it('counts a row that it shows twice once', async () => {
    const row = { word: 'later', id: '1' }
    const { count } = aList({ later: 1, nntf: 8 }, exactCount(2), levelsOf([row, row]))
    expect(countOf(await count(), ['medium'])).toEqual(exactCount(1))
  })
})

it.each([WORST, NUMBERS])('a level whose rows have another word is of unknown severity: %j', async (...needs) => {
  const { count } = aList({ nntf: 9 }, exactCount(9), {
    readLevel: async (word) =>
      word === 'nntf' ? { total: 9, rows: [{ word: 'asap', id: '1' }] } : { total: 0, rows: [] },
  })
  expect(countAbove(await count(needs), 'medium')).toEqual({ min: 0, max: 9 })
})

describe('a list that is longer than the row says', () => {
  it('is decided by its first page where that has a finding of the worst level', async () => {
    const { asked, count } = aList({ asap: 1, nntf: 9 }, exactCount(2))
    const counts = await count()
    expect(worstSeverity(counts)).toEqual(HIGH_OR_CRITICAL)
    expect(totalOf(counts)).toEqual(exactCount(10))
    expect(asked).toEqual(['page'])
  })

  it('is counted by level otherwise, up to its own total', async () => {
    const { asked, count } = aList({ nntf: 9, strange: 1 }, exactCount(2))
    expect(countAbove(await count(), 'medium')).toEqual({ min: 0, max: 1 })
    expect(asked).toEqual(['page', 'asap', 'later', 'nntf'])
  })

  it('is counted by level although its first page decides, where numbers are needed', async () => {
    const { asked, count } = aList({ asap: 1, nntf: 9 }, exactCount(2))
    expect(countOf(await count(NUMBERS), ['low'])).toEqual(exactCount(9))
    expect(asked).toEqual(['page', 'asap', 'later', 'nntf'])
  })
})

describe('a list that is longer than a page', () => {
  it('takes one request where the worst severity is needed and the worst level has a finding', async () => {
    const { asked, count } = aList({ nntf: 9, asap: 1 }, exactCount(10))
    const counts = await count()
    expect(worstSeverity(counts)).toEqual(HIGH_OR_CRITICAL)
    expect(countAbove(counts, 'medium')).toEqual({ min: 1, max: 10 })
    expect(asked).toEqual(['asap'])
  })

  it('takes one request for each level where there is none', async () => {
    const { asked, count } = aList({ later: 3, nntf: 7 }, exactCount(10))
    const counts = await count()
    expect(worstSeverity(counts)).toEqual(exactly('medium'))
    expect(totalOf(counts)).toEqual(exactCount(10))
    expect(asked).toEqual(['asap', 'later', 'nntf'])
  })

  it('is of unknown severity for what it shows under no word', async () => {
    const counts = await aList({ later: 3, strange: 7 }, exactCount(10)).count()
    expect(countAbove(counts, 'medium')).toEqual({ min: 0, max: 7 })
  })

  it.each([WORST, NUMBERS])('holds nothing harmless that another count of the service has: %j', async (...needs) => {
    const { count } = aList({ nntf: 10 }, exactCount(10), { declaredAs: exactCount(12) })
    expect(countAbove(await count(needs), 'medium')).toEqual({ min: 0, max: 2 })
  })

  it('is counted by every level at once where numbers are needed', async () => {
    const { asked, list, count } = aList({ asap: 1, nntf: 9 }, exactCount(10))
    expect(countOf(await count(NUMBERS), ['low'])).toEqual(exactCount(9))
    expect(asked).toEqual(['asap', 'later', 'nntf'])
    const underWay: string[] = []
    const neverAnswered = (word: string) => new Promise<ListPage>(() => underWay.push(word))
    void beginCount(NUMBERS, { ...list, readLevel: neverAnswered })
    expect(underWay).toEqual(['asap', 'later', 'nntf'])
  })
})

describe('several lists', () => {
  const together = (needs: readonly Needs[], lists: readonly SeverityList[]) =>
    countLists(
      needs,
      lists.map((list) => beginCount(needs, list)),
    )

  it('are decided by the worst finding of any of them', async () => {
    const [bad, long] = [aList({ asap: 1 }, exactCount(1)), aList({ nntf: 9 }, exactCount(9))]
    const counts = await together(WORST, [bad.list, long.list])
    expect(worstSeverity(counts)).toEqual(HIGH_OR_CRITICAL)
    expect(totalOf(counts)).toEqual(exactCount(10))
    expect(long.asked).toEqual(['asap'])
  })

  it('are all counted where numbers are needed, or none has such a finding', async () => {
    const [bad, long] = [aList({ asap: 1 }, exactCount(1)), aList({ nntf: 9 }, exactCount(9))]
    expect(countOf(await together(NUMBERS, [bad.list, long.list]), ['low'])).toEqual(exactCount(9))
    const mild = aList({ nntf: 1 }, exactCount(1))
    expect(worstSeverity(await together(WORST, [mild.list, long.list]))).toEqual(exactly('low'))
  })
})

it('asks for nothing where no level is needed, and holds everything possible', async () => {
  const { asked, count } = aList({ asap: 2 }, exactCount(2))
  expect(worstSeverity(await count(needsOf({ severityAbove: 'critical' })))).toEqual(SOME_SEVERITY)
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
        facts: fc.subarray(['severity', 'vulnerabilities'] as const),
      },
      { requiredKeys: ['facts'] },
    ),
    { maxLength: 3 },
  )
  const declared = fc.constantFrom('row', 'service', 'nowhere')
  await fc.assert(
    fc.asyncProperty(truths, hidden, needs, declared, async (truth, hides, someNeeds, where) => {
      const real = { asap: truth.critical + truth.high, later: truth.medium, nntf: truth.low }
      const shown = {
        asap: Math.max(0, real.asap - hides.asap),
        later: Math.max(0, real.later - hides.later),
        nntf: Math.max(0, real.nntf - hides.nntf),
      }
      const total = real.asap + real.later + real.nntf
      const { count } = aList(
        shown,
        where === 'row' ? exactCount(total) : ANYTHING,
        where === 'service' ? { declaredAs: exactCount(total) } : {},
      )
      const counts = await count(someNeeds)

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
