import { createHash, type Hash } from 'node:crypto'
import { posix } from 'node:path'
import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { checkOptions } from './check-options.ts'
import { type Layer, toLayer } from './layer.ts'
import { pointerTo, valueRange } from './positions.ts'
import type { Presets } from './presets.ts'
import { PolicyError } from './problem.ts'
import type { PolicyReader } from './reader.ts'
import { refuseOtherFiles } from './refuse-other-files.ts'
import { problemAt } from './source.ts'
import { type FileTarget, nameOfTarget, type PolicyTarget, parseTarget, type RemotePlace } from './target.ts'
import { type RuleRegistry, readPolicyDocument } from './validate.ts'

const MAX_DEPTH = 8

/** Where policies and what they extend are read. */
export interface Library {
  readonly reader: PolicyReader
  /** Opens another repository; absent where there is no way to. Throws GateError. */
  readonly openRemote?: ((place: RemotePlace) => PolicyReader) | undefined
  readonly registry: RuleRegistry
  readonly presets: Presets
}

/** A policy file with those that it extends itself, in the order of its `extends`. */
export interface LinkedLayer extends Layer {
  readonly parents: readonly LinkedLayer[]
}

/** A policy with all that it extends. */
export interface LayeredPolicy {
  /** Each file once, what is extended before what extends it; the policy itself is the last. */
  readonly layers: readonly LinkedLayer[]
  /** sha256 of all bytes in the order of reading, in hexadecimal. */
  readonly digest: string
}

/** Reads a policy and what it extends; undefined where there is no such file. Throws PolicyError, GateError. */
export async function readLayers(library: Library, target: PolicyTarget): Promise<LayeredPolicy | undefined> {
  const content = await contentOf(library, target)
  if (content === undefined) return undefined
  const reading: Reading = { library, layers: new Map(), hash: createHash('sha256') }
  await addLayer(reading, target, content, [])
  return { layers: [...reading.layers.values()], digest: reading.hash.digest('hex') }
}

interface Reading {
  readonly library: Library
  /** By name, those that were read with all that they extend: a file that several extend is read but once. */
  readonly layers: Map<string, LinkedLayer>
  readonly hash: Hash
}

const contentOf = async (library: Library, target: PolicyTarget): Promise<string | undefined> =>
  'preset' in target ? library.presets[target.preset] : readerOf(library, target).read(target.path)

/** The reader of the repository that a file lies in; throws GateError where it cannot be opened. */
export function readerOf({ reader, openRemote }: Library, { path, remote }: FileTarget): PolicyReader {
  if (!remote) return reader
  if (openRemote) return openRemote(remote)
  throw new GateError(
    'POLICY_NOT_FOUND',
    message('{policy}: policies of other repositories can be read in the Action only', {
      policy: nameOfTarget({ path, remote }),
    }),
    { place: 'input policy', hint: message('check the other repository out, and name the path of the file') },
  )
}

/** `chain` names the policies that led here, the first one first. */
async function addLayer(
  reading: Reading,
  target: PolicyTarget,
  content: string,
  chain: readonly string[],
): Promise<LinkedLayer> {
  const name = nameOfTarget(target)
  reading.hash.update(content)
  const { registry } = reading.library
  refuseOtherFiles(name, content)
  const located = await readPolicyDocument(name, content, registry)
  await checkOptions(located, registry)
  const own = toLayer(located, registry)

  const { data, source, places } = located
  const parents: LinkedLayer[] = []
  for (const [index, text] of (data.extends ?? []).entries()) {
    const parent = await addParent(reading, target, text, [...chain, name])
    if ('why' in parent) {
      const range = valueRange(places, pointerTo('/extends', index))
      throw new PolicyError([problemAt(source, range, parent.why, parent.hint)])
    }
    parents.push(parent)
  }
  const layer = { ...own, parents }
  reading.layers.set(name, layer)
  return layer
}

interface Refusal {
  readonly why: Message
  readonly hint?: Message | undefined
}

/** The policy that another one extends by `text`, added unless it is known; or why that cannot be. */
async function addParent(
  reading: Reading,
  child: PolicyTarget,
  text: string,
  chain: readonly string[],
): Promise<LinkedLayer | Refusal> {
  const folder = 'path' in child ? posix.dirname(child.path) : ''
  const named = parseTarget(text, reading.library.presets, folder)
  if ('refusal' in named) return { why: named.refusal, hint: named.hint }
  if ('path' in named && named.remote) {
    const hint = message('extend presets and files of the same repository, or name both in the input policy')
    return { why: message('{text} lies in another repository', { text }), hint }
  }
  if ('path' in named && !staysInside(named.path, child)) {
    return { why: message('{text} leads out of the repository', { text }) }
  }
  // What a policy extends lies in its own repository, at the same commit.
  const target = 'path' in named && 'path' in child && child.remote ? { ...named, remote: child.remote } : named
  const name = nameOfTarget(target)
  if (chain.includes(name)) {
    const circle = [...chain.slice(chain.indexOf(name)), name].join(' → ')
    return { why: message('extends goes in a circle: {circle}', { circle }) }
  }
  const known = reading.layers.get(name)
  if (known) return known
  if (chain.length > MAX_DEPTH) return { why: message('extends is deeper than {limit} policies', { limit: MAX_DEPTH }) }
  return readParent(reading, target, chain)
}

async function readParent(
  reading: Reading,
  target: PolicyTarget,
  chain: readonly string[],
): Promise<LinkedLayer | Refusal> {
  try {
    const content = await contentOf(reading.library, target)
    if (content === undefined) {
      const { reader } = reading.library
      const place = 'path' in target ? readerOf(reading.library, target).label : reader.label
      const values = { path: nameOfTarget(target), place }
      return { why: message('there is no policy {path} in {place}', values) }
    }
    return await addLayer(reading, target, content, chain)
  } catch (thrown) {
    if (thrown instanceof PolicyError || !(thrown instanceof GateError)) throw thrown
    return { why: thrown.text, hint: thrown.hint }
  }
}

/** A policy of the repository extends no file outside it, an absolute path being one; a preset extends presets alone. */
function staysInside(path: string, child: PolicyTarget): boolean {
  if (!('path' in child)) return false
  const isOutside = (place: string) => posix.isAbsolute(place) || place === '..' || place.startsWith('../')
  return !isOutside(path) || isOutside(child.path)
}
