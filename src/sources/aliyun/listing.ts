import * as v from 'valibot'
import type { QueryParameters } from '../../http/query.ts'
import { incomplete, type ListPage, readWholeList } from '../whole-list.ts'
import { count, parseWire, row } from '../wire.ts'
import type { SasSession } from './session.ts'

const pageInfo = v.object({ TotalCount: v.nonNullish(count), PageSize: count })

/** Most lists put their numbers into PageInfo, the vulnerability lists at the top (their pages of Sas 2018-12-03). */
const withPageInfo = v.object({ PageInfo: pageInfo })

/** No page names a largest page size; this many is common to Alibaba Cloud's lists. */
export const PAGE_SIZE = 100

/** Reads one page; `rowsField` names the list in the answer. */
export async function readPage(
  session: SasSession,
  action: string,
  parameters: QueryParameters,
  rowsField: string,
): Promise<ListPage> {
  const json = await session.call(action, parameters)
  const hasPageInfo = typeof json === 'object' && json !== null && 'PageInfo' in json
  const numbers = hasPageInfo ? parseWire(withPageInfo, json, action).PageInfo : parseWire(pageInfo, json, action)
  const rows = parseWire(v.object({ [rowsField]: v.nullish(v.array(row)) }), json, action)[rowsField] ?? []
  // A service that caps the page size says so in its answer.
  const size = Math.min(numbers.PageSize || PAGE_SIZE, Number(parameters.PageSize))
  return { total: numbers.TotalCount, rows, size }
}

/** The first page of a list, as large as is common. */
export const readFirstPage = (
  session: SasSession,
  action: string,
  parameters: QueryParameters,
  rowsField: string,
): Promise<ListPage> =>
  readPage(session, action, { ...parameters, CurrentPage: '1', PageSize: String(PAGE_SIZE) }, rowsField)

/** The declared total of a list, with a page of one row; throws LIST_INCOMPLETE where the two contradict each other. */
export async function readSmallestPage(
  session: SasSession,
  action: string,
  parameters: QueryParameters,
  rowsField: string,
): Promise<ListPage> {
  const page = await readPage(session, action, { ...parameters, CurrentPage: '1', PageSize: '1' }, rowsField)
  const { total, rows } = page
  if (total > 0 !== rows.length > 0) throw incomplete(action, rows.length, total)
  return page
}

/**
 * Every row of a list; throws LIST_INCOMPLETE where they are not as many as the list declares. A first page that was
 * read already is not read again, unless the list shifted meanwhile.
 */
export function readRows(
  session: SasSession,
  action: string,
  parameters: QueryParameters,
  rowsField: string,
  keyOf: (row: unknown) => string | undefined,
  firstPage?: ListPage,
): Promise<Iterable<unknown>> {
  let known = firstPage
  return readWholeList({
    name: action,
    async read(index) {
      const page = index === 0 ? known : undefined
      known = undefined
      const at = { CurrentPage: String(index + 1), PageSize: String(PAGE_SIZE) }
      return page ?? readPage(session, action, { ...parameters, ...at }, rowsField)
    },
    keyOf,
  })
}
