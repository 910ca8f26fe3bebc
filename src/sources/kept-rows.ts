import type * as v from 'valibot'
import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { sharedOnce } from './source.ts'
import { foldWholeList, type PagedList } from './whole-list.ts'
import { parseWire } from './wire.ts'

/** The rows that lists of all images of a run leave in memory. */
export interface KeptRows {
  /**
   * Puts texts that are known from other rows in the place of the row's own, which must be nobody else's; the same
   * packages and advisories come back in image after image. Throws GateError LIST_INCOMPLETE beyond MAX_KEPT_BYTES.
   */
  keep<T>(row: T): T
}

/** Of all lists of a run together, each text counted once: more than this is not held. */
export const MAX_KEPT_BYTES = 48_000_000
/** About what an object and a text take besides their contents. */
const OBJECT_BYTES = 256
const TEXT_BYTES = 64

/** What is kept in the run of these images. */
export const keptRows = (shared: Map<string, unknown>): KeptRows => sharedOnce(shared, 'kept rows', createKeptRows)

export function createKeptRows(): KeptRows {
  const texts = new Map<string, string>()
  let bytes = 0
  function take(more: number): void {
    bytes += more
    if (bytes > MAX_KEPT_BYTES) throw tooMany()
  }
  function keepText(text: string): string {
    const known = texts.get(text)
    if (known !== undefined) return known
    take(TEXT_BYTES + bytesOf(text))
    texts.set(text, text)
    return text
  }
  function keep<T>(value: T): T {
    if (typeof value === 'string') return keepText(value) as T
    if (typeof value !== 'object' || value === null) return value
    take(OBJECT_BYTES)
    const members = value as Record<string, unknown>
    for (const name of Object.keys(members)) {
      const member = members[name]
      const kept = keep(member)
      if (kept !== member || typeof member === 'string') members[name] = kept
    }
    return value
  }
  return { keep }
}

/** As V8 holds it: two bytes a unit where one character of it lies beyond Latin-1. */
const bytesOf = (text: string): number => (/[^\0-\xff]/.test(text) ? 2 : 1) * text.length

const tooMany = (): GateError =>
  new GateError(
    'LIST_INCOMPLETE',
    message('what the images of this run are found to have is more than is held at once: {bytes} bytes', {
      bytes: MAX_KEPT_BYTES,
    }),
    { hint: message('judge fewer images in one run, with the input shard or in jobs of their own') },
  )

/** Every row of a list in the shape of the schema, which it must have; the rest of it is dropped page by page. */
export const readRowsOf = <S extends v.GenericSchema>(
  schema: S,
  list: PagedList,
  kept: KeptRows,
): Promise<readonly v.InferOutput<S>[]> =>
  foldWholeList<v.InferOutput<S>[]>(list, {
    start: () => [],
    add: (rows, row) => void rows.push(kept.keep(parseWire(schema, row, list.name))),
  })
