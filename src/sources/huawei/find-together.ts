import { GateError, isPassing } from '../../core/errors.ts'
import type { ImageReference } from '../../core/image-reference.ts'
import { canonicalQuery, type QueryParameters } from '../../http/query.ts'
import { type SourceContext, sharedOnce } from '../source.ts'
import { parseWire } from '../wire.ts'
import { findRows, nameFilter } from './find-rows.ts'
import { foldRows } from './listing.ts'
import { isSameName, repositoryOf } from './registry-match.ts'
import { type RegistryRow, type RowIdentity, registryRow, rowIdentity } from './registry-row.ts'
import { type HssSession, hssSession } from './session.ts'

/** The rows of one image that a registry list is asked for. */
export interface RowSearch {
  readonly path: string
  readonly reference: ImageReference
  /** What is asked besides the name: the enterprise project, the kind of image. */
  readonly query: QueryParameters
  /** Whether a row of that name lies in the registry of the reference. */
  isOurs(row: RowIdentity): boolean
}

type Found = ReadonlyMap<RowSearch, readonly RegistryRow[]>

/** A search with who waits for its rows: none where it must ask for itself. */
interface Asked {
  readonly search: RowSearch
  tell(rows: readonly RegistryRow[] | undefined): void
  fail(thrown: unknown): void
}

/** Of fewer images, the request that may turn out to be in vain is too large a part. */
const FEWEST_TO_SHARE = 4
/** As many are told at once: what each goes on to hold is let go before the next begin, however many there are. */
const TOLD_AT_ONCE = 100

/**
 * The rows of an image, as `findRows` finds them. Searches that begin in the same turn share a list where that takes
 * fewer requests: that of all their namespaces, else each namespace its own. It is read after all of them began and
 * shared with no later one: whoever looks again asks anew. A list that shifts while it is read, or that holds a row which
 * cannot be read, is not shared.
 */
export function findTogether(
  search: RowSearch,
  session: HssSession,
  context: SourceContext,
): Promise<readonly RegistryRow[]> {
  const { path, query } = search
  const { region, shared } = context
  const key = `rows of ${region} ${path}?${canonicalQuery(query)}`
  const asked = sharedOnce(shared, key, () => gather(hssSession(context), () => shared.delete(key)))
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

/** Those who ask in this turn of the event loop; answered after it. */
function gather(session: HssSession, close: () => void): Asked[] {
  const asked: Asked[] = []
  const answerAll = (): Promise<void> => {
    close()
    return answer(session, asked)
  }
  void nextTurn().then(answerAll)
  return asked
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Tells each what a list of all of them has; where there is none, those of each namespace what a list of theirs has. */
async function answer(session: HssSession, asked: readonly Asked[]): Promise<void> {
  const namespaces = byNamespace(asked)
  const isOne = namespaces.length === 1
  try {
    const found = await readTogether(session, asked, isOne ? asked.length : fewestRequests(namespaces))
    if (found || isOne) return await tellAll(asked, found)
  } catch (thrown) {
    for (const { fail } of asked) fail(thrown)
    return
  }
  await Promise.all(namespaces.map((group) => answer(session, group)))
}

function byNamespace(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const groups = new Map<string, Asked[]>()
  for (const one of asked) {
    const { namespace } = one.search.reference
    const group = groups.get(namespace)
    if (group) group.push(one)
    else groups.set(namespace, [one])
  }
  return [...groups.values()]
}

/** As many as a list for each namespace takes at the least. */
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

/**
 * What a list of all that the searches have in common tells each of them; undefined where it takes as many requests as
 * they take otherwise, or is no answer.
 */
async function readTogether(
  session: HssSession,
  asked: readonly Asked[],
  requestsOtherwise: number,
): Promise<Found | undefined> {
  if (requestsOtherwise < FEWEST_TO_SHARE) return undefined
  const searches = asked.map(({ search }) => search)
  const { path, query } = searches[0] as RowSearch
  const filter = commonFilter(searches.map(({ reference }) => nameFilter(reference)))
  const takersOf = createTakers(searches)
  const fold = {
    start: () => new Map(searches.map((search): [RowSearch, RegistryRow[]] => [search, []])),
    add(found: Map<RowSearch, RegistryRow[]>, json: unknown): void {
      const takers = takersOf(parseWire(rowIdentity, json, `GET ${path}`))
      if (takers.length === 0) return
      const row = parseWire(registryRow, json, `GET ${path}`)
      for (const taker of takers) found.get(taker)?.push(row)
    },
  }
  try {
    // No page but the first, which tells how many there are, where they are too many.
    const limits = { pages: requestsOtherwise - 1, readings: 1 }
    return await foldRows(session, path, { ...filter, ...query }, fold, limits)
  } catch (thrown) {
    if (isOfListAlone(thrown)) return undefined
    throw thrown
  }
}

/** Tells which searches a row is of, without trying all of them. */
function createTakers(searches: readonly RowSearch[]): (row: RowIdentity) => readonly RowSearch[] {
  const nameOf = (repository: string, tag: string | null | undefined): string => `${repository}:${tag ?? ''}`
  const byName = new Map<string, RowSearch[]>()
  for (const search of searches) {
    const name = nameOf(search.reference.repository, search.reference.tag)
    byName.set(name, [...(byName.get(name) ?? []), search])
  }
  return (row) => {
    const repository = repositoryOf(row)
    const names = new Set([nameOf(repository, row.image_version), nameOf(repository, undefined)])
    return [...names]
      .flatMap((name) => byName.get(name) ?? [])
      .filter(({ reference, isOurs }) => isSameName(row, reference) && isOurs(row))
  }
}

/** What all of the filters say. */
function commonFilter(filters: readonly QueryParameters[]): QueryParameters {
  const [first = {}, ...others] = filters
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every((other) => other[name] === value)),
  )
}

/** Whether smaller lists may yet be had: not where the service refuses, has no such API, or does not answer anyone. */
const isOfListAlone = (thrown: unknown): boolean =>
  thrown instanceof GateError && thrown.kind === 'source' && thrown.code !== 'API_NOT_FOUND' && !isPassing(thrown)
