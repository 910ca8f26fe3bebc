import { describe, expect, it } from 'vitest'
import type { LocalImage } from '../fake-cloud/account.ts'
import { aLocalImage } from '../fake-cloud/images.ts'
import { DIGEST, OTHER_DIGEST } from './contract-source.ts'
import { NOW, openLaboratory } from './laboratory.ts'
import { describeSourceContract } from './source-contract.ts'
import { huaweiLocalContract } from './sources/huawei-local.ts'

describeSourceContract(huaweiLocalContract)

const NAME = 'swr.cn-north-4.myhuaweicloud.com/team/shop'
const PINNED = `${NAME}:1.0@${DIGEST}`

const aRow = (row: LocalImage = {}): LocalImage =>
  aLocalImage({ image_name: 'shop', image_digest: DIGEST, ...row }, NOW)

describe('huawei-local', () => {
  const laboratory = openLaboratory()
  const judge = (reference: string, preset = 'deployed') =>
    laboratory.check([
      reference,
      '--source=huawei-local',
      '--region=cn-north-4',
      `--policy=preset:${preset}`,
      '--wait=0',
    ])
  const list = (...images: LocalImage[]): void => {
    laboratory.cloud.account.huawei.localImages = images
  }

  it('is never picked by a host', async () => {
    list(aRow())
    const judged = await laboratory.check([PINNED, '--policy=preset:deployed', '--wait=0'])
    expect(judged).toMatchObject({ code: 2, report: { images: [{ source: 'huawei-registries' }] } })
  })

  describe('does not look for malicious files', () => {
    it('so that baseline is unknown and deployed passes', async () => {
      list(aRow())
      const outcomes = { 'scan-succeeded': 'pass', 'max-severity': 'pass', 'no-malicious-files': 'not-measured' }
      expect(await judge(PINNED, 'baseline')).toMatchObject({ code: 2, outcomes })
      expect((await judge(PINNED, 'deployed')).code).toBe(0)
    })

    it('but a row that counts one is violated', async () => {
      list(aRow({ malicious_file_num: 1 }))
      const outcomes = { 'no-malicious-files': 'violated' }
      expect(await judge(PINNED, 'baseline')).toMatchObject({ code: 1, outcomes })
    })
  })

  describe('without a digest', () => {
    it.each(['shop', 'team/shop', `${NAME}`])('never passes a row named %s', async (image_name) => {
      list(aRow({ image_name }))
      const judged = await judge(`${NAME}:1.0`)
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'ambiguous' } })
      expect(judged.stdout).toContain('input digest')
    })

    it('blocks by a row of the name', async () => {
      list(aRow(), aRow({ vul_num: 1, severity_level: 'High', host_name: 'node-2' }))
      expect((await judge(`${NAME}:1.0`)).code).toBe(1)
    })
  })

  describe('with a digest', () => {
    it.each<[string, LocalImage]>([
      ['another name', { image_name: 'something-shop-else' }],
      ['another tag', { image_version: '2.0' }],
    ])('takes the row under %s, which is the same image', async (_, row) => {
      list(aRow(row))
      expect((await judge(PINNED)).code).toBe(0)
    })

    it('judges the image on every host: the worst decides', async () => {
      list(aRow({ host_name: 'node-1' }), aRow({ host_name: 'node-2', scan_status: 'scanning' }))
      expect(await judge(PINNED)).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'pending' } })
      list(aRow({ host_name: 'node-1' }), aRow({ host_name: 'node-2', vul_num: 1, severity_level: 'High' }))
      expect((await judge(PINNED)).code).toBe(1)
    })

    it('tells hosts that agree as one', async () => {
      list(...Array.from({ length: 300 }, (_, n) => aRow({ host_name: `node-${n}`, host_id: `${n}` })))
      const judged = await judge(PINNED)
      expect(judged).toMatchObject({ code: 0, report: { images: [{ scans: [{ state: 'complete' }] }] } })
      expect(judged.report?.images[0]?.scans[0]?.label).toBe('host node-0 +299')
    })

    it('names the digests that the hosts have instead', async () => {
      list(aRow({ image_digest: OTHER_DIGEST }))
      const judged = await judge(PINNED)
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'stale' } })
      expect(judged.stdout).toContain(OTHER_DIGEST)
    })
  })

  it.each<[string, LocalImage, string]>([
    ['a level of none beside a count', { vul_num: 5, severity_level: 'Security' }, 'not-measured'],
    ['a reason why the agent cannot scan', { scan_status: 'unscan', non_scan_reason: 'agent offline' }, 'unsupported'],
  ])('does not pass %s', async (_, row, cause) => {
    list(aRow(row))
    expect(await judge(PINNED)).toMatchObject({ code: 2, outcomes: { 'max-severity': cause } })
  })

  it('finds an image of another enterprise project', async () => {
    list(aRow({ enterpriseProjectId: 'ep-1' }))
    const judged = await judge(PINNED)
    expect(judged.code).toBe(0)
    expect(judged.report?.images[0]?.asked).toContain('enterprise project all_granted_eps')
  })
})
