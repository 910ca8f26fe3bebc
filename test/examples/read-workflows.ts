import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'yaml'

export const EXAMPLES = fileURLToPath(new URL('../../docs/examples/', import.meta.url))

/** A workflow as far as the tests look at it. */
export interface Workflow {
  readonly on: unknown
  readonly permissions: unknown
  readonly env?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

export interface Job {
  readonly needs?: string | readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> }
  readonly 'timeout-minutes'?: number
  /** A reusable workflow in place of steps. */
  readonly uses?: string
  readonly secrets?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
  readonly steps?: readonly Step[]
}

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

/** One workflow of docs/examples; throws where its YAML is wrong. */
export function readWorkflow(name: string): Workflow {
  const document = parseDocument(readFileSync(`${EXAMPLES}${name}`, 'utf8'))
  if (document.errors.length > 0) throw new Error(`${name}: ${document.errors.join('; ')}`)
  return document.toJS() as Workflow
}

export const workflowNames: readonly string[] = readdirSync(EXAMPLES).filter((name) => name.endsWith('.yml'))

export const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps = [] }) => steps)

/** Whether a step is this Action. */
export const isGate = ({ uses = '' }: Step): boolean => uses.startsWith('OWNER/image-policy-gate@')

/** The first step that is this Action. */
export function gateOf(name: string): Step {
  const gate = stepsOf(readWorkflow(name)).find(isGate)
  if (!gate) throw new Error(`${name} has no gate`)
  return gate
}

/** What stands between `${{` and `}}` anywhere in a value. */
export const expressionsIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value ?? '').matchAll(/\$\{\{(.*?)\}\}/g)].map(([, inner = '']) => inner.trim())
