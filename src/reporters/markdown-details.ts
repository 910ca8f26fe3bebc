import { message } from '../core/message.ts'
import type { ImageReport, RuleOutcome, WaivedFinding } from '../core/report.ts'
import { severityPhrase } from '../core/severity.ts'
import { cutAtSentence, takeWhatFits } from './cut.ts'
import { markdownCode, markdownFence, markdownLink, markdownText } from './escape.ts'
import { listsOfImage } from './findings.ts'
import { type CutTable, listTables } from './markdown-lists.ts'
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

type LeftOutOfImage = Omit<LeftOut, 'images'>

/** Each image folded away, as far as they fit; the rest is counted. */
export function imageDetails(
  images: readonly ImageReport[],
  { maxBytes, maxListRows, say }: DetailOptions,
): { text: string; leftOut: LeftOutOfImage } {
  const parts: ImagePart[] = []
  let room = maxBytes
  for (const image of images) {
    // Of each image's room at most half, so that lists crowd out no rules of the images after it.
    const part = imagePart(image, room, { maxListBytes: maxBytes / images.length / 2, maxListRows, say })
    // After one that has no room none is shown: the worst come first.
    room = part.text === '' ? 0 : room - Buffer.byteLength(part.text)
    parts.push(part)
  }
  const sum = (name: keyof LeftOutOfImage): number => parts.reduce((total, { leftOut }) => total + leftOut[name], 0)
  return {
    text: parts.map(({ text }) => text).join(''),
    leftOut: { rules: sum('rules'), findings: sum('findings'), stanzas: sum('stanzas'), rows: sum('rows') },
  }
}

interface ImagePart {
  readonly text: string
  readonly leftOut: LeftOutOfImage
}

interface PartOptions {
  readonly maxListBytes: number
  readonly maxListRows: number
  readonly say: Say
}

/** One image within so many bytes; nothing of it where not even its worst rule has room. */
function imagePart(image: ImageReport, room: number, { maxListBytes, maxListRows, say }: PartOptions): ImagePart {
  const rules = worstFirst(image.rules)
  const waivable = rules.filter(({ waiverStanza }) => waiverStanza !== undefined)
  const tables = listTables(listsOfImage(image), maxListRows, say)
  const nothing = (): ImagePart => {
    const rows = tables.reduce((sum, { total }) => sum + total, 0)
    const findings = image.waivedFindings.length
    return { text: '', leftOut: { rules: rules.length, findings, stanzas: waivable.length, rows } }
  }
  if (room <= 0) return nothing()
  const open = openingOf(image, say)
  let left = room - Buffer.byteLength(open) - CLOSE.length
  const take = (pieces: readonly string[]): ReturnType<typeof takeWhatFits> => {
    const taken = takeWhatFits(pieces, left)
    left -= taken.bytes
    return taken
  }
  const table = take(rules.map((rule) => ruleRow(rule, say)))
  if (left < 0 || (table.taken === 0 && rules.length > 0)) return nothing()
  const lists = takeTables(tables, Math.min(left, maxListBytes))
  left -= lists.bytes
  const waived = take(waivedFindingRows(image.waivedFindings, say))
  const stanzas = take(waivable.map((rule) => stanzaBlock(rule, say)))
  return {
    text: [open, table.text, lists.text, waived.text, stanzas.text, CLOSE].join(''),
    leftOut: {
      rules: rules.length - table.taken,
      findings: image.waivedFindings.length - Math.max(0, waived.taken - 1),
      stanzas: waivable.length - stanzas.taken,
      rows: lists.leftOut,
    },
  }
}

/** The tables as far as they fit, and how many items are neither shown nor told to be more. */
function takeTables(tables: readonly CutTable[], maxBytes: number) {
  let [text, bytes, leftOut] = ['', 0, 0]
  for (const { pieces, total } of tables) {
    const part = takeWhatFits(pieces, maxBytes - bytes)
    text += part.text
    bytes += part.bytes
    if (part.taken < pieces.length) leftOut += total - Math.max(0, part.taken - 1)
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
