import { GateError } from '../../core/errors.ts'
import type { ImageReference } from '../../core/image-reference.ts'
import { message } from '../../core/message.ts'
import type { Remedy } from '../source.ts'
import { findRepositoryRows, type NamedRow } from './find-rows.ts'
import type { ImageRow } from './row.ts'
import { type NewImage, requestImport, requestScan } from './scan-tasks.ts'
import type { SasSession } from './session.ts'

/** A scan of each of these rows, which are of one image. */
export const scanOf = (session: SasSession, rows: readonly ImageRow[]): Remedy => ({
  kind: 'scan',
  what: message('a scan of the image'),
  async ask() {
    for (const row of rows) await requestScan(session, row)
  },
})

/** The listing and scan of an image that is not listed, or not under this digest. */
export const importOf = (session: SasSession, reference: ImageReference, named: readonly NamedRow[]): Remedy => ({
  kind: 'sync-and-scan',
  what: message('the listing and a scan of the image'),
  ask: async () => requestImport(session, await describeNewImage(session, reference, named)),
})

/**
 * The service wants the ids of instance and repository, which no reference tells: they are learnt from other images of
 * the repository, with one more request where none is known. Throws GateError where that cannot be.
 */
async function describeNewImage(
  session: SasSession,
  reference: ImageReference,
  named: readonly NamedRow[],
): Promise<NewImage> {
  const { digest, tag } = reference
  if (digest === undefined) {
    throw new GateError(
      'REQUEST_REJECTED',
      message('Security Center takes in a new image by its digest, and none is given'),
      { hint: message('give the digest that the build reported (input digest or build-metadata)') },
    )
  }
  const rows = named.length > 0 ? named : await findRepositoryRows(session, reference)
  const repositories = new Map(rows.map((one) => [JSON.stringify(repositoryOf(one)), repositoryOf(one)]))
  const [repository] = repositories.values()
  if (repositories.size === 1 && repository) return { ...repository, tag, digest: digest.replace('sha256:', '') }
  throw new GateError(
    'REQUEST_REJECTED',
    repositories.size === 0
      ? message('Security Center lists no image of this repository yet, and without one it cannot be told of another')
      : message('Security Center lists images of this name that do not tell one repository'),
    { hint: message('have it synchronise the registry in the Security Center console, then run the job again') },
  )
}

/** What names the repository of a row; undefined where it may be of another registry, or lacks an id. */
function repositoryOf({ row, match }: NamedRow): Omit<NewImage, 'tag' | 'digest'> | undefined {
  const { RegistryType, RegionId, InstanceId, RepoId, RepoNamespace, RepoName } = row
  if (match !== 'ours' || !RegistryType || !RegionId || !InstanceId || !RepoId || !RepoNamespace || !RepoName) {
    return undefined
  }
  return {
    registryType: RegistryType,
    regionId: RegionId,
    instanceId: InstanceId,
    repoId: RepoId,
    repoNamespace: RepoNamespace,
    repoName: RepoName,
  }
}
