import { matchesPath } from '../../src/policy/find-files.ts'
import { type LoadOptions, loadPolicies } from '../../src/policy/load.ts'
import type { PolicyReader } from '../../src/policy/reader.ts'
import { ruleById } from '../../src/rules/index.ts'

/** Reads policies from memory: paths and texts. */
export const memoryReader = (files: Readonly<Record<string, string>>, commit?: string): PolicyReader => ({
  label: 'memory',
  ...(commit && { commit }),
  read: async (path) => files[path],
  glob: async (pattern) => Object.keys(files).filter((path) => matchesPath(pattern.split('/'), path.split('/'))),
})

export const AS_OF_MS = Date.UTC(2026, 10, 22)

/** Loads policies from memory; without a selection the first file. */
export const load = (files: Record<string, string>, selection?: readonly string[], more: Partial<LoadOptions> = {}) =>
  loadPolicies(selection ?? [Object.keys(files)[0] ?? ''], {
    reader: memoryReader(files),
    registry: ruleById,
    asOfMs: AS_OF_MS,
    ...more,
  })

/** The one policy that a text makes. */
export async function policyOf(text: string) {
  const [policy] = (await load({ 'policy.yaml': text })).policies
  if (!policy) throw new Error('no policy was loaded')
  return policy
}
