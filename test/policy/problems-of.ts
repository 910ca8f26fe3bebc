import { formatMessage } from '../../src/core/message.ts'
import { PolicyError, type PolicyProblem } from '../../src/policy/problem.ts'
import { readPolicyDocument } from '../../src/policy/validate.ts'
import { ruleById } from '../../src/rules/index.ts'

/** The problems of a policy text: none when it is valid; anything else that is thrown is a failure of the test. */
export function problemsOf(text: string): readonly PolicyProblem[] {
  try {
    readPolicyDocument('policy.yaml', text, ruleById)
    return []
  } catch (thrown) {
    if (thrown instanceof PolicyError) return thrown.problems
    throw thrown
  }
}

/** Each problem as `line:column sentence`, with its hint after a semicolon. */
export const linesOf = (text: string): string[] =>
  problemsOf(text).map(({ line, column, message, hint }) => {
    const sentences = [message, ...(hint ? [hint] : [])].map((sentence) => formatMessage(sentence))
    return `${line}:${column} ${sentences.join('; ')}`
  })
