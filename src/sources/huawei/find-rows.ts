import type { ImageReference } from '../../core/image-reference.ts'
import type { QueryParameters } from '../../http/query.ts'
import { parseWire } from '../wire.ts'
import { foldRows } from './listing.ts'
import { type RegistryRow, type RowIdentity, registryRow, rowIdentity } from './registry-row.ts'
import type { HssSession } from './session.ts'

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
export const findRows = (
  session: HssSession,
  path: string,
  query: QueryParameters,
  isOurs: (row: RowIdentity) => boolean,
): Promise<readonly RegistryRow[]> =>
  foldRows<RegistryRow[]>(session, path, query, {
    start: () => [],
    add(rows, row) {
      if (isOurs(parseWire(rowIdentity, row, `GET ${path}`))) rows.push(parseWire(registryRow, row, `GET ${path}`))
    },
  })
