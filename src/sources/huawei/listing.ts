import * as v from 'valibot'
import type { QueryParameters } from '../../http/query.ts'
import { readRowsOf } from '../kept-rows.ts'
import type { Fold } from '../list-rows.ts'
import {
  foldWholeList,
  incomplete,
  type ListLimits,
  type ListPage,
  MAX_FOLDED_BYTES,
  type PagedList,
} from '../whole-list.ts'
import { count, parseWire, row } from '../wire.ts'
import { callName, type HssSession } from './session.ts'

/** Every list of HSS: rows and their number. */
const page = v.object({ total_num: v.nonNullish(count), data_list: v.nullish(v.array(row)) })

/** 10 to 200 is allowed by every list of HSS. */
export const PAGE_SIZE = 200
const SMALLEST_PAGE = 10

/** `offset` counts rows, not pages. */
export async function readPage(session: HssSession, path: string, query: QueryParameters): Promise<ListPage> {
  const json = await session.get(path, query)
  const { total_num: total, data_list: rows } = parseWire(page, json, callName(path))
  return { total, rows: rows ?? [] }
}

/** The first page of a list, as large as can be. */
export const readFirstPage = (session: HssSession, path: string, query: QueryParameters): Promise<ListPage> =>
  readPage(session, path, { ...query, offset: 0, limit: PAGE_SIZE })

/** What tells rows of a list apart: their id, where they have one. */
export function keyOf(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
  return typeof id === 'number' || typeof id === 'string' ? `id ${id}` : undefined
}

/** The declared total of a list, with its smallest page; throws LIST_INCOMPLETE where the two contradict each other. */
export async function readSmallestPage(session: HssSession, path: string, query: QueryParameters): Promise<ListPage> {
  const page = await readPage(session, path, { ...query, offset: 0, limit: SMALLEST_PAGE })
  const { total, rows } = page
  if (rows.length !== Math.min(total, SMALLEST_PAGE)) throw incomplete(callName(path), rows.length, total)
  return page
}

/** A list of HSS that can be read whole. */
const listOf = (
  session: HssSession,
  path: string,
  query: QueryParameters,
  limits: Partial<ListLimits> = {},
): PagedList => ({
  name: callName(path),
  read: (index, step = 0) => readPage(session, path, { ...query, offset: index * step, limit: PAGE_SIZE }),
  keyOf,
  overlaps: true,
  limits,
})

/**
 * What all rows of a list come to, each page dropped once its rows are added to what `start` makes; throws
 * LIST_INCOMPLETE where they are not as many as the list declares.
 */
export const foldRows = <T>(
  session: HssSession,
  path: string,
  query: QueryParameters,
  fold: Fold<T>,
  limits: Partial<ListLimits> = {},
): Promise<T> => foldWholeList(listOf(session, path, query, { bytes: MAX_FOLDED_BYTES, ...limits }), fold)

/** Every row in the shape of the schema, as `readRowsOf` keeps them. */
export const readRowsAs = <S extends v.GenericSchema>(
  schema: S,
  session: HssSession,
  path: string,
  query: QueryParameters,
): Promise<readonly v.InferOutput<S>[]> => readRowsOf(schema, listOf(session, path, query), session.kept)
