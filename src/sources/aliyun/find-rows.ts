import type { ImageReference } from '../../core/image-reference.ts'
import { parseWire } from '../wire.ts'
import { parseAcrHost } from './hosts.ts'
import { foldRows } from './listing.ts'
import { type Match, matchRow } from './match.ts'
import { type ImageRow, imageRow, keyOf, rowIdentity } from './row.ts'
import type { SasSession } from './session.ts'

const LIST = 'DescribeImageInstances'

/** A row that may be the image, or of its repository. */
export interface NamedRow {
  readonly row: ImageRow
  readonly match: Match
}

/** The rows that are ours by all but the digest; such a row must have the documented shape, whole. */
export const findRows = (session: SasSession, reference: ImageReference): Promise<readonly NamedRow[]> => {
  const { tag, digest } = reference
  const build = tag === undefined ? ['digest', digest?.replace('sha256:', '')] : ['tag', tag]
  return listRows(session, reference, [...repositoryCriteria(reference), build])
}

/** The rows of the reference's repository, whatever their tag; none where no filter would narrow the list to it. */
export async function findRepositoryRows(session: SasSession, reference: ImageReference): Promise<readonly NamedRow[]> {
  const criteria = repositoryCriteria(reference)
  return criteria.length === 0 ? [] : listRows(session, { ...reference, tag: undefined, digest: undefined }, criteria)
}

type Criterion = readonly (string | undefined)[]

function repositoryCriteria({ registry, namespace, repository }: ImageReference): readonly Criterion[] {
  const isAcr = parseAcrHost(registry) !== undefined
  return [
    ...(isAcr ? [['repoNamespace', namespace]] : []),
    ...(repository.includes('/') ? [] : [['repoName', repository]]),
  ]
}

/** Filters narrow the list; whether they match exactly is not documented, so rows are compared on our side. */
function listRows(
  session: SasSession,
  reference: ImageReference,
  criteria: readonly Criterion[],
): Promise<readonly NamedRow[]> {
  const items = criteria.map(([name, value]) => ({ name, value, logicalExp: 'AND' }))
  const list = {
    action: LIST,
    parameters: { Criteria: JSON.stringify(items), LogicalExp: 'AND' },
    rowsField: 'ImageInstanceList',
    keyOf: (row: unknown): string => keyOf(parseWire(rowIdentity, row, LIST)),
  }
  return foldRows<NamedRow[]>(session, list, {
    start: () => [],
    add(named, json) {
      const match = matchRow(parseWire(rowIdentity, json, LIST), reference)
      if (match !== 'other') named.push({ row: parseWire(imageRow, json, LIST), match })
    },
  })
}
