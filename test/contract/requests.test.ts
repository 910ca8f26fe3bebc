import { describe, expect, it } from 'vitest'
import type { AliyunVulnerability, HuaweiVulnerability } from '../fake-cloud/account.ts'
import { anAliyunImage, aRegistryImage } from '../fake-cloud/images.ts'
import { DIGEST } from './contract-source.ts'
import { type Judged, KEYS, NOW, openLaboratory } from './laboratory.ts'
import { huaweiLocalContract } from './sources/huawei-local.ts'
import { huaweiRegistriesContract } from './sources/huawei-registry.ts'

/** What a vulnerability can be, by the words of both services; `strange` is a word that nobody knows, `none` no word. */
type Level = 'high' | 'medium' | 'low' | 'strange' | 'none'

/** So many vulnerabilities: `most` of one level, but for the others, which stand at the end of the list. */
interface Mix {
  readonly name: string
  readonly most: Level
  readonly others: readonly Level[]
  readonly outcome: 'pass' | 'violated' | 'not-measured'
}

const MIXES: readonly Mix[] = [
  { name: 'low', most: 'low', others: [], outcome: 'pass' },
  { name: 'low, but one medium', most: 'low', others: ['medium'], outcome: 'pass' },
  { name: 'high', most: 'high', others: [], outcome: 'violated' },
  { name: 'low, but one high', most: 'low', others: ['high'], outcome: 'violated' },
  { name: 'low, but one under a strange word', most: 'low', others: ['strange'], outcome: 'not-measured' },
  { name: 'low, but one without a word', most: 'low', others: ['none'], outcome: 'not-measured' },
  { name: 'low, but one strange and one high', most: 'low', others: ['strange', 'high'], outcome: 'violated' },
  { name: 'strange', most: 'strange', others: [], outcome: 'not-measured' },
]

const levelsOf = ({ most, others }: Mix, size: number): readonly Level[] =>
  Array.from({ length: size }, (_, index) => others[others.length - (size - index)] ?? most)

const fits = (size: number, { others }: Mix): boolean => (size === 0 ? others.length === 0 : size > others.length)

/** Every mix in every size that it fits in; of the largest, one mix of each outcome. */
const CASES = [
  ...[0, 1, 99, 100, 101, 200, 201, 250].flatMap((size) => MIXES.map((mix) => ({ size, mix }))),
  ...MIXES.filter((mix) => mix.others.length === 1).map((mix) => ({ size: 20_000, mix })),
].flatMap(({ size, mix }) => (fits(size, mix) ? [[size, mix.name, mix] as const] : []))

const outcomeOf = (size: number, { outcome }: Mix): string => (size === 0 ? 'pass' : outcome)

/** The files of this format show every finding, so that all lists are read. */
const READ_EVERYTHING = '--formats=json,sarif'

const rulesOf = ({ report }: Judged) => report?.images.map(({ verdict, rules }) => ({ verdict, rules }))

const laboratory = openLaboratory()
const check = (reference: string, ...flags: string[]) =>
  laboratory.check([reference, '--policy=preset:baseline', '--wait=0', ...flags])
const actions = ({ requests }: Judged): readonly string[] => requests.map(({ action }) => action)

describe('huawei-swr, with the baseline policy', () => {
  const WORDS = { high: 'immediate_repair', medium: 'delay_repair', low: 'not_needed_repair', strange: 'soon_repair' }
  const REFERENCE = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0'
  const put = (levels: readonly Level[], image_type = 'private_image'): void => {
    const vulnerabilities = levels.map(
      (level, index): HuaweiVulnerability => ({
        vul_id: `CVE-2026-${10_000 + index}`,
        ...(level === 'none' ? {} : { repair_necessity: WORDS[level] }),
      }),
    )
    const row = { image_name: 'shop', image_digest: DIGEST, image_type, vulnerabilities }
    laboratory.cloud.account.huawei.registryImages = [aRegistryImage(row, NOW)]
  }
  const judge = (...flags: string[]) => check(REFERENCE, '--source=huawei-swr', ...flags)

  it.each(CASES)('%i vulnerabilities, %s: four requests at most', async (size, _name, mix) => {
    put(levelsOf(mix, size))
    const judged = await judge()
    expect(judged.outcomes['max-severity']).toBe(outcomeOf(size, mix))
    expect(judged.requests.length).toBeLessThanOrEqual(size <= 200 ? 2 : 4)
    if (outcomeOf(size, mix) === 'violated') expect(judged.requests).toHaveLength(2)
    if (size > 250) return
    expect(rulesOf(judged)).toEqual(rulesOf(await judge(READ_EVERYTHING)))
  })

  it('four at most for a shared image whose project is not known either', async () => {
    const { HUAWEICLOUD_SDK_PROJECT_ID: _, ...env } = KEYS
    put(['medium'], 'shared_image')
    const args = [REFERENCE, '--source=huawei-swr', '--policy=preset:baseline', '--wait=0']
    const judged = await laboratory.check(args, { env })
    expect(judged.code).toBe(0)
    expect(actions(judged)).toEqual([
      'GET /v3/projects',
      'GET image/swr-repository',
      'GET image/swr-repository',
      'GET image/{image_id}/vulnerabilities',
    ])
  })
})

describe('aliyun, with the baseline policy', () => {
  const WORDS = { high: 'asap', medium: 'later', low: 'nntf', strange: 'soon' }
  const REFERENCE = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.0'
  const toRecords = (Type: string, levels: readonly Level[]): AliyunVulnerability[] =>
    levels.map((level, index) => ({
      Name: `${Type}:CVE-2026-${10_000 + index}`,
      Type,
      ...(level === 'none' ? {} : { Necessity: WORDS[level] }),
    }))
  const put = (system: readonly Level[], application: readonly Level[]): void => {
    const vulnerabilities = [...toRecords('cve', system), ...toRecords('sca', application)]
    const row = { RepoName: 'shop', Digest: DIGEST.replace('sha256:', ''), vulnerabilities, VulCount: system.length }
    laboratory.cloud.account.aliyun.images = [anAliyunImage(row, NOW)]
  }
  const judge = (...flags: string[]) => check(REFERENCE, '--source=aliyun', ...flags)

  it.each(CASES)('%i in the system, %s: four requests, or six where no list decides', async (size, _name, mix) => {
    put(levelsOf(mix, size), ['medium'])
    const judged = await judge()
    expect(judged.outcomes['max-severity']).toBe(outcomeOf(size, mix))
    const isDecided = size <= 100 || mix.outcome === 'violated'
    expect(judged.requests).toHaveLength(isDecided ? 4 : 6)
    if (size > 250) return
    expect(rulesOf(judged)).toEqual(rulesOf(await judge(READ_EVERYTHING)))
  })

  it.each(CASES.filter(([size]) => [0, 1, 100, 101, 250].includes(size)))(
    '%i in applications, %s: four requests, and one for each further page',
    async (size, _name, mix) => {
      put(['low'], levelsOf(mix, size))
      const judged = await judge()
      expect(judged.outcomes['max-severity']).toBe(outcomeOf(size, mix))
      const isDecided = mix.most === 'high'
      expect(judged.requests).toHaveLength(isDecided ? 4 : 3 + Math.max(1, Math.ceil(size / 100)))
      expect(rulesOf(judged)).toEqual(rulesOf(await judge(READ_EVERYTHING)))
    },
  )

  it('four where either kind decides, however long the other is', async () => {
    put(levelsOf(MIXES[0] as Mix, 20_000), ['high'])
    expect((await judge()).requests).toHaveLength(4)
    put(['high'], levelsOf(MIXES[0] as Mix, 2_000))
    expect((await judge()).requests).toHaveLength(4)
  })
})

describe('one request', () => {
  it.each([huaweiRegistriesContract, huaweiLocalContract])('of $id for an image', async (source) => {
    source.put(laboratory.cloud.account, [{ condition: 'medium' }])
    const judged = await laboratory.check([source.reference, ...source.flags, `--policy=${source.preset}`, '--wait=0'])
    expect([judged.code, actions(judged)]).toEqual([0, [source.list]])
  })

  it.each([
    ['huawei-swr', 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0', 'GET image/swr-repository'],
    ['aliyun', 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.0', 'DescribeImageInstances'],
  ])('of %s where no rule needs details', async (source, reference, list) => {
    const { account } = laboratory.cloud
    const finding = { vul_id: 'CVE-2026-1', repair_necessity: 'immediate_repair' }
    account.huawei.registryImages = [aRegistryImage({ image_name: 'shop', vulnerabilities: [finding] }, NOW)]
    account.aliyun.images = [
      anAliyunImage({ RepoName: 'shop', vulnerabilities: [{ Name: 'CVE-2026-1', Necessity: 'asap' }] }, NOW),
    ]
    const policy = 'version: 1\nname: p\nrules: { scan-succeeded: enforce, no-malicious-files: enforce }\n'
    const args = [reference, `--source=${source}`, '--policy=policy.yaml', '--wait=0']
    const judged = await laboratory.check(args, { policy })
    expect([judged.code, actions(judged)]).toEqual([0, [list]])
  })

  it('for the id of the project, however many images there are', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    laboratory.cloud.account.huawei.registryImages = names.map((image_name) => aRegistryImage({ image_name }, NOW))
    const { HUAWEICLOUD_SDK_PROJECT_ID: _, ...env } = KEYS
    const references = names.map((name) => `swr.cn-north-4.myhuaweicloud.com/team/${name}:1.0`)
    const judged = await laboratory.check([...references, '--policy=preset:baseline', '--wait=0'], { env })
    expect(judged.code).toBe(0)
    expect(actions(judged).filter((action) => action === 'GET /v3/projects')).toHaveLength(1)
  })
})
