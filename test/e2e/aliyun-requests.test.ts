import { afterEach, describe, expect, it } from 'vitest'
import { type AliyunAccount, createAccount } from '../fake-cloud/account.ts'
import { anAliyunImage, digestOf } from '../fake-cloud/images.ts'
import { type FakeCloud, fault, startFakeCloud } from '../fake-cloud/server.ts'
import { runCli } from './spawn.ts'

const HOST = 'acme-registry.cn-hangzhou.cr.aliyuncs.com'
const DIGEST = digestOf('team/shop:2.0')
const KEY = { accessKeyId: 'LTAI-EXAMPLE', accessKeySecret: 'secret-of-the-example' }
const ENV = { ALIBABA_CLOUD_ACCESS_KEY_ID: KEY.accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: KEY.accessKeySecret }

const NEVER_SCANNED = { RepoName: 'shop', ScaStatus: '', LastScanTime: undefined }
const PUSHED = anAliyunImage({ ...NEVER_SCANNED, Tag: '2.0', Digest: DIGEST.replace('sha256:', '') })

// The pauses between looks are real here, of about 2 and 3 seconds.
describe('the program asks Security Center', () => {
  let cloud: FakeCloud
  afterEach(() => cloud.close())

  async function open(parts: Partial<AliyunAccount>): Promise<void> {
    const aliyun = { keys: [KEY], scanDurationMs: 1_500, ...parts }
    cloud = await startFakeCloud({ account: createAccount({ aliyun }) })
  }
  const check = (reference: string) => {
    const flags = ['--policy=preset:baseline', `--endpoint=${cloud.origin}`, '--wait=30s', '--scan=if-needed']
    return runCli(['check', reference, ...flags], { env: ENV })
  }
  const doings = () => cloud.requests.filter(({ action }) => action.startsWith('Public')).map(({ action }) => action)

  it('for a scan of an image that was never scanned, and judges what it finds', async () => {
    const image = anAliyunImage({ ...NEVER_SCANNED, whenScanned: { AlarmStatus: 'YES', AlarmCount: 1 } })
    await open({ images: [image] })
    const { code, stdout } = await check(`${HOST}/team/shop:1.0`)
    expect(code).toBe(1)
    expect(doings()).toEqual(['PublicCreateImageScanTask'])
    expect(stdout).toContain('malicious')
  })

  it('to take in a new image of a repository that it knows', async () => {
    const known = anAliyunImage({ RepoName: 'shop', Tag: '1.0' })
    await open({ images: [known], unlistedImages: [PUSHED] })
    const { code, reportJson } = await check(`${HOST}/team/shop:2.0@${DIGEST}`)
    expect(code).toBe(0)
    expect(doings()).toEqual(['PublicSyncAndCreateImageScanTask'])
    expect(reportJson).toMatchObject({
      images: [{ digest: DIGEST, asked: expect.arrayContaining([expect.stringContaining('the listing and a scan')]) }],
    })
  })

  it('once, also where the answer was lost', async () => {
    await open({ images: [anAliyunImage(NEVER_SCANNED)] })
    cloud.faults.add({ match: 'PublicCreateImageScanTask', times: 9, fault: fault.reset('before') })
    expect((await check(`${HOST}/team/shop:1.0`)).code).toBe(0)
    expect(doings()).toHaveLength(1)
  })
})
