import type { ImageReport, RuleOutcome } from '../core/report.ts'

/** What an outcome means for the reader, worst first. */
export const STANDINGS = ['violation', 'unknown', 'break-glass', 'warning', 'waived', 'pass', 'skipped'] as const
export type Standing = (typeof STANDINGS)[number]

/** Where the outcome stands: the same word may stop the job or only warn, as its mode says. */
export function standingOf({ outcome, mode, cause }: RuleOutcome): Standing {
  switch (outcome) {
    case 'violated':
      return mode === 'enforce' ? 'violation' : 'warning'
    case 'unknown':
      return mode === 'enforce' ? 'unknown' : 'warning'
    // A waiver over something that nobody knows is louder than one over a known violation.
    case 'waived':
      return cause === undefined ? 'waived' : 'break-glass'
    default:
      return outcome
  }
}

export const isBlocking = (rule: RuleOutcome): boolean => ['violation', 'unknown'].includes(standingOf(rule))

const rankOf = (rule: RuleOutcome): number => STANDINGS.indexOf(standingOf(rule))

/** The outcomes, worst first, otherwise in their order. */
export const worstFirst = (rules: readonly RuleOutcome[]): RuleOutcome[] =>
  rules.toSorted((a, b) => rankOf(a) - rankOf(b))

const VERDICTS = ['fail', 'unknown', 'pass'] as const

/** The images, worst first, otherwise in their order. */
export const worstImagesFirst = (images: readonly ImageReport[]): ImageReport[] =>
  images.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
