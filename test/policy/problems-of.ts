import { formatMessage } from '../../src/core/message.ts'
import { explainErrors } from '../../src/policy/explain.ts'
import { parseYaml } from '../../src/policy/parse.ts'
import { PolicyError, type PolicyProblem } from '../../src/policy/problem.ts'
import { policySchema } from '../../src/policy/schema.ts'
import { complaintsOf } from '../../src/policy/schema-check.ts'
import { rules } from '../../src/rules/index.ts'

const SCHEMA = policySchema(rules)

/** The problems of a policy text, as `readPolicyDocument` would throw them: none when it is valid; anything else that is thrown is a failure of the test. */
export function problemsOf(text: string): readonly PolicyProblem[] {
  try {
    const located = parseYaml('policy.yaml', text)
    return new PolicyError(explainErrors(located, [...complaintsOf(SCHEMA, located.data)], SCHEMA)).problems
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
