import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { type Library, readerOf } from './extend.ts'
import type { PolicyReader } from './reader.ts'
import { type FileTarget, nameOfTarget, type PolicyTarget, parseTarget } from './target.ts'

export const DEFAULT_POLICY = '.github/image-policy.yaml'
export const DEFAULT_PRESET = 'baseline'
const OPTIONAL = 'optional:'

/** Names that people give the default policy by mistake: a gate that overlooked it would judge by another one. */
export const NEAR_MISSES: readonly string[] = ['.github/', '']
  .flatMap((folder) => ['image-policy', 'image_policy', 'imagepolicy'].map((name) => folder + name))
  .flatMap((path) => ['.yaml', '.yml'].map((extension) => path + extension))
  .filter((path) => path !== DEFAULT_POLICY)

export interface SelectedPolicy {
  readonly target: PolicyTarget
  /** As the user named it. */
  readonly text: string
  /** Whether it may be absent. */
  readonly optional: boolean
}

export interface PolicySelection {
  readonly policies: readonly SelectedPolicy[]
  readonly notices: readonly Message[]
}

/**
 * The policies that the input `policy` names, each once; without any, the default one. A glob that matches in `proposed`
 * alone stands for itself. Throws GateError.
 */
export async function selectPolicies(
  selection: readonly string[],
  library: Library,
  proposed?: PolicyReader,
): Promise<PolicySelection> {
  const entries = selection.map((entry) => entry.trim()).filter((entry) => entry !== '')
  if (entries.length === 0) return selectDefault(library)
  const selected = new Map<string, SelectedPolicy>()
  for (const entry of entries) {
    for (const policy of await expand(entry, library, proposed)) {
      const name = nameOfTarget(policy.target)
      const before = selected.get(name)
      // Named both as optional and without, it is needed.
      selected.set(name, before ? { ...before, optional: before.optional && policy.optional } : policy)
    }
  }
  return { policies: [...selected.values()], notices: [] }
}

async function expand(
  entry: string,
  library: Library,
  proposed: PolicyReader | undefined,
): Promise<readonly SelectedPolicy[]> {
  const optional = entry.startsWith(OPTIONAL)
  const text = optional ? entry.slice(OPTIONAL.length).trim() : entry
  const target = parseTarget(text, library.presets)
  if ('refusal' in target) {
    throw new GateError('POLICY_NOT_FOUND', target.refusal, { place: 'input policy', hint: target.hint })
  }
  if ('preset' in target || !target.path.includes('*')) return [{ target, text, optional }]
  const reader = readerOf(library, target)
  const paths = await reader.glob(target.path)
  if (paths.length === 0 && !optional) {
    if (await isProposed(target, proposed)) return [{ target, text, optional }]
    const values = { pattern: text, place: reader.label }
    throw new GateError('POLICY_NOT_FOUND', message('no policy in {place} matches {pattern}', values), {
      place: 'input policy',
    })
  }
  return paths.map((path) => {
    const found = { ...target, path }
    return { target: found, text: nameOfTarget(found), optional: false }
  })
}

/** Whether the file, or any that the glob matches, is in the change. */
export async function isProposed(target: FileTarget, proposed: PolicyReader | undefined): Promise<boolean> {
  if (!proposed || target.remote) return false
  if (target.path.includes('*')) return (await proposed.glob(target.path)).length > 0
  return (await proposed.read(target.path)) !== undefined
}

async function selectDefault({ reader }: Library): Promise<PolicySelection> {
  if ((await reader.read(DEFAULT_POLICY)) !== undefined) {
    return { policies: [{ target: { path: DEFAULT_POLICY }, text: DEFAULT_POLICY, optional: false }], notices: [] }
  }
  for (const path of NEAR_MISSES) {
    if ((await reader.read(path)) === undefined) continue
    const values = { path, name: DEFAULT_POLICY, place: reader.label }
    throw new GateError(
      'POLICY_NOT_FOUND',
      message('{place} has {path}, but a policy is looked for in {name}', values),
      {
        hint: message('rename it to {name}, or set policy: {path}', values),
      },
    )
  }
  const values = { name: DEFAULT_POLICY, place: reader.label, preset: DEFAULT_PRESET }
  return {
    policies: [{ target: { preset: DEFAULT_PRESET }, text: `preset:${DEFAULT_PRESET}`, optional: false }],
    notices: [message('{place} has no {name}: the images are judged by preset:{preset}', values)],
  }
}
