import type { Facts } from './assessment.ts'
import { takeOut } from './finding-waivers.ts'
import { type Message, message } from './message.ts'
import type { Judgement } from './rule.ts'
import { type FindingWaivers, type SomeWaivers, someWaivers } from './waivers.ts'

/** What a rule says of a scan, or that only waivers of single findings let it pass. */
export type ScanJudgement =
  | Judgement
  | { readonly outcome: 'waived'; readonly message: Message; readonly waivedBy: SomeWaivers }

/**
 * Asks a rule about the facts of a scan and, unless they pass, about what waivers of single findings leave of them.
 * Waivers never make it worse, and what could not be decided is never replaced by other doubts.
 */
export function judgeFacts(
  evaluate: (facts: Facts) => readonly Judgement[],
  facts: Facts,
  waivers: FindingWaivers,
): readonly ScanJudgement[] {
  const judgements = evaluate(facts)
  if (judgements.every(isPass)) return judgements
  const hasDoubt = judgements.some(({ outcome }) => outcome === 'unknown')
  // Waivers from the judged repository never cover what is unknown.
  const remainder = takeOut(facts, hasDoubt ? waivers.own() : waivers)
  if (!remainder) return judgements
  if ('obstacle' in remainder) return judgements.map((judgement) => withHint(judgement, remainder.obstacle))

  const left = evaluate(remainder.facts)
  const [firstLeft] = left
  const waivedBy = someWaivers(remainder.taken.flatMap((one) => one.waivedBy))
  if (waivedBy && firstLeft && left.every(isPass)) {
    return judgements.map((judgement, index) =>
      isPass(judgement) ? judgement : waived(judgement, left[index] ?? firstLeft, waivedBy),
    )
  }
  const isViolated = judgements.some(({ outcome }) => outcome === 'violated')
  return isViolated ? left.map((judgement) => withoutCounting(judgement, remainder.taken.length)) : judgements
}

const isPass = ({ outcome }: Judgement): boolean => outcome === 'pass'

const withHint = (judgement: Judgement, why: Message): Judgement => {
  if (judgement.outcome === 'pass') return judgement
  return { ...judgement, hint: judgement.hint ? message('{hint}; {why}', { hint: judgement.hint, why }) : why }
}

const waived = (found: Judgement, left: Judgement, waivedBy: SomeWaivers): ScanJudgement => ({
  outcome: 'waived',
  message: message('{found}; without the waived findings: {left}', { found: textOf(found), left: textOf(left) }),
  waivedBy,
})

const withoutCounting = (left: Judgement, count: number): Judgement =>
  withText(left, message('{left} (waived findings not counted: {count})', { left: textOf(left), count }))

/** What a judgement says. */
export const textOf = (judgement: ScanJudgement): Message =>
  judgement.outcome === 'unknown' ? judgement.why : judgement.message

/** The judgement in other words. */
export const withText = <J extends ScanJudgement>(judgement: J, text: Message): J =>
  judgement.outcome === 'unknown' ? { ...judgement, why: text } : { ...judgement, message: text }
