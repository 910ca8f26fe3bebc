import type { FactName } from './assessment.ts'
import { type Message, message } from './message.ts'
import type { Policy, PolicyNotice, RuleSetting } from './policy.ts'
import type { ImageReport, PolicyReport } from './report.ts'
import { reviewWaivers, type WaiverContext } from './review-waivers.ts'

/** The facts that a source can measure, by the source's id. */
export type Measures = ReadonlyMap<string, readonly FactName[]>

export interface ReviewContext extends WaiverContext {
  readonly measures: Measures
}

/** The policies with what they warn of, as they loaded and once the images were judged; the same is told once. */
export function reviewPolicies(
  policies: readonly Policy[],
  images: readonly ImageReport[],
  context: ReviewContext,
): readonly PolicyReport[] {
  const told = new Set<string>()
  const isNew = (notice: PolicyNotice): boolean => {
    const key = JSON.stringify(notice)
    return !told.has(key) && told.add(key).size > 0
  }
  return policies.map((policy) => ({
    name: policy.name,
    origin: policy.origin,
    warnings: [
      ...policy.warnings,
      ...neverMeasured(policy, images, context),
      ...reviewWaivers(policy, images, context),
    ].filter(isNew),
  }))
}

/**
 * Enforced rules that stayed undecided because the image's source never measures what they need. The images, of which
 * there can be thousands, are gone through for those rules alone that a source cannot decide.
 */
const neverMeasured = (
  policy: Policy,
  images: readonly ImageReport[],
  { rules, measures }: ReviewContext,
): readonly PolicyNotice[] =>
  policy.rules
    .filter(({ mode }) => mode === 'enforce')
    .flatMap((setting) => {
      const needed = rules.get(setting.id)?.needs?.(setting.options).facts ?? []
      const cannot = [...measures].filter(([, facts]) => !needed.every((fact) => facts.includes(fact)))
      const blind = new Set(cannot.map(([source]) => source))
      const left = images.filter((image) => blind.has(image.source) && isUndecided(image, policy, setting))
      return [...new Set(left.map(({ source }) => source))].map((source) => ({
        message: undecidable(setting.id, source),
        position: setting.position,
      }))
    })

const isUndecided = (image: ImageReport, policy: Policy, { id }: RuleSetting): boolean =>
  image.rules.some((rule) => rule.policy === policy.name && rule.id === id && rule.outcome === 'unknown')

const undecidable = (rule: string, source: string): Message =>
  message(
    '{rule} cannot be decided for images of the source {source}, which does not measure what it needs; preset:deployed has only rules that every source decides',
    { rule, source },
  )
