import { createHash } from 'node:crypto'
import type { Answer } from '../../fake-cloud/message.ts'
import { RawJson } from '../../fake-cloud/wire-json.ts'
import type { Chance } from '../chance.ts'
import type { ChaosFault, Scene } from './chaos-fault.ts'
import { put, readTree, type Spot, spotsIn, valueAt, writeTree } from './json-tree.ts'

const TOTALS = new Set(['total_num', 'TotalCount'])

interface List {
  /** The whole answer. */
  readonly root: Spot['holder']
  readonly total: Spot
  readonly rows: unknown[]
}

/** The list in an answer of either service, where there is one. */
function listIn(tree: unknown): List | undefined {
  const spots = spotsIn(tree)
  const total = spots.find(({ key }) => TOTALS.has(key))
  const rows = spots.map(valueAt).find((value) => Array.isArray(value))
  return total && Array.isArray(rows) ? { root: tree as Spot['holder'], total, rows } : undefined
}

const totalOf = ({ total }: List): number => Number((valueAt(total) as RawJson).text)

const onList = (
  name: string,
  change: (list: List, chance: Chance, scene: Scene) => void,
  applies: (scene: Scene) => boolean = () => true,
): ChaosFault => ({
  name,
  play(answer: Answer, scene) {
    if (answer.status !== 200 || !applies(scene)) return answer
    const tree = readTree(answer.body)
    const list = listIn(tree)
    if (list === undefined) return answer
    change(list, scene.chance, scene)
    return { ...answer, body: writeTree(tree) }
  },
})

/** What an answer that has failed may say of it. */
const FAILURES: Readonly<Record<Scene['cloud'], readonly Readonly<Record<string, unknown>>[]>> = {
  huawei: [{ error_code: 'HSS.0001', error_msg: 'no' }, { errorCode: 1 }, { error: { code: 'x' } }],
  aliyun: [{ Success: false }, { Code: '500', Message: 'no' }, { HttpStatusCode: 503 }],
}

const DIGEST = /^(?:sha256:)?[0-9a-f]{64}$/

/** Pages that do not fit together: the totals stay as they are where rows change, and rows where totals do. */
export const listFaults: readonly ChaosFault[] = [
  onList('a wrong total', (list, chance) => {
    const total = totalOf(list)
    const wrong = chance.pick([total + 1, total - 1, 0, total * 2 + 1, total + 100_000, 10_000_000, 2 ** 53])
    put(list.total, new RawJson(String(wrong === total ? total + 1 : wrong)))
  }),
  onList('a shorter page', ({ rows }, chance) => {
    rows.splice(chance.pick([0, rows.length - 1, chance.below(rows.length || 1)]), 1 + chance.below(3))
  }),
  onList('an empty page', ({ rows }) => void rows.splice(0)),
  onList('an empty list beside an error', ({ root, total, rows }, chance, { cloud }) => {
    rows.splice(0)
    put(total, new RawJson('0'))
    for (const [key, value] of Object.entries(chance.pick(FAILURES[cloud]))) put({ holder: root, key }, value)
  }),
  onList('a page that shifted', ({ rows }) => void rows.shift()),
  onList('a row twice', ({ rows }, chance) => {
    if (rows.length > 0) rows.splice(chance.below(rows.length), 0, structuredCloneOf(chance.pick(rows)))
  }),
  onList('a row twice in place of another', ({ rows }, chance) => {
    if (rows.length > 1) rows[chance.below(rows.length)] = structuredCloneOf(chance.pick(rows))
  }),
  onList('a page without end', ({ rows }) => {
    const [row] = rows
    for (let count = 0; row !== undefined && count < 5_000; count++) rows.push(row)
  }),
  onList('rows that are none', ({ rows }, chance) => {
    rows.splice(chance.below(rows.length + 1), 0, ...[null, 'row', [], new RawJson('7'), {}].slice(chance.below(5)))
  }),
  onList(
    'rows of other images',
    (list, chance) => {
      const [row] = list.rows
      if (typeof row !== 'object' || row === null) return
      const others = Array.from({ length: 1 + chance.below(20) }, (_, index) => renamed(row, `other-${index}`))
      list.rows.splice(chance.below(list.rows.length + 1), 0, ...others)
      put(list.total, new RawJson(String(totalOf(list) + others.length)))
    },
    ({ listsImages }) => listsImages,
  ),
  onList(
    'digests of other builds',
    ({ rows }, chance) => {
      for (const spot of spotsIn(rows)) {
        if (/digest/i.test(spot.key)) put(spot, hashOf(`${valueAt(spot)} ${chance.next()}`))
      }
    },
    // One digest for rows that differ would make one image of them.
    ({ isHeldByIdentity }) => !isHeldByIdentity,
  ),
]

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const structuredCloneOf = (row: unknown): unknown => readTree(writeTree(row))

/** The row under other names, ids and digests. */
function renamed(row: object, name: string): unknown {
  const copy = structuredCloneOf(row)
  for (const spot of spotsIn(copy)) {
    const value = valueAt(spot)
    if (spot.key === 'image_name' || spot.key === 'RepoName') put(spot, name)
    if (spot.key === 'id') put(spot, new RawJson(String(Number.parseInt(hashOf(name).slice(0, 10), 16))))
    if (spot.key === 'Uuid') put(spot, name)
    if (typeof value === 'string' && DIGEST.test(value)) put(spot, hashOf(`${value} ${name}`))
  }
  return copy
}
