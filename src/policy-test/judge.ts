import { evaluateImage } from '../core/evaluate.ts'
import { type Message, message } from '../core/message.ts'
import type { Policy } from '../core/policy.ts'
import type { Outcome, RuleOutcome } from '../core/report.ts'
import type { RuleRegistry } from '../policy/validate.ts'
import type { TestCase } from './read.ts'

/** One thing that came out otherwise than the case expects. */
export interface Difference {
  /** "verdict", or the id of a rule. */
  readonly of: string
  readonly expected: string
  readonly got: string
  /** What was found; undefined where nothing was judged. */
  readonly why: Message | undefined
}

/** Judges the image of a case by the policies, and tells what differs from what the case expects. */
export function judgeCase(policies: readonly Policy[], one: TestCase, registry: RuleRegistry): readonly Difference[] {
  const { verdict, rules } = evaluateImage(policies, one.image, registry, one.asOfMs)
  const expected = Object.entries(one.expect.rules ?? {})
  const ofRules = expected.flatMap(([id, outcome]) =>
    differenceOf(id, outcome, worstOf(rules.filter((rule) => rule.id === id))),
  )
  if (verdict === one.expect.verdict) return ofRules
  // Where a rule comes out otherwise than expected, the verdict follows from that.
  const why = ofRules.length === 0 ? worstOf(rules.filter(isBlocking))?.message : undefined
  return [{ of: 'verdict', expected: one.expect.verdict, got: verdict, why }, ...ofRules]
}

const isBlocking = ({ mode, outcome }: RuleOutcome): boolean =>
  mode === 'enforce' && (outcome === 'violated' || outcome === 'unknown')

function differenceOf(id: string, expected: Outcome, found: RuleOutcome | undefined): readonly Difference[] {
  if (found?.outcome === expected) return []
  if (found) return [{ of: id, expected, got: outcomeWords(found), why: found.message }]
  return [{ of: id, expected, got: 'nothing', why: message('no policy names this rule') }]
}

const outcomeWords = ({ outcome, cause }: RuleOutcome): string => (cause ? `${outcome} (${cause})` : outcome)

const WORST_FIRST: readonly Outcome[] = ['violated', 'unknown', 'waived', 'pass', 'skipped']

/** Several policies can have one rule. */
const worstOf = (outcomes: readonly RuleOutcome[]): RuleOutcome | undefined =>
  outcomes.toSorted((a, b) => WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome))[0]
