import type { ImageReference } from '../../core/image-reference.ts'
import type { Doubt } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { fewOf } from '../few-of.ts'
import { parseAcrHost } from './hosts.ts'
import { digestOf, endpointDomains, type RowIdentity } from './row.ts'

/** Whether a row is the image by all but its digest; `unsure` where the row does not tell its registry. */
export type Match = 'ours' | 'unsure' | 'other'

export function matchRow(row: RowIdentity, reference: ImageReference): Match {
  if (reference.tag !== undefined && row.Tag !== reference.tag) return 'other'
  return parseAcrHost(reference.registry) ? matchAcr(row, reference) : matchOtherHost(row, reference)
}

function matchAcr(row: RowIdentity, { registry, namespace, repository }: ImageReference): Match {
  const host = parseAcrHost(registry)
  if (row.RepoNamespace !== namespace || row.RepoName !== repository) return 'other'
  if (row.RegistryType && row.RegistryType.toLowerCase() !== 'acr') return 'other'
  if (row.RegionId && row.RegionId !== host?.region) return 'other'
  if (host?.instanceId && row.InstanceId && row.InstanceId !== host.instanceId) return 'other'
  return row.RegionId ? 'ours' : 'unsure'
}

/** How registries without namespaces are listed. */
const NO_NAMESPACE = 'N/A'

/** A domain of one's own, Harbor or Quay: the row's endpoints or its digest must tie it to the host. */
function matchOtherHost(row: RowIdentity, reference: ImageReference): Match {
  const { registry, namespace, repository, digest } = reference
  const isNamed = row.RepoNamespace === namespace && row.RepoName === repository
  const isNamedWhole =
    (!row.RepoNamespace || row.RepoNamespace === NO_NAMESPACE) && row.RepoName === `${namespace}/${repository}`
  if (!isNamed && !isNamedWhole) return 'other'
  if (endpointDomains(row).includes(registry)) return 'ours'
  return digest !== undefined && digestOf(row) === digest ? 'ours' : 'unsure'
}

/** What keeps rows that are ours by name from being told apart. */
export function doubtsOf(rows: readonly { readonly row: RowIdentity; readonly match: Match }[]): readonly Doubt[] {
  const doubts: Doubt[] = []
  if (rows.some(({ match }) => match === 'unsure')) {
    doubts.push({
      cause: 'ambiguous',
      why: message('a listed image of this name does not tell whether it lies in this registry'),
      hint: message('give the digest that the build reported (input digest)'),
    })
  }
  const instances = [...new Set(rows.map(({ row }) => row.InstanceId).filter(Boolean))]
  if (instances.length > 1) {
    const why = message('the image is listed for several registry instances: {instances}', {
      instances: fewOf(instances.flatMap((one) => one ?? []).sort()),
    })
    doubts.push({ cause: 'ambiguous', why })
  }
  return doubts
}
