import { GateError, isPassing } from '../../core/errors.ts'
import { addTo } from '../../core/multimap.ts'
import { canonicalQuery } from '../../http/query.ts'
import { type SourceContext, sharedOnce } from '../source.ts'
import { findRows, nameFilter } from './find-rows.ts'
import { isSameName } from './registry-match.ts'
import type { RegistryRow } from './registry-row.ts'
import { type HssSession, hssSession } from './session.ts'
import { type Found, type RowSearch, readSharedList } from './shared-list.ts'

/** A search with who waits for its rows: none where it must ask for itself. */
interface Asked {
  readonly search: RowSearch
  tell(rows: readonly RegistryRow[] | undefined): void
  fail(thrown: unknown): void
}

/** Those who ask for rows of the same list in the same turn of the event loop. */
interface Gathering {
  readonly session: HssSession
  readonly asked: Asked[]
  /** Whether the list of all their namespaces is worth another try, in the whole run. */
  readonly listOfAll: { isUseful: boolean }
}

/** Of fewer images, the request that may turn out to be in vain is too large a part. */
const FEWEST_TO_SHARE = 4
/**
 * The list of many namespaces is tried where each page of it spares so many requests, since it takes as long as they do;
 * and only a short one, since whatever others push shifts it, and a service may cut off a long one without a word.
 */
const REQUESTS_FOR_A_PAGE = 4
const MAX_PAGES_OF_ALL = 25
/** As many are told at once: what each goes on to hold is let go before the next begin, however many there are. */
const TOLD_AT_ONCE = 100

/**
 * The rows of an image, as `findRows` finds them. Searches that begin in the same turn share a list where that takes
 * fewer requests: that of all their namespaces, then, for those whom it does not have, that of each namespace. A list is
 * read after all of them began and shared with no later one: whoever looks again asks anew. One that shifts while it is
 * read, or holds a row that cannot be read, is not shared.
 */
export function findTogether(
  search: RowSearch,
  session: HssSession,
  context: SourceContext,
): Promise<readonly RegistryRow[]> {
  const { path, query } = search
  const { region, shared } = context
  const key = `rows of ${region} ${path}?${canonicalQuery(query)}`
  const { asked } = sharedOnce(shared, key, () => {
    const listOfAll = sharedOnce(shared, `all ${key}`, () => ({ isUseful: true }))
    return gather({ session: hssSession(context), asked: [], listOfAll }, () => shared.delete(key))
  })
  const told = new Promise<readonly RegistryRow[] | undefined>((tell, fail) => asked.push({ search, tell, fail }))
  return told.then((rows) => rows ?? findAlone(search, session))
}

function findAlone(
  { path, reference, query, isOurs }: RowSearch,
  session: HssSession,
): Promise<readonly RegistryRow[]> {
  const filter = { ...nameFilter(reference), ...query }
  return findRows(session, path, filter, (row) => isSameName(row, reference) && isOurs(row))
}

/** Is added to in this turn of the event loop; answered after it. */
function gather(gathering: Gathering, close: () => void): Gathering {
  nextTurn()
    .then(() => {
      close()
      return answer(gathering)
    })
    .catch((thrown: unknown) => failAll(gathering.asked, thrown))
  return gathering
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

async function answer(gathering: Gathering): Promise<void> {
  const left = await tellByListOfAll(gathering)
  await Promise.all(byNamespace(left).map((group) => tellByNamespace(gathering.session, group)))
}

/**
 * Tells those whom the list of all namespaces has; returns the others. Nothing follows from what it lacks, and no fault of
 * it is one of the images: they are asked about as if there were no such list.
 */
async function tellByListOfAll({ session, asked, listOfAll }: Gathering): Promise<readonly Asked[]> {
  const namespaces = byNamespace(asked)
  const pages = Math.min(MAX_PAGES_OF_ALL, Math.floor(fewestRequests(namespaces) / REQUESTS_FOR_A_PAGE))
  if (namespaces.length === 1 || pages === 0 || !listOfAll.isUseful) return asked
  try {
    const found = await readSharedList(session, searchesOf(asked), pages)
    const isListed = ({ search }: Asked): boolean => !!found.get(search)?.length
    await tellAll(asked.filter(isListed), found)
    return asked.filter((one) => !isListed(one))
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown
    listOfAll.isUseful = false
    return asked
  }
}

/** Tells each what the list of the one namespace has, or to ask alone. */
async function tellByNamespace(session: HssSession, asked: readonly Asked[]): Promise<void> {
  if (asked.length < FEWEST_TO_SHARE) return tellAll(asked, undefined)
  try {
    // Fewer requests than images, or none but the first, which tells how many there would be.
    await tellAll(asked, await readSharedList(session, searchesOf(asked), asked.length - 1))
  } catch (thrown) {
    if (isOfListAlone(thrown)) await tellAll(asked, undefined)
    else failAll(asked, thrown)
  }
}

const searchesOf = (asked: readonly Asked[]): readonly RowSearch[] => asked.map(({ search }) => search)

function byNamespace(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const namespaces = new Map<string, Asked[]>()
  for (const one of asked) addTo(namespaces, one.search.reference.namespace, one)
  return [...namespaces.values()]
}

/** As many as they take at the least, by namespace. */
const fewestRequests = (namespaces: readonly (readonly Asked[])[]): number =>
  namespaces.reduce((sum, { length }) => sum + (length < FEWEST_TO_SHARE ? length : 1), 0)

async function tellAll(asked: readonly Asked[], found: Found | undefined): Promise<void> {
  const told = asked.map(({ search, tell }) => ({ rows: found?.get(search), tell }))
  // Those that were not found may go on to search elsewhere, and do so together again.
  for (const { rows, tell } of told) if (!rows?.length) tell(rows)
  for (const [at, { rows, tell }] of told.filter(({ rows }) => rows?.length).entries()) {
    if (at % TOLD_AT_ONCE === 0) await nextTurn()
    tell(rows)
  }
}

function failAll(asked: readonly Asked[], thrown: unknown): void {
  for (const { fail } of asked) fail(thrown)
}

/** Whether smaller lists may yet be had: not where the service refuses, has no such API, or does not answer anyone. */
const isOfListAlone = (thrown: unknown): boolean =>
  thrown instanceof GateError && thrown.kind === 'source' && thrown.code !== 'API_NOT_FOUND' && !isPassing(thrown)
