import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import type { AcceptWaivers, Policy, PolicyOrigin, Waiver } from '../core/policy.ts'
import { type LayeredPolicy, type Library, readerOf, readLayers } from './extend.ts'
import { type Layer, waiversOf } from './layer.ts'
import { mergeLayers } from './merge.ts'
import { PRESETS, type Presets } from './presets.ts'
import { PolicyError, type PolicyProblem } from './problem.ts'
import type { PolicyReader } from './reader.ts'
import { refuseOtherFiles } from './refuse-other-files.ts'
import { DEFAULT_PRESET, isProposed, type SelectedPolicy, selectPolicies } from './select.ts'
import { type FileTarget, isCommitId, nameOfTarget, type PolicyTarget } from './target.ts'
import { type RuleRegistry, readWaiversDocument } from './validate.ts'
import { policyWarnings } from './warnings.ts'

export interface LoadOptions {
  readonly reader: PolicyReader
  /** Opens another repository, for OWNER/REPO/PATH@REF; absent where there is no way to. */
  readonly openRemote?: Library['openRemote']
  /** The files as the change under judgement would have them; absent where there is no change. */
  readonly proposed?: PolicyReader | undefined
  readonly registry: RuleRegistry
  /** The moment that dates are held against, in epoch milliseconds. */
  readonly asOfMs: number
  readonly presets?: Presets
}

export interface LoadedPolicies {
  /** At least one. */
  readonly policies: readonly Policy[]
  /** What a reader must know of the selection: a default that was taken, an optional policy that is absent. */
  readonly notices: readonly Message[]
}

/** A policy with the files that it was merged from, each extended one before those that extend it. */
export interface TracedPolicy {
  readonly policy: Policy
  readonly layers: readonly Layer[]
}

/**
 * Loads the policies that the input `policy` names, whole and valid. Throws PolicyError with the mistakes of all of
 * them, else GateError POLICY_NOT_FOUND or POLICY_INVALID.
 */
export async function loadPolicies(selection: readonly string[], options: LoadOptions): Promise<LoadedPolicies> {
  const { traced, notices } = await loadTracedPolicies(selection, options)
  return { policies: traced.map(({ policy }) => policy), notices }
}

/** The same, for those who must tell where each value came from. */
export async function loadTracedPolicies(
  selection: readonly string[],
  options: LoadOptions,
): Promise<{ readonly traced: readonly TracedPolicy[]; readonly notices: readonly Message[] }> {
  const library = { ...options, presets: options.presets ?? PRESETS }
  const selected = await selectPolicies(selection, library, options.proposed)
  const traced: TracedPolicy[] = []
  const notices = [...selected.notices]
  const problems: PolicyProblem[] = []
  for (const entry of selected.policies) {
    try {
      const layered = await readLayers(library, entry.target)
      if (layered)
        traced.push({ policy: await toPolicy(layered, entry, library, options.asOfMs), layers: layered.layers })
      else if (await mayBeMissed(entry, options.proposed))
        notices.push(...(await addStandIn(entry, traced, library, options)))
      else notices.push(await absent(entry, library))
      notices.push(...movingRef(entry, library))
    } catch (thrown) {
      if (!(thrown instanceof PolicyError)) throw thrown
      problems.push(...thrown.problems)
    }
  }
  if (problems.length > 0) throw new PolicyError(problems)
  if (traced.length === 0) {
    throw new GateError('POLICY_NOT_FOUND', message('every policy is optional, and none is there'))
  }
  refuseNamesakes(traced)
  return { traced, notices }
}

/** Outcomes name their policy: two of one name could not be told apart. */
function refuseNamesakes(traced: readonly TracedPolicy[]): void {
  const known = new Map<string, string>()
  for (const { policy } of traced) {
    const other = known.get(policy.name)
    if (other !== undefined) {
      const values = { name: policy.name, first: other, second: policy.origin.text }
      throw new GateError('POLICY_INVALID', message('{first} and {second} are both called "{name}"', values), {
        hint: message('give each policy its own `name`'),
      })
    }
    known.set(policy.name, policy.origin.text)
  }
}

/** The waivers of a file that a policy's `accept-waivers` names; none where there is no such file. Throws PolicyError. */
export async function loadAcceptedWaivers(
  path: string,
  { reader, registry }: Pick<LoadOptions, 'reader' | 'registry'>,
): Promise<readonly Waiver[]> {
  const content = await reader.read(path)
  if (content !== undefined) refuseOtherFiles(path, content)
  return content === undefined ? [] : waiversOf(await readWaiversDocument(path, content, registry))
}

async function toPolicy(
  { layers, digest }: LayeredPolicy,
  { target, text }: SelectedPolicy,
  library: Library,
  asOfMs: number,
): Promise<Policy> {
  const merged = mergeLayers(layers)
  return {
    ...merged,
    waivers: [...merged.waivers, ...(await acceptedWaivers(merged.acceptWaivers, library))],
    name: layers.at(-1)?.located.data.name ?? nameOfTarget(target),
    origin: originOf(target, text, digest, library),
    warnings: policyWarnings(merged, asOfMs),
  }
}

function originOf(target: PolicyTarget, text: string, digest: string, library: Library): PolicyOrigin {
  if ('preset' in target) return { kind: 'preset', text, digest }
  const { commit } = readerOf(library, target)
  return { kind: target.remote ? 'repository' : 'file', text, digest, ...(commit && { commit }) }
}

/** What to say of a policy whose ref can mean another commit tomorrow. */
function movingRef({ target, text }: SelectedPolicy, library: Library): readonly Message[] {
  if ('preset' in target || !target.remote || isCommitId(target.remote.ref)) return []
  const { ref } = target.remote
  const { commit = '?' } = readerOf(library, target)
  return [
    message('{policy} is read at {ref}, which can move: today it is commit {commit}', { policy: text, ref, commit }),
  ]
}

/** The waivers that a policy takes from the judged repository, each with the limits that it is taken within. */
async function acceptedWaivers(accepted: AcceptWaivers | undefined, library: Library): Promise<readonly Waiver[]> {
  if (!accepted) return []
  const waivers = await loadAcceptedWaivers(accepted.from, library)
  return waivers.map((waiver) => ({ ...waiver, accepted }))
}

/** Whether a policy is only in the change that it would judge. */
const mayBeMissed = async (
  { target, optional }: SelectedPolicy,
  proposed: PolicyReader | undefined,
): Promise<boolean> => !optional && 'path' in target && isProposed(target, proposed)

/** A change does not bring the policy that judges it: the baseline judges until that is merged. */
async function addStandIn(
  { text }: SelectedPolicy,
  traced: TracedPolicy[],
  library: Library,
  { asOfMs }: LoadOptions,
): Promise<readonly Message[]> {
  const preset = `preset:${DEFAULT_PRESET}`
  const values = { path: text, place: library.reader.label, preset }
  const notice = message('{path} is in this change only, not in {place}: the images are judged by {preset}', values)
  if (traced.some(({ policy }) => policy.origin.text === preset)) return [notice]
  const target = { preset: DEFAULT_PRESET }
  const layered = await readLayers(library, target)
  if (layered) {
    const entry = { target, text: preset, optional: false }
    traced.push({ policy: await toPolicy(layered, entry, library, asOfMs), layers: layered.layers })
  }
  return [notice]
}

/** What to say of a policy that is not there; throws POLICY_NOT_FOUND unless it is optional. */
async function absent({ text, target, optional }: SelectedPolicy, library: Library): Promise<Message> {
  const { presets } = library
  const reader = 'path' in target ? readerOf(library, target) : library.reader
  const values = { path: text, place: reader.label }
  const notFound = message('there is no policy {path} in {place}', values)
  if (optional) return notFound
  const suggestion = 'path' in target ? await nearest(target, reader, presets) : undefined
  throw new GateError('POLICY_NOT_FOUND', notFound, {
    place: 'input policy',
    hint: suggestion === undefined ? undefined : message('did you mean "{suggestion}"?', { suggestion }),
  })
}

/** The policy that a path may have meant: a preset, or a file of the same place; undefined where there is none. */
async function nearest(target: FileTarget, reader: PolicyReader, presets: Presets): Promise<string | undefined> {
  if (Object.hasOwn(presets, target.path)) return nameOfTarget({ preset: target.path })
  for (const path of nearMisses(target.path)) {
    if ((await reader.read(path)) !== undefined) return nameOfTarget({ ...target, path })
  }
  return undefined
}

/** Paths that are written so by mistake: with the other ending of YAML, or with the slashes of Windows. */
function nearMisses(path: string): readonly string[] {
  const slashed = path.replaceAll('\\', '/')
  const other = slashed.endsWith('.yml') ? slashed.replace(/\.yml$/, '.yaml') : slashed.replace(/\.yaml$/, '.yml')
  return [slashed, other].filter((near) => near !== path)
}
