import type { ImageReport, OutcomeCounts, Report, RuleOutcome, Verdict } from './report.ts'

/** Whether an outcome binds: enforced, or let through only by the policy's own `unknown:`. */
const isEnforced = ({ outcome, mode, letThrough }: RuleOutcome): boolean =>
  outcome !== 'skipped' && (mode === 'enforce' || letThrough)

/** The verdict on one image. It passes only where something enforced applies and nothing enforced is left open. */
export function imageVerdict(outcomes: readonly RuleOutcome[]): Verdict {
  const enforced = outcomes.filter(isEnforced)
  if (enforced.some(({ outcome }) => outcome === 'violated')) return 'fail'
  const open = enforced.some(({ outcome, letThrough }) => outcome === 'unknown' && !letThrough)
  return enforced.length > 0 && !open ? 'pass' : 'unknown'
}

/** The verdict on the whole run: the worst of its images; without any image, unknown. */
export function runVerdict(images: readonly Pick<ImageReport, 'verdict'>[]): Verdict {
  if (images.some(({ verdict }) => verdict === 'fail')) return 'fail'
  return images.length > 0 && images.every(({ verdict }) => verdict === 'pass') ? 'pass' : 'unknown'
}

/** How many rule outcomes of the images are what. */
export function countOutcomes(images: readonly Pick<ImageReport, 'rules'>[]): OutcomeCounts {
  const outcomes = images.flatMap(({ rules }) => rules)
  const count = (accepts: (outcome: RuleOutcome) => boolean): number => outcomes.filter(accepts).length
  return {
    violations: count(({ outcome, mode }) => outcome === 'violated' && mode === 'enforce'),
    warnings: count(({ outcome, mode }) => (outcome === 'violated' || outcome === 'unknown') && mode === 'warn'),
    unknowns: count(({ outcome, mode }) => outcome === 'unknown' && mode === 'enforce'),
    waived: count(({ outcome }) => outcome === 'waived'),
  }
}

const EXIT_CODES = { pass: 0, fail: 1, unknown: 2 } as const

/** The process's exit code; in report mode a judgement never fails the job. Exit code 3 is for runs that judged nothing. */
export const exitCodeFor = (verdict: Verdict, mode: Report['mode']): 0 | 1 | 2 =>
  mode === 'report' ? 0 : EXIT_CODES[verdict]
