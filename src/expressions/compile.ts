import type { ASTNode, Environment, EvaluationError, ParseResult } from '@marcbachmann/cel-js'
import { message } from '../core/message.ts'
import { requireLowCost } from './cost.ts'
import { type Names, readNames } from './dialect.ts'
import { MAX_EXPRESSION_LENGTH } from './limits.ts'
import { type ExpressionProblem, ExpressionRefused, suggestion } from './problem.ts'
import { assessmentRecord, RECORD_TYPES } from './variables.ts'

/** An expression that is sure to end soon and to give true, false or an error. */
export interface Program {
  readonly names: Names
  readonly run: (variables: object) => unknown
}

export type Compiled = { readonly program: Program } | { readonly problem: ExpressionProblem }

/** Reads an expression: its syntax, its dialect, its types, and how long it could take. */
export function compile(text: string, environment: Environment): Compiled {
  try {
    if (text.length > MAX_EXPRESSION_LENGTH) {
      throw new ExpressionRefused(
        0,
        message('an expression has at most {limit} characters', { limit: MAX_EXPRESSION_LENGTH }),
      )
    }
    requireVisible(text)
    const parsed = environment.parse(text)
    const names = readNames(parsed.ast)
    requireBool(parsed)
    requireLowCost(parsed.ast)
    requireGoodLiterals(parsed.ast, environment)
    return { program: { names, run: parsed as Program['run'] } }
  } catch (thrown) {
    return { problem: thrown instanceof ExpressionRefused ? thrown.problem : explain(thrown, text) }
  }
}

/** What no editor shows, or shows as a space: a word that holds it is not the word that a reviewer read. */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Cc}\t\n\r]|[^\P{Zs} ]/u

function requireVisible(text: string): void {
  const found = INVISIBLE.exec(text)
  if (!found) return
  const code = `U+${found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
  const hint = message('remove it')
  throw new ExpressionRefused(found.index, message('the invisible character {code} stands here', { code }), hint)
}

function requireBool(parsed: ParseResult): void {
  const { valid, type, error } = parsed.check()
  if (!valid) throw error
  if (type === 'bool') return
  throw new ExpressionRefused(
    0,
    message('the expression gives a value of type {type}, not true or false', { type: String(type) }),
  )
}

/** Makes each duration and moment that is written in the expression, so that a wrong one is told now. */
function requireGoodLiterals(node: ASTNode, environment: Environment): void {
  if (node.op === 'call' && (node.args[0] === 'duration' || node.args[0] === 'timestamp')) {
    try {
      environment.evaluate(node.input.slice(node.start, node.end))
    } catch (thrown) {
      throw new ExpressionRefused(node.start, message('{error}', { error: summaryOf(thrown) }))
    }
  }
  for (const child of childrenOf(node)) requireGoodLiterals(child, environment)
}

function childrenOf({ args }: ASTNode): readonly ASTNode[] {
  const all: readonly unknown[] = Array.isArray(args) ? args.flat() : [args]
  return all.filter((one): one is ASTNode => typeof one === 'object' && one !== null && 'op' in one)
}

const FIELDS = [...new Set([assessmentRecord, ...RECORD_TYPES].flatMap(({ fields }) => Object.keys(fields)))]

/** What the library found wrong, in its own words where ours say no more. */
function explain(thrown: unknown, text: string): ExpressionProblem {
  const { code, node, range } = thrown as Partial<EvaluationError>
  const error = summaryOf(thrown)
  const offset = Math.min(node?.pos ?? range?.start ?? 0, text.length)
  if (thrown instanceof RangeError) return { offset: 0, message: message('the expression is nested too deeply') }
  if (code === 'no_such_key') {
    const field = error.slice(error.lastIndexOf(' ') + 1)
    const hint = suggestion(field, FIELDS)
    return { offset, message: message('there is no field "{field}" here', { field }), ...(hint && { hint }) }
  }
  const problem = { offset, message: message('the expression is not valid: {error}', { error }) }
  if (!/Severity \S+ (?:list<)?string|string \S+ (?:list<)?Severity/.test(error)) return problem
  return { ...problem, hint: message('write severities without quotes: severity.most <= medium') }
}

/** The library's sentence without its drawing of the text. */
export const summaryOf = (thrown: unknown): string =>
  (thrown as Partial<EvaluationError>).summary ?? (thrown instanceof Error ? thrown.message : String(thrown))
