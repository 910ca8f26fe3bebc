import { GateError } from '../../core/errors.ts'
import { message } from '../../core/message.ts'
import type { QueryParameters } from '../../http/query.ts'
import type { ImageRow } from './row.ts'

/** How the lists name an image: the words of its own row, untouched. */
const inAnyList = (row: ImageRow): QueryParameters => ({
  RepoRegionId: row.RegionId || undefined,
  RepoInstanceId: row.InstanceId || undefined,
  RepoId: row.RepoId || undefined,
  RepoNamespace: row.RepoNamespace === 'N/A' ? undefined : row.RepoNamespace || undefined,
  RepoName: row.RepoName || undefined,
})

/** The image as DescribeImageVulList wants it named. */
export const inSystemList = (row: ImageRow): QueryParameters => ({
  ...inAnyList(row),
  Tag: row.Tag || undefined,
  Digest: row.Digest || undefined,
})

/** The image as DescribeImageGroupedVulList and the lists of malicious files want it named. */
export const inGroupedList = (row: ImageRow): QueryParameters => ({
  ...inAnyList(row),
  ImageTag: row.Tag || undefined,
  ImageDigest: row.Digest || undefined,
})

/** The lists take an image by its repository, tag and digest; a row without them selects more than itself. */
export function requireIdentity(row: ImageRow, action: string): void {
  if (row.Digest && (row.RepoId || row.RepoName)) return
  throw new GateError('ANSWER_INVALID', message('the row lacks Digest or RepoId to ask {action} by', { action }))
}

/** The id that lists of one image take; throws GateError where the row has none. */
export function uuidOf({ Uuid: uuid }: ImageRow, action: string): string {
  if (uuid) return uuid
  throw new GateError('ANSWER_INVALID', message('the row lacks Uuid to ask {action} by', { action }))
}
