import { expect } from 'vitest'
import type { Facts, ImageAssessment, ScanState } from '../../src/core/assessment.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import { UNKNOWN_CAUSES } from '../../src/core/measured.ts'
import { formatMessage } from '../../src/core/message.ts'
import { ruleById } from '../../src/rules/index.ts'
import { aCompleteState, anAssessment, aPolicy, aRuleSetting, aScan, NOW } from '../builders.ts'

/** What a rule comes to on an image, through the real engine; messages as text. */
export function outcomeOf(id: string, options: Record<string, unknown>, image: Partial<ImageAssessment>, now = NOW) {
  const policy = aPolicy({ rules: [aRuleSetting(id, { options })] })
  const [outcome] = evaluateImage([policy], anAssessment(image), ruleById, now).rules
  if (!outcome) throw new Error('no outcome')
  // A policy says by these words what is to be done about an unknown.
  if (outcome.outcome === 'unknown') expect(UNKNOWN_CAUSES).toContain(outcome.cause)
  const { message, hint } = outcome
  return { ...outcome, text: formatMessage(message), hint: hint && formatMessage(hint) }
}

export const outcomeOfState = (id: string, options: Record<string, unknown>, state: ScanState) =>
  outcomeOf(id, options, { scans: [aScan({ state })] })

export const outcomeOfFacts = (id: string, options: Record<string, unknown>, facts: Partial<Facts>) =>
  outcomeOfState(id, options, aCompleteState(facts))
