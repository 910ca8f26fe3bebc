import type { AliyunImage } from '../account.ts'
import { equals, textMatches } from '../huawei/query.ts'
import type { SasCall } from './sas.ts'

/** The parameter names that differ between the detail actions. */
export interface SelectionNames {
  digest: string
  tag: string
  /** A comma list of image ids, where the action has one. */
  uuids?: string
}

/** The images that a detail action's Repo*, tag, digest and uuid parameters select; all of them when none is set. */
export function selectImages({ parameters, account }: SasCall, names: SelectionNames): AliyunImage[] {
  const uuids = names.uuids === undefined ? undefined : parameters.list(names.uuids)
  return account.images.filter(
    (image) =>
      equals(image.RegionId, parameters.text('RepoRegionId')) &&
      equals(image.InstanceId, parameters.text('RepoInstanceId')) &&
      equals(image.RepoId, parameters.text('RepoId')) &&
      textMatches(image.RepoName, parameters.text('RepoName'), account.repoFilter) &&
      textMatches(image.RepoNamespace, parameters.text('RepoNamespace'), account.repoFilter) &&
      equals(image.Tag, parameters.text(names.tag)) &&
      equals(image.Digest, parameters.text(names.digest)) &&
      (uuids === undefined || uuids.includes(image.Uuid ?? '')),
  )
}
