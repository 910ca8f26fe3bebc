import { doubtAbout, type ImageAssessment, type ImageScan } from './assessment.ts'
import { UNKNOWN_CAUSES, type UnknownCause } from './measured.ts'
import { formatMessage, type Message, message } from './message.ts'
import type { RuleSetting } from './policy.ts'
import { type AnyRule, type Judgement, undecided } from './rule.ts'

/** What was found, and what to do next where that is known. */
export interface Remark {
  readonly message: Message
  readonly hint: Message | undefined
}

/** What a rule says of a whole image, by kind: a violation of any scan beats a doubt, a doubt beats a pass. */
export interface ImageJudgement {
  readonly violation: Remark | undefined
  readonly doubt: Remark | undefined
  /** Why it could not be decided, the gravest cause first; empty without a doubt. */
  readonly causes: readonly UnknownCause[]
  readonly pass: Remark | undefined
}

/** Asks a rule about every scan of the image. The answer does not depend on the order of scans and doubts. */
export function judgeImage(
  rule: AnyRule,
  options: RuleSetting['options'],
  image: ImageAssessment,
  now: number,
): ImageJudgement {
  const judgements =
    rule.about === 'reference' ? [rule.evaluate(options, image, now)] : judgeScans(rule, options, image, now)
  const sorted = judgements.toSorted(byText)
  const doubts = sorted
    .filter((judgement) => judgement.outcome === 'unknown')
    .sort((a, b) => GRAVITY.indexOf(a.cause) - GRAVITY.indexOf(b.cause))
  return {
    violation: sumUp(sorted.filter(({ outcome }) => outcome === 'violated')),
    doubt: sumUp(doubts),
    causes: [...new Set(doubts.map(({ cause }) => cause))],
    pass: sumUp(sorted.filter(({ outcome }) => outcome === 'pass')),
  }
}

/** Which image it is comes before whether the answer can be used, and that before what the answer says. */
const GRAVEST: readonly UnknownCause[] = ['ambiguous', 'source-error', 'missing']
const GRAVITY = [...GRAVEST, ...UNKNOWN_CAUSES.filter((cause) => !GRAVEST.includes(cause))]

type ScanRule = Exclude<AnyRule, { readonly about: 'reference' }>

/** One judgement for each scan and for each doubt about the image as a whole; never none, for an empty list is not clean. */
function judgeScans(
  rule: ScanRule,
  options: RuleSetting['options'],
  { scans, doubts }: ImageAssessment,
  now: number,
): readonly Judgement[] {
  if (scans.length === 0 && doubts.length === 0) return [undecided(NO_SCAN)]
  const ofScans = scans.map((scan) => {
    const judgement = judgeScan(rule, options, scan, now)
    return scans.length === 1 ? judgement : ofScan(scan.label, judgement)
  })
  return [...ofScans, ...doubts.map(undecided)]
}

const NO_SCAN = { cause: 'missing', why: message('the source knows no scan of this image') } as const

function judgeScan(rule: ScanRule, options: RuleSetting['options'], scan: ImageScan, now: number): Judgement {
  if (rule.about === 'scan') return rule.evaluate(options, scan, now)
  return scan.state.kind === 'complete'
    ? rule.evaluate(options, scan.state.facts, now)
    : undecided(doubtAbout(scan.state))
}

/** The judgement, saying which of several scans it is about. */
function ofScan(scan: string, judgement: Judgement): Judgement {
  const text = message('{scan}: {found}', { scan, found: formatMessage(textOf(judgement)) })
  return judgement.outcome === 'unknown' ? { ...judgement, why: text } : { ...judgement, message: text }
}

const textOf = (judgement: Judgement): Message => (judgement.outcome === 'unknown' ? judgement.why : judgement.message)

function byText(a: Judgement, b: Judgement): number {
  const [textA, textB] = [formatMessage(textOf(a)), formatMessage(textOf(b))]
  if (textA === textB) return 0
  return textA < textB ? -1 : 1
}

/** The first of sorted judgements of one kind, how many others there are, and the first next step that any of them knows. */
function sumUp(judgements: readonly Judgement[]): Remark | undefined {
  const [first] = judgements
  if (!first) return undefined
  const others = new Set(judgements.map((judgement) => formatMessage(textOf(judgement)))).size - 1
  const hint = judgements.map((judgement) => ('hint' in judgement ? judgement.hint : undefined)).find((known) => known)
  if (others === 0) return { message: textOf(first), hint }
  return { message: message('{found} (and {others} more)', { found: formatMessage(textOf(first)), others }), hint }
}
