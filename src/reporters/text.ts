import { joinParts, type Message, message } from '../core/message.ts'
import type { ImageReport, PolicyReport, Report, RuleOutcome, WaivedFinding } from '../core/report.ts'
import { padColumns, wrapColumns } from './columns.ts'
import { inertLine, plainLine, plainLines } from './escape.ts'
import { listsOfImage } from './findings.ts'
import { inPieces } from './pieces.ts'
import {
  countsSentence,
  findingSentence,
  type Language,
  noticeSentence,
  policySentence,
  remarks,
  ruleWaivers,
  type Say,
  scanLine,
  sourceLine,
  speaker,
  verdictSentence,
  waiverSentence,
} from './sentences.ts'
import { type Standing, standingOf, worstFirst, worstImagesFirst } from './standing.ts'
import { listTexts } from './text-lists.ts'
import { causeWord, outcomeWord, verdictWord } from './words.ts'

export interface TextOptions extends Language {
  readonly colour: boolean
  /** Columns to wrap prose at; names, digests and stanzas are never broken. */
  readonly width?: number
}

export type Style = 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold'
export interface Line {
  readonly text: string
  readonly style?: Style
}

const SGR: Record<Style, number> = { red: 31, yellow: 33, green: 32, cyan: 36, dim: 2, bold: 1 }

// A sign and a colour each, so that either is enough.
const LOOKS: Record<Standing, { sign: string; style: Style }> = {
  violation: { sign: '✗', style: 'red' },
  unknown: { sign: '?', style: 'yellow' },
  'break-glass': { sign: '!', style: 'red' },
  warning: { sign: '!', style: 'yellow' },
  waived: { sign: '~', style: 'cyan' },
  pass: { sign: '✓', style: 'green' },
  skipped: { sign: '-', style: 'dim' },
}
const VERDICT_STYLES = { pass: 'green', fail: 'red', unknown: 'yellow' } as const

/** The report for a terminal or a job's log, line by line: the verdict first, then what to do, worst first. */
export function* reportAsLines(report: Report, options: TextOptions): Generator<string> {
  for (const line of linesOf(report, options)) yield paint(line, options.colour)
}

/** The same as text, in pieces. */
export const reportAsTextPieces = (report: Report, options: TextOptions): Iterable<string> =>
  inPieces(ended(reportAsLines(report, options)))

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`
}

/** One by one, since thousands of images may be told of. */
function* linesOf(report: Report, options: TextOptions): Generator<Line> {
  const say = speaker(options)
  const width = options.width ?? 80
  yield { text: say(verdictSentence(report)), style: VERDICT_STYLES[report.verdict] }
  for (const remark of remarks(report)) yield* wrap(`! ${say(remark)}`, width, '', '  ', 'yellow')
  for (const image of worstImagesFirst(report.images)) {
    yield { text: '' }
    yield* imageLines(image, width, say)
  }
  yield { text: '' }
  yield { text: say(countsSentence(report)), style: 'bold' }
  for (const policy of report.policies) yield* policyLines(policy, width, say)
  yield* hostLines(report, width, say)
}

/** The one place where a line is finished: whatever it holds is made harmless here, then it is coloured. */
export function paint({ text, style }: Line, colour: boolean): string {
  const line = inertLine(plainLine(text))
  return colour && style !== undefined && line !== '' ? `\u001b[${SGR[style]}m${line}\u001b[0m` : line
}

function imageLines(image: ImageReport, width: number, say: Say): Line[] {
  // Six columns of label, so that a whole digest ends at column 80.
  const fact = (label: Message, text: string): Line[] =>
    wrap(text, width, `  ${padColumns(say(label), 6)} `, ' '.repeat(9))
  return [
    {
      text: `${say(verdictWord(image.verdict)).toUpperCase()}  ${image.reference}`,
      style: VERDICT_STYLES[image.verdict],
    },
    ...(image.digest === undefined ? [] : fact(message('digest'), image.digest)),
    ...fact(message('source'), sourceLine(image, say)),
    ...image.scans.flatMap((scan) => fact(message('scan'), scanLine(scan, say))),
    ...(image.consoleUrl === undefined ? [] : fact(message('see'), image.consoleUrl)),
    ...worstFirst(image.rules).flatMap((rule) => ruleLines(rule, width, say)),
    ...image.waivedFindings.flatMap((finding) => waivedFindingLines(finding, width, say)),
    ...(image.verdict === 'pass' ? [] : listTexts(listsOfImage(image), say).map((text) => ({ text: `  ${text}` }))),
  ]
}

function ruleLines(rule: RuleOutcome, width: number, say: Say): Line[] {
  const standing = standingOf(rule)
  const { sign, style } = LOOKS[standing]
  const head = `  ${sign} ${padColumns(say(outcomeWord(rule.outcome)), 8)} ${rule.policy}:${rule.id}`
  const text = say(rule.message)
  if (standing === 'pass' || standing === 'skipped') return wrap(text, width, `${head}  `, ' '.repeat(13), style)
  const body = (said: string): Line[] => wrap(said, width, '    ', '    ')
  return [
    { text: head + qualifier(rule, say), style },
    ...body(text),
    ...body(`${rule.position.file}:${rule.position.line}`),
    ...(rule.hint === undefined ? [] : wrap(say(rule.hint), width, '    -> ', '       ')),
    ...ruleWaivers(rule).flatMap((waiver) => body(say(waiverSentence(waiver)))),
    ...stanzaLines(rule, say),
  ]
}

function waivedFindingLines(finding: WaivedFinding, width: number, say: Say): Line[] {
  const { sign, style } = LOOKS.waived
  return [
    { text: `  ${sign} ${padColumns(say(outcomeWord('waived')), 8)} ${say(findingSentence(finding))}`, style },
    ...finding.waivedBy.flatMap((waiver) => wrap(say(waiverSentence(waiver)), width, '    ', '    ')),
  ]
}

/** What qualifies the outcome's word: why it is unknown, and that it does not stop the job. */
function qualifier(rule: RuleOutcome, say: Say): string {
  const parts = [
    ...(rule.cause === undefined ? [] : [causeWord(rule.cause)]),
    ...(rule.letThrough ? [message('let through by the policy')] : []),
    ...(standingOf(rule) === 'warning' && !rule.letThrough ? [message('warns only')] : []),
  ]
  return parts.length === 0 ? '' : `  ${say(message('({parts})', { parts: joinParts(parts) }))}`
}

function stanzaLines({ waiverStanza }: RuleOutcome, say: Say): Line[] {
  if (waiverStanza === undefined) return []
  const stanza = plainLines(waiverStanza.trimEnd()).map((line) => ({ text: `      ${line}`, style: 'dim' as const }))
  return [{ text: `    ${say(message('to waive it, put this under "waivers:" of the policy:'))}` }, ...stanza]
}

function policyLines(policy: PolicyReport, width: number, say: Say): Line[] {
  return [
    ...wrap(say(policySentence(policy)), width, `${padColumns(say(message('policy')), 6)} `, ' '.repeat(7), 'dim'),
    ...policy.warnings.flatMap((notice) => wrap(say(noticeSentence(notice)), width, '     ! ', '       ', 'yellow')),
  ]
}

function hostLines({ hosts }: Report, width: number, say: Say): Line[] {
  if (hosts.length === 0) return []
  return wrap(say(message('contacted {hosts}', { hosts: hosts.join(', ') })), width, '', '          ', 'dim')
}

/** The text in lines of at most `width` columns, where its words allow it. */
const wrap = (text: string, width: number, first: string, rest: string, style?: Style): Line[] =>
  wrapColumns(plainLine(text), width, first, rest).map((line) =>
    style === undefined ? { text: line } : { text: line, style },
  )
