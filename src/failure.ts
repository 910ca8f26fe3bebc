import { type ErrorCode, GateError, toError } from './core/errors.ts'
import { type Message, message } from './core/message.ts'
import type { Position } from './core/policy.ts'
import { problemsOf } from './inputs/problems.ts'
import { PolicyError, type PolicyProblem } from './policy/problem.ts'

/** One thing that kept the run from judging. */
export interface Problem {
  readonly text: Message
  /** Of an expected failure. */
  readonly code?: ErrorCode
  /** "input images, line 3" */
  readonly place?: string | undefined
  /** In a policy file, with the lines that show it. */
  readonly position?: Position
  readonly excerpt?: string
  readonly hint?: Message | undefined
}

/** Why there is no verdict: 3 for what the caller can mend, 2 for what a retry may cure. */
export interface Failure {
  readonly exitCode: 2 | 3
  readonly problems: readonly Problem[]
}

const isCallers = ({ kind }: GateError): boolean => kind === 'setup' || kind === 'denied'

const policyProblem = ({ message: text, hint, excerpt, ...position }: PolicyProblem): Problem => ({
  text,
  hint,
  excerpt,
  position,
})

/** What a thrown thing means for the run. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof PolicyError) return { exitCode: 3, problems: thrown.problems.map(policyProblem) }
  if (thrown instanceof GateError) return { exitCode: isCallers(thrown) ? 3 : 2, problems: problemsOf(thrown) }
  const unexpected = {
    text: message('the gate itself failed: {error}', { error: toError(thrown).message }),
    hint: message('please report it; IMAGE_POLICY_GATE_DEBUG=1 shows where it happened'),
  }
  return { exitCode: 2, problems: [unexpected] }
}

/** The stack of something unexpected, for those who ask for it. */
export function stackOf(thrown: unknown, env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env.IMAGE_POLICY_GATE_DEBUG === '1' ? toError(thrown).stack : undefined
}
