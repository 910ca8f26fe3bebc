import { canonicalName } from './finding.ts'
import { whyFindingStays } from './finding-waivers.ts'
import { type Message, message } from './message.ts'
import type { Policy, PolicyNotice, Waiver, WaiverLimits } from './policy.ts'
import type { ImageReport } from './report.ts'
import { looksAtFindings, type RuleRegistry } from './rule.ts'
import { type Concerned, concernedBy } from './waiver-concerns.ts'
import { dayOf, exceedsSeverity, keyOfWaiver, nameOfWaiver, whyNotInForce } from './waivers.ts'

export interface WaiverContext {
  readonly rules: RuleRegistry
  /** The moment that waivers are judged at, in epoch milliseconds. */
  readonly now: number
  /** Whether other images of the list are judged elsewhere, where a waiver that is of no use here may be used. */
  readonly isPart?: boolean
}

/**
 * What is wrong with a policy's waivers once the images were judged, each at its line: not in force, beyond what the
 * policy accepts, of no use, or soon to lapse.
 */
export const reviewWaivers = (
  policy: Policy,
  images: readonly ImageReport[],
  { rules, now, isPart = false }: WaiverContext,
): readonly PolicyNotice[] => {
  if (policy.waivers.length === 0) return []
  const concerned = concernedBy(policy.waivers, images)
  return policy.waivers.flatMap((waiver) => {
    const text =
      whyNotInForce(waiver, policy.waiverLimits, now) ??
      whyRefused(waiver, policy, rules) ??
      whyUseless(waiver, concerned(waiver), isPart) ??
      whenLapsing(waiver, policy.waiverLimits, now)
    return text ? [{ message: text, position: waiver.position }] : []
  })
}

/** Why the policy's own words keep the waiver from covering the rule that it names. */
function whyRefused(waiver: Waiver, policy: Policy, rules: RuleRegistry): Message | undefined {
  const setting = policy.rules.find(({ id }) => id === waiver.rule)
  const values = { waiver: nameOfWaiver(waiver), rule: waiver.rule ?? '?' }
  if (setting?.waivable === false) {
    return message('the waiver of {waiver} is not applied: the policy says waivable: false for this rule', values)
  }
  if (waiver.accepted && waiver.rule !== undefined && !waiver.accepted.rules.includes(waiver.rule)) {
    return message('the waiver of {waiver} is not applied: accept-waivers takes none of the rule {rule}', values)
  }
  const rule = setting && rules.get(setting.id)
  if (rule && exceedsSeverity(waiver, looksAtFindings(rule, setting.options))) {
    return message(
      'the waiver of {waiver} is not applied: accept-waivers has a max-severity, so that it must name a finding',
      values,
    )
  }
  return undefined
}

/** A waiver is useless where it is about an image of this run and nothing there needed it. Others may be of use elsewhere. */
function whyUseless(waiver: Waiver, concerned: readonly Concerned[], isPart: boolean): Message | undefined {
  if (concerned.length === 0) return undefined
  const key = keyOfWaiver(waiver)
  if (waiver.finding !== undefined) return whyFindingWaiverIsUseless(waiver, waiver.finding, concerned, isPart)
  if (isPart || concerned.some(({ used }) => used.has(key))) return undefined
  return message('the waiver of {waiver} is not used: nothing that it covers was violated', {
    waiver: nameOfWaiver(waiver),
  })
}

/** Nothing is said of an image whose findings are not all listed: the finding may be among them. */
function whyFindingWaiverIsUseless(
  waiver: Waiver,
  name: string,
  concerned: readonly Concerned[],
  isPart: boolean,
): Message | undefined {
  const canonical = canonicalName(name)
  const named = concerned.flatMap(({ findings }) => findings.get(canonical) ?? [])
  const kept = named.map((finding) => whyFindingStays(waiver, finding)).find((why) => why)
  if (kept) return kept
  const key = keyOfWaiver(waiver)
  const isUsed = concerned.some(({ usedForFindings }) => usedForFindings.has(key))
  if (isPart || isUsed || concerned.some(({ isListed }) => !isListed)) return undefined
  const values = { waiver: nameOfWaiver(waiver), finding: named[0]?.id ?? '' }
  return named.length === 0
    ? message('the waiver of {waiver} is not used: no image that it covers has this finding', values)
    : message('the waiver of {waiver} is not used: it does not take {finding} out of any rule by itself', values)
}

function whenLapsing(waiver: Waiver, limits: WaiverLimits, now: number): Message | undefined {
  if (waiver.expiresMs === undefined || waiver.expiresMs - now > limits.warnBeforeMs) return undefined
  return message('the waiver of {waiver} ends on {day}', { waiver: nameOfWaiver(waiver), day: dayOf(waiver) })
}
