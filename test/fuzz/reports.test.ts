import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportAsComment } from '../../src/reporters/comment.ts'
import { markdownCode, markdownFence, markdownLink, markdownText, plainLine } from '../../src/reporters/escape.ts'
import { escapeHtml } from '../../src/reporters/html/markup.ts'
import { FORMATS, REPORTERS, type RenderContext } from '../../src/reporters/index.ts'
import { aHostileReport, HOSTILE } from '../reporters/hostile.ts'
import { aHostilePage, render, skeletonOf } from '../reporters/html-report.ts'
import { someEvidence } from '../reporters/report-builder.ts'
import { commandsIn } from '../reporters/runner-commands.ts'
import { reportAsText } from '../reporters/whole-text.ts'

const someText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 4 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom(...'<>&"\'`*_[](){}!|\\~#@$^:/.-+= \n\r\t\u0000\u001b\u202e\u2028'), { maxLength: 30 })
    .map((parts) => parts.join('')),
)

const decoded = (markup: string): string =>
  markup.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).replaceAll('\u200b', '')

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u

describe('any text', () => {
  it('as Markdown holds no markup, and is the same text to its reader', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const written = markdownText(text)
        expect(written.replace(/&#\d+;/g, 'x')).not.toMatch(/[<>"'`*_[\]{}!|\\~@$^&\n]|:\/\//)
        expect(written).not.toMatch(CONTROL)
        expect(decoded(written)).toBe(plainLine(text).trim())
      }),
    )
  })

  it('as code in Markdown is the same text, in one element', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const inner = /^<code>(.*)<\/code>$/.exec(markdownCode(text))?.[1]
        expect(inner).toBeDefined()
        expect(inner).not.toMatch(/[<>]/)
        expect(decoded(inner ?? '')).toBe(plainLine(text).trim())
      }),
    )
  })

  it('in a fence cannot end it', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const [first = '', ...rest] = markdownFence(text, 'yaml').trimEnd().split('\n')
        const fence = /^`{3,}/.exec(first)?.[0] ?? ''
        expect(rest.pop()).toBe(fence)
        expect(rest.filter((line) => line.includes(fence))).toEqual([])
      }),
    )
  })

  it('as a link leads to https, or nowhere', () => {
    fc.assert(
      fc.property(someText, fc.oneof(someText, fc.webUrl()), (label, address) => {
        const hrefs = [...markdownLink(label, address).matchAll(/<a href="([^"]*)"/g)].map(([, href]) =>
          decoded(href ?? ''),
        )
        for (const href of hrefs) expect(new URL(href).protocol).toBe('https:')
      }),
    )
  })

  it('in HTML is text', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'`]/)
        expect(escapeHtml(text)).not.toMatch(CONTROL)
      }),
    )
  })
})

describe('any text everywhere in a report', () => {
  const context: RenderContext = { evidence: someEvidence(), language: 'en', formats: FORMATS }

  it('is printed without a command of the runner or a sequence of the terminal', () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 40, max: 200 }), (text, width) => {
        const printed = reportAsText(aHostileReport(text), { width, colour: false })
        expect(commandsIn(printed)).toEqual([])
        expect(printed).not.toMatch(CONTROL)
      }),
      { numRuns: 50 },
    )
  })

  it.each(FORMATS)('is written as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(someText, async (text) => {
        for (const { pieces } of await REPORTERS[format].render(aHostileReport(text), context)) {
          const file = [...pieces].join('')
          if (format === 'json' || format === 'sarif' || format === 'evidence') JSON.parse(file)
          expect(file).not.toMatch(/\p{Cs}/u)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is the same elements and attributes of the page', async () => {
    const without = (page: string): string[] => skeletonOf(page).filter((element) => !/^\/?a\b/.test(element))
    const skeleton = without(await render(aHostilePage('x')))
    await fc.assert(
      fc.asyncProperty(
        someText.filter((text) => plainLine(text).trim() !== ''),
        async (text) => {
          expect(without(await render(aHostilePage(text)))).toEqual(skeleton)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('fits a comment', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(reportAsComment(aHostileReport(text.repeat(50))).length).toBeLessThanOrEqual(65_536)
      }),
      { numRuns: 20 },
    )
  })
})
