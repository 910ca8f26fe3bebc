import { Environment } from '@marcbachmann/cel-js'
import type { GlobMatcher } from './globs.ts'
import { MAX_DEPTH, MAX_LIST_ITEMS, MAX_NODES } from './limits.ts'
import { COMPARISONS, SEVERITY_WORDS, SeverityWord } from './severity-words.ts'
import { assessmentRecord, RECORD_TYPES } from './variables.ts'

/** The CEL environment with the variables, types and functions of the documented assessment. */
export function createEnvironment(globs: GlobMatcher) {
  const environment = new Environment({
    limits: { maxAstNodes: MAX_NODES, maxDepth: MAX_DEPTH, maxListElements: MAX_LIST_ITEMS },
  })
  environment.registerType('Severity', { ctor: SeverityWord, fields: {} })
  for (const { name, ctor, fields } of RECORD_TYPES) environment.registerType(name, { ctor, fields: typesOf(fields) })
  for (const [name, type] of Object.entries(typesOf(assessmentRecord.fields))) environment.registerVariable(name, type)
  for (const [word, value] of SEVERITY_WORDS) environment.registerConstant(word, 'Severity', value)
  for (const [operator, compare] of Object.entries(COMPARISONS)) {
    environment.registerOperator(`Severity ${operator} Severity`, compare)
  }
  environment.registerFunction('string.matchesGlob(string): bool', globs.matches, { async: false })
  return environment
}

const typesOf = (fields: Readonly<Record<string, readonly [string, unknown]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type]))
