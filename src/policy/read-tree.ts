import { type AliasEvent, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { type Message, message } from '../core/message.ts'
import { rangeOf, withEnd } from './event-range.ts'
import { quote } from './excerpt.ts'
import { oddEscapes } from './odd-escapes.ts'
import { type Located, type Place, pointerTo } from './positions.ts'
import { PolicyError } from './problem.ts'
import { readPlain } from './read-plain.ts'
import { readProperties, refuseProperties } from './read-properties.ts'
import { note, type Reading } from './reading.ts'
import { type PolicySource, positionAt, problemAt, type Range } from './source.ts'

/** A handful of aliases that name one another can stand for billions of values. */
const MAX_VALUES = 50_000
const MAX_DEPTH = 128

/** Without aliases a file has no more; with them, one long text could stand in it many thousands of times. */
const MAX_CHARACTERS = 1024 * 1024

/** All the keys on the way to a value: its place is kept by them. */
const MAX_POINTER_LENGTH = 500

/** Plain data of a YAML document, from its events, with the place of each value; throws PolicyError. */
export function readTree(source: PolicySource, events: readonly Event[]): Located<unknown> {
  const reading: Reading = {
    source,
    events,
    // The first event begins the document.
    at: 1,
    end: 0,
    places: new Map(),
    anchors: new Map(),
    open: new Set(),
    problems: [],
    values: 0,
    characters: 0,
    hasAliases: false,
  }
  const data = readValue(reading, '', {})
  refuseSecondDocument(reading)
  if (reading.problems.length > 0) throw new PolicyError(reading.problems)
  return { source, places: reading.places, data }
}

/** Where a value stands that is about to be read. */
interface Standing {
  readonly key?: Range
  /** The alias that it is read for: it stands elsewhere in the text, so its anchors and tags were seen before. */
  readonly alias?: Range
}

/** Reads the value that the next event begins. */
function readValue(reading: Reading, pointer: string, { key, alias }: Standing): unknown {
  const index = reading.at
  const event = reading.events[index] as Event
  const value = alias ?? passBy(reading, event) ?? key ?? [reading.end, reading.end]
  const place = { ...(key && { key }), value }
  if (pointer.length > MAX_POINTER_LENGTH) throw tooMuch(reading, place, LONG_KEYS)
  reading.places.set(pointer, place)
  reading.values += 1
  if (alias) reading.hasAliases = true
  if (reading.values > MAX_VALUES) throw tooMuch(reading, place, tooManyValues(reading), SPLIT)
  if (reading.open.size > MAX_DEPTH) throw tooMuch(reading, place, message('values are nested too deeply here'))

  reading.at += 1
  if (event.type === EVENT_ID.ALIAS) return readAlias(reading, event, pointer, place)
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) throw new Error('no event of a value')
  if (!alias) readProperties(reading, event, index)
  if (event.type === EVENT_ID.SCALAR) return readScalar(reading, event)

  reading.open.add(index)
  const data = event.type === EVENT_ID.MAPPING ? readMap(reading, pointer, alias) : readList(reading, pointer, alias)
  reading.open.delete(index)
  if (!alias) reading.places.set(pointer, { ...place, value: withEnd(reading.source, event, value, reading.end) })
  return data
}

const tooManyValues = ({ hasAliases }: Reading): Message =>
  hasAliases
    ? message('with its aliases written out, the file holds more than {limit} values', { limit: MAX_VALUES })
    : message('the file holds more than {limit} values', { limit: MAX_VALUES })

const MANY_CHARACTERS = message('with its aliases written out, the file holds more than {limit} characters', {
  limit: MAX_CHARACTERS,
})

const LONG_KEYS = message('the key of this value, with those around it, is longer than {limit} characters', {
  limit: MAX_POINTER_LENGTH,
})

const SPLIT = message('move a part of it into a policy of its own, and name that under extends')

const tooMuch = ({ source }: Reading, { value }: Place, text: Message, hint?: Message): PolicyError =>
  new PolicyError([problemAt(source, value, text, hint)])

function readScalar(reading: Reading, event: ScalarEvent): unknown {
  const text = textOf(reading, event)
  return event.style === SCALAR_STYLE.PLAIN ? readPlain(text) : text
}

function textOf(reading: Reading, event: ScalarEvent): string {
  const { text } = reading.source
  const { style, valueStart, valueEnd } = event
  reading.characters += valueEnd - valueStart
  if (reading.characters > MAX_CHARACTERS) {
    throw new PolicyError([problemAt(reading.source, [valueStart, valueEnd], MANY_CHARACTERS)])
  }
  const odd = style === SCALAR_STYLE.DOUBLE_QUOTED ? oddEscapes(text.slice(valueStart, valueEnd)) : undefined
  if (odd) note(reading, [valueStart - 1, valueEnd + 1], odd)
  return getScalarValue(text, event)
}

const hasMore = ({ events, at }: Reading): boolean => events[at]?.type !== EVENT_ID.POP

function readMap(reading: Reading, pointer: string, alias: Range | undefined): object {
  const keys = new Map<string, Range>()
  const entries: [string, unknown][] = []
  while (hasMore(reading)) {
    const key = readKey(reading, alias)
    const first = key && keys.get(key.name)
    if (key && !first) {
      keys.set(key.name, key.range)
      const standing = { key: key.range, ...(alias && { alias }) }
      entries.push([key.name, readValue(reading, pointerTo(pointer, key.name), standing)])
      continue
    }
    if (key && first) {
      const values = { key: quote(key.name), line: positionAt(reading.source, first[0]).line }
      const text = message('the key "{key}" stands here twice; the first is on line {line}', values)
      note(reading, key.range, text)
    }
    skipValue(reading)
  }
  reading.at += 1
  return Object.fromEntries(entries)
}

/** The key that comes next, and where it stands; undefined, with a problem, where it is no word. */
function readKey(reading: Reading, alias: Range | undefined): { name: string; range: Range } | undefined {
  const event = reading.events[reading.at] as Event
  skipValue(reading)
  // An empty key stands before its value.
  const shown = rangeOf(reading.source, event) ?? rangeOf(reading.source, reading.events[reading.at] as Event)
  const range = alias ?? shown ?? [reading.end, reading.end]
  if (event.type === EVENT_ID.SCALAR && !alias) refuseProperties(reading, event)
  const name = event.type === EVENT_ID.SCALAR ? textOf(reading, event) : ''
  if (name !== '') return { name, range }
  note(reading, range, message('a key must be a plain word'))
  return undefined
}

/** Where the value stands that an event begins; undefined where it is empty. */
function passBy(reading: Reading, event: Event): Range | undefined {
  const range = rangeOf(reading.source, event)
  if (range) reading.end = Math.max(reading.end, range[1])
  return range
}

/** Goes past the value that the next event begins. */
function skipValue(reading: Reading): void {
  let depth = 0
  do {
    const event = reading.events[reading.at] as Event
    reading.at += 1
    if (event.type === EVENT_ID.POP) depth -= 1
    else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) depth += 1
    passBy(reading, event)
  } while (depth > 0)
}

function readList(reading: Reading, pointer: string, alias: Range | undefined): unknown[] {
  const items: unknown[] = []
  while (hasMore(reading)) items.push(readValue(reading, pointerTo(pointer, items.length), alias ? { alias } : {}))
  reading.at += 1
  return items
}

function readAlias(reading: Reading, event: AliasEvent, pointer: string, place: Place): unknown {
  const { source, anchors, open, at } = reading
  const name = source.text.slice(event.anchorStart, event.anchorEnd)
  const index = anchors.get(name)
  const values = { alias: quote(name) }
  if (index === undefined) {
    note(reading, place.value, message('the alias *{alias} names nothing above it', values))
    return null
  }
  if (open.has(index)) {
    note(reading, place.value, message('the alias *{alias} stands inside the value that it names', values))
    return null
  }
  reading.at = index
  const data = readValue(reading, pointer, { ...place, alias: place.value })
  reading.at = at
  return data
}

function refuseSecondDocument(reading: Reading): void {
  const { source, events, at, end } = reading
  const next = events[at + 1]
  if (next?.type !== EVENT_ID.DOCUMENT) return
  const found = /^(?:---|\.\.\.)/m.exec(source.text.slice(end))
  const offset = end + (found?.index ?? 0)
  throw new PolicyError([
    problemAt(source, [offset, offset + 1], message('a policy file holds one document; another starts here')),
  ])
}
