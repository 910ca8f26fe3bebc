import { createHash } from 'node:crypto'
import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'

/** One page of a list that says how many rows there are in all. */
export interface ListPage {
  readonly total: number
  readonly rows: readonly unknown[]
  /** Rows on a full page, where the service says so; it may be fewer than were asked for. */
  readonly size?: number
}

export interface PagedList {
  /** For messages: "GET image/registries/images". */
  readonly name: string
  /** Reads the page that begins at row `index * size`; the first call has index 0 and no size. */
  read(index: number, size: number | undefined): Promise<ListPage>
  /** What tells rows apart; undefined where a row has nothing of the kind. */
  keyOf(row: unknown): string | undefined
}

/** More rows than this are not one image's. */
export const MAX_ROWS = 50_000
/** A service that gives tiny pages of a long list would be read for hours. */
export const MAX_PAGES = 1_000
/** All rows of a list together, as JSON: more than this is not held at once. */
export const MAX_LIST_BYTES = 32_000_000
/** From here on a list is long: one of them is read at a time. */
const LONG_LIST_BYTES = 4_000_000
/** Pages of one list that are asked for at once. */
const PAGES_AT_ONCE = 8

/**
 * Every row of a list, once. The list is complete or the call throws LIST_INCOMPLETE: as many different rows as the
 * declared total, which must not change between pages. A list that shifted while it was read is read once more.
 */
export async function readWholeList(list: PagedList): Promise<Iterable<unknown>> {
  const first = await readOnce(list)
  const reading = isComplete(first) ? first : await readOnce(list)
  if (isComplete(reading)) return rowsOf(reading.rows)
  throw incomplete(list.name, reading.rows.size, reading.total)
}

interface Reading {
  readonly total: number
  /** Whether its pages agree with each other, on the total and on every row. */
  readonly isSteady: boolean
  readonly rows: Rows
}

/** The rows of a reading by what tells them apart. */
type Rows = Map<string, { readonly row: unknown; readonly print: string }>

const isComplete = ({ total, isSteady, rows }: Reading): boolean => isSteady && rows.size === total

async function readOnce(list: PagedList): Promise<Reading> {
  const first = await list.read(0, undefined)
  const { total } = first
  if (total > MAX_ROWS) throw tooLong(list.name, message('{number} rows', { number: total }))
  const size = first.size ?? first.rows.length
  const pages = size > 0 ? Math.ceil(total / size) : 1
  if (pages > MAX_PAGES) throw tooLong(list.name, message('{number} pages', { number: pages }))

  const rows: Rows = new Map()
  let [isSteady, bytes] = [true, 0]
  const add = (page: ListPage): void => {
    const added = addPage(rows, page.rows, list)
    bytes += added.bytes
    if (bytes > MAX_LIST_BYTES) throw tooLong(list.name, message('{number} bytes', { number: bytes }))
    if (page.total !== total || !added.agrees) isSteady = false
  }
  // A few at a time, so that what a long list holds is counted before more of it is asked for.
  const addOthers = async (): Promise<void> => {
    for (let from = 1; from < pages; from += PAGES_AT_ONCE) {
      const indices = Array.from({ length: Math.min(PAGES_AT_ONCE, pages - from) }, (_, index) => from + index)
      for (const page of await Promise.all(indices.map((index) => list.read(index, size)))) add(page)
    }
  }
  add(first)
  await (bytes * pages > LONG_LIST_BYTES ? inTurn(addOthers) : addOthers())
  return { total, isSteady, rows }
}

let lastTurn: Promise<unknown> = Promise.resolve()

/** One after the other, for all images and runs of this process: they share its memory. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const result = lastTurn.then(work)
  lastTurn = result.catch(() => undefined)
  return result
}

/**
 * Adds the rows of a page; it does not agree where one contradicts a row of the same key. A row with a key counts once
 * however often it is listed. Rows without one may be alike within a page, but what another page repeats still counts once.
 */
function addPage(rows: Rows, page: readonly unknown[], { keyOf }: PagedList): { agrees: boolean; bytes: number } {
  const timesSeen = new Map<string, number>()
  let [agrees, bytes] = [true, 0]
  for (const row of page) {
    const text = JSON.stringify(row)
    bytes += Buffer.byteLength(text)
    const print = fingerprint(text)
    const times = (timesSeen.get(print) ?? 0) + 1
    timesSeen.set(print, times)
    const ownKey = keyOf(row)
    const key = ownKey === undefined ? `${times} of ${print}` : `key ${ownKey}`
    const known = rows.get(key)
    if (known !== undefined && known.print !== print) agrees = false
    rows.set(key, { row, print })
  }
  return { agrees, bytes }
}

/** Stands for the text of a row, which would take as much memory as the row itself. */
const fingerprint = (text: string): string => createHash('sha256').update(text).digest('base64url')

function* rowsOf(rows: Rows): Generator<unknown> {
  for (const { row } of rows.values()) yield row
}

/** Nothing is judged from a part of a list, so a list that is too long is not read at all. */
export const tooLong = (list: string, size: Message): GateError =>
  new GateError('LIST_INCOMPLETE', message('{list} is too long to be read whole: {size}', { list, size }), {
    hint: message('nothing is judged from a part of it; a tag beside the digest narrows the lists of images'),
  })

export const incomplete = (list: string, listed: number, total: number): GateError =>
  new GateError(
    'LIST_INCOMPLETE',
    message('{list} lists {listed} rows but declares {total}', { list, listed, total }),
    { hint: message('the list may have changed while it was read: run the job again') },
  )
