import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { KEYS, NOW, openLaboratory } from '../contract/laboratory.ts'
import { ALIBABA, aKeylessAccount, asFlags, HUAWEI, jobEnvironment, loginInputs } from '../e2e/keyless.ts'
import type { Account } from '../fake-cloud/account.ts'
import { fault } from '../fake-cloud/faults.ts'
import { aLocalImage, anAliyunImage, aRegistryImage } from '../fake-cloud/images.ts'
import { type Json, type Mutation, mutated, someMutations } from './mutated-json.ts'

const laboratory = openLaboratory()

const SWR = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/app:1.0'
const USER = { HUAWEICLOUD_USERNAME: 'ci', HUAWEICLOUD_PASSWORD: 'password-of-fuzz', HUAWEICLOUD_DOMAIN_NAME: 'acme' }

/** Images that must not pass, at every source. */
const badImages = (account: Account): void => {
  const vulnerabilities = [{ vul_id: 'CVE-2026-1', repair_necessity: 'immediate_repair' }]
  account.huawei.registryImages = [aRegistryImage({ vulnerabilities, severity_level: 'High' }, NOW)]
  account.huawei.localImages = [aLocalImage({ vul_num: 3, severity_level: 'High' }, NOW)]
  account.aliyun.images = [anAliyunImage({ vulnerabilities: [{ Name: 'CVE-2026-1', Necessity: 'asap' }] }, NOW)]
}

interface Way {
  readonly image: string
  readonly flags: readonly string[]
  readonly env: () => Readonly<Record<string, string>>
  readonly open?: (account: Account) => void
}

const keyless = (found: typeof HUAWEI): Way => ({
  image: found.image,
  flags: asFlags(loginInputs(found)),
  env: () => jobEnvironment(laboratory.cloud.origin),
  open: (account) => Object.assign(account, aKeylessAccount(NOW)),
})

const WAYS: Readonly<Record<string, Way>> = {
  'huawei-registries with a key': { image: SWR, flags: ['--source=huawei-registries'], env: () => KEYS },
  'huawei-swr with a key': { image: SWR, flags: ['--source=huawei-swr'], env: () => KEYS },
  'huawei-local with a key': {
    image: SWR,
    flags: ['--source=huawei-local', '--policy=preset:deployed'],
    env: () => KEYS,
  },
  'huawei-registries with a password, over IAM': {
    image: SWR,
    flags: [],
    env: () => USER,
    open: ({ huawei }) => huawei.users.push({ name: 'ci', password: USER.HUAWEICLOUD_PASSWORD, domain: 'acme' }),
  },
  'huawei-registries with a job’s token, over STS': keyless(HUAWEI),
  'aliyun with a key': { image: ACR, flags: [], env: () => KEYS },
  'aliyun with a job’s token, over STS': keyless(ALIBABA),
}

/** Whatever is no answer that an image passes by. */
const someValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, 1, -1, 1.5, 1e300, '', '0', ' 1', 'NaN', '1e9', '9'.repeat(30), [], {}, [[]], [null]],
    ...[JSON.parse('{"__proto__":{"polluted":1}}'), { constructor: { prototype: { polluted: 1 } } }, 'x'.repeat(9_999)],
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** The body with mutations of its JSON; of another body a part. */
function rewritten(body: string, mutations: readonly Mutation[]): string {
  try {
    return JSON.stringify(mutated(JSON.parse(body) as Json, mutations))
  } catch {
    return body.slice(0, (mutations[0]?.where ?? 0) % (body.length + 1))
  }
}

const inherited = Object.getOwnPropertyNames(Object.prototype).join()

describe.each(Object.entries(WAYS))('%s', (_, { image, flags, env, open }) => {
  afterEach(() => laboratory.cloud.faults.clear())

  it('lets no image pass by mutated answers, breaks by none, and pollutes nothing', { timeout: 60_000 }, async () => {
    const { cloud } = laboratory
    open?.(cloud.account)
    badImages(cloud.account)
    const args = [image, ...(flags.some((flag) => flag.startsWith('--policy')) ? [] : ['--policy=preset:baseline'])]
    const check = () => laboratory.check([...args, ...flags, '--wait=0'], { env: env() })
    expect((await check()).code).toBe(1)
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.nat(2), someMutations(someValue), async (first, more, mutations) => {
        let seen = 0
        cloud.faults.clear()
        cloud.faults.add({
          match: () => seen++ >= first,
          times: more + 1,
          fault: fault.body((body) => rewritten(body, mutations)),
        })
        const startedAt = performance.now()
        const { code, report, stdout, stderr } = await check()
        expect(performance.now() - startedAt).toBeLessThan(10_000)
        expect([1, 2, 3]).toContain(code)
        expect(report?.verdict).not.toBe('pass')
        expect(stdout + stderr).not.toMatch(/the gate itself failed|unexpected: /)
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(inherited)
      }),
      { numRuns: 15 },
    )
  })
})
