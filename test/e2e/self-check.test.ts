import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoAccount, demoCredentials } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { ALIBABA, aKeylessAccount, asFlags, HUAWEI, jobEnvironment, loginInputs } from './keyless.ts'
import { runCli } from './spawn.ts'

const SIXTEEN_MINUTES_MS = 16 * 60_000

const { huawei, aliyun } = demoCredentials
const HUAWEI_KEY = { HUAWEICLOUD_SDK_AK: huawei.ak, HUAWEICLOUD_SDK_SK: huawei.sk }
const ALIBABA_KEY = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: aliyun.accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: aliyun.accessKeySecret,
}
const KEYS = { ...HUAWEI_KEY, ...ALIBABA_KEY }

describe('self-check as it ships', () => {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: demoAccount() })
  })
  afterAll(() => cloud.close())

  const selfCheck = (env: Readonly<Record<string, string>>, args = ['--region=cn-north-4'], origin = cloud.origin) =>
    runCli(['self-check', ...args, `--endpoint=${origin}`, `--auth-endpoint=${origin}`], { env })

  it('finds all well on both clouds, and shows that the program can go red', async () => {
    const { code, stdout } = await selfCheck(KEYS)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Source huawei-registries.*^Source aliyun.*^This program$/ms)
    expect(stdout).toContain('known-bad image: fail')
    expect(stdout).toContain('missing: 0, failed: 0')
  })

  it.each(['huawei-swr', 'huawei-local'])('finds all well on %s', async (source) => {
    const { code, stdout } = await selfCheck(KEYS, ['--region=cn-north-4', `--source=${source}`])
    expect(code).toBe(0)
    expect(stdout).toContain(`Source ${source}`)
  })

  it('names what is missing with exit code 1: a permission, a secret, half of a key', async () => {
    cloud.account.aliyun.denied.add('DescribeImageVulList')
    const denied = await selfCheck(ALIBABA_KEY)
    cloud.account.aliyun.denied.clear()
    expect(denied.code).toBe(1)
    expect(denied.stdout).toContain('✗ missing DescribeImageVulList')
    const wrong = await selfCheck({ ...HUAWEI_KEY, HUAWEICLOUD_SDK_SK: 'not-the-secret' })
    expect(wrong.code).toBe(1)
    expect(wrong.stdout).toContain('✗ failed  project')
    expect(wrong.stdout + wrong.stderr).not.toContain('not-the-secret')
    const half = await selfCheck({ HUAWEICLOUD_SDK_AK: huawei.ak })
    expect(half.code).toBe(1)
    expect(half.stdout).toContain('✗ missing credentials')
  })

  it('measures the clock before it signs anything', async () => {
    const late = await startFakeCloud({ account: demoAccount(), now: () => Date.now() + SIXTEEN_MINUTES_MS })
    try {
      const { code, stdout } = await selfCheck(HUAWEI_KEY, ['--region=cn-north-4'], late.origin)
      expect(code).toBe(1)
      expect(stdout).toMatch(/✗ failed {2}clock: this machine is 1[56]m.* behind the service/)
      expect(late.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
    } finally {
      await late.close()
    }
  })

  it('says in words why a service does not answer', async () => {
    const { code, stdout } = await selfCheck(
      { ...HUAWEI_KEY, IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1' },
      ['--region=cn-north-4'],
      'http://127.0.0.1:1',
    )
    expect(code).toBe(1)
    expect(stdout).toContain('nothing listens there')
  })

  it('ends with exit code 3 where there is nothing to try', async () => {
    const { code, stdout, stderr } = await selfCheck({})
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(/HUAWEICLOUD_SDK_AK.*ALIBABA_CLOUD_ACCESS_KEY_ID/s)
  })

  it.each([HUAWEI, ALIBABA])('logs in to $name without a key', async (one) => {
    const keyless = await startFakeCloud({ account: aKeylessAccount(Date.now()) })
    try {
      const args = [one.image, ...asFlags(loginInputs(one))]
      const { code, stdout } = await selfCheck(jobEnvironment(keyless.origin), args, keyless.origin)
      expect(code).toBe(0)
      expect(stdout).toContain('✓ ok      login: STS gave a session')
    } finally {
      await keyless.close()
    }
  })
})
