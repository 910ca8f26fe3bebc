import * as v from 'valibot'
import type { QueryParameters } from '../../http/query.ts'
import { incomplete, type ListPage, readWholeList } from '../whole-list.ts'
import { count, parseWire, row } from '../wire.ts'
import { callName, type HssSession } from './session.ts'

/** Every list of HSS: rows and their number. */
const page = v.object({ total_num: v.nonNullish(count), data_list: v.nullish(v.array(row)) })

/** 10 to 200 is allowed by every list of HSS. */
const PAGE_SIZE = 200
const SMALLEST_PAGE = 10

/** `offset` counts rows, not pages. */
export async function readPage(session: HssSession, path: string, query: QueryParameters): Promise<ListPage> {
  const json = await session.get(path, query)
  const { total_num: total, data_list: rows } = parseWire(page, json, callName(path))
  return { total, rows: rows ?? [] }
}

/** The declared total of a list, from its smallest page. */
export async function readTotal(session: HssSession, path: string, query: QueryParameters): Promise<number> {
  const { total, rows } = await readPage(session, path, { ...query, offset: 0, limit: SMALLEST_PAGE })
  if (rows.length !== Math.min(total, SMALLEST_PAGE)) throw incomplete(callName(path), rows.length, total)
  return total
}

/** Every row of a list; throws LIST_INCOMPLETE where they are not as many as the list declares. */
export const readRows = (session: HssSession, path: string, query: QueryParameters): Promise<Iterable<unknown>> =>
  readWholeList({
    name: callName(path),
    read: (index, size = 0) => readPage(session, path, { ...query, offset: index * size, limit: PAGE_SIZE }),
    keyOf: (row) => {
      const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
      return typeof id === 'number' || typeof id === 'string' ? `id ${id}` : undefined
    },
  })

/** The same in the shape of the schema, which every row must have. */
export async function readRowsAs<S extends v.GenericSchema>(
  schema: S,
  session: HssSession,
  path: string,
  query: QueryParameters,
): Promise<readonly v.InferOutput<S>[]> {
  const rows: v.InferOutput<S>[] = []
  for (const row of await readRows(session, path, query)) rows.push(parseWire(schema, row, callName(path)))
  return rows
}
