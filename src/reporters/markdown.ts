import { message } from '../core/message.ts'
import type { ImageReport, Report } from '../core/report.ts'
import { cutAtSentence, takeWhatFits } from './cut.ts'
import { markdownCode, markdownText } from './escape.ts'
import { imageDetails, type LeftOut } from './markdown-details.ts'
import {
  countsSentence,
  imageSentence,
  type Language,
  noticeSentence,
  policySentence,
  remarks,
  type Say,
  shortReference,
  speaker,
  verdictSentence,
} from './sentences.ts'
import { severityTally } from './severity-tally.ts'
import { worstImagesFirst } from './standing.ts'
import { verdictWord } from './words.ts'

export interface MarkdownOptions extends Language {
  /** The most bytes of UTF-8; what does not fit is counted instead. */
  readonly maxBytes: number
  /** The most rows of each list of what is in an image. */
  readonly maxListRows?: number
}

/** What editors and GitHub still show as a page. */
export const MAX_FILE_BYTES = 900 * 1024

const VERDICT_SIGNS = { pass: '✅', fail: '❌', unknown: '❓' } as const
const MAX_TEXT = 1000
const RESERVED_FOR_NOTICE = 1000
const LIST_ROWS = 20

/** The report as GitHub Markdown: the verdict, a table to read in ten seconds, then the details, worst first. */
export function reportAsMarkdown(report: Report, options: MarkdownOptions): string {
  const say = speaker(options)
  const { maxBytes, maxListRows } = options
  const images = worstImagesFirst(report.images)
  const verdict = `## ${VERDICT_SIGNS[report.verdict]} ${markdownText(say(verdictSentence(report)))}\n\n`
  const counts = `${markdownText(say(countsSentence(report)))}\n\n`
  const head = takeWhatFits([verdict, counts, ...listItems(remarks(report).map(say))], maxBytes / 4)
  const foot = takeWhatFits(footLines(report, say), maxBytes / 4)
  const room = maxBytes - head.bytes - foot.bytes - RESERVED_FOR_NOTICE
  const overview = takeWhatFits(overviewLines(images, say), room / 2)
  const details = imageDetails(images, { maxBytes: room - overview.bytes, maxListRows: maxListRows ?? LIST_ROWS, say })
  const leftOut = { ...details.leftOut, images: images.length - Math.max(0, overview.taken - 1) }
  return [head.text, leftOutNotice(leftOut, say), overview.text, '\n', details.text, foot.text].join('')
}

function* overviewLines(images: readonly ImageReport[], say: Say): Generator<string> {
  const titles = [message('Image'), message('Verdict'), message('What'), message('Vulnerabilities')].map(say)
  yield `| ${titles.join(' | ')} |\n|---|---|---|---|\n`
  for (const image of images) {
    const what = cutAtSentence(say(imageSentence(image)), MAX_TEXT)
    const { bar, words } = severityTally(image, say) ?? { bar: '', words: say(message('not known')) }
    const verdict = `${VERDICT_SIGNS[image.verdict]} ${say(verdictWord(image.verdict))}`
    yield `| ${markdownCode(shortReference(image.reference))} | ${verdict} | ${markdownText(what)} | ${bar} ${markdownText(words)} |\n`
  }
}

function footLines(report: Report, say: Say): string[] {
  const warnings = report.policies.flatMap((policy) => policy.warnings.map((notice) => say(noticeSentence(notice))))
  const policies = report.policies.map((policy) => say(policySentence(policy)))
  const contacted = say(message('contacted {hosts}', { hosts: report.hosts.join(', ') }))
  return [
    `\n#### ${say(message('Policies'))}\n\n`,
    ...listItems(policies),
    ...listItems(warnings, '⚠️ '),
    ...(report.hosts.length === 0 ? [] : listItems([contacted])),
  ]
}

const listItems = (texts: readonly string[], sign = ''): string[] =>
  texts.map((text) => `- ${sign}${markdownText(cutAtSentence(text, MAX_TEXT))}\n`)

function leftOutNotice({ images, rules, findings, stanzas, rows }: LeftOut, say: Say): string {
  const parts = [
    images + rules + findings + stanzas === 0
      ? undefined
      : message(
          'Too long to show whole. Left out: {images} images of the table, {rules} rule outcomes, {findings} waived findings and {stanzas} waiver stanzas of the details; report.json has them all.',
          { images, rules, findings, stanzas },
        ),
    rows === 0
      ? undefined
      : message('Left out of the lists: {rows} rows; the formats html, sarif and evidence have more of them.', {
          rows,
        }),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? '\n' : `\n**${parts.map((part) => markdownText(say(part))).join(' ')}**\n\n`
}
