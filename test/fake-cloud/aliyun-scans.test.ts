import { beforeEach, describe, expect, it } from 'vitest'
import { type Account, type AliyunAccount, createAccount } from './account.ts'
import { answerRequest } from './cloud.ts'
import { anAliyunImage } from './images.ts'
import { type CloudState, createState } from './state.ts'
import { signedAliyunRequest } from './vendor-clients.ts'

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)
const key = { accessKeyId: 'LTAI-EXAMPLE', accessKeySecret: 'SECRET-EXAMPLE' }

let account: Account
let state: CloudState
let now: number

/** An account of two images that were never scanned, and one that is not listed. */
function open(parts: Partial<AliyunAccount> = {}): void {
  const unscanned = { ScaStatus: '', LastScanTime: undefined, VulCount: 0 }
  const images = ['web', 'api'].map((RepoName) => anAliyunImage({ RepoName, ...unscanned }, NOW))
  const unlistedImages = [anAliyunImage({ RepoName: 'web', Tag: '2.0', ...unscanned }, NOW)]
  account = createAccount({ aliyun: { keys: [key], images, unlistedImages, ...parts } })
  now = NOW
  state = createState(account, () => now)
}

beforeEach(() => open())

// biome-ignore lint/suspicious/noExplicitAny: the shapes are what the tests are about
function call(action: string, query: Record<string, string> = {}): any {
  return JSON.parse(answerRequest(signedAliyunRequest(key, now, action, query), state).body)
}

const rows = (): Record<string, unknown>[] => call('DescribeImageInstances').ImageInstanceList
const web = () => account.aliyun.images[0]
const scanWeb = () => call('PublicCreateImageScanTask', { Digests: `${web()?.Digest}`, Tags: '1.0' })

describe('a scan that is asked for', () => {
  it('takes its time, by the clock of the cloud, and then ends well', () => {
    expect(scanWeb()).toMatchObject({
      RequestId: expect.any(String),
      Data: { TaskId: 'task-1', TotalCount: 1, CanCreate: true, Status: 'INIT', Result: 'SUCCESS' },
    })
    expect(account.aliyun.images.map(({ ScaStatus }) => ScaStatus)).toEqual(['INIT', ''])
    now = NOW + 2_000
    expect(rows()[0]).toMatchObject({ ScaStatus: 'CVE_ANALYZER', ScaProgress: 50 })
    now = NOW + 9_000
    expect(rows()[0]).toMatchObject({ ScaStatus: 'SUCCESS', ScaProgress: 100, LastScanTime: NOW + 4_000 })
  })

  it('finds what there is to find', () => {
    Object.assign(web() ?? {}, { whenScanned: { VulStatus: 'YES', VulCount: 1 } })
    scanWeb()
    now = NOW + 4_000
    expect(rows()[0]).toMatchObject({ VulStatus: 'YES', VulCount: 1 })
    expect(rows()[0]).not.toHaveProperty('whenScanned')
  })

  it('is of all images where nothing selects one', () => {
    expect(call('PublicPreCheckImageScanTask').Data).toEqual({ NeedAuthCount: 2, ScanImageCount: 2 })
    expect(call('PublicCreateImageScanTask').Data.TotalCount).toBe(2)
    expect(call('PublicPreCheckImageScanTask', { RepoNames: 'web,other' }).Data.ScanImageCount).toBe(1)
  })

  it('is refused beyond the tasks at once, until one has ended', () => {
    open({ maxScanTasks: 1 })
    scanWeb()
    expect(scanWeb().Data).toMatchObject({ CanCreate: false, Status: 'FAIL' })
    now = NOW + 4_000
    expect(scanWeb().Data.CanCreate).toBe(true)
  })

  it('is refused beyond the quota, and in regions that are not scanned', () => {
    open({ scanAuth: { ImageScanCapacity: 1, ScanCount: 1, InstanceId: 'sas' } })
    expect(scanWeb()).toMatchObject({ Code: 'BeyondQuata', RequestId: expect.any(String) })
    open({ unscannedRegions: new Set(['cn-hangzhou']) })
    expect(scanWeb().Data.Result).toBe('TASK_NOT_SUPPORT_REGION')
    expect(web()?.ScaStatus).toBe('')
  })
})

describe('an image that is taken in', () => {
  const takeIn = (change: Record<string, unknown> = {}) => {
    const { Digest, RepoId, InstanceId, RepoName, RepoNamespace, RegionId, Tag } =
      account.aliyun.unlistedImages[0] ?? {}
    const named = {
      registryType: 'acr',
      repoId: RepoId,
      instanceId: InstanceId,
      repoNamespace: RepoNamespace,
      regionId: RegionId,
      repoName: RepoName,
      digest: Digest,
      tag: Tag,
    }
    return call('PublicSyncAndCreateImageScanTask', { Images: JSON.stringify([{ ...named, ...change }]) })
  }

  it('is listed and scanned', () => {
    expect(takeIn().Data).toMatchObject({ TotalCount: 1, Status: 'INIT' })
    expect(rows().map(({ Tag, ScaStatus }) => [Tag, ScaStatus])).toEqual([
      ['1.0', ''],
      ['1.0', ''],
      ['2.0', 'CVE_ANALYZER'],
    ])
    expect(account.aliyun.unlistedImages).toEqual([])
  })

  it.each([
    [{ repoId: 'crr-other' }],
    [{ instanceId: undefined }],
    [{ digest: 'f'.repeat(64) }],
    [{ tag: '3.0' }],
    [{ registryType: undefined, RegistryType: 'acr' }],
  ])('is refused where the registry has none of the name: %j', (change) => {
    expect(takeIn(change).Code).toBe('UnknownError')
    expect(rows()).toHaveLength(2)
  })

  it('is refused where Images is no list', () => {
    for (const Images of ['{', '{}', '[7]'])
      expect(call('PublicSyncAndCreateImageScanTask', { Images }).Code).toBe('UnknownError')
    expect(call('PublicSyncAndCreateImageScanTask').Code).toBe('MissingImages')
  })
})

describe('a rate that is enforced', () => {
  it('refuses what is too much of one action within any second', () => {
    open({ callsPerSecond: 2 })
    const codes = (action = 'DescribeImageScanAuthCount') => call(action).Code
    expect([codes(), codes(), codes(), codes('DescribeImageInstances')]).toEqual([
      undefined,
      undefined,
      'Throttling.User',
      undefined,
    ])
    now = NOW + 999
    expect(codes()).toBe('Throttling.User')
    now = NOW + 1_000
    expect(codes()).toBeUndefined()
  })
})
