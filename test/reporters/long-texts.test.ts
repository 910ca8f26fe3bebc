import { describe, expect, it } from 'vitest'
import { message } from '../../src/core/message.ts'
import type { ImageReport, Report } from '../../src/core/report.ts'
import { reportAsAnnotations } from '../../src/reporters/annotations.ts'
import { reportAsMarkdown } from '../../src/reporters/markdown.ts'
import { aFinding, aListedImage } from './listed-image.ts'
import { anImage, aPolicy, aReport, aScan, aViolation, aWaived, aWaivedFinding } from './report-builder.ts'
import { reportAsSarif, reportAsText } from './whole-text.ts'

/** A text without end, of a letter that no report has of its own. */
const LONG = 'ж'.repeat(5_000)
const long = message('{text}', { text: LONG })

/** The longest piece of it that is shown anywhere. */
const longestIn = (text: string): number => Math.max(...[...text.matchAll(/ж+/g)].map(([run]) => run.length))

const failing = (over: Partial<ImageReport>): Report => aReport([anImage({ verdict: 'fail', ...over })])
const withRule = (over: Parameters<typeof aViolation>[0]): Report => failing({ rules: [aViolation(over)] })
const listing = (over: Parameters<typeof aFinding>[0]): Report => aReport([aListedImage([aFinding(over)])])
const longWaivers = (aWaived().waivedBy ?? []).map((waiver) => ({ ...waiver, reason: LONG }))

/** Where such a text can stand, and how much of it Markdown shows. */
const PLACES: readonly [string, Report, number][] = [
  ['of a mark', aReport([anImage()], { marks: [{ kind: 'notice', text: long }] }), 1_000],
  ['of a policy', aReport([anImage()], { policies: [aPolicy({ name: LONG })] }), 1_000],
  ['of a region', failing({ region: LONG }), 1_000],
  ['of a scan', failing({ scans: [aScan({ label: LONG })] }), 1_000],
  ['of what was found', withRule({ message: long }), 1_000],
  ['of what to do', withRule({ hint: long }), 1_000],
  ['of a waiver', failing({ rules: [aWaived({ waivedBy: longWaivers })] }), 1_000],
  ['of a waiver of a finding', failing({ waivedFindings: [aWaivedFinding({ waivedBy: longWaivers })] }), 1_000],
  ['of the lines of a waiver', withRule({ waiverStanza: LONG }), 4_000],
  ['of a finding', listing({ id: LONG }), 200],
  ['of a package', listing({ package: { name: LONG } }), 200],
  ['of a remedy', listing({ remedy: LONG }), 200],
]

describe('Markdown shows of a text without end', () => {
  it.each(PLACES)('%s as much as has room', (_, report, most) => {
    const length = longestIn(reportAsMarkdown(report, { maxBytes: 900_000, maxListRows: 20 }))
    expect(length).toBeLessThanOrEqual(most)
    expect(length).toBeGreaterThan(most / 2)
  })
})

describe('SARIF shows of a text without end', () => {
  it.each([
    ['title', 200],
    ['remedy', 300],
  ] as const)('that is a %s as much as has room in a result', async (name, most) => {
    const { runs } = JSON.parse(await reportAsSarif(listing({ [name]: LONG }), { rules: [] }))
    const texts = runs.flatMap(({ results }: { results: { message: { text: string } }[] }) =>
      results.map((result) => result.message.text),
    )
    expect(longestIn(texts.join('\n'))).toBeLessThanOrEqual(most)
    expect(longestIn(texts.join('\n'))).toBeGreaterThan(most / 2)
  })
})

it('gives an annotation a title of 200 characters at most', () => {
  const [annotation] = reportAsAnnotations(withRule({ id: LONG }))
  expect(annotation?.title.length).toBeLessThanOrEqual(200)
})

it('wraps lines of a terminal by what they show: what is spelled out takes its room', () => {
  const text = Array(40).fill('a\u001bb').join(' ')
  const lines = reportAsText(withRule({ message: message('{text}', { text }) }), { colour: false, width: 60 }).split(
    '\n',
  )
  const spelled = lines.filter((line) => line.includes('a\\u{1b}b'))
  expect(spelled.length).toBeGreaterThan(1)
  for (const line of spelled) expect(line.length).toBeLessThanOrEqual(60)
})
