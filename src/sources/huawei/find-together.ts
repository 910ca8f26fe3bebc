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
 * The rows of an image, as `findRows` finds them. Searches of one namespace that begin in the same turn share its list,
 * where that takes fewer requests than there are images. It is read after all of them began and shared with no later
 * one: whoever looks again asks anew. Where it shifts while it is read, or a row of it cannot be read, each asks alone.
 */
export function findTogether(
  search: RowSearch,
  session: HssSession,
  context: SourceContext,
): Promise<readonly RegistryRow[]> {
  const { path, reference, query } = search
  const { region, shared } = context
  const key = `rows of ${region} ${path}?${canonicalQuery({ ...query, namespace: reference.namespace })}`
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
  const answer = async (): Promise<void> => {
    close()
    const found =
      asked.length < FEWEST_TO_SHARE
        ? undefined
        : await readTogether(
            session,
            asked.map(({ search }) => search),
          )
    const told = asked.map(({ search, tell }) => ({ rows: found?.get(search), tell }))
    // Those that were not found may go on to search elsewhere, and do so together again.
    for (const { rows, tell } of told) if (!rows?.length) tell(rows)
    for (const [at, { rows, tell }] of told.filter(({ rows }) => rows?.length).entries()) {
      if (at % TOLD_AT_ONCE === 0) await nextTurn()
      tell(rows)
    }
  }
  nextTurn()
    .then(answer)
    .catch((thrown: unknown) => {
      for (const { fail } of asked) fail(thrown)
    })
  return asked
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** What a list of all that the searches have in common tells each of them. */
async function readTogether(session: HssSession, searches: readonly RowSearch[]): Promise<Found | undefined> {
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
    // Fewer requests than images, or none but the first, which tells how many there would be.
    return await foldRows(session, path, { ...filter, ...query }, fold, { pages: searches.length - 1, readings: 1 })
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
