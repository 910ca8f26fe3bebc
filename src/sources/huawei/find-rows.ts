import { GateError } from '../../core/errors.ts'
import type { ImageReference } from '../../core/image-reference.ts'
import { type Message, message } from '../../core/message.ts'
import type { QueryParameters } from '../../http/query.ts'
import { parseWire } from '../wire.ts'
import { readRows } from './listing.ts'
import { type RegistryRow, type RowIdentity, registryRow, rowIdentity } from './registry-row.ts'
import type { HssSession } from './session.ts'

/** The enterprise projects to ask, in order: the given one; else the service's default, then all the caller may see. */
export const ALL_PROJECTS = 'all_granted_eps'

/** The longest tag that every list takes as a filter. */
const LONGEST_FILTER = 64

/** Filters that narrow the list; what they match is compared again, exactly, on our side. */
export const nameFilter = ({ namespace, repository, tag }: ImageReference): QueryParameters => ({
  namespace,
  // How HSS writes a nested repository is not documented, so such a name is no filter.
  image_name: repository.includes('/') ? undefined : repository,
  image_version: tag !== undefined && tag.length <= LONGEST_FILTER ? tag : undefined,
})

/** The rows of a registry list that `isOurs` takes; a row that is ours must have the documented shape, whole. */
export async function findRows(
  session: HssSession,
  path: string,
  query: QueryParameters,
  isOurs: (row: RowIdentity) => boolean,
): Promise<readonly RegistryRow[]> {
  const rows: RegistryRow[] = []
  for (const row of await readRows(session, path, query)) {
    if (isOurs(parseWire(rowIdentity, row, `GET ${path}`))) rows.push(parseWire(registryRow, row, `GET ${path}`))
  }
  return rows
}

export interface ProjectSearch {
  /** What to ask by itself at the next look. */
  readonly enterpriseProjectId: string | undefined
  readonly rows: readonly RegistryRow[]
  readonly asked: readonly Message[]
}

/**
 * Searches the enterprise project that was given; else the service's default and, once and only at the first look,
 * all projects that the caller may see.
 */
export async function searchProjects(
  given: string | undefined,
  isFirstLook: boolean,
  search: (enterpriseProjectId: string | undefined) => Promise<readonly RegistryRow[]>,
): Promise<ProjectSearch> {
  const inGiven = { enterpriseProjectId: given, rows: await search(given), asked: [formatProject(given)] }
  if (inGiven.rows.length > 0 || given !== undefined || !isFirstLook) return inGiven
  const rows = await unlessRefused(() => search(ALL_PROJECTS))
  if (rows === undefined) return { ...inGiven, asked: [...inGiven.asked, ALL_PROJECTS_REFUSED] }
  const asked = [...inGiven.asked, formatProject(ALL_PROJECTS)]
  return { enterpriseProjectId: rows.length > 0 ? ALL_PROJECTS : undefined, rows, asked }
}

/** A caller with rights in some projects only may be refused all of them, and is no worse off than before. */
export async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (thrown) {
    if (thrown instanceof GateError && (thrown.kind === 'denied' || thrown.code === 'REQUEST_REJECTED'))
      return undefined
    throw thrown
  }
}

export const formatProject = (project: string | undefined): Message =>
  project === undefined
    ? message('the default enterprise project')
    : message('enterprise project {project}', { project })

export const ALL_PROJECTS_REFUSED = message('{project} (refused)', { project: formatProject(ALL_PROJECTS) })
