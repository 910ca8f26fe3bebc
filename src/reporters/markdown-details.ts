import { message } from '../core/message.ts'
import type { ImageReport, RuleOutcome, WaivedFinding } from '../core/report.ts'
import { severityPhrase } from '../core/severity.ts'
import { cutAtSentence, takeWhatFits } from './cut.ts'
import { markdownCode, markdownFence, markdownLink, markdownText } from './escape.ts'
import { listsOfImage } from './findings.ts'
import { listTables } from './markdown-lists.ts'
import { ruleWaivers, type Say, sayParts, scanLine, shortReference, sourceLine, waiverSentence } from './sentences.ts'
import { type Standing, standingOf, worstFirst } from './standing.ts'
import { causeWord, outcomeWord, verdictWord } from './words.ts'

/** How much of each kind did not fit. */
export interface LeftOut {
  readonly images: number
  readonly rules: number
  readonly findings: number
  readonly stanzas: number
  /** Of the lists of what is in the images. */
  readonly rows: number
}

export interface DetailOptions {
  readonly maxBytes: number
  /** The most rows of each list of an image. */
  readonly maxListRows: number
  readonly say: Say
}

const SIGNS: Record<Standing, string> = {
  violation: '❌',
  unknown: '❓',
  'break-glass': '🚨',
  warning: '⚠️',
  waived: '☑️',
  pass: '✅',
  skipped: '➖',
}
const MAX_TEXT = 1000
const MAX_STANZA = 4000
const MAX_SCANS = 30
const CLOSE = '\n</details>\n\n'

/** Each image folded away, as far as they fit; the rest is counted. */
export function imageDetails(
  images: readonly ImageReport[],
  { maxBytes, maxListRows, say }: DetailOptions,
): { text: string; leftOut: Omit<LeftOut, 'images'> } {
  const blocks: string[] = []
  let room = maxBytes
  let [rules, findings, stanzas, rows] = [0, 0, 0, 0]
  for (const image of images) {
    const sorted = worstFirst(image.rules)
    const waivable = sorted.filter((rule) => rule.waiverStanza !== undefined)
    const open = openingOf(image, say)
    room -= Buffer.byteLength(open) + CLOSE.length
    const table = takeWhatFits(
      sorted.map((rule) => ruleRow(rule, say)),
      room,
    )
    // Of each image's room at most half, so that lists crowd out no rules of the images after it.
    const lists = takeTables(
      listTables(listsOfImage(image), maxListRows, say),
      Math.min(room - table.bytes, maxBytes / images.length / 2),
    )
    const waived = takeWhatFits(waivedFindingRows(image.waivedFindings, say), room - table.bytes - lists.bytes)
    const waivers = takeWhatFits(
      waivable.map((rule) => stanzaBlock(rule, say)),
      room - table.bytes - lists.bytes - waived.bytes,
    )
    rules += sorted.length - table.taken
    findings += image.waivedFindings.length - Math.max(0, waived.taken - 1)
    stanzas += waivable.length - waivers.taken
    rows += lists.leftOut
    if (table.taken === 0 && sorted.length > 0) room = 0
    else blocks.push(open, table.text, lists.text, waived.text, waivers.text, CLOSE)
    room -= table.bytes + lists.bytes + waived.bytes + waivers.bytes
  }
  return { text: blocks.join(''), leftOut: { rules, findings, stanzas, rows } }
}

/** The tables, each a head and rows, as far as they fit. */
function takeTables(tables: readonly (readonly string[])[], maxBytes: number) {
  let [text, bytes, leftOut] = ['', 0, 0]
  for (const pieces of tables) {
    const part = takeWhatFits(pieces, maxBytes - bytes)
    text += part.text
    bytes += part.bytes
    leftOut += part.taken === 0 ? Math.max(0, pieces.length - 1) : pieces.length - part.taken
  }
  return { text, bytes, leftOut }
}

function openingOf(image: ImageReport, say: Say): string {
  const scans = image.scans.slice(0, MAX_SCANS).map((scan) => scanLine(scan, say))
  const unseen = image.scans.length - scans.length
  const facts = [
    markdownCode(image.reference),
    ...(image.digest === undefined ? [] : [`${say(message('digest'))} ${markdownCode(image.digest)}`]),
    markdownText(cutAtSentence(say(message('source {source}', { source: sourceLine(image, say) })), MAX_TEXT)),
    ...scans.map((scan) => markdownText(cutAtSentence(scan, MAX_TEXT))),
    ...(unseen > 0 ? [markdownText(say(message('and {count} more', { count: unseen })))] : []),
    ...(image.consoleUrl === undefined ? [] : [markdownLink(say(message('see it in the console')), image.consoleUrl)]),
  ]
  const titles = [message('Outcome'), message('Rule'), message('What was found'), message('Policy'), message('Next')]
  return [
    `<details><summary>${say(verdictWord(image.verdict))}: ${markdownCode(shortReference(image.reference))}</summary>\n\n`,
    ...facts.map((fact) => `- ${fact}\n`),
    `\n| ${titles.map(say).join(' | ')} |\n|---|---|---|---|---|\n`,
  ].join('')
}

function ruleRow(rule: RuleOutcome, say: Say): string {
  const { file, line } = rule.position
  const found = [say(rule.message), ...ruleWaivers(rule).map((waiver) => say(waiverSentence(waiver)))]
  const cells = [
    `${SIGNS[standingOf(rule)]} ${outcomeWords(rule, say)}`,
    markdownCode(rule.id),
    found.map((text) => markdownText(cutAtSentence(text, MAX_TEXT))).join('<br>'),
    `${markdownText(rule.policy)} ${markdownCode(`${file}:${line}`)}`,
    rule.hint === undefined ? '' : markdownText(cutAtSentence(say(rule.hint), MAX_TEXT)),
  ]
  return `| ${cells.join(' | ')} |\n`
}

/** The head of the table, then a row for each. */
function waivedFindingRows(findings: readonly WaivedFinding[], say: Say): string[] {
  if (findings.length === 0) return []
  const titles = [message('Waived finding'), message('Severity'), message('Policy'), message('Waiver')].map(say)
  const rows = findings.map(({ id, severity, policy, waivedBy }) => {
    const waivers = waivedBy.map((waiver) => markdownText(cutAtSentence(say(waiverSentence(waiver)), MAX_TEXT)))
    const cells = [
      markdownCode(id),
      markdownText(say(severityPhrase(severity))),
      markdownText(policy),
      waivers.join('<br>'),
    ]
    return `| ${cells.join(' | ')} |\n`
  })
  return [`\n| ${titles.join(' | ')} |\n|---|---|---|---|\n`, ...rows]
}

/** The outcome, why it is unknown, and that it does not stop the job. */
function outcomeWords(rule: RuleOutcome, say: Say): string {
  const words = [outcomeWord(rule.outcome), ...(rule.cause === undefined ? [] : [causeWord(rule.cause)])]
  if (rule.letThrough) return sayParts([...words, message('let through by the policy')], say)
  return sayParts(standingOf(rule) === 'warning' ? [...words, message('warns only')] : words, say)
}

function stanzaBlock(rule: RuleOutcome, say: Say): string {
  const title = message('To waive {rule}, put this under "waivers:" of the policy {policy}:', {
    rule: rule.id,
    policy: rule.policy,
  })
  const stanza = cutAtSentence((rule.waiverStanza ?? '').trimEnd(), MAX_STANZA)
  return `\n${markdownText(say(title))}\n\n${markdownFence(stanza, 'yaml')}`
}
