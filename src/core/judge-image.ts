import { doubtAbout, type Facts, type ImageAssessment, type ImageScan } from './assessment.ts'
import { judgeFacts, type ScanJudgement, textOf, withText } from './judge-facts.ts'
import { UNKNOWN_CAUSES, type UnknownCause } from './measured.ts'
import { formatMessage, type Message, message } from './message.ts'
import type { RuleSetting, Waiver } from './policy.ts'
import { type AnyRule, type Judgement, undecided } from './rule.ts'
import type { FindingWaivers } from './waivers.ts'

/** What was found, and what to do next where that is known. */
export interface Remark {
  readonly message: Message
  readonly hint: Message | undefined
}

/** What a rule says of a whole image, by kind: a violation of any scan beats a doubt, a doubt beats what passes. */
export interface ImageJudgement {
  readonly violation: Remark | undefined
  readonly doubt: Remark | undefined
  /** Why it could not be decided, the gravest cause first; empty without a doubt. */
  readonly causes: readonly UnknownCause[]
  /** What passes only without the findings that waivers took out. */
  readonly waived: Remark | undefined
  /** The waivers that took them out; empty where none was needed. */
  readonly findingWaivers: readonly Waiver[]
  readonly pass: Remark | undefined
}

/**
 * Asks a rule about every scan of the image, with these waivers of single findings. The answer does not depend on the
 * order of scans, doubts and findings.
 */
export function judgeImage(
  rule: AnyRule,
  options: RuleSetting['options'],
  image: ImageAssessment,
  now: number,
  waivers: FindingWaivers,
): ImageJudgement {
  const judgements =
    rule.about === 'reference' ? [rule.evaluate(options, image, now)] : judgeScans(rule, options, image, now, waivers)
  const sorted = judgements.toSorted(byText)
  const doubts = sorted
    .filter((judgement) => judgement.outcome === 'unknown')
    .sort((a, b) => GRAVITY.indexOf(a.cause) - GRAVITY.indexOf(b.cause))
  const waived = sorted.filter((judgement) => judgement.outcome === 'waived')
  return {
    violation: sumUp(sorted.filter(({ outcome }) => outcome === 'violated')),
    doubt: sumUp(doubts),
    causes: [...new Set(doubts.map(({ cause }) => cause))],
    waived: sumUp(waived),
    findingWaivers: waived.flatMap(({ waivedBy }) => waivedBy),
    pass: sumUp(sorted.filter(({ outcome }) => outcome === 'pass')),
  }
}

/** Which image it is comes before whether the answer can be used, and that before what the answer says. */
const GRAVEST: readonly UnknownCause[] = ['ambiguous', 'source-error', 'missing']
const GRAVITY = [...GRAVEST, ...UNKNOWN_CAUSES.filter((cause) => !GRAVEST.includes(cause))]

type ScanRule = Exclude<AnyRule, { readonly about: 'reference' }>

/** What is said of each scan and of each doubt about the image as a whole; never nothing, for an empty list is not clean. */
function judgeScans(
  rule: ScanRule,
  options: RuleSetting['options'],
  image: ImageAssessment,
  now: number,
  waivers: FindingWaivers,
): readonly ScanJudgement[] {
  const ofScans = image.scans.flatMap((scan) => {
    const judgements = judgeScan(rule, options, { image, scan }, now, waivers)
    if (image.scans.length === 1) return judgements
    return judgements.map((judgement) =>
      withText(judgement, message('{scan}: {found}', { scan: scan.label, found: textOf(judgement) })),
    )
  })
  const judgements = [...ofScans, ...image.doubts.map(undecided)]
  return judgements.length > 0 ? judgements : [undecided(NO_SCAN)]
}

const NO_SCAN = { cause: 'missing', why: message('the source knows no scan of this image') } as const

const NOTHING_SAID = { cause: 'not-measured', why: message('the rule says nothing of this image') } as const

interface ScanOfImage {
  readonly image: ImageAssessment
  readonly scan: ImageScan
}

function judgeScan(
  rule: ScanRule,
  options: RuleSetting['options'],
  { image, scan }: ScanOfImage,
  now: number,
  waivers: FindingWaivers,
): readonly ScanJudgement[] {
  if (rule.about === 'scan') return [rule.evaluate(options, scan, now)]
  const { state } = scan
  if (state.kind !== 'complete') return [undecided(doubtAbout(state))]
  const evaluate = (facts: Facts): readonly Judgement[] => {
    if (rule.about === 'facts') return [rule.evaluate(options, facts, now)]
    const judgements = rule.evaluate(options, { image, scan: { ...scan, state: { ...state, facts } } }, now)
    return judgements.length === 0 ? [undecided(NOTHING_SAID)] : judgements
  }
  return judgeFacts(evaluate, state.facts, waivers)
}

/** By what is told, then by what to do about it, so that the order of scans says nothing. */
function byText(a: ScanJudgement, b: ScanJudgement): number {
  const [textA, textB] = [a, b].map((one) => {
    const hint = 'hint' in one && one.hint ? formatMessage(one.hint) : ''
    return `${formatMessage(textOf(one))}\n${hint}`
  }) as [string, string]
  if (textA === textB) return 0
  return textA < textB ? -1 : 1
}

/** The first of sorted judgements of one kind, how many others there are, and the first next step that any of them knows. */
function sumUp(judgements: readonly ScanJudgement[]): Remark | undefined {
  const [first] = judgements
  if (!first) return undefined
  if (judgements.length === 1) return { message: textOf(first), hint: 'hint' in first ? first.hint : undefined }
  const others = new Set(judgements.map((judgement) => formatMessage(textOf(judgement)))).size - 1
  const hint = judgements.map((judgement) => ('hint' in judgement ? judgement.hint : undefined)).find((known) => known)
  if (others === 0) return { message: textOf(first), hint }
  return { message: message('{found} (and {others} more)', { found: textOf(first), others }), hint }
}
