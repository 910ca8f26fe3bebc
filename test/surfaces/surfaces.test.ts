import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { reportAsAnnotations } from '../../src/reporters/annotations.ts'
import { reportAsComment } from '../../src/reporters/comment.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { reportAsMarkdown } from '../../src/reporters/markdown.ts'
import { ruleNotes } from '../../src/rule-notes.ts'
import { reportAsHtml, reportAsSarif, reportAsText } from '../reporters/whole-text.ts'
import { openDemo, SOURCES } from './demo-run.ts'
import { type Json, levelOf, sorted, toldByHtml, toldByJson, toldByMarkdown, toldByText } from './told.ts'

describe('every surface', () => {
  const run = openDemo()

  it('is compared on images of every verdict, with every outcome', async () => {
    const runs = await Promise.all(SOURCES.map((source) => run(source)))
    const images = runs.flatMap(({ report }) => report.images)
    expect(sorted(new Set(images.map(({ verdict }) => verdict)))).toEqual(['fail', 'pass', 'unknown'])
    const outcomes = new Set(images.flatMap(({ rules }) => rules.map(({ outcome }) => outcome)))
    expect(sorted(outcomes)).toEqual(['pass', 'skipped', 'unknown', 'violated', 'waived'])
  })

  describe.each(SOURCES)('on the images of %s', (source) => {
    let report: Report
    let json: Json
    beforeAll(async () => {
      report = (await run(source)).report
      json = JSON.parse(reportAsJson(report))
    })

    it('tells the same verdicts and outcomes', async () => {
      const told = toldByJson(json)
      expect(told.outcomes.length).toBe(told.images.length * 7)
      expect(toldByText(reportAsText(report, { colour: false, width: 1000 }))).toEqual(told)
      expect(toldByMarkdown(reportAsMarkdown(report, { maxBytes: 900_000 }))).toEqual(told)
      expect(toldByMarkdown(reportAsComment(report))).toEqual(told)
      expect(toldByHtml(await reportAsHtml(report, {}))).toEqual(told)
    })

    it('tells the same counts, which are those of the outcomes', async () => {
      const rules = json.images.flatMap((image) => image.rules)
      const count = (level: string) => rules.filter((rule) => levelOf(rule) === level)
      expect(json.counts).toEqual({
        violations: count('error').filter(({ outcome }) => outcome === 'violated').length,
        unknowns: count('error').filter(({ outcome }) => outcome === 'unknown').length,
        warnings: count('warning').length,
        waived: count('notice').length,
      })
      const { violations, unknowns, warnings, waived } = json.counts
      const sentence = `violations: ${violations}, unknown: ${unknowns}, warnings: ${warnings}, waived: ${waived}\n`
      expect(reportAsText(report, { colour: false })).toContain(`\n${sentence}`)
      for (const page of [reportAsMarkdown(report, { maxBytes: 900_000 }), reportAsComment(report)]) {
        expect(page).toContain(`\n${sentence}`)
      }
      const figures = [...(await reportAsHtml(report, {})).matchAll(/<dt>(\w+)<\/dt><dd>(\d+)<\/dd>/g)]
      expect(figures.slice(0, 4).map(([, name, figure]) => [name, Number(figure)])).toEqual([
        ['violations', violations],
        ['unknown', unknowns],
        ['warnings', warnings],
        ['waived', waived],
      ])
    })

    it('annotates each image with just what is not well', () => {
      for (const [at, image] of report.images.entries()) {
        const annotations = reportAsAnnotations({ ...report, images: [image], policies: [] })
        const levels = json.images[at]?.rules.flatMap((rule) => levelOf(rule) ?? []) ?? []
        expect(sorted(annotations.map(({ level }) => level))).toEqual(sorted(levels))
      }
    })

    it('has the same alerts in code scanning, each in its run', async () => {
      for (const [at, image] of report.images.entries()) {
        const { runs } = JSON.parse(await reportAsSarif({ ...report, images: [image] }, { rules: ruleNotes() }))
        const results: { ruleId: string; level: string }[] = runs[0].results
        const rules = json.images[at]?.rules ?? []
        expect(sorted(results.map(({ ruleId, level }) => `${ruleId} ${level}`))).toEqual(
          sorted(
            rules.flatMap((rule) => {
              const level = levelOf(rule)
              if (level === undefined || level === 'notice') return []
              // An undecided rule keeps the alert of a violation open, and opens none as grave.
              return [`${rule.id} ${rule.outcome === 'violated' ? level : 'warning'}`]
            }),
          ),
        )
      }
    })
  })
})
