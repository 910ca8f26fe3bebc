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

let loaded: Promise<Expressions> | undefined
let ready: Expressions | undefined

/** Loads the CEL library, which takes longer than all the rest of the start; only policies with expressions pay for it. */
export async function loadExpressions(): Promise<void> {
  loaded ??= import('@marcbachmann/cel-js').then(createExpressions)
  ready = await loaded
}

/** The expressions that were loaded. */
export function expressions(): Expressions {
  if (ready) return ready
  throw new Error('expressions are used before they are loaded')
}

function createExpressions(library: Parameters<typeof createEnvironment>[0]): Expressions {
  const globs = createGlobMatcher()
  const environment = createEnvironment(library, globs)
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
