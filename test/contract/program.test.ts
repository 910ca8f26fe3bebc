import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { runCli } from '../e2e/spawn.ts'
import { type DemoImage, demoAccount, demoImages } from '../fake-cloud/images.ts'
import { type FakeCloud, fault, startFakeCloud } from '../fake-cloud/server.ts'
import type { ContractSource } from './contract-source.ts'
import type { ReportJson } from './laboratory.ts'
import { aliyunContract } from './sources/aliyun.ts'
import { huaweiLocalContract } from './sources/huawei-local.ts'
import { huaweiRegistriesContract, huaweiSwrContract } from './sources/huawei-registry.ts'

const SOURCES = [huaweiRegistriesContract, huaweiSwrContract, huaweiLocalContract, aliyunContract]

/** The clean image of the demo account at each source. */
const cleanImage = ({ id }: ContractSource): DemoImage => {
  const found = demoImages.find(({ source, expect: verdict }) => source === id && verdict === 'pass')
  if (!found) throw new Error(`the demo account has no clean image at ${id}`)
  return found
}

// The broad tables run in this process; here each class of behaviour is proven once more of the program that ships.
describe('the program as it ships', () => {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: demoAccount() })
  })
  afterEach(() => {
    cloud.faults.clear()
    cloud.requests.length = 0
    Object.assign(cloud.account, demoAccount())
  })
  afterAll(() => cloud.close())

  const check = async ({ id }: ContractSource, images: readonly DemoImage[], ...flags: string[]) => {
    const [first] = images
    const region = first?.region ?? ''
    const ended = await runCli(
      [
        'check',
        ...images.map(({ reference }) => reference),
        `--policy=preset:${first?.preset}`,
        `--source=${id}`,
        `--region=${region}`,
        '--wait=0',
        ...[`--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`].filter(
          (flag) => !flags.some((given) => given.startsWith(flag.split('=')[0] ?? '')),
        ),
        ...flags,
      ],
      { env: { ...demoEnvironment, IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1' } },
    )
    return { ...ended, report: ended.reportJson as ReportJson | undefined }
  }

  it.each(SOURCES)('judges the images of $id as they are, all at once', async (source) => {
    const images = demoImages.filter(({ source: id, region }) => id === source.id && region === undefined)
    expect(images.length).toBeGreaterThan(5)
    const { code, report } = await check(source, images)
    expect(report?.images.map(({ reference, verdict }) => [reference, verdict])).toEqual(
      images.map(({ reference, expect: verdict }) => [reference, verdict]),
    )
    expect(code).toBe(1)
  })

  it.each(SOURCES)('tries $id again after an outage: pass', async (source) => {
    cloud.faults.add({ match: source.list, times: 2, fault: fault.serverError() })
    expect((await check(source, [cleanImage(source)])).code).toBe(0)
  })

  it.each(SOURCES)('takes no answer of another shape from $id: unknown', async (source) => {
    cloud.faults.add({ match: source.list, times: 99, fault: fault.truncatedJson() })
    const { code, stderr, report } = await check(source, [cleanImage(source)])
    expect({ code, verdict: report?.verdict }).toEqual({ code: 2, verdict: 'unknown' })
    expect(stderr).not.toContain('unexpected')
  })

  it.each(SOURCES)('asks $id once where it is refused, and names the right: exit code 3', async (source) => {
    source.deny(cloud.account)
    const { code, stderr, report } = await check(source, [cleanImage(source)])
    expect({ code, report }).toEqual({ code: 3, report: undefined })
    expect(stderr).toMatch(source.permission)
    expect(cloud.requests.filter(({ action }) => action === source.list)).toHaveLength(1)
  })

  it('is undecided where nobody listens', async () => {
    const { code, stdout } = await check(aliyunContract, [cleanImage(aliyunContract)], '--endpoint=http://127.0.0.1:9')
    expect(code).toBe(2)
    expect(stdout).toContain('127.0.0.1:9')
  })

  it('reads a long list to its end', async () => {
    huaweiSwrContract.put(cloud.account, [...huaweiSwrContract.crowd(450), { condition: 'high' }])
    const image = { ...cleanImage(huaweiSwrContract), reference: huaweiSwrContract.reference }
    expect((await check(huaweiSwrContract, [image])).code).toBe(1)
  })

  it('judges images of both clouds in one run, and asks the older list where a region has only that', async () => {
    const images = demoImages.filter(
      ({ source, region, preset, expect: verdict }) =>
        region === undefined && preset === 'baseline' && verdict === 'pass' && source !== 'huawei-local',
    )
    const endpoints = [`--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`]
    const references = images.map(({ reference }) => reference)
    const args = ['check', ...references, '--policy=preset:baseline', '--wait=0', ...endpoints]
    const { code, reportJson } = await runCli(args, { env: demoEnvironment })
    expect(code).toBe(0)
    const asked = new Set((reportJson as ReportJson).images.map(({ source }) => source))
    expect(asked).toEqual(new Set(['huawei-registries', 'huawei-swr', 'aliyun']))
  })
})
