import type { ImageAssessment } from './assessment.ts'
import { GateError } from './errors.ts'
import { matchesImage } from './glob.ts'
import { formatImageReference, imageName } from './image-reference.ts'
import { type ImageJudgement, judgeImage } from './judge-image.ts'
import type { UnknownCause } from './measured.ts'
import { message } from './message.ts'
import type { Mode, Policy, RuleSetting, Scope, UnknownHandling } from './policy.ts'
import { reconcile } from './reconcile.ts'
import type { ImageReport, RuleOutcome, WaivedFinding } from './report.ts'
import type { AnyRule, RuleRegistry } from './rule.ts'
import { imageVerdict } from './verdict.ts'
import { joinWaivedFindings, waivedFindingsOf } from './waived-findings.ts'
import { waiverStanza } from './waiver-stanza.ts'
import {
  inForceAt,
  onImage,
  type PolicyInForce,
  type PolicyOnImage,
  type SomeWaivers,
  someWaivers,
  type WaiverTarget,
  waiversOfFindings,
  waiversOfUnknown,
  waiversOfViolation,
  waiverTarget,
} from './waivers.ts'

/**
 * Judges each image by every policy, each on its own. `now`, in epoch milliseconds, is the moment that ages, dates and
 * waivers are judged at. Throws GateError POLICY_INVALID where a policy names a rule that is not among `rules`.
 */
export function evaluateImages(
  policies: readonly Policy[],
  assessments: readonly ImageAssessment[],
  rules: RuleRegistry,
  now: number,
): readonly ImageReport[] {
  const inForce = policies.map((policy) => inForceAt(now, policy))
  return assessments.map((assessment) => evaluateByThose(inForce, assessment, rules))
}

/** The same for one image. */
export const evaluateImage = (
  policies: readonly Policy[],
  assessment: ImageAssessment,
  rules: RuleRegistry,
  now: number,
): ImageReport =>
  evaluateByThose(
    policies.map((policy) => inForceAt(now, policy)),
    assessment,
    rules,
  )

function evaluateByThose(
  policies: readonly PolicyInForce[],
  assessment: ImageAssessment,
  rules: RuleRegistry,
): ImageReport {
  const image = reconcile(assessment)
  const results = policies.flatMap((policy) => evaluatePolicy(policy, image, rules))
  const outcomes = results.map(({ outcome }) => outcome)
  return {
    reference: formatImageReference(image.reference),
    digest: image.digest,
    source: image.source,
    region: image.region,
    verdict: imageVerdict(outcomes),
    scans: image.scans,
    asked: image.asked,
    consoleUrl: image.consoleUrl,
    rules: outcomes,
    waivedFindings: joinWaivedFindings(results.flatMap(({ waivedFindings = [] }) => waivedFindings)),
  }
}

/** An outcome, with the findings that waivers take out for its rule. */
interface RuleResult {
  readonly outcome: RuleOutcome
  readonly waivedFindings?: readonly WaivedFinding[]
}

function evaluatePolicy(inForce: PolicyInForce, image: ImageAssessment, rules: RuleRegistry): readonly RuleResult[] {
  const { policy, now } = inForce
  const policyOnImage = onImage(inForce, image)
  const missed = policy.scopes.filter((scope) => !scope.images.some((glob) => matchesImage(glob, image.reference)))
  const results = policy.rules.map((setting): RuleResult => {
    const rule = ruleOf(setting, rules)
    const skipped = skippedOutcome(policy, setting, now)
    if (missed.length > 0)
      return { outcome: { ...skipped, message: message("the image is outside the policy's scope") } }
    if (skipped.mode === 'off') return { outcome: skipped }
    const target = waiverTarget(setting, rule, image)
    const waivers = waiversOfFindings(policyOnImage, target)
    const judgement = judgeImage(rule, setting.options, image, now, waivers)
    return {
      outcome: settle(policyOnImage, judgement, target, skipped),
      waivedFindings: waivedFindingsOf(policy, image, waivers),
    }
  })
  const blocking = missed.find(({ outside }) => outside === 'block')
  return blocking ? [{ outcome: scopeViolation(policy, blocking, image) }, ...results] : results
}

function ruleOf({ id, position }: RuleSetting, rules: RuleRegistry): AnyRule {
  const rule = rules.get(id)
  if (rule) return rule
  const place = `${position.file}:${position.line}:${position.column}`
  throw new GateError('POLICY_INVALID', message('there is no rule "{id}"', { id }), { place })
}

/** The mode in force at a moment: a rule that is enforced from a later day only warns until then. */
const modeAt = ({ mode, enforceFromMs }: RuleSetting, now: number): Mode =>
  mode === 'enforce' && enforceFromMs !== undefined && enforceFromMs > now ? 'warn' : mode

/** What every outcome of a rule has, before it was judged. */
const skippedOutcome = (policy: Policy, setting: RuleSetting, now: number): RuleOutcome => ({
  id: setting.id,
  policy: policy.name,
  mode: modeAt(setting, now),
  outcome: 'skipped',
  cause: undefined,
  message: message('the rule is off'),
  hint: undefined,
  letThrough: false,
  position: setting.position,
  waiverStanza: undefined,
})

/** An image that a policy refuses to leave unjudged. No waiver covers it: the policy does not know the image. */
const scopeViolation = (policy: Policy, { images, position }: Scope, { reference }: ImageAssessment): RuleOutcome => ({
  id: 'scope',
  policy: policy.name,
  mode: 'enforce',
  outcome: 'violated',
  cause: undefined,
  message: message("{image} is outside the policy's scope: {scope}", {
    image: imageName(reference),
    scope: images.join(', '),
  }),
  hint: message('add the image to scope.images of the policy, or push it where the policy applies'),
  letThrough: false,
  position,
  waiverStanza: undefined,
})

/** Turns what a rule says into its outcome: the policy's waivers, then how it handles what is unknown. */
function settle(
  policyOnImage: PolicyOnImage,
  { violation, doubt, causes, waived, findingWaivers, pass }: ImageJudgement,
  target: WaiverTarget,
  skipped: RuleOutcome,
): RuleOutcome {
  const { policy, now } = policyOnImage
  const accepting = violation && waiversOfViolation(policyOnImage, target)
  if (violation && !accepting) {
    const stanza = target.rule.waivable ? waiverStanza(policy.waiverLimits, target, now) : undefined
    return { ...skipped, ...violation, outcome: 'violated', waiverStanza: stanza }
  }
  const used = someWaivers([...(accepting ?? []), ...findingWaivers])
  // A waiver accepts what was found. What could not be decided next to it stays undecided.
  if (doubt) {
    const unknown: RuleOutcome = { ...skipped, ...doubt, outcome: 'unknown', cause: causes[0] }
    const waivedBy = used ? { waivedBy: used } : {}
    if (skipped.mode === 'enforce' && isLetThrough(causes, policy.unknown)) {
      return { ...unknown, ...waivedBy, mode: 'warn', letThrough: true }
    }
    const breakGlass = causes.includes('ambiguous') ? undefined : waiversOfUnknown(policyOnImage, target)
    return breakGlass ? waivedOutcome(unknown, breakGlass) : { ...unknown, ...waivedBy }
  }
  const accepted = violation ?? waived
  if (accepted && used) return waivedOutcome({ ...skipped, ...accepted }, used)
  return { ...skipped, ...pass, outcome: 'pass' }
}

/** Whether the policy lets every one of the causes through. Which image it is can never be left open. */
const isLetThrough = (causes: readonly UnknownCause[], handling: UnknownHandling): boolean =>
  causes.every((cause) => cause !== 'ambiguous' && handling[cause] === 'warn')

/** What was found, accepted by the waivers. */
const waivedOutcome = (found: RuleOutcome, waivedBy: SomeWaivers): RuleOutcome => ({
  ...found,
  outcome: 'waived',
  hint: undefined,
  waivedBy,
})
