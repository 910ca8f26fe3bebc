import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { HOUR_MS, NOW, openLaboratory } from '../contract/laboratory.ts'
import { runCli } from '../e2e/spawn.ts'
import { aRegistryImage } from '../fake-cloud/image-builders.ts'
import { demoAccount, demoImages } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { inDirectory } from './command-run.ts'

const DAY_MS = 24 * HOUR_MS
const dayAfter = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

describe('as-of, in the built program', () => {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: demoAccount() })
  })
  afterAll(() => cloud.close())

  /** The exit code of a check of a demo image, and what it printed. */
  async function check(expectation: 'pass' | 'fail', policy: string, ...flags: readonly string[]) {
    const image = demoImages.find(
      ({ source, expect: found }) => source === 'huawei-registries' && found === expectation,
    )
    const endpoints = [`--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`]
    return inDirectory({ 'policy.yaml': `version: 1\n${policy}\n` }, (cwd) =>
      runCli(['check', image?.reference ?? '', '--policy=policy.yaml', '--wait=0', ...endpoints, ...flags], {
        cwd,
        env: demoEnvironment,
      }),
    )
  }

  it('makes a waiver lapse, and tells that it did', async () => {
    const policy = `rules: { max-severity: { max: medium } }
waivers: [{ rule: max-severity, reason: accepted, owner: "@team", expires: ${dayAfter(30)} }]`
    expect((await check('fail', policy)).code).toBe(0)
    expect((await check('fail', policy, `--as-of=${dayAfter(30)}`)).code).toBe(0)
    const lapsed = await check('fail', policy, `--as-of=${dayAfter(31)}`)
    expect(lapsed.code).toBe(1)
    expect(lapsed.stdout).toMatch(/expired on/)
    expect(lapsed.stdout).toContain('not as of now')
  })

  it('makes a rule bite that is enforced from a day', async () => {
    const policy = `rules: { scan-succeeded: enforce, max-severity: { max: medium, enforce-from: ${dayAfter(30)} } }`
    expect((await check('fail', policy)).code).toBe(0)
    expect((await check('fail', policy, `--as-of=${dayAfter(30)}`)).code).toBe(1)
  })

  it('makes a scan grow old', async () => {
    const policy = 'rules: { scan-succeeded: { max-age: 7d } }'
    expect((await check('pass', policy)).code).toBe(0)
    expect((await check('pass', policy, `--as-of=${dayAfter(9)}`)).code).toBe(1)
  })

  it('makes a scan one of the future, which is known of by nobody', async () => {
    const { code, stdout } = await check('pass', 'rules: { scan-succeeded: enforce }', `--as-of=${dayAfter(-9)}`)
    expect(code).toBe(2)
    expect(stdout).toContain('which lies after')
  })

  it('may be forbidden by the policy', async () => {
    const policy = 'rules: { scan-succeeded: enforce }\nrun: { as-of: now }'
    expect((await check('pass', policy, `--as-of=${dayAfter(1)}`)).code).toBe(3)
  })
})

describe('without as-of', () => {
  const laboratory = openLaboratory()

  it('is judged as of the end of waiting, so that a scan that ends meanwhile is none of the future', async () => {
    const pushed = { latest_update_time: NOW - HOUR_MS }
    const { huawei } = laboratory.cloud.account
    huawei.registryImages = [aRegistryImage({ ...pushed, scan_status: 'scanning', latest_scan_time: 0 }, NOW)]
    let elapsedMs = 0
    const { code, stdout } = await laboratory.check(
      ['swr.cn-north-4.myhuaweicloud.com/team/app:1.0', '--policy=policy.yaml', '--wait=2h'],
      {
        policy: 'version: 1\nrules: { scan-succeeded: enforce }\n',
        onPause: (_, ms) => {
          elapsedMs += ms
          if (elapsedMs < HOUR_MS) return
          huawei.registryImages = [aRegistryImage({ ...pushed, latest_scan_time: NOW + HOUR_MS }, NOW)]
        },
      },
    )
    expect(stdout).not.toContain('which lies after')
    expect(code).toBe(0)
  })
})
