import type { Position } from '../core/policy.ts'
import { type PolicySource, positionAt, type Range } from './source.ts'

/** Where a value stands in the text, and the key that it belongs to unless it is the item of a list. */
export interface Place {
  readonly key?: Range
  readonly value: Range
}

/** The places of all values by their JSON pointers. */
export type Places = ReadonlyMap<string, Place>

/** Data with the text that it was read from. */
export interface Located<T> {
  readonly source: PolicySource
  readonly places: Places
  readonly data: T
}

/** The pointer of a member: RFC 6901. */
export const pointerTo = (parent: string, member: string | number): string =>
  `${parent}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The keys and indices of a pointer. */
export const segmentsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The range of a pointer's key (of its value for a list's item), or that of the nearest value around it. */
export function keyRange(places: Places, pointer: string): Range {
  const place = nearestPlace(places, pointer)
  return place.key ?? place.value
}

/** The range of a pointer's value, or that of the nearest value around it. */
export const valueRange = (places: Places, pointer: string): Range => nearestPlace(places, pointer).value

/** Line and column of a pointer's key, or of a list's item. */
export const keyPosition = ({ source, places }: Located<unknown>, pointer: string): Position =>
  positionAt(source, keyRange(places, pointer)[0])

function nearestPlace(places: Places, pointer: string): Place {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at)
    if (place) return place
  }
  return places.get('') ?? { value: [0, 0] }
}
