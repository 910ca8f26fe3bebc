import { RawJson } from '../../fake-cloud/wire-json.ts'
import type { Chance } from '../chance.ts'
import type { ChaosFault, Scene } from './chaos-fault.ts'
import { put, readTree, type Spot, spotsIn, valueAt, writeTree } from './json-tree.ts'

/** Which image a row is, and what its details are asked by: another name there is another image, not a contradiction. */
const IDENTITY = new Set([
  ...['namespace', 'image_name', 'image_version', 'image_digest', 'registry_type', 'image_type', 'id', 'image_id'],
  ...['RepoNamespace', 'RepoName', 'Tag', 'Digest', 'RegionId', 'RegistryType', 'InstanceId', 'RepoId', 'Uuid'],
  ...['host_name', 'instance_name', 'instance_url', 'instance_id', 'registry_id', 'Endpoints'],
])

/** Values that no field of either service has. None of them is a number that could be meant. */
const ODD_VALUES: readonly unknown[] = [
  null,
  new RawJson('NaN'),
  new RawJson('1e400'),
  new RawJson('-1e400'),
  new RawJson('-1'),
  new RawJson('0.5'),
  new RawJson('99999999999999999999'),
  new RawJson('9007199254740993'),
  new RawJson('1e999999999'),
  new RawJson('00'),
  new RawJson('Infinity'),
  'word',
  '',
  '__proto__',
  'constructor',
  '\u0000\u001b[31m::error::\n',
  'x'.repeat(100_000),
  {},
  [],
  [null],
  { toString: 1 },
  true,
]

/** Those of them that name nothing. */
const NAMELESS_VALUES: readonly unknown[] = [null, {}, [], [null], true, new RawJson('NaN'), '']

const KEYS_OF_OBJECTS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', ''] as const

/** A spot of the answer that may be changed without making it the answer about another image. */
function pickSpot(tree: unknown, { chance, isHeldByIdentity, heldBy }: Scene): Spot | undefined {
  const spots = spotsIn(tree).filter(({ key, holder }) => {
    // A row that becomes null is a row of something else.
    if (key === heldBy) return false
    if (isHeldByIdentity && (IDENTITY.has(key) || Array.isArray(holder))) return false
    return true
  })
  return spots.length === 0 ? undefined : chance.pick(spots)
}

const edited = (name: string, edit: (spot: Spot, chance: Chance) => void): ChaosFault => ({
  name,
  play(answer, scene) {
    if (answer.status !== 200) return answer
    const tree = readTree(answer.body)
    const spot = pickSpot(tree, scene)
    if (spot === undefined) return answer
    edit(spot, scene.chance)
    return { ...answer, body: writeTree(tree) }
  },
})

/** One value of an answer that is not what it should be. */
export const edits: readonly ChaosFault[] = [
  edited('an odd value', (spot, chance) => {
    put(spot, chance.pick(IDENTITY.has(spot.key) ? NAMELESS_VALUES : ODD_VALUES))
  }),
  edited('a missing field', ({ holder, key }) => {
    if (Array.isArray(holder)) holder[Number(key)] = {}
    else delete holder[key]
  }),
  edited('a key in other letters', ({ holder, key }) => {
    if (Array.isArray(holder)) return
    const value = holder[key]
    delete holder[key]
    holder[key === key.toUpperCase() ? key.toLowerCase() : key.toUpperCase()] = value
  }),
  edited('a value as text', (spot) => {
    const value = valueAt(spot)
    if (value instanceof RawJson) put(spot, value.text)
  }),
  edited("an object's own key", (spot, chance) => {
    const { holder } = spot
    if (!Array.isArray(holder)) put({ holder, key: chance.pick(KEYS_OF_OBJECTS) }, chance.pick(ODD_VALUES))
  }),
  {
    name: 'a key with two values',
    play(answer, { chance }) {
      const keys = [...answer.body.matchAll(/"([A-Za-z_]+)":/g)]
      if (keys.length === 0) return answer
      const { index, 1: key } = chance.pick(keys)
      const other = chance.pick(['null', '0', '""', '[]', '"success"', '"SUCCESS"', '{}'])
      return { ...answer, body: `${answer.body.slice(0, index)}"${key}":${other},${answer.body.slice(index)}` }
    },
  },
]
