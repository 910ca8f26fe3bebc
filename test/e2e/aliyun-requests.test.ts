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

  async function check(parts: Partial<AliyunAccount>, reference: string, ...flags: string[]) {
    const aliyun = { keys: [KEY], scanDurationMs: 1_500, ...parts }
    cloud = await startFakeCloud({ account: createAccount({ aliyun }) })
    return cloudRun(reference, ...flags)
  }
  const cloudRun = (reference: string, ...flags: string[]) =>
    runCli(['check', reference, '--policy=preset:baseline', `--endpoint=${cloud.origin}`, '--wait=30s', ...flags], {
      env: ENV,
    })
  const doings = () => cloud.requests.filter(({ action }) => action.startsWith('Public')).map(({ action }) => action)

  it('for a scan of an image that was never scanned, and judges what it finds', async () => {
    const image = anAliyunImage({ ...NEVER_SCANNED, whenScanned: { AlarmStatus: 'YES', AlarmCount: 1 } })
    const { code, stdout } = await check({ images: [image] }, `${HOST}/team/shop:1.0`, '--scan=if-needed')
    expect(code).toBe(1)
    expect(doings()).toEqual(['PublicCreateImageScanTask'])
    expect(stdout).toContain('malicious')
  })

  it('to take in a new image of a repository that it knows', async () => {
    const known = anAliyunImage({ RepoName: 'shop', Tag: '1.0' })
    const reference = `${HOST}/team/shop:2.0@${DIGEST}`
    const { code, reportJson } = await check(
      { images: [known], unlistedImages: [{ ...PUSHED }] },
      reference,
      '--scan=if-needed',
    )
    expect(code).toBe(0)
    expect(doings()).toEqual(['PublicSyncAndCreateImageScanTask'])
    expect(reportJson).toMatchObject({
      images: [{ digest: DIGEST, asked: expect.arrayContaining([expect.stringContaining('the listing and a scan')]) }],
    })
  })

  it('once, also where the answer was lost', async () => {
    cloud = await startFakeCloud({
      account: createAccount({
        aliyun: { keys: [KEY], scanDurationMs: 1_500, images: [anAliyunImage(NEVER_SCANNED)] },
      }),
    })
    cloud.faults.add({ match: 'PublicCreateImageScanTask', times: 9, fault: fault.reset('before') })
    expect((await cloudRun(`${HOST}/team/shop:1.0`, '--scan=if-needed')).code).toBe(0)
    expect(doings()).toHaveLength(1)
  })

  it('for nothing unless it is told to', async () => {
    const flags = ['--wait=1s']
    const { code, stdout } = await check({ images: [anAliyunImage(NEVER_SCANNED)] }, `${HOST}/team/shop:1.0`, ...flags)
    expect(code).toBe(2)
    expect(doings()).toEqual([])
    expect(stdout).toContain('scan: if-needed')
  })
})
