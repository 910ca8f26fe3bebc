import type { ImageReference } from '../../core/image-reference.ts'
import { parseDigest } from '../../core/image-reference.ts'
import { once } from '../../core/once.ts'
import type { Candidate } from '../identity.ts'
import { enterpriseSwrLabel } from './regions.ts'
import type { RowIdentity } from './registry-row.ts'

/** HSS may write the slash of a nested repository as "$", the way SWR's own API does. */
export const repositoryOf = (row: RowIdentity): string => (row.image_name ?? '').replaceAll('$', '/')

/** Whether a row has the namespace, repository and tag of the reference, exactly. */
export const isSameName = (row: RowIdentity, { namespace, repository, tag }: ImageReference): boolean =>
  row.namespace === namespace && repositoryOf(row) === repository && (tag === undefined || row.image_version === tag)

/** The kind of registry that a row lies in; rows of the examples have no registry_type, so other fields stand in. */
export function registryTypeOf(row: RowIdentity): string | undefined {
  if (row.registry_type) return row.registry_type
  if (row.image_type === 'instance_image' || row.instance_name || row.instance_url) return 'SwrEnterprise'
  if (row.image_type === 'private_image') return 'SwrPrivate'
  if (row.image_type === 'shared_image') return 'SwrShared'
  if (row.image_type === 'harbor') return 'Harbor'
  return row.image_type === 'jfrog' ? 'Jfrog' : undefined
}

/**
 * Whether a row of SWR enterprise is of the instance that a host "{instance}-{suffix}.swr-pro.…" names:
 * by its URL or its name, where it carries one. The URL of another instance decides against an equal name.
 */
export function isOfInstance(row: Pick<RowIdentity, 'instance_url' | 'instance_name'>, registry: string): boolean {
  const { instance_url: url, instance_name: name } = row
  if (!url && !name) return true
  const host = hostOf(url ?? '')
  if (host === registry) return true
  const isOther = host !== undefined && enterpriseSwrLabel(host) !== undefined
  const instance = enterpriseSwrLabel(registry)?.replace(/-[^-]*$/, '')
  return !isOther && !!name && name === instance
}

/** The host, with its port unless that is the scheme's own, of an address that may lack its scheme. */
export function hostOf(address: string): string | undefined {
  const url = address.includes('://') ? address : `https://${address}`
  try {
    return new URL(url).host
  } catch {
    return undefined
  }
}

const candidatesOf = new WeakMap<readonly RowIdentity[], readonly Candidate<RowIdentity>[]>()

/** Rows with the digests by which each can be chosen: found out once for all images that are told the same rows. */
export const toCandidates = <Row extends RowIdentity>(rows: readonly Row[]): readonly Candidate<Row>[] =>
  once(candidatesOf, rows, () => rows.map(toCandidate)) as readonly Candidate<Row>[]

function toCandidate<Row extends RowIdentity>(row: Row): Candidate<Row> {
  const digests = (row.association_images ?? []).map((member) => parseDigest(member.image_digest ?? ''))
  return {
    row,
    digest: parseDigest(row.image_digest ?? ''),
    memberDigests: digests.filter((digest) => digest !== undefined),
  }
}
