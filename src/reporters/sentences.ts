import type { ImageScan } from '../core/assessment.ts'
import { formatMessage, joinParts, type Message, type MessageValue, message, type Translate } from '../core/message.ts'
import type { PolicyNotice, Waiver } from '../core/policy.ts'
import type { ImageReport, PolicyReport, Report, RuleOutcome, WaivedFinding } from '../core/report.ts'
import { severityPhrase } from '../core/severity.ts'
import { isBlocking, standingOf, worstFirst } from './standing.ts'
import { causeWord } from './words.ts'

/** A message as text of the reader's language; not yet escaped. */
export type Say = (message: Message) => string

export interface Language {
  /** Its tag: "zh"; absent for English. */
  readonly language?: string | undefined
  /** Gives the template of another language; absent for English. */
  readonly translate?: Translate | undefined
}

export const speaker =
  ({ translate }: Language): Say =>
  (said) =>
    formatMessage(said, translate)

/** "2026-11-22 02:29 UTC", or the bare number where it is no date. */
export function formatTime(ms: number): string {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? String(ms) : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** "2026-12-31" */
const formatDay = (ms: number): string => formatTime(ms).slice(0, 10)

/** A reference whose digest is shortened, for headlines. */
export const shortReference = (reference: string): string =>
  reference.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1…')

/** The verdict in one sentence. */
export function verdictSentence({ verdict, images }: Report): Message {
  const total = images.length
  const held = images.filter((image) => image.verdict !== 'pass').length
  if (verdict === 'pass') {
    return total === 1 ? message('PASS: the image may go on') : message('PASS: all {total} images may go on', { total })
  }
  if (verdict === 'fail') {
    if (total === 1) return message('FAIL: the image may not go on')
    return message('FAIL: {held} of {total} images may not go on', { held, total })
  }
  if (total === 0) return message('UNKNOWN: no image was judged')
  if (held === 0) return message('UNKNOWN: not everything was judged')
  if (total === 1) return message('UNKNOWN: too little is known of the image to let it go on')
  return message('UNKNOWN: {held} of {total} images may not go on, because too little is known of them', {
    held,
    total,
  })
}

export const countsSentence = ({ counts }: Report): Message =>
  message('violations: {violations}, unknown: {unknowns}, warnings: {warnings}, waived: {waived}', { ...counts })

/** What must be said beside the verdict: how the run was set, and what a policy let through. */
export function remarks(report: Report): Message[] {
  const count = report.images.flatMap((image) => image.rules).filter((rule) => rule.letThrough).length
  const letThrough = message('let through by a policy although not known: {count}', { count })
  const marks = report.marks.map(({ text }) => text)
  return count === 0 ? marks : [...marks, letThrough]
}

/** One image in one sentence: the worst that was found, or that all is well. */
export function imageSentence(image: ImageReport): Message {
  const blocking = worstFirst(image.rules.filter(isBlocking))
  const [worst] = blocking
  if (worst !== undefined) {
    const values = { rule: worst.id, text: worst.message, more: blocking.length - 1 }
    return blocking.length === 1
      ? message('{rule}: {text}', values)
      : message('{rule}: {text} (and {more} more)', values)
  }
  if (image.verdict !== 'pass') return message('no enforced rule applies to this image')
  const warnings = image.rules.filter((rule) => standingOf(rule) === 'warning').length
  if (warnings > 0) return message('every enforced rule holds or is let through; warnings: {warnings}', { warnings })
  return message('every enforced rule holds')
}

/** What a rule came to on an image, as a headline. */
export function ruleSentence(rule: RuleOutcome, image: string): Message {
  const values = { rule: rule.id, image, cause: causeWord(rule.cause) }
  if (rule.letThrough) return message('{rule} is undecided for {image} ({cause}); the policy lets it through', values)
  switch (rule.outcome) {
    case 'violated':
      return message('{rule} is violated by {image}', values)
    case 'unknown':
      return message('{rule} is undecided for {image} ({cause})', values)
    case 'waived':
      return rule.cause === undefined
        ? message('{rule} is waived for {image}', values)
        : message('{rule} is undecided for {image} ({cause}), and waived', values)
    case 'pass':
      return message('{rule} holds for {image}', values)
    case 'skipped':
      return message('{rule} does not apply to {image}', values)
  }
}

/** Who was asked, and for what: one line. */
export const sourceLine = ({ source, region, asked }: ImageReport, say: Say): string =>
  sayParts([source, ...(region === undefined ? [] : [region]), ...asked], say)

/** Several parts of a sentence, with the separators of the reader's language. */
export const sayParts = (parts: readonly MessageValue[], say: Say): string =>
  say(message('{parts}', { parts: joinParts(parts) }))

/** How far one scan is, and when the image was pushed. */
export function scanSentences({ label, state, pushedAtMs }: ImageScan): Message[] {
  const pushed = pushedAtMs.known
    ? message('pushed {time}', { time: formatTime(pushedAtMs.value) })
    : message('push time not told')
  return [scanSentence(label, state), pushed]
}

/** The same in one line. */
export function scanLine(scan: ImageScan, say: Say): string {
  const [state = '', pushed = ''] = scanSentences(scan)
  return say(message('{state}; {pushed}', { state, pushed }))
}

function scanSentence(label: string, state: ImageScan['state']): Message {
  switch (state.kind) {
    case 'complete':
      return state.endedAtMs.known
        ? message('{label}: scanned {time}', { label, time: formatTime(state.endedAtMs.value) })
        : message('{label}: scanned, time not told', { label })
    case 'stale':
      return message('{label}: scanned {time}, before the last push', { label, time: formatTime(state.endedAtMs) })
    case 'pending':
      return message('{label}: not scanned yet: {why}', { label, why: state.why })
    case 'failed':
      return message('{label}: the scan failed ({code}): {why}', { label, code: state.code, why: state.why })
    case 'unsupported':
      return message('{label}: cannot be scanned ({code}): {why}', { label, code: state.code, why: state.why })
    case 'unclear':
      return message('{label}: no clear state: {why}', { label, why: state.why })
  }
}

/** Where a policy came from, short enough for a line. */
export function policySentence({ name, origin }: PolicyReport): Message {
  const values = { name, from: origin.text, digest: origin.digest.replace(/^sha256:/, '').slice(0, 12) }
  if (origin.commit === undefined) return message('{name} from {from}, sha256:{digest}', values)
  const commit = origin.commit.slice(0, 12)
  return message('{name} from {from} at commit {commit}, sha256:{digest}', { ...values, commit })
}

/** What a policy warns of, and where that stands in it. */
export const noticeSentence = ({ message: warning, position: { file, line } }: PolicyNotice): Message =>
  message('{warning} ({place})', { warning, place: `${file}:${line}` })

/** The waivers that cover the whole rule; those of single findings are told with the findings. */
export const ruleWaivers = ({ waivedBy = [] }: RuleOutcome): readonly Waiver[] =>
  waivedBy.filter(({ finding }) => finding === undefined)

/** A waived finding, as a headline. */
export const findingSentence = ({ policy, id, severity }: WaivedFinding): Message =>
  message('{policy}:{id}  ({severity})', { policy, id, severity: severityPhrase(severity) })

/** Who accepted a violation, until when, and why. */
export function waiverSentence({ owner, expiresMs, reason, position }: Waiver): Message {
  const place = `${position.file}:${position.line}`
  const values = { place, owner: owner ?? '-', reason: reason ?? '-' }
  if (expiresMs === undefined) return message('waived without end by {place}, owner {owner}: {reason}', values)
  const until = formatDay(expiresMs)
  return message('waived until {until} by {place}, owner {owner}: {reason}', { ...values, until })
}
