import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { type Message, message } from '../core/message.ts'
import { quote } from './excerpt.ts'
import { type Located, type Place, pointerTo } from './positions.ts'
import { PolicyError, type PolicyProblem } from './problem.ts'
import { type PolicySource, positionAt, problemAt, type Range } from './source.ts'

/** A handful of aliases that name one another can stand for billions of values. */
const MAX_VALUES = 50_000
const MAX_DEPTH = 128

/** Plain data of composed YAML, with the place of each value; throws PolicyError. */
export function readTree(source: PolicySource, root: ParsedNode): Located<unknown> {
  const reading: Reading = {
    source,
    places: new Map(),
    anchors: new Map(),
    open: new Set(),
    problems: [],
    values: 0,
    hasAliases: false,
  }
  const data = readValue(reading, root, '', { value: rangeOf(root) }, false)
  if (reading.problems.length > 0) throw new PolicyError(reading.problems)
  return { source, places: reading.places, data }
}

interface Reading {
  readonly source: PolicySource
  readonly places: Map<string, Place>
  readonly anchors: Map<string, ParsedNode>
  /** The collections that the value being read lies in. */
  readonly open: Set<ParsedNode>
  readonly problems: PolicyProblem[]
  values: number
  /** Whether any of the values so far stands for another. */
  hasAliases: boolean
}

type Node = ParsedNode | null

/** `viaAlias`: the node stands elsewhere in the text, so its anchors were seen before and its places are the alias's. */
function readValue(reading: Reading, node: Node, pointer: string, place: Place, viaAlias: boolean): unknown {
  reading.places.set(pointer, place)
  reading.values += 1
  if (viaAlias) reading.hasAliases = true
  if (reading.values > MAX_VALUES) throw tooMuch(reading, place, tooManyValues(reading), SPLIT)
  if (reading.open.size > MAX_DEPTH) throw tooMuch(reading, place, message('values are nested too deeply here'))
  if (isAlias(node)) return readAlias(reading, node, pointer, place)
  if (node?.anchor && !viaAlias) reading.anchors.set(node.anchor, node)
  if (isScalar(node)) return node.value
  if (!isMap(node) && !isSeq(node)) return null

  reading.open.add(node)
  const data = isMap(node)
    ? readMap(reading, node, pointer, viaAlias ? place.value : undefined)
    : readList(reading, node, pointer, viaAlias ? place.value : undefined)
  reading.open.delete(node)
  return data
}

const tooManyValues = ({ hasAliases }: Reading): Message =>
  hasAliases
    ? message('with its aliases written out, the file holds more than {limit} values', { limit: MAX_VALUES })
    : message('the file holds more than {limit} values', { limit: MAX_VALUES })

const SPLIT = message('move a part of it into a policy of its own, and name that under extends')

const tooMuch = ({ source }: Reading, { value }: Place, text: Message, hint?: Message): PolicyError =>
  new PolicyError([problemAt(source, value, text, hint)])

function readMap(reading: Reading, map: YAMLMap.Parsed, pointer: string, alias: Range | undefined): object {
  const keys = new Map<string, Range>()
  const entries: [string, unknown][] = []
  for (const pair of map.items as Pair<Node, Node>[]) {
    const keyRange = alias ?? rangeOf(pair.key)
    if (!isScalar(pair.key) || typeof pair.key.value !== 'string' || pair.key.source === '') {
      reading.problems.push(problemAt(reading.source, keyRange, message('a key must be a plain word')))
      continue
    }
    const key = pair.key.value
    const first = keys.get(key)
    if (first) {
      const values = { key: quote(key), line: positionAt(reading.source, first[0]).line }
      const text = message('the key "{key}" stands here twice; the first is on line {line}', values)
      reading.problems.push(problemAt(reading.source, keyRange, text))
      continue
    }
    keys.set(key, keyRange)
    const place = { key: keyRange, value: alias ?? (pair.value ? rangeOf(pair.value) : keyRange) }
    entries.push([key, readValue(reading, pair.value, pointerTo(pointer, key), place, alias !== undefined)])
  }
  return Object.fromEntries(entries)
}

const readList = (reading: Reading, list: YAMLSeq.Parsed, pointer: string, alias: Range | undefined): unknown[] =>
  list.items.map((item, index) => {
    const node = item as Node
    const place = { value: alias ?? rangeOf(node) }
    return readValue(reading, node, pointerTo(pointer, index), place, alias !== undefined)
  })

function readAlias(reading: Reading, alias: Alias, pointer: string, place: Place): unknown {
  const node = reading.anchors.get(alias.source)
  const values = { alias: quote(alias.source) }
  if (!node) {
    const text = message('the alias *{alias} names nothing above it', values)
    reading.problems.push(problemAt(reading.source, place.value, text))
    return null
  }
  if (reading.open.has(node)) {
    const text = message('the alias *{alias} stands inside the value that it names', values)
    reading.problems.push(problemAt(reading.source, place.value, text))
    return null
  }
  return readValue(reading, node, pointer, place, true)
}

const rangeOf = (node: Node): Range => (node?.range ? [node.range[0], node.range[1]] : [0, 0])
