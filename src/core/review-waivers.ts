import type { Findings } from './finding.ts'
import { namesFinding, whyFindingStays } from './finding-waivers.ts'
import { matchesImage } from './glob.ts'
import { parseImageReference } from './image-reference.ts'
import { type Message, message } from './message.ts'
import type { Policy, PolicyNotice, Waiver, WaiverLimits } from './policy.ts'
import type { ImageReport } from './report.ts'
import { looksAtFindings, type RuleRegistry } from './rule.ts'
import { dayOf, exceedsSeverity, keyOfWaiver, nameOfWaiver, whyNotInForce } from './waivers.ts'

/**
 * What is wrong with a policy's waivers once the images were judged, each at its line: not in force, beyond what the
 * policy accepts, of no use, or soon to lapse.
 */
export const reviewWaivers = (
  policy: Policy,
  images: readonly ImageReport[],
  rules: RuleRegistry,
  now: number,
): readonly PolicyNotice[] =>
  policy.waivers.flatMap((waiver) => {
    const text =
      whyNotInForce(waiver, policy.waiverLimits, now) ??
      whyRefused(waiver, policy, rules) ??
      whyUseless(waiver, images) ??
      whenLapsing(waiver, policy.waiverLimits, now)
    return text ? [{ message: text, position: waiver.position }] : []
  })

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
function whyUseless(waiver: Waiver, images: readonly ImageReport[]): Message | undefined {
  const concerned = images.filter((image) => isAbout(waiver, image))
  if (concerned.length === 0) return undefined
  if (waiver.finding !== undefined) return whyFindingWaiverIsUseless(waiver, concerned)
  const used = concerned.some(({ rules }) => rules.some(({ waivedBy = [] }) => holds(waivedBy, waiver)))
  const values = { waiver: nameOfWaiver(waiver) }
  return used ? undefined : message('the waiver of {waiver} is not used: nothing that it covers was violated', values)
}

/** Nothing is said of an image whose findings are not all listed: the finding may be among them. */
function whyFindingWaiverIsUseless(waiver: Waiver, images: readonly ImageReport[]): Message | undefined {
  const lists = images.map(findingsOf)
  const named = lists.flatMap((findings) => findings ?? []).filter((finding) => namesFinding(waiver, finding))
  const kept = named.map((finding) => whyFindingStays(waiver, finding)).find((why) => why)
  if (kept) return kept
  const used = images.some(({ waivedFindings }) => waivedFindings.some(({ waivedBy }) => holds(waivedBy, waiver)))
  if (used || lists.includes(undefined)) return undefined
  const values = { waiver: nameOfWaiver(waiver), finding: named[0]?.id ?? '' }
  return named.length === 0
    ? message('the waiver of {waiver} is not used: no image that it covers has this finding', values)
    : message('the waiver of {waiver} is not used: it does not take {finding} out of any rule by itself', values)
}

/** The findings of every scan of the image; undefined where one has no list. */
function findingsOf({ scans }: ImageReport): Findings | undefined {
  const lists = scans.map(({ state }) => (state.kind === 'complete' ? state.facts.findings : undefined))
  return lists.every((list) => list?.known) && lists.length > 0
    ? lists.flatMap((list) => (list?.known ? list.value : []))
    : undefined
}

const holds = (waivers: readonly Waiver[], waiver: Waiver): boolean =>
  waivers.some((other) => keyOfWaiver(other) === keyOfWaiver(waiver))

/** A waiver that names the image is about it, even with the digest of an earlier build. */
function isAbout(waiver: Waiver, image: ImageReport): boolean {
  const reference = parseImageReference(image.reference)
  if (waiver.image !== undefined) return matchesImage(waiver.image, reference)
  return waiver.digest === undefined || waiver.digest === (image.digest ?? reference.digest)
}

function whenLapsing(waiver: Waiver, limits: WaiverLimits, now: number): Message | undefined {
  if (waiver.expiresMs === undefined || waiver.expiresMs - now > limits.warnBeforeMs) return undefined
  return message('the waiver of {waiver} ends on {day}', { waiver: nameOfWaiver(waiver), day: dayOf(waiver) })
}
