import type { AliyunImage, AliyunVulnerability } from '../account.ts'
import { groupBy } from '../grouping.ts'
import { equals } from '../huawei/query.ts'
import { slicePage } from './parameters.ts'
import type { SasCall } from './sas.ts'
import { selectImages } from './select-images.ts'

/** DescribeImageVulList: documented for Type=cve only, page size 10, totals at the top level. */
export function describeImageVulList(call: SasCall): Record<string, unknown> {
  const { parameters, account } = call
  const type = parameters.required('Type')
  const dealed = parameters.text('Dealed')
  const statuses = parameters.list('StatusList')
  const page = parameters.page(10, account.maxPageSize)
  const images = selectImages(call, { digest: 'Digest', tag: 'Tag', uuids: 'Uuids' })
  const records = type === 'cve' ? images.flatMap((image) => vulnerabilitiesOf(image, 'cve', toRecord)) : []
  const found = records.filter(
    ({ vulnerability }) =>
      equals(vulnerability.Necessity, parameters.text('Necessity')) &&
      equals(vulnerability.Name, parameters.text('Name')) &&
      equals(vulnerability.AliasName, parameters.text('AliasName')) &&
      (dealed === undefined || isDealtWith(vulnerability) === (dealed === 'y')) &&
      (statuses === undefined || statuses.includes(String(vulnerability.Status ?? 1))),
  )
  return {
    CurrentPage: page.current,
    PageSize: page.size,
    TotalCount: found.length,
    VulRecords: slicePage(found, page).map(({ row }) => row),
  }
}

/** DescribeImageGroupedVulList: cve or sca, one row a vulnerability, without a field for the CVE id. */
export function describeImageGroupedVulList(call: SasCall): Record<string, unknown> {
  const { parameters, account } = call
  const type = parameters.required('Type')
  const page = parameters.page(20, account.maxPageSize)
  const images = selectImages(call, { digest: 'ImageDigest', tag: 'ImageTag', uuids: 'Uuids' })
  const records = images.flatMap((image) => vulnerabilitiesOf(image, type, toRecord))
  const cve = parameters.text('CveId')
  const found = records.filter(
    ({ vulnerability }) =>
      equals(vulnerability.Necessity, parameters.text('Necessity')) &&
      equals(vulnerability.Name, parameters.text('Name')) &&
      (cve === undefined || vulnerability.Related?.split(',').includes(cve) === true),
  )
  const groups = groupBy(found, ({ vulnerability }) => vulnerability.Name)
  return {
    CurrentPage: page.current,
    PageSize: page.size,
    TotalCount: groups.length,
    GroupedVulItems: slicePage(groups, page).map((group) => toGroup(group, type)),
  }
}

/** Whether the vulnerability no longer waits for anybody: fixed or fixing. */
export function isDealtWith(vulnerability: AliyunVulnerability): boolean {
  return (vulnerability.Status ?? 1) !== 1
}

interface VulnerabilityRecord {
  image: AliyunImage
  vulnerability: AliyunVulnerability
  row: Record<string, unknown>
}

function vulnerabilitiesOf<T>(
  image: AliyunImage,
  type: string,
  make: (image: AliyunImage, vulnerability: AliyunVulnerability, index: number) => T,
): T[] {
  return (image.vulnerabilities ?? [])
    .filter((vulnerability) => (vulnerability.Type ?? 'cve') === type)
    .map((vulnerability, index) => make(image, vulnerability, index))
}

function toRecord(image: AliyunImage, vulnerability: AliyunVulnerability, index: number): VulnerabilityRecord {
  const { Name, AliasName, Related, Necessity, Type, Status, CanFix, extraFields } = vulnerability
  const row = {
    PrimaryId: index + 1,
    Name,
    AliasName,
    Related,
    Necessity,
    Status: Status ?? 1,
    Type: Type ?? 'cve',
    CanFix: CanFix ?? 'yes',
    CanUpdate: true,
    ImageDigest: image.Digest,
    RepoName: image.RepoName,
    RepoNamespace: image.RepoNamespace,
    Tag: image.Tag,
    Uuid: image.Uuid,
    Layers: [],
    FirstTs: image.LastScanTime,
    LastTs: image.LastScanTime,
    ScanTime: image.LastScanTime,
    MaliciousSource: 'image',
    ...extraFields,
  }
  return { image, vulnerability, row }
}

function toGroup(group: readonly VulnerabilityRecord[], type: string): Record<string, unknown> {
  const count = (necessity: string): number =>
    group.filter(({ vulnerability }) => vulnerability.Necessity === necessity).length
  const [first] = group
  return {
    Name: first?.vulnerability.Name,
    AliasName: first?.vulnerability.AliasName,
    AsapCount: count('asap'),
    LaterCount: count('later'),
    NntfCount: count('nntf'),
    Type: type,
    Status: 0,
    CanFix: first?.vulnerability.CanFix ?? 'yes',
    Tags: '',
    GmtLast: first?.image.LastScanTime,
    LastScanTime: first?.image.LastScanTime,
  }
}
