import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/core/report.ts'
import { joinedAsPieces } from '../../src/merge/json.ts'
import { type JoinedReport, mergeReports } from '../../src/merge/merge-reports.ts'
import { type Part, toPart, unpack } from '../../src/merge/part.ts'
import { complaintsOf } from '../../src/policy/schema-check.ts'
import { type ReportDocument, reportAsJson } from '../../src/reporters/json.ts'
import { reportSchema } from '../../src/reporters/report-schema.ts'
import { anImage, aPolicy, aReport } from '../reporters/report-builder.ts'

const LIST = 'a'.repeat(64)

/** The report of one part, of images with these verdicts. */
const aPart = (index: number, count: number, verdicts: readonly Verdict[], over: object = {}): Part =>
  toPart(`part-${index}.json`, aDocument(index, count, verdicts, over))

function aDocument(index: number, count: number, verdicts: readonly Verdict[], over: object = {}): ReportDocument {
  const images = verdicts.map((verdict, at) => anImage({ verdict, reference: `r.example/a/i${at * count + index}:1` }))
  const worst = verdicts.includes('fail') ? 'fail' : verdicts.includes('unknown') ? 'unknown' : 'pass'
  const report = aReport(images, { verdict: worst, shard: { index, count, list: LIST }, ...over })
  return JSON.parse(reportAsJson(report))
}

const documentOf = (report: JoinedReport): ReportDocument => JSON.parse([...joinedAsPieces(report)].join(''))

const verdictOf = (...parts: Part[]) => mergeReports(parts).report.verdict

describe('the parts of a list', () => {
  it.each<[Verdict[], Verdict[], Verdict]>([
    [['pass', 'pass'], ['pass'], 'pass'],
    [['pass'], ['fail'], 'fail'],
    [['unknown'], ['pass'], 'unknown'],
    [['unknown'], ['fail'], 'fail'],
  ])('%j and %j are %s', (first, second, verdict) => {
    expect(verdictOf(aPart(1, 2, first), aPart(2, 2, second))).toBe(verdict)
  })

  it('are one report, of the documented shape, in the order of the list', () => {
    const { report, gaps } = mergeReports([aPart(2, 2, ['pass']), aPart(1, 2, ['pass', 'pass'])])
    expect(report.images.map((image) => unpack(image).reference)).toEqual([
      'r.example/a/i1:1',
      'r.example/a/i2:1',
      'r.example/a/i3:1',
    ])
    expect(gaps).toEqual([])
    expect(report.shard).toBeNull()
    expect([...complaintsOf(reportSchema, documentOf(report))]).toEqual([])
  })

  it('do not pass where one is missing', () => {
    const { report } = mergeReports([aPart(1, 3, ['pass'])])
    expect(report.verdict).toBe('unknown')
    expect(report.marks.at(-1)).toEqual({ kind: 'merge', message: 'of 3 parts, these are missing: 2, 3' })
    expect(verdictOf(aPart(1, 3, ['fail']))).toBe('fail')
  })

  it('do not pass where one was judged by another policy', () => {
    const policies = [aPolicy({ origin: { kind: 'file', text: 'x.yaml', digest: 'b'.repeat(64) } })]
    const { report } = mergeReports([aPart(1, 2, ['pass']), aPart(2, 2, ['pass'], { policies })])
    expect(report.verdict).toBe('unknown')
    expect(report.marks.at(-1)?.message).toBe('part 2 was judged by other policies than part 1')
  })

  it('do not pass where one says less of its images than its verdict', () => {
    const part = aDocument(1, 1, ['pass'])
    const verdictWith = (change: Partial<ReportDocument>) => verdictOf(toPart('part.json', { ...part, ...change }))
    expect(verdictWith({ verdict: 'unknown' })).toBe('unknown')
    for (const [outcome, verdict] of [
      ['violated', 'fail'],
      ['unknown', 'unknown'],
    ] as const) {
      const images = part.images.map((image) => ({
        ...image,
        rules: image.rules.map((rule) => ({ ...rule, outcome })),
      }))
      expect(verdictWith({ images })).toBe(verdict)
    }
    expect(verdictWith({ images: [] })).toBe('unknown')
  })

  it('fail the job unless none of them would', () => {
    const modes = (first: object, second: object) =>
      mergeReports([aPart(1, 2, ['fail'], first), aPart(2, 2, ['pass'], second)]).report.mode
    expect(modes({ mode: 'report' }, { mode: 'report' })).toBe('report')
    expect(modes({ mode: 'report' }, {})).toBe('enforce')
  })

  it.each([
    ['the whole list', [aPart(1, 2, ['pass']), { ...aPart(2, 2, ['pass'], { shard: undefined }) }], 'of a whole list'],
    [
      'another list',
      [aPart(1, 2, ['pass']), aPart(2, 2, ['pass'], { shard: { index: 2, count: 2, list: 'c'.repeat(64) } })],
      'another list',
    ],
    ['other parts', [aPart(1, 2, ['pass']), aPart(2, 3, ['pass'])], 'another list'],
    ['a part beyond the last', [aPart(3, 2, ['pass'])], '"3/2" is no part of a list'],
    ['a part before the first', [aPart(0, 2, ['pass'])], '"0/2" is no part of a list'],
    ['parts past counting', [aPart(1, 1e9, ['pass'])], '"1/1000000000" is no part of a list'],
    ['the same part', [aPart(1, 2, ['pass']), { ...aPart(1, 2, ['pass']), file: 'again.json' }], 'given twice'],
  ])('are not joined with %s', (_, parts, words) => {
    expect(() => mergeReports(parts)).toThrow(words)
  })

  it('give the same in any order', () => {
    const parts = [aPart(1, 3, ['pass', 'fail']), aPart(2, 3, ['unknown']), aPart(3, 3, ['pass'])]
    const expected = JSON.stringify(mergeReports(parts).report)
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 3 }), (some) => {
        expect(JSON.stringify(mergeReports(some).report)).toBe(expected)
      }),
    )
  })
})
