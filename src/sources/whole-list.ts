import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'

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
export const MAX_ROWS = 100_000
/** A service that gives tiny pages of a long list would be read for hours. */
export const MAX_PAGES = 1_000

/**
 * Every row of a list, once. The list is complete or the call throws LIST_INCOMPLETE: as many different rows as the
 * declared total, which must not change between pages. A list that shifted while it was read is read once more.
 */
export async function readWholeList(list: PagedList): Promise<Iterable<unknown>> {
  const first = await readOnce(list)
  const reading = isComplete(first) ? first : await readOnce(list)
  if (isComplete(reading)) return reading.rows.values()
  throw incomplete(list.name, reading.rows.size, reading.total)
}

interface Reading {
  readonly total: number
  /** Whether its pages agree with each other, on the total and on every row. */
  readonly isSteady: boolean
  readonly rows: ReadonlyMap<string, unknown>
}

const isComplete = ({ total, isSteady, rows }: Reading): boolean => isSteady && rows.size === total

async function readOnce(list: PagedList): Promise<Reading> {
  const first = await list.read(0, undefined)
  const { total } = first
  if (total > MAX_ROWS) throw incomplete(list.name, MAX_ROWS, total)
  const size = first.size ?? first.rows.length
  const pages = size > 0 ? Math.ceil(total / size) : 1
  if (pages > MAX_PAGES) throw incomplete(list.name, MAX_PAGES * size, total)
  const others = await Promise.all(Array.from({ length: pages - 1 }, (_, index) => list.read(index + 1, size)))
  const rows = new Map<string, unknown>()
  const pagesAgree = [first, ...others].map((page) => page.total === total && addPage(rows, page.rows, list))
  return { total, isSteady: pagesAgree.every(Boolean), rows }
}

/**
 * Adds the rows of a page; false where one contradicts a row of the same key. A row with a key counts once however
 * often it is listed. Rows without one may be alike within a page, but what another page repeats still counts once.
 */
function addPage(rows: Map<string, unknown>, page: readonly unknown[], { keyOf }: PagedList): boolean {
  const timesSeen = new Map<string, number>()
  let agrees = true
  for (const row of page) {
    const text = JSON.stringify(row)
    const times = (timesSeen.get(text) ?? 0) + 1
    timesSeen.set(text, times)
    const ownKey = keyOf(row)
    const key = ownKey === undefined ? `${times} of ${text}` : `key ${ownKey}`
    const known = rows.get(key)
    if (known !== undefined && JSON.stringify(known) !== text) agrees = false
    rows.set(key, row)
  }
  return agrees
}

export const incomplete = (list: string, listed: number, total: number): GateError =>
  new GateError(
    'LIST_INCOMPLETE',
    message('{list} lists {listed} rows but declares {total}', { list, listed, total }),
    { hint: message('the list may have changed while it was read: run the job again') },
  )
