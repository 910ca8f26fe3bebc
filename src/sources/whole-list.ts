import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { createListRows, type Fold } from './list-rows.ts'
import { createPagePlaces } from './page-places.ts'

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
  /** Reads the page that begins at row `index * step`; the first call has index 0 and no step. */
  read(index: number, step: number | undefined): Promise<ListPage>
  /** What tells rows apart; undefined where a row has nothing of the kind. */
  keyOf(row: unknown): string | undefined
  /**
   * True where pages may begin at any row: each then begins with the last row of the one before, so that a row that
   * slips from one to the other while both are read is noticed.
   */
  readonly overlaps?: true
  readonly limits?: Partial<ListLimits>
}

export interface ListLimits {
  readonly pages: number
  /** All rows together, as JSON. */
  readonly bytes: number
  /** How often a list that shifts is read. */
  readonly readings: number
}

/** More rows than this are not one image's. */
export const MAX_ROWS = 50_000
/** A service that gives tiny pages of a long list would be read for hours. */
const MAX_PAGES = 1_000
/** All rows of a list together, as JSON, where they are kept: more than this is not held at once. */
export const MAX_LIST_BYTES = 32_000_000
/** The same where each page is dropped once it is looked at: more than this is not read. */
export const MAX_FOLDED_BYTES = 128_000_000
/** Pages of all lists together, as JSON, that are under way or wait for one before them. */
const BYTES_AT_ONCE = 8_000_000

const USUAL_LIMITS: ListLimits = { pages: MAX_PAGES, bytes: MAX_LIST_BYTES, readings: 2 }

/** All images and runs of this process share its memory. */
const places = createPagePlaces(BYTES_AT_ONCE)

/**
 * What the rows of a list come to, each page dropped once it is looked at. The list is complete or the call throws
 * LIST_INCOMPLETE: as many different rows as the declared total, which must not change between pages. A list that shifted
 * while it was read is read once more, and folded anew.
 */
export async function foldWholeList<T>(list: PagedList, fold: Fold<T>): Promise<T> {
  const limits = { ...USUAL_LIMITS, ...list.limits }
  for (let readings = 1; ; readings++) {
    const { isSteady, total, listed, result } = await readOnce(list, fold, limits)
    if (isSteady && listed === total) return result
    if (readings >= limits.readings) throw incomplete(list.name, listed, total)
  }
}

interface Reading<T> {
  readonly total: number
  /** Different rows. */
  readonly listed: number
  /** Whether its pages agree with each other, on the total and on every row. */
  readonly isSteady: boolean
  readonly result: T
}

async function readOnce<T>(list: PagedList, fold: Fold<T>, limits: ListLimits): Promise<Reading<T>> {
  const first = await list.read(0, undefined)
  const { total } = first
  if (total > MAX_ROWS) throw tooLong(list.name, message('{number} rows', { number: total }))
  const size = first.size ?? first.rows.length
  const overlaps = list.overlaps === true && size > 1
  const step = overlaps ? size - 1 : size
  const pages = total > size && size > 0 ? 1 + Math.ceil((total - size) / step) : 1
  if (pages > limits.pages) throw tooLong(list.name, message('{number} pages', { number: pages }))

  const rows = createListRows(list.keyOf, overlaps, fold)
  let isSteady = true
  const add = (page: ListPage): void => {
    if (page.total !== total || !rows.addPage(page.rows)) isSteady = false
    const bytes = rows.bytes()
    if (bytes > limits.bytes) throw tooLong(list.name, message('{number} bytes', { number: bytes }))
  }
  add(first)
  const pageBytes = rows.bytes()
  await inOrder({ pages, pageBytes, read: (index) => list.read(index, step), add })
  return { total, isSteady, listed: rows.listed(), result: rows.result }
}

interface OtherPages {
  /** With the first, which is not among them. */
  readonly pages: number
  readonly pageBytes: number
  read(index: number): Promise<ListPage>
  add(page: ListPage): void
}

/** Reads all pages but the first, several at once, and adds each after those before it. Begins no more where one fails. */
function inOrder({ pages, pageBytes, read, add }: OtherPages): Promise<void> {
  if (pages <= 1) return Promise.resolve()
  return new Promise((resolve, reject) => {
    let [next, isOver] = [1, false]
    let added: Promise<void> = Promise.resolve()
    const fail = (thrown: unknown): void => {
      isOver = true
      reject(thrown)
    }
    async function readAndAdd(index: number, before: Promise<void>): Promise<void> {
      const page = await read(index)
      await before
      if (isOver) return
      add(page)
      if (index === pages - 1) resolve()
    }
    places.add({
      pageBytes,
      startNext() {
        if (isOver || next >= pages) return undefined
        added = readAndAdd(next++, added).catch(fail)
        return added
      },
    })
  })
}

/** Nothing is judged from a part of a list, so a list that is too long is not read at all. */
export const tooLong = (list: string, size: Message): GateError =>
  new GateError('LIST_INCOMPLETE', message('{list} is too long to be read whole: {size}', { list, size }), {
    hint: message('nothing is judged from a part of it; a tag beside the digest narrows the lists of images'),
  })

export const incomplete = (list: string, listed: number, total: number): GateError =>
  new GateError(
    'LIST_INCOMPLETE',
    listed === total
      ? message('{list} changed while it was read', { list })
      : message('{list} lists {listed} rows but declares {total}', { list, listed, total }),
    { hint: message('the list may have changed while it was read: run the job again') },
  )
