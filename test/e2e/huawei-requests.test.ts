import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import type { RegistryImage } from '../fake-cloud/account.ts'
import { aRegistryImage, demoAccount } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { runCli } from './spawn.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team/fresh:1.0'
const SYNC = 'POST image/image-sync/tasks'
const SCAN = 'POST image/image-scan/tasks'
const UNSCANNED = { scan_status: 'unscan', latest_scan_time: 0, severity_level: undefined }

describe('what the command asks of HSS', () => {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud()
  })
  beforeEach(() => {
    Object.assign(cloud.account, demoAccount())
    Object.assign(cloud.account.huawei, { syncTakesMs: 300, scanWaitsMs: 200, scanTakesMs: 400 })
    cloud.requests.length = 0
  })
  afterAll(() => cloud.close())

  const fresh = (row: RegistryImage) => aRegistryImage({ image_name: 'fresh', ...row })
  const posts = () => cloud.requests.filter(({ method }) => method === 'POST').map(({ action }) => action)
  const check = (...flags: readonly string[]) => {
    const policy = ['--policy=preset:baseline', `--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`]
    const env = { ...demoEnvironment, IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1' }
    return runCli(['check', IMAGE, ...policy, '--scan=if-needed', ...flags], { env })
  }

  it('is one refresh and one scan of an image that was just pushed, which is then judged', async () => {
    cloud.account.huawei.unlistedImages = [fresh({ ...UNSCANNED, scanResult: { severity_level: 'High', vul_num: 1 } })]
    const { code, stdout, reportJson } = await check('--sync=if-missing', '--wait=14s')
    expect(code).toBe(1)
    expect(posts()).toEqual([SYNC, SCAN])
    expect(stdout).toContain('asked the service for a scan of the image')
    expect(reportJson).toMatchObject({ verdict: 'fail' })
  })

  it('is one list in each round for images of a namespace that wait', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `fresh-${at}`)
    cloud.account.huawei.registryImages = names.map((image_name) =>
      aRegistryImage({ image_name, scan_status: 'scanning' }),
    )
    const others = names.map((name) => `swr.cn-north-4.myhuaweicloud.com/team/${name}:1.0`)
    const { code, reportJson } = await check('--sync=never', '--wait=3s', ...others)
    expect([code, reportJson]).toMatchObject([2, { images: { length: 13 } }])
    const lists = cloud.requests.filter(({ action }) => action === 'GET image/registries/images').length
    // Three rounds, of which one may fall apart where the machine is slow. One by one they would take 39 requests.
    expect(lists).toBeGreaterThan(1)
    expect(lists).toBeLessThan(20)
  })

  it('is nothing where it may not wait', async () => {
    cloud.account.huawei.unlistedImages = [fresh(UNSCANNED)]
    const { code, reportJson } = await check('--wait=0')
    expect([code, posts()]).toEqual([2, []])
    expect(reportJson).toMatchObject({ images: [{ rules: [{ cause: 'missing' }, {}, {}] }] })
  })

  it('is nothing after a scan that failed', async () => {
    cloud.account.huawei.registryImages = [fresh({ scan_status: 'failed', scan_failed_code: 'image_over_sized' })]
    expect((await check('--wait=10m')).code).toBe(1)
    expect(posts()).toEqual([])
  })

  it('is said in words where HSS refuses it, with what to do', async () => {
    cloud.account.huawei.registryImages = [fresh(UNSCANNED)]
    cloud.account.huawei.scanQuota = 0
    const { code, stdout, reportJson } = await check()
    expect(code).toBe(2)
    expect(posts()).toEqual([SCAN])
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /HSS has not scanned the image; POST image\/image-scan\/tasks was answered HSS\.1002/,
    )
    expect(JSON.stringify(reportJson)).toContain('raise the quota in the HSS console')
  })
})
