import { describe, expect, it } from 'vitest'
import { fitInto } from '../../src/reporters/html/fit.ts'
import { type Html, html, type Priority, rowsOf } from '../../src/reporters/html/markup.ts'
import { aReportOfFindings, render } from './html-report.ts'
import { aHugeReport, anImage, aReport } from './report-builder.ts'

const table = (rows: number, priority: Priority = 'lists', row = 'x'.repeat(10)) =>
  rowsOf({
    items: Array.from({ length: rows }, () => row),
    row: (text) => html`${text}`,
    priority,
    note: (leftOut) => html`-${leftOut};`,
  })
const fitted = (markup: Html, maxBytes: number): string => [...fitInto(markup, maxBytes)].join('')
const NOTES = 2 * '-100;'.length

describe('fitInto', () => {
  it('leaves what fits as it is', () => {
    expect(fitted(html`a${table(2)}b`, 1000)).toBe(`a${'x'.repeat(20)}b`)
  })

  it('gives each as much as the others, and what one does not want to those that do', () => {
    const text = fitted(html`${table(100)}|${table(3)}|${table(100)}`, 1 + 1 + 30 + 400 + NOTES + '-3;'.length)
    const [first = '', small, last = ''] = text.split('|')
    expect(first).toBe(`${'x'.repeat(200)}-80;`)
    expect(small).toBe('x'.repeat(30))
    expect(last).toBe(first)
  })

  it('serves outcomes before lists', () => {
    const text = fitted(html`${table(100, 'lists')}|${table(30, 'outcomes')}`, 1 + 310 + NOTES)
    expect(text.split('|')).toEqual([`${'x'.repeat(10)}-99;`, 'x'.repeat(300)])
  })

  it('keeps nothing of the rows where there is no room at all', () => {
    expect(fitted(html`a${table(5)}`, 0)).toBe('a-5;')
  })
})

describe('the page', () => {
  const shownIn = (page: string, pattern: RegExp): number => page.match(pattern)?.length ?? 0
  const leftOutOf = (page: string, pattern: RegExp): number =>
    [...page.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0)

  it('holds ten thousand findings of fifty images whole', async () => {
    const page = await render(aReportOfFindings(50, 200))
    expect(Buffer.byteLength(page)).toBeLessThan(8 * 1024 * 1024)
    expect(shownIn(page, /<code>CVE-2026-1\d{4}<\/code>/g)).toBe(10_000)
    expect(page).not.toContain('have no room here')
  })

  it.each([400_000, 1_000_000, 2_000_000])(
    'keeps within %i bytes, and counts the findings left out',
    async (maxBytes) => {
      const page = await render(aReportOfFindings(50, 200), maxBytes)
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxBytes)
      const shown = shownIn(page, /<code>CVE-2026-1\d{4}<\/code>/g)
      expect(shown).toBeGreaterThan(50)
      expect(leftOutOf(page, /(\d+) more have no room here; evidence.json has them all/g)).toBe(10_000 - shown)
      expect(shownIn(page, /<tr\b/g)).toBe(shownIn(page, /<\/tr>/g))
      expect(shownIn(page, /✕<\/span>/g)).toBe(50)
    },
  )

  it.each([500_000, 3_000_000])('keeps within %i bytes, and counts the outcomes left out', async (maxBytes) => {
    const page = await render(aHugeReport(), maxBytes)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(maxBytes)
    const shown = shownIn(page, /<code>rule-\d+<\/code>/g)
    expect(shown).toBeGreaterThan(50)
    expect(leftOutOf(page, /(\d+) more have no room here; report.json has them all/g)).toBe(10_000 - shown)
  })

  it('counts the images whose details have no room', async () => {
    const images = Array.from({ length: 3000 }, (_, index) => anImage({ reference: `x.example/a/b:${index}` }))
    const page = await render(aReport(images), 1_000_000)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_000_000)
    const shown = shownIn(page, /<section class="image /g)
    expect(shown).toBeGreaterThan(50)
    expect(page).toContain(`${3000 - shown} more images have no room here; report.json has them all`)
    const rows = shownIn(page, /<a href="#image-/g)
    expect(page).toContain(`${3000 - rows} more images have no room here; report.json has them all`)
  })

  it('is quick with thirty thousand findings', async () => {
    const report = aReportOfFindings(50, 600)
    const start = performance.now()
    const page = await render(report)
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(8 * 1024 * 1024)
  })
})
