import type { MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import { message } from '../core/message.ts'
import { quote } from './excerpt.ts'
import { note, type Reading } from './reading.ts'
import { positionAt, type Range } from './source.ts'

type Nameable = ScalarEvent | SequenceEvent | MappingEvent

/**
 * Keeps what a value is named by, and notes a tag of it. A name that stood for two values would stand for either where an
 * alias is read again for another alias.
 */
export function readProperties(reading: Reading, event: Nameable, index: number): void {
  noteTag(reading, event)
  const { source, events, anchors } = reading
  if (event.anchorStart === -1) return
  const name = source.text.slice(event.anchorStart, event.anchorEnd)
  const first = anchors.get(name)
  if (first === undefined) {
    anchors.set(name, index)
    return
  }
  const { line } = positionAt(source, (events[first] as Nameable).anchorStart)
  const values = { anchor: quote(name), line }
  const text = message('the anchor &{anchor} stands here twice; the first is on line {line}', values)
  note(reading, anchorRange(event), text)
}

/** Of a key: after `a: &b`, the library takes `c: d` on the same line for a mapping, as no other does. */
export function refuseProperties(reading: Reading, event: Nameable): void {
  noteTag(reading, event)
  if (event.anchorStart !== -1) note(reading, anchorRange(event), message('a key has no anchor; remove it'))
}

function noteTag(reading: Reading, { tagStart, tagEnd }: Nameable): void {
  if (tagStart === -1) return
  note(reading, [tagStart, tagEnd], message('tags such as !name mean nothing in a policy; remove this one'))
}

const anchorRange = ({ anchorStart, anchorEnd }: Nameable): Range => [anchorStart - 1, anchorEnd]
