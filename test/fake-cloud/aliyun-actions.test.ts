import { beforeEach, describe, expect, it } from 'vitest'
import { type Account, createAccount } from './account.ts'
import { answerRequest } from './cloud.ts'
import { anAliyunImage } from './images.ts'
import { createState } from './state.ts'
import { signedAliyunRequest } from './vendor-clients.ts'

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)
const key = { accessKeyId: 'LTAI-EXAMPLE', accessKeySecret: 'SECRET-EXAMPLE' }
const vulnerabilities = [
  { Name: 'V-1', Related: 'CVE-1', Necessity: 'asap' },
  { Name: 'V-2', Related: 'CVE-2', Necessity: 'later', Status: 7 },
  { Name: 'S-1', Type: 'sca' },
]
const web = anAliyunImage(
  {
    RepoName: 'web',
    vulnerabilities,
    maliciousFiles: [{ MaliciousMd5: 'md5', MaliciousName: 'miner', Level: 'serious', FilePath: '/miner' }],
    baseline: [{ BaselineNameKey: 'b', BaselineNameLevel: 'high', HighRiskItemCount: 1 }],
    sensitiveFiles: [{ SensitiveFileKey: 'aws_access_key', RiskLevel: 'high' }],
  },
  NOW,
)
const old = anAliyunImage({ RepoName: 'web-old', Tag: '2.0', RegionId: 'cn-shanghai', ScaStatus: 'INIT' }, NOW)

let account: Account

beforeEach(() => {
  account = createAccount({ aliyun: { keys: [key], images: [web, old] } })
})

// biome-ignore lint/suspicious/noExplicitAny: the shapes are what the tests are about
function call(action: string, query: Record<string, string> = {}): any {
  return JSON.parse(
    answerRequest(
      signedAliyunRequest(key, NOW, action, query),
      createState(account, () => NOW),
    ).body,
  )
}

function find(criteria: unknown, query: Record<string, string> = {}): string[] {
  const answer = call('DescribeImageInstances', { Criteria: JSON.stringify(criteria), ...query })
  return answer.ImageInstanceList.map(({ RepoName }: { RepoName: string }) => RepoName)
}

describe('DescribeImageInstances', () => {
  it('writes size and times as text, the last scan as a number', () => {
    const [row] = call('DescribeImageInstances').ImageInstanceList
    const expected = { ImageSize: '52428800', ImageUpdate: String(NOW - 7_200_000), LastScanTime: NOW - 3_600_000 }
    expect(row).toMatchObject({ ...expected, Endpoints: '[]', VulCount: 2, VulStatus: 'YES', AlarmCount: 1 })
    expect(row).not.toHaveProperty('vulnerabilities')
  })

  it('pages from 1, never above its own ceiling, which PageInfo tells', () => {
    account.aliyun.images = Array.from({ length: 30 }, (_, index) => anAliyunImage({ RepoName: `i${index}` }))
    expect(call('DescribeImageInstances').PageInfo).toMatchObject({ PageSize: 20, Count: 20, TotalCount: 30 })
    account.aliyun.maxPageSize = 12
    const third = call('DescribeImageInstances', { PageSize: '1000', CurrentPage: '3' })
    expect(third.PageInfo).toEqual({ CurrentPage: 3, PageSize: 12, TotalCount: 30, Count: 6 })
    expect(third.ImageInstanceList[0].RepoName).toBe('i24')
  })

  it('filters names partially and the rest exactly, or as the account says', () => {
    expect(find([{ name: 'repoName', value: 'web' }])).toEqual(['web', 'web-old'])
    expect(find([{ name: 'tag', value: '1' }])).toEqual([])
    expect(find([{ name: 'digest', value: web.Digest }])).toEqual(['web'])
    expect(find([{ name: 'digest', value: `sha256:${web.Digest}` }])).toEqual([])
    account.aliyun.criteriaMatch = { tag: 'partial' }
    expect(find([{ name: 'repoName', value: 'web' }])).toEqual(['web'])
    expect(find([{ name: 'tag', value: '1' }])).toEqual(['web'])
  })

  it('combines values of one name by logicalExp and names by LogicalExp', () => {
    const tag = (value: string, logicalExp: string) => ({ name: 'tag', value, logicalExp })
    expect(find([tag('1.0', 'OR'), tag('2.0', 'OR')])).toEqual(['web', 'web-old'])
    expect(find([tag('1.0', 'AND'), tag('2.0', 'AND')])).toEqual([])
    const apart = [tag('1.0', 'AND'), { name: 'regionId', value: 'cn-shanghai', logicalExp: 'AND' }]
    expect(find(apart)).toEqual([])
    expect(find(apart, { LogicalExp: 'OR' })).toEqual(['web', 'web-old'])
  })

  it('tells scanned images apart, and refuses criteria that are not a list', () => {
    expect(find([], { Scanned: 'true' })).toEqual(['web'])
    expect(find([], { Scanned: 'false' })).toEqual(['web-old'])
    expect(call('DescribeImageInstances', { Criteria: '{' }).Code).toBe('UnknownError')
  })

  it('serves what a test puts there', () => {
    account.aliyun.images = [anAliyunImage({ rawRow: 7 }), anAliyunImage({ extraFields: { VulCount: 'many' } })]
    expect(call('DescribeImageInstances').ImageInstanceList).toMatchObject([7, { VulCount: 'many' }])
  })
})

describe('vulnerabilities', () => {
  it('lists cve ones with totals at the top level', () => {
    const answer = call('DescribeImageVulList', { Type: 'cve', Digest: String(web.Digest) })
    expect(answer).toMatchObject({ CurrentPage: 1, PageSize: 10, TotalCount: 2 })
    expect(answer.VulRecords).toMatchObject([
      { Name: 'V-1', Necessity: 'asap', Status: 1 },
      { Name: 'V-2', Status: 7 },
    ])
    expect(call('DescribeImageVulList', { Type: 'cve', Necessity: 'asap' }).TotalCount).toBe(1)
    expect(call('DescribeImageVulList', { Type: 'cve', Dealed: 'n' }).TotalCount).toBe(1)
    expect(call('DescribeImageVulList', { Type: 'cve', Uuids: String(old.Uuid) }).TotalCount).toBe(0)
    expect(call('DescribeImageVulList').Code).toBe('MissingType')
  })

  it('groups either kind, and counts sca ones only there and in the scan count', () => {
    const sca = call('DescribeImageGroupedVulList', { Type: 'sca', ImageDigest: String(web.Digest) })
    expect(sca).toMatchObject({ PageSize: 20, TotalCount: 1, GroupedVulItems: [{ Name: 'S-1', AsapCount: 0 }] })
    const cve = call('DescribeImageGroupedVulList', { Type: 'cve', ImageTag: '1.0', Necessity: 'asap' })
    expect(cve.GroupedVulItems).toMatchObject([{ Name: 'V-1', AsapCount: 1, LaterCount: 0 }])
    const counts = { ImageCveVulCount: 2, ImageScaVulCount: 1, ImageBaselineCount: 1, ImageMaliciousFileCount: 1 }
    expect(call('DescribeImageSecurityScanCount', { ImageUuid: String(web.Uuid) }).Data).toEqual(counts)
    const open = call('DescribeImageSecurityScanCount', { 'Uuids.1': String(web.Uuid), Dealed: 'N' })
    expect(open.Data.ImageCveVulCount).toBe(1)
  })
})

describe('the other details', () => {
  const paging = { CurrentPage: '1', PageSize: '20' }

  it('list malicious files, by file and by image, and insist on paging', () => {
    const filter = { ...paging, ImageDigest: String(web.Digest), Levels: 'serious,remind' }
    const grouped = call('DescribeGroupedMaliciousFiles', filter)
    expect(grouped.GroupedMaliciousFileResponse).toMatchObject([{ MaliciousMd5: 'md5', ImageCount: 1, Status: 0 }])
    const affected = call('DescribeAffectedMaliciousFileImages', filter)
    expect(affected.AffectedMaliciousFileImagesResponse).toMatchObject([{ ImageUuid: web.Uuid, FilePath: '/miner' }])
    expect(affected.PageInfo).toMatchObject({ TotalCount: 1 })
    expect(call('DescribeGroupedMaliciousFiles', { ...filter, Levels: 'remind' }).PageInfo.TotalCount).toBe(0)
    expect(call('DescribeGroupedMaliciousFiles', { CurrentPage: '1' }).Code).toBe('MissingPageSize')
  })

  it('list baselines and sensitive files of one image', () => {
    const image = { ImageUuid: String(web.Uuid), RiskLevel: 'high' }
    expect(call('DescribeImageBaselineCheckResult', image).BaselineResult).toMatchObject([{ HighRiskItemCount: 1 }])
    const sensitive = call('DescribeImageSensitiveFileList', image)
    expect(sensitive).toMatchObject({ Success: true, Code: '200', HttpStatusCode: 200, PageInfo: { TotalCount: 1 } })
    expect(call('DescribeImageBaselineCheckResult').Code).toBe('MissingImageUuid')
  })

  it('tell the latest scan of a digest, and the scans left', () => {
    const task = { TaskType: 'IMAGE_SCAN', Target: web.Digest, Status: 'SUCCESS', FinishTime: NOW - 3_600_000 }
    expect(call('DescribeImageLatestScanTask', { Digest: String(web.Digest) }).Task).toMatchObject([task])
    expect(call('DescribeImageScanAuthCount').ImageScan).toMatchObject({ ImageScanCapacity: 100, ScanCount: 0 })
  })
})
