import type { Doubt } from '../core/measured.ts'
import { formatMessage, type MessageValue, message } from '../core/message.ts'
import { type Program, summaryOf } from './compile.ts'
import { assessmentRecord, type Subject } from './variables.ts'

/** Whether an expression holds, or everything that it asked for and that is not known. */
export type Result = { readonly holds: boolean } | { readonly doubts: readonly [Doubt, ...Doubt[]] }

/** Thrown for every fact that is not known; CEL's && and || give it up where their other side decides. */
const UNTOLD = new Error('a fact is not known')

/** Evaluates a program. It holds only where it comes to true without a fact that is not known. */
export function evaluateProgram({ run }: Program, subject: Subject): Result {
  const met = new Map<string, Doubt>()
  const untold = (doubt: Doubt): never => {
    met.set(`${doubt.cause} ${formatMessage(doubt.why)}`, doubt)
    throw UNTOLD
  }
  try {
    const value = run(new assessmentRecord.ctor(subject, untold))
    if (typeof value === 'boolean') return { holds: value }
    return { doubts: [failed(message('it came to neither true nor false'))] }
  } catch (thrown) {
    // All that it met: that the last of them may be let through by a policy says nothing of the others.
    const [first, ...others] = [...met.values(), ...(thrown === UNTOLD ? [] : [failed(summaryOf(thrown))])]
    return { doubts: [first ?? failed(summaryOf(thrown)), ...others] }
  }
}

const failed = (error: MessageValue): Doubt => ({
  cause: 'not-measured',
  why: message('the evaluation failed: {error}', { error }),
})
