import type { ImageAssessment } from './assessment.ts'
import { DAY_MS, endOfDayMs, formatDay } from './duration.ts'
import { canonicalName } from './finding.ts'
import type { ImageReference } from './image-reference.ts'
import { type Message, message } from './message.ts'
import type { Policy, Position, RuleSetting, Waiver, WaiverLimits } from './policy.ts'
import { type AnyRule, looksAtFindings } from './rule.ts'
import { indexWaivers, statingOneOf, type WaiverIndex } from './waiver-index.ts'

/** What a waiver's criteria are held against. */
export interface WaiverTarget {
  readonly rule: RuleSetting
  /** Whether the rule looks at vulnerabilities, so that single ones can be taken out before it judges. */
  readonly looksAtFindings: boolean
  readonly reference: ImageReference
  /** What was judged, else what was asked for. */
  readonly digest: string | undefined
}

/** The target that one rule on one image makes for waivers. */
export const waiverTarget = (
  setting: RuleSetting,
  rule: AnyRule,
  { reference, digest }: ImageAssessment,
): WaiverTarget => ({
  rule: setting,
  looksAtFindings: looksAtFindings(rule, setting.options),
  reference,
  digest: digest ?? reference.digest,
})

/** At least one waiver, the longest-lasting first. */
export type SomeWaivers = readonly [Waiver, ...Waiver[]]

/** The waivers, each once, the longest-lasting first; undefined where there is none. */
export function someWaivers(waivers: readonly Waiver[]): SomeWaivers | undefined {
  const [first, ...others] = [...new Set(waivers)].sort(byLastingLonger)
  return first && [first, ...others]
}

const byLastingLonger = (a: Waiver, b: Waiver): number =>
  (b.expiresMs ?? Number.MAX_VALUE) - (a.expiresMs ?? Number.MAX_VALUE) || byPosition(a.position, b.position)

/** Without making a text of either: thousands of waivers that cover thousands of images are compared millions of times. */
const byPosition = (a: Position, b: Position): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1

/** Tells a waiver from every other: where it stands. */
export const keyOfWaiver = ({ position: { file, line, column } }: Waiver): string => `${file}:${line}:${column}`

/** A policy at the moment that it judges at. */
export interface PolicyInForce {
  readonly policy: Policy
  /** Epoch milliseconds. */
  readonly now: number
  /** Those of its waivers that are in force then: found out once for all images and rules. */
  readonly waivers: WaiverIndex
}

/** A policy in force, held against one image. */
export interface PolicyOnImage extends PolicyInForce {
  /** Where the image lies, of all that waivers state: found out once for all rules. */
  readonly places: ReturnType<WaiverIndex['placesOf']>
}

export const inForceAt = (now: number, policy: Policy): PolicyInForce => ({
  policy,
  now,
  waivers: indexWaivers(
    policy.waivers.filter((waiver) => whyNotInForce(waiver, policy.waiverLimits, now) === undefined),
  ),
})

/** Holds a policy in force against an image: by what was judged, else by the digest that was asked for. */
export const onImage = (inForce: PolicyInForce, { reference, digest }: ImageAssessment): PolicyOnImage => ({
  ...inForce,
  places: inForce.waivers.placesOf(reference, digest ?? reference.digest),
})

/** The waivers in force that cover a violation of the rule on the image, whatever was found. */
export const waiversOfViolation = (policy: PolicyOnImage, target: WaiverTarget): SomeWaivers | undefined =>
  someWaivers(waiversOfRule(policy, target))

/**
 * The waivers that cover the rule's unknown on the image, which is break-glass: only with `unknown-max-days` above 0,
 * and only the policy's own that name the rule and the digest and end within so many days.
 */
export function waiversOfUnknown(policyOnImage: PolicyOnImage, target: WaiverTarget): SomeWaivers | undefined {
  const { policy, now } = policyOnImage
  const days = policy.waiverLimits.unknownMaxDays
  if (!(days > 0)) return undefined
  const isBreakGlass = (waiver: Waiver) =>
    waiver.accepted === undefined && waiver.digest !== undefined && endsWithin(waiver, days, now)
  return someWaivers(waiversOfRule(policyOnImage, target).filter(isBreakGlass))
}

/** Waivers of single findings that hold for one rule on one image. */
export interface FindingWaivers {
  readonly isEmpty: boolean
  /** Those of the finding that goes by a name. */
  readonly naming: (name: string) => readonly Waiver[]
  /** All but those that the policy took from the judged repository. */
  readonly own: () => FindingWaivers
}

const NO_FINDING_WAIVERS: FindingWaivers = { isEmpty: true, naming: () => [], own: () => NO_FINDING_WAIVERS }

/** The waivers in force of single findings, for the rule on the image. */
export const waiversOfFindings = (policy: PolicyOnImage, target: WaiverTarget): FindingWaivers =>
  target.looksAtFindings ? findingWaivers(policy, (waiver) => holdsFor(waiver, target.rule)) : NO_FINDING_WAIVERS

function findingWaivers(policy: PolicyOnImage, holds: (waiver: Waiver) => boolean): FindingWaivers {
  const { waivers, places } = policy
  return {
    isEmpty: ![...places].some((place) => waivers.ofAnyFinding.get(place)?.some(holds)),
    naming: (name) => statingOneOf(places, waivers.ofFindings.get(canonicalName(name))).filter(holds),
    own: () => findingWaivers(policy, (waiver) => !waiver.accepted && holds(waiver)),
  }
}

/** The waivers in force that cover the whole rule on the image. */
const waiversOfRule = ({ waivers, places }: PolicyOnImage, { rule, looksAtFindings }: WaiverTarget) =>
  statingOneOf(places, waivers.ofRules.get(rule.id)).filter(
    (waiver) => holdsFor(waiver, rule) && !exceedsSeverity(waiver, looksAtFindings),
  )

/** A waiver of a whole rule, taken from elsewhere, would cover findings of any severity. */
export const exceedsSeverity = ({ finding, accepted }: Waiver, isRuleAboutFindings: boolean): boolean =>
  finding === undefined && isRuleAboutFindings && accepted?.maxSeverity !== undefined

/** Whether the rule can be waived, and the waiver may be about it. */
const holdsFor = ({ rule: id, accepted }: Waiver, rule: RuleSetting): boolean =>
  rule.waivable && (id === undefined || id === rule.id) && (!accepted || accepted.rules.includes(rule.id))

/** Days are counted whole: a waiver may end with the last of them. One without an end never ends within them. */
const endsWithin = ({ expiresMs }: Waiver, days: number, now: number): boolean =>
  expiresMs !== undefined && expiresMs <= endOfDayMs(now + days * DAY_MS)

/** Why a waiver does not apply to anything, whatever it names; undefined where it is in force. */
export function whyNotInForce(waiver: Waiver, limits: WaiverLimits, now: number): Message | undefined {
  const values = { waiver: nameOfWaiver(waiver), day: dayOf(waiver) }
  if (waiver.untilFixed && waiver.finding === undefined) {
    return message('the waiver of {waiver} is not applied: until-fixed needs a finding', values)
  }
  const required = { reason: waiver.reason, owner: waiver.owner, expires: waiver.expiresMs }
  const absent = limits.require.filter((field) => String(required[field] ?? '').trim() === '')
  if (absent.length > 0) {
    const fields = absent.join(', ')
    return message('the waiver of {waiver} is not applied: it lacks {fields}', { ...values, fields })
  }
  if (waiver.expiresMs !== undefined && now > waiver.expiresMs) {
    return message('the waiver of {waiver} expired on {day}: remove it, or renew it with a later date', values)
  }
  const maxDays = Math.min(limits.maxDays ?? Number.MAX_VALUE, waiver.accepted?.maxDays ?? Number.MAX_VALUE)
  if (maxDays === Number.MAX_VALUE || endsWithin(waiver, maxDays, now)) return undefined
  const lengths = { ...values, latest: formatDay(now + maxDays * DAY_MS) }
  return waiver.expiresMs === undefined
    ? message('the waiver of {waiver} is not applied: it has no end, the latest day allowed is {latest}', lengths)
    : message('the waiver of {waiver} is not applied: it ends on {day}, the latest day allowed is {latest}', lengths)
}

/** The criteria of a waiver, for people. */
export const nameOfWaiver = ({ rule, finding, image, digest }: Waiver): string =>
  [finding, rule, image, digest].filter((criterion) => criterion !== undefined).join(' ') || '?'

/** The day that a waiver ends on. */
export const dayOf = ({ expiresMs }: Waiver): string => (expiresMs === undefined ? '?' : formatDay(expiresMs))
