import type { ImageAssessment } from './assessment.ts'
import { DAY_MS, endOfDayMs, formatDay } from './duration.ts'
import { matchesImage } from './glob.ts'
import { type ImageReference, imageName, parseImageReference } from './image-reference.ts'
import { formatMessage, type Message, message } from './message.ts'
import type { Policy, PolicyNotice, RuleSetting, Waiver, WaiverLimits } from './policy.ts'
import type { ImageReport } from './report.ts'

/** What a waiver's criteria are held against. */
export interface WaiverTarget {
  readonly rule: RuleSetting
  readonly reference: ImageReference
  /** What was judged, else what was asked for. */
  readonly digest: string | undefined
}

/** The target that one rule on one image makes for waivers. */
export const waiverTarget = (rule: RuleSetting, { reference, digest }: ImageAssessment): WaiverTarget => ({
  rule,
  reference,
  digest: digest ?? reference.digest,
})

/** At least one waiver, the longest-lasting first. */
export type SomeWaivers = readonly [Waiver, ...Waiver[]]

/** The waivers that cover a violation of the rule on the image. */
export const waiversOfViolation = (policy: Policy, target: WaiverTarget, now: number): SomeWaivers | undefined =>
  someWaivers(policy, (waiver) => covers(waiver, target), now)

/**
 * The waivers that cover the rule's unknown on the image, which is break-glass: only with `unknown-max-days` above 0,
 * and only those that name the rule and the digest and end within so many days.
 */
export function waiversOfUnknown(policy: Policy, target: WaiverTarget, now: number): SomeWaivers | undefined {
  const days = policy.waiverLimits.unknownMaxDays
  if (!(days > 0)) return undefined
  const isBreakGlass = (waiver: Waiver) => waiver.digest !== undefined && endsWithin(waiver, days, now)
  return someWaivers(policy, (waiver) => covers(waiver, target) && isBreakGlass(waiver), now)
}

function someWaivers(policy: Policy, accepts: (waiver: Waiver) => boolean, now: number): SomeWaivers | undefined {
  const [first, ...others] = policy.waivers
    .filter((waiver) => accepts(waiver) && whyNotApplied(waiver, policy.waiverLimits, now) === undefined)
    .sort(byLastingLonger)
  return first && [first, ...others]
}

/** Whether every criterion that the waiver states holds. One that states neither rule nor finding covers nothing. */
function covers(waiver: Waiver, { rule, reference, digest }: WaiverTarget): boolean {
  if (waiver.rule !== rule.id || !rule.waivable) return false
  if (waiver.image !== undefined && !matchesImage(waiver.image, reference)) return false
  return waiver.digest === undefined || waiver.digest === digest
}

/** Days are counted whole: a waiver may end with the last of them. One without an end never ends within them. */
const endsWithin = ({ expiresMs }: Waiver, days: number, now: number): boolean =>
  expiresMs !== undefined && expiresMs <= endOfDayMs(now + days * DAY_MS)

/** Why a waiver does not apply to anything, whatever it names; undefined where it does. */
function whyNotApplied(waiver: Waiver, limits: WaiverLimits, now: number): Message | undefined {
  const values = { waiver: nameOf(waiver), day: dayOf(waiver) }
  if (waiver.finding !== undefined) {
    return message('the waiver of {waiver} is not applied: single findings cannot be waived yet', values)
  }
  if (waiver.untilFixed) {
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
  if (limits.maxDays !== undefined && !endsWithin(waiver, limits.maxDays, now)) {
    const latest = formatDay(now + limits.maxDays * DAY_MS)
    return message('the waiver of {waiver} is not applied: it ends on {day}, the latest day allowed is {latest}', {
      ...values,
      latest,
    })
  }
  return undefined
}

const byLastingLonger = (a: Waiver, b: Waiver): number =>
  (b.expiresMs ?? Number.MAX_VALUE) - (a.expiresMs ?? Number.MAX_VALUE) || (keyOf(a) < keyOf(b) ? -1 : 1)

/** What is wrong with the policies' waivers after the images were judged: not applied, unused, soon to lapse. */
export const reviewWaivers = (
  policies: readonly Policy[],
  images: readonly ImageReport[],
  now: number,
): readonly PolicyNotice[] =>
  policies.flatMap((policy) =>
    policy.waivers.flatMap((waiver) => {
      const text =
        whyNotApplied(waiver, policy.waiverLimits, now) ??
        whyUnused(waiver, policy, images) ??
        whenLapsing(waiver, policy.waiverLimits, now)
      return text ? [{ message: text, position: waiver.position }] : []
    }),
  )

/** A waiver is unused where it is about an image of this run and nothing there needed it. Others may be of use elsewhere. */
function whyUnused(waiver: Waiver, policy: Policy, images: readonly ImageReport[]): Message | undefined {
  const values = { waiver: nameOf(waiver) }
  const rule = policy.rules.find(({ id }) => id === waiver.rule)
  if (rule?.waivable === false) {
    return message('the waiver of {waiver} is not applied: the policy says waivable: false for this rule', values)
  }
  const concerned = images.filter((image) => isAbout(waiver, image))
  if (concerned.length === 0) return undefined
  const used = concerned.some(({ rules }) =>
    rules.some(({ waivedBy = [] }) => waivedBy.some((other) => keyOf(other) === keyOf(waiver))),
  )
  return used ? undefined : message('the waiver of {waiver} is not used: nothing that it covers was violated', values)
}

/** A waiver that names the image is about it, even with the digest of an earlier build. */
function isAbout(waiver: Waiver, image: ImageReport): boolean {
  const reference = parseImageReference(image.reference)
  if (waiver.image !== undefined) return matchesImage(waiver.image, reference)
  return waiver.digest === undefined || waiver.digest === (image.digest ?? reference.digest)
}

function whenLapsing(waiver: Waiver, limits: WaiverLimits, now: number): Message | undefined {
  if (waiver.expiresMs === undefined || waiver.expiresMs - now > limits.warnBeforeMs) return undefined
  return message('the waiver of {waiver} ends on {day}', { waiver: nameOf(waiver), day: dayOf(waiver) })
}

const keyOf = ({ position: { file, line, column } }: Waiver): string => `${file}:${line}:${column}`

const nameOf = ({ rule, finding, image, digest }: Waiver): string =>
  [finding, rule, image, digest].filter((criterion) => criterion !== undefined).join(' ') || '?'

const dayOf = ({ expiresMs }: Waiver): string => (expiresMs === undefined ? '?' : formatDay(expiresMs))

/** What was found, with who accepted it, why and until when. */
export const messageOfWaiver = (found: Message, waiver: Waiver): Message =>
  message('{found}; waived by {owner} until {day}: {reason}', {
    found: formatMessage(found),
    owner: waiver.owner ?? '?',
    day: dayOf(waiver),
    reason: waiver.reason ?? '?',
  })

const USUAL_DAYS = 30

/** The entry to paste under `waivers:` to waive a violation; reason and owner are left for a person to fill in. */
export function waiverStanza(
  { maxDays }: WaiverLimits,
  { rule, reference, digest }: WaiverTarget,
  now: number,
): string {
  const expires = formatDay(now + Math.min(USUAL_DAYS, maxDays ?? USUAL_DAYS) * DAY_MS)
  const image = JSON.stringify(imageName(reference))
  const pinned = digest === undefined ? '' : `, digest: ${JSON.stringify(digest)}`
  return `- { rule: ${rule.id}, image: ${image}${pinned}, reason: "", owner: "", expires: ${expires} }`
}
