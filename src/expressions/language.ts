import type { Needs } from '../core/assessment.ts'
import { type Compiled, compile } from './compile.ts'
import { createEnvironment } from './environment.ts'
import { evaluateProgram, type Result } from './evaluate.ts'
import { createGlobMatcher } from './globs.ts'
import { needsOf } from './needs.ts'
import type { ExpressionProblem } from './problem.ts'
import type { Subject } from './variables.ts'

/** What can be done with the text of an expression. */
export interface Expressions {
  /** What is wrong with it; undefined where nothing is. */
  problemOf(text: string): ExpressionProblem | undefined
  /** What the variables that it names need; nothing where it is wrong. */
  needsOf(text: string): Needs
  evaluate(text: string, subject: Subject): Result
}

/** The language over the documented assessment; texts are compiled once. */
export function createExpressions(): Expressions {
  const globs = createGlobMatcher()
  const environment = createEnvironment(globs)
  const known = new Map<string, Compiled>()
  const compiled = (text: string): Compiled => {
    const found = known.get(text) ?? compile(text, environment)
    known.set(text, found)
    return found
  }
  return {
    problemOf(text) {
      const result = compiled(text)
      return 'problem' in result ? result.problem : undefined
    },
    needsOf(text) {
      const result = compiled(text)
      return 'program' in result ? needsOf(result.program.names) : { facts: [] }
    },
    evaluate(text, subject) {
      const result = compiled(text)
      if ('problem' in result) return { doubts: [{ cause: 'not-measured', why: result.problem.message }] }
      globs.refill()
      return evaluateProgram(result.program, subject)
    },
  }
}
