import { describe, expect, it } from 'vitest'
import type { RegistryImage } from '../fake-cloud/account.ts'
import { aRegistryImage } from '../fake-cloud/images.ts'
import { fault } from '../fake-cloud/server.ts'
import { DIGEST } from './contract-source.ts'
import { type Judged, NOW, openLaboratory } from './laboratory.ts'
import { describeSourceContract } from './source-contract.ts'
import { huaweiSwrContract, ofNecessity } from './sources/huawei-registry.ts'

describeSourceContract(huaweiSwrContract)

const SHARED = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0'
const PRO = 'prod-a1b2c3.swr-pro.myhuaweicloud.com/team/shop:1.0'

const aRow = (row: RegistryImage = {}): RegistryImage =>
  aRegistryImage({ image_name: 'shop', image_digest: DIGEST, ...row }, NOW)

describe('huawei-swr', () => {
  const { cloud, check } = laboratoryOf()
  const judge = (reference = SHARED) =>
    check([reference, '--source=huawei-swr', '--region=cn-north-4', '--policy=preset:baseline', '--wait=0'])
  const list = (...images: RegistryImage[]): void => {
    cloud().account.huawei.registryImages = images
  }
  const typesAsked = ({ requests }: Judged) =>
    requests.filter(({ action }) => action === 'GET image/swr-repository').map(({ query }) => query.image_type)

  describe('asks by the type of the image', () => {
    it('private first, and stops there', async () => {
      list(aRow(), aRow({ image_type: 'shared_image', vulnerabilities: ofNecessity('immediate_repair') }))
      const judged = await judge()
      expect(judged.code).toBe(0)
      expect(typesAsked(judged)).toEqual(['private_image'])
    })

    it('then shared, and says so', async () => {
      list(aRow({ image_type: 'shared_image' }))
      const judged = await judge()
      expect(judged.code).toBe(0)
      expect(typesAsked(judged)).toEqual(['private_image', 'shared_image'])
      expect(judged.report?.images[0]?.asked).toEqual([
        'private_image',
        'shared_image',
        'the default enterprise project',
      ])
    })

    it('of an enterprise instance alone, where the host is one', async () => {
      list(aRow(), aRow({ image_type: 'instance_image', instance_name: 'prod' }))
      const judged = await judge(PRO)
      expect(judged).toMatchObject({ code: 0, report: { images: [{ scans: [{ label: 'SwrEnterprise' }] }] } })
      expect(typesAsked(judged)).toEqual(['instance_image'])
    })

    it('and never takes the image of another instance', async () => {
      list(aRow({ image_type: 'instance_image', instance_name: 'staging' }))
      expect(await judge(PRO)).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
    })
  })

  it('finds an image of another enterprise project, and asks for its details there', async () => {
    list(aRow({ enterpriseProjectId: 'ep-1', vulnerabilities: ofNecessity('immediate_repair') }))
    const judged = await judge()
    expect(judged).toMatchObject({ code: 1, outcomes: { 'max-severity': 'violated' } })
    expect(judged.report?.images[0]?.asked).toContain('enterprise project all_granted_eps')
  })

  describe('knows severities from details alone', () => {
    it.each([
      ['refused', fault.status(400, { error_code: 'HSS.0013', error_msg: 'no' })],
      ['a page of a proxy', fault.html()],
      ['broken', fault.truncatedJson()],
      ['a total without rows', fault.body(() => '{"total_num":0,"data_list":[{}]}')],
    ])('which leaves them unknown where details are %s', async (_, spoil) => {
      list(aRow())
      cloud().faults.add({ match: 'GET image/{image_id}/vulnerabilities', times: 99, fault: spoil })
      const outcomes = { 'scan-succeeded': 'pass', 'max-severity': 'source-error', 'no-malicious-files': 'pass' }
      expect(await judge()).toMatchObject({ code: 2, outcomes })
    })

    it.each<[string, RegistryImage]>([
      ['a necessity that is in no table', { vulnerabilities: ofNecessity('soon_repair') }],
      ['no necessity', { vulnerabilities: [{ vul_id: 'CVE-2026-0001' }] }],
      ['vulnerabilities that are counted and not listed', { vul_num: 7 }],
    ])('which does not pass %s', async (_, row) => {
      list(aRow(row))
      expect(await judge()).toMatchObject({ code: 2, outcomes: { 'max-severity': 'not-measured' } })
    })

    it('which fails where more are listed than counted', async () => {
      list(aRow({ vul_num: 0, vulnerabilities: ofNecessity('immediate_repair') }))
      expect((await judge()).code).toBe(1)
    })
  })

  describe('reads the words of this list', () => {
    it.each([
      ['download_failed', /could not pull the image/],
      ['image_oversized', /larger than HSS scans/],
    ])('the status %s is a failed scan', async (scan_status, reason) => {
      list(aRow({ scan_status }))
      const judged = await judge()
      expect(judged).toMatchObject({ code: 1, outcomes: { 'scan-succeeded': 'violated' } })
      expect(judged.stdout).toMatch(reason)
    })

    it('an image that cannot be scanned is unsupported', async () => {
      list(aRow({ scan_status: 'unscan', scannable: false }))
      expect(await judge()).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'unsupported' } })
    })
  })
})

/** The laboratory, with the cloud as it is once the tests run. */
function laboratoryOf() {
  const laboratory = openLaboratory()
  return { cloud: () => laboratory.cloud, check: laboratory.check }
}
