import { groupBy } from '../grouping.ts'
import { equals, textMatches } from '../huawei/query.ts'
import { slicePage, toPageInfo } from './parameters.ts'
import type { SasCall } from './sas.ts'
import { selectImages } from './select-images.ts'

/** DescribeGroupedMaliciousFiles: one row a file; both paging parameters are required. */
export function describeGroupedMaliciousFiles(call: SasCall): Record<string, unknown> {
  const page = requirePage(call)
  const groups = groupBy(findFiles(call), ({ file }) => `${file.MaliciousMd5} ${file.Level}`)
  const rows = slicePage(groups, page).map((group) => {
    const [first] = group
    return {
      MaliciousMd5: first?.file.MaliciousMd5,
      MaliciousName: first?.file.MaliciousName,
      MaliciousKey: first?.file.MaliciousKey,
      Level: first?.file.Level,
      ImageCount: new Set(group.map(({ image }) => image.Uuid)).size,
      Status: first?.file.Status ?? 0,
      FirstScanTimestamp: first?.image.LastScanTime,
      LatestScanTimestamp: first?.image.LastScanTime,
    }
  })
  return { PageInfo: toPageInfo(page, groups.length, rows.length), GroupedMaliciousFileResponse: rows }
}

/** DescribeAffectedMaliciousFileImages: one row a file and image, with a link to the sample. */
export function describeAffectedMaliciousFileImages(call: SasCall): Record<string, unknown> {
  const page = requirePage(call)
  const status = call.parameters.text('Status')
  const found = findFiles(call).filter(({ file }) => status === undefined || String(file.Status ?? 0) === status)
  const rows = slicePage(found, page).map(({ image, file }, index) => ({
    Id: index + 1,
    ImageUuid: image.Uuid,
    Digest: image.Digest,
    Tag: image.Tag,
    RepoName: image.RepoName,
    Namespace: image.RepoNamespace,
    RepoId: image.RepoId,
    RepoInstanceId: image.InstanceId,
    RepoRegionId: image.RegionId,
    FilePath: file.FilePath,
    Layer: file.Layer,
    Level: file.Level,
    MaliciousMd5: file.MaliciousMd5,
    MaliciousName: file.MaliciousName,
    Status: file.Status ?? 0,
    DownloadUrl: file.DownloadUrl,
    FirstScanTimestamp: image.LastScanTime,
    LatestScanTimestamp: image.LastScanTime,
  }))
  return { PageInfo: toPageInfo(page, found.length, rows.length), AffectedMaliciousFileImagesResponse: rows }
}

function requirePage({ parameters, account }: SasCall) {
  parameters.required('CurrentPage')
  parameters.required('PageSize')
  return parameters.page(20, account.maxPageSize)
}

function findFiles(call: SasCall) {
  const { parameters } = call
  const levels = parameters.list('Levels')
  return selectImages(call, { digest: 'ImageDigest', tag: 'ImageTag' })
    .flatMap((image) => (image.maliciousFiles ?? []).map((file) => ({ image, file })))
    .filter(
      ({ file }) =>
        (levels === undefined || levels.includes(file.Level)) &&
        equals(file.MaliciousMd5, parameters.text('MaliciousMd5')) &&
        textMatches(file.MaliciousName, parameters.text('FuzzyMaliciousName'), 'partial'),
    )
}
