import type { ImageReference } from '../../core/image-reference.ts'
import { addTo } from '../../core/multimap.ts'
import type { QueryParameters } from '../../http/query.ts'
import { parseWire } from '../wire.ts'
import { nameFilter } from './find-rows.ts'
import { foldRows } from './listing.ts'
import { isSameName, repositoryOf } from './registry-match.ts'
import { type RegistryRow, type RowIdentity, registryRow, rowIdentity } from './registry-row.ts'
import type { HssSession } from './session.ts'

/** The rows of one image that a registry list is asked for. */
export interface RowSearch {
  readonly path: string
  readonly reference: ImageReference
  /** What is asked besides the name: the enterprise project, the kind of image. */
  readonly query: QueryParameters
  /** Whether a row of that name lies in the registry of the reference; all images of a registry have the same test. */
  isOurs(row: RowIdentity): boolean
}

/** What a list tells each search. Those of one name in one registry are told the same rows, kept once. */
export type Found = ReadonlyMap<RowSearch, readonly RegistryRow[]>

/**
 * What the list of all that the searches have in common tells each of them. They have the same path and query. Throws
 * GateError LIST_INCOMPLETE where it has more pages than that, of which the first is read, or shifts while it is read.
 */
export async function readSharedList(
  session: HssSession,
  searches: readonly RowSearch[],
  pages: number,
): Promise<Found> {
  const { path, query } = searches[0] as RowSearch
  const filter = commonFilter(searches.map(({ reference }) => nameFilter(reference)))
  const fold = {
    start: () => createTakers(searches),
    add({ takersOf }: Takers, json: unknown): void {
      const takers = takersOf(parseWire(rowIdentity, json, `GET ${path}`))
      if (takers.length === 0) return
      const row = parseWire(registryRow, json, `GET ${path}`)
      for (const { rows } of takers) rows.push(row)
    },
  }
  const { found } = await foldRows(session, path, { ...filter, ...query }, fold, { pages, readings: 1 })
  return found
}

/** What all of the filters say. */
function commonFilter(filters: readonly QueryParameters[]): QueryParameters {
  const [first = {}, ...others] = filters
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every((other) => other[name] === value)),
  )
}

interface Takers {
  /** Whom a row is for, without trying all of them. */
  takersOf(row: RowIdentity): readonly Taker[]
  readonly found: Found
}

/** The searches of one name in one registry. */
interface Taker {
  readonly search: RowSearch
  readonly rows: RegistryRow[]
}

function createTakers(searches: readonly RowSearch[]): Takers {
  const byName = new Map<string, Taker[]>()
  const found = new Map<RowSearch, readonly RegistryRow[]>()
  for (const search of searches) {
    const { registry, namespace, repository, tag } = search.reference
    const name = nameOf(namespace, repository, tag)
    const known = byName.get(name)?.find((taker) => taker.search.reference.registry === registry)
    const { rows } = known ?? { rows: [] }
    if (!known) addTo(byName, name, { search, rows })
    found.set(search, rows)
  }
  return {
    found,
    takersOf(row) {
      const names = [row.image_version, undefined].map((tag) => nameOf(row.namespace, repositoryOf(row), tag))
      return [...new Set(names)]
        .flatMap((name) => byName.get(name) ?? [])
        .filter(({ search: { reference, isOurs } }) => isSameName(row, reference) && isOurs(row))
    },
  }
}

/** To look names up by: what it leaves open is compared. */
const nameOf = (namespace: string | null | undefined, repository: string, tag: string | null | undefined): string =>
  `${namespace}/${repository}:${tag ?? ''}`
