import * as v from 'valibot'
import type { QueryParameters } from '../../http/query.ts'
import { readRowsOf } from '../kept-rows.ts'
import type { Fold } from '../list-rows.ts'
import { foldWholeList, incomplete, type ListPage, type PagedList } from '../whole-list.ts'
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

/** A list of Security Center that can be read whole. */
export interface SasList {
  readonly action: string
  readonly parameters: QueryParameters
  /** What the answer calls its rows. */
  readonly rowsField: string
  /** What tells rows apart, where they have something of the kind. */
  keyOf?(row: unknown): string | undefined
  /** Where it was read already; it is not read again, unless the list shifted meanwhile. */
  readonly firstPage?: ListPage
}

function pagedList(session: SasSession, { action, parameters, rowsField, keyOf, firstPage }: SasList): PagedList {
  let known = firstPage
  return {
    name: action,
    async read(index) {
      const page = index === 0 ? known : undefined
      known = undefined
      const at = { CurrentPage: String(index + 1), PageSize: String(PAGE_SIZE) }
      return page ?? readPage(session, action, { ...parameters, ...at }, rowsField)
    },
    keyOf: keyOf ?? (() => undefined),
  }
}

/** What all rows of a list come to; throws LIST_INCOMPLETE where they are not as many as the list declares. */
export const foldRows = <T>(session: SasSession, list: SasList, fold: Fold<T>): Promise<T> =>
  foldWholeList(pagedList(session, list), fold)

/** Every row in the shape of the schema, as `readRowsOf` keeps them. */
export const readRowsAs = <S extends v.GenericSchema>(
  schema: S,
  session: SasSession,
  list: SasList,
): Promise<readonly v.InferOutput<S>[]> => readRowsOf(schema, pagedList(session, list), session.kept)
