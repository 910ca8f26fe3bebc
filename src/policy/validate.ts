import type { AnyRule } from '../core/rule.ts'
import type { PolicyDocument, WaiversDocument } from './document.ts'
import { parseYaml } from './parse.ts'
import type { Located } from './positions.ts'
import { PolicyError } from './problem.ts'
import { type JsonSchema, policySchema, waiversFileSchema } from './schema.ts'
import { complaintsOf } from './schema-check.ts'

/** The rules that a policy can name, by id. */
export type RuleRegistry = ReadonlyMap<string, AnyRule>

/** A policy file that fits the schema; throws PolicyError with every mistake. */
export const readPolicyDocument = (
  file: string,
  content: string,
  registry: RuleRegistry,
): Promise<Located<PolicyDocument>> => readDocument(file, content, policySchema([...registry.values()]))

/** A file of waivers that fits the schema; throws PolicyError with every mistake. */
export const readWaiversDocument = (
  file: string,
  content: string,
  registry: RuleRegistry,
): Promise<Located<WaiversDocument>> => readDocument(file, content, waiversFileSchema([...registry.values()]))

/** A file that fits a schema; throws PolicyError with every mistake. What explains them is loaded for them alone. */
export async function readDocument<T>(file: string, content: string, schema: JsonSchema): Promise<Located<T>> {
  const located = parseYaml(file, content)
  const complaints = [...complaintsOf(schema, located.data)]
  if (complaints.length === 0) return located as Located<T>
  const { explainErrors } = await import('./explain.ts')
  throw new PolicyError(explainErrors(located, complaints, schema))
}
