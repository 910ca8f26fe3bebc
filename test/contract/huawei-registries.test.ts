import { describe, expect, it } from 'vitest'
import type { AssociationImage, Registry, RegistryImage } from '../fake-cloud/account.ts'
import { aRegistryImage, digestOf } from '../fake-cloud/images.ts'
import { fault } from '../fake-cloud/server.ts'
import { listRequests } from './clauses/judge.ts'
import { noPause } from './clauses/waiting.ts'
import { DIGEST } from './contract-source.ts'
import { NOW, openLaboratory, type RunOptions } from './laboratory.ts'
import { describeSourceContract } from './source-contract.ts'
import { huaweiRegistriesContract, ofNecessity } from './sources/huawei-registry.ts'

describeSourceContract(huaweiRegistriesContract)

const SHARED = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0'
const IN_CN_NORTH_4 = '--region=cn-north-4'
const BASELINE = '--policy=preset:baseline'
const HIGH = { vulnerabilities: ofNecessity('immediate_repair') }

const aRow = (row: RegistryImage = {}): RegistryImage =>
  aRegistryImage({ image_name: 'shop', image_digest: DIGEST, ...row }, NOW)

describe('huawei-registries', () => {
  const laboratory = openLaboratory()
  const judge = (reference: string, flags: readonly string[] = [], options: RunOptions = {}) =>
    laboratory.check([reference, BASELINE, '--wait=0', ...flags], options)
  const list = (...images: RegistryImage[]): void => {
    laboratory.cloud.account.huawei.registryImages = images
  }
  const connect = (...registries: Registry[]): void => {
    laboratory.cloud.account.huawei.registries = registries
  }

  describe('where the region does not have its API', () => {
    it.each(['APIGW.0101', 'APIG.0101'])('asks huawei-swr instead after %s', async (error_code) => {
      list(aRow())
      const missing = fault.status(404, { error_code, error_msg: 'The API does not exist' })
      laboratory.cloud.faults.add({ match: 'GET image/registries/images', times: 9, fault: missing })
      expect(await judge(SHARED)).toMatchObject({ code: 0, report: { images: [{ source: 'huawei-swr' }] } })
    })

    it('is not replaced where it was asked for by name', async () => {
      list(aRow())
      laboratory.cloud.account.huawei.absentOperations.add('GET image/registries/images')
      const judged = await judge(SHARED, ['--source=huawei-registries'])
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'source-error' } })
      expect(judged.stdout).toContain('set `source` to another one')
      expect(judged.requests).toHaveLength(1)
    })

    it.each([
      ['another page that is not there', fault.status(404, {})],
      ['another error of the gateway', fault.status(404, { error_code: 'APIG.0106', error_msg: 'no' })],
      ['an error of the service', fault.serverError()],
    ])('is not replaced for %s', async (_, other) => {
      list(aRow())
      laboratory.cloud.faults.add({ match: 'GET image/registries/images', times: 9, fault: other })
      const judged = await judge(SHARED)
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'source-error' } })
    })
  })

  describe('enterprise projects', () => {
    const asked = (requests: readonly { query: Record<string, string> }[]) =>
      requests.map(({ query }) => query.enterprise_project_id)

    it('asks for all that the caller may see where the default one has nothing, and says so', async () => {
      list(aRow({ enterpriseProjectId: 'ep-1' }))
      const judged = await judge(SHARED)
      expect(judged.code).toBe(0)
      expect(asked(judged.requests)).toEqual([undefined, 'all_granted_eps'])
      const reported = ['the default enterprise project', 'enterprise project all_granted_eps']
      expect(judged.report?.images[0]?.asked).toEqual(reported)
    })

    it('asks for all of them once, however long it waits', async () => {
      const judged = await laboratory.check([SHARED, BASELINE, '--wait=10m'])
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
      expect(asked(judged.requests).filter((project) => project === 'all_granted_eps')).toHaveLength(1)
    })

    it('keeps to the one that was given', async () => {
      list(aRow({ enterpriseProjectId: 'ep-1' }))
      const elsewhere = await judge(SHARED, ['--enterprise-project-id=ep-2'])
      expect(elsewhere).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
      expect(asked(elsewhere.requests)).toEqual(['ep-2'])
      expect((await judge(SHARED, ['--enterprise-project-id=ep-1'])).code).toBe(0)
    })

    it('is no worse off where it may not ask for all', async () => {
      const isForAll = (query: readonly (readonly [string, string])[]) => query.some(([, v]) => v === 'all_granted_eps')
      const refusal = fault.status(400, { error_code: 'HSS.0013', error_msg: 'no' })
      laboratory.cloud.faults.add({ match: ({ query }) => isForAll(query), fault: refusal })
      expect(await judge(SHARED)).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
    })
  })

  describe('SWR enterprise', () => {
    const PRO = 'prod-a1b2c3.swr-pro.myhuaweicloud.com/team/shop:1.0'
    const ofInstance = (row: RegistryImage = {}) =>
      aRow({ image_type: 'instance_image', registry_type: 'SwrEnterprise', instance_name: 'prod', ...row })

    it.each<[string, RegistryImage, number]>([
      ['by the name of its instance', {}, 0],
      ['by its URL', { instance_name: '', instance_url: 'https://prod-a1b2c3.swr-pro.myhuaweicloud.com' }, 0],
      ['by its URL without a scheme', { instance_name: '', instance_url: 'prod-a1b2c3.swr-pro.myhuaweicloud.com' }, 0],
      ['by neither where the row carries neither', { instance_name: '', instance_url: '' }, 0],
      ['not of another instance', { instance_name: 'prod-eu' }, 2],
      ['not of another case', { instance_name: 'Prod' }, 2],
      ['not of another URL', { instance_name: '', instance_url: 'prod-zzzzzz.swr-pro.myhuaweicloud.com' }, 2],
      ['not of SWR private', { registry_type: 'SwrPrivate', instance_name: '' }, 2],
    ])('finds the image %s', async (_, row, code) => {
      list(ofInstance(row))
      expect((await judge(PRO, [IN_CN_NORTH_4])).code).toBe(code)
    })

    it('needs the region, which the host does not name', async () => {
      const judged = await judge(PRO)
      expect(judged.code).toBe(3)
      expect(judged.stderr).toContain('does not tell its region')
      expect(judged.requests).toHaveLength(0)
    })
  })

  describe('Harbor and JFrog', () => {
    const HARBOR = 'harbor.example.com/team/shop:1.0'
    const FLAGS = ['--source=huawei-registries', IN_CN_NORTH_4]
    const harbor = (registry: Partial<Registry> = {}): Registry => ({
      id: 'reg-harbor',
      registry_type: 'Harbor',
      registry_addr: 'https://harbor.example.com',
      ...registry,
    })
    const inHarbor = (row: RegistryImage = {}) =>
      aRow({ image_type: 'harbor', registry_type: 'Harbor', registry_id: 'reg-harbor', ...row })

    it.each<[string, string, string]>([
      ['with a scheme', 'https://harbor.example.com', HARBOR],
      ['without a scheme', 'harbor.example.com', HARBOR],
      ['with a path', 'https://harbor.example.com/', HARBOR],
      ['with the port of https', 'https://harbor.example.com:443', HARBOR],
      ['in another case', 'https://Harbor.Example.com', HARBOR],
      ['with a port of its own', 'http://harbor.example.com:8443', 'harbor.example.com:8443/team/shop:1.0'],
    ])('finds the registry by its address %s', async (_, registry_addr, reference) => {
      connect(harbor({ registry_addr }))
      list(inHarbor())
      expect((await judge(reference, FLAGS)).code).toBe(0)
    })

    it('judges no row of another registry', async () => {
      connect(harbor(), harbor({ id: 'reg-other', registry_addr: 'https://harbor.example.com.evil.example' }))
      list(inHarbor({ registry_id: 'reg-other' }))
      expect(await judge(HARBOR, FLAGS)).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
      list(aRow({ registry_id: 'reg-swr-private' }))
      expect(await judge(HARBOR, FLAGS)).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
    })

    it('is not waited for where it is not connected: waiting connects no registry', async () => {
      connect(harbor({ registry_addr: 'https://harbor.example.org' }))
      const judged = await laboratory.check([HARBOR, BASELINE, '--wait=10m', ...FLAGS])
      expect(judged.code).toBe(2)
      expect(judged.requests.filter(({ action }) => action === 'GET image/registries')).toHaveLength(1)
      expect(judged.requests.length).toBeLessThan(5)
    })

    it('says that the registry is not connected', async () => {
      connect(harbor({ registry_addr: 'https://harbor.example.org' }))
      list(inHarbor())
      const judged = await judge(HARBOR, FLAGS)
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
      expect(judged.stdout).toContain('no registry that is connected to HSS has the address harbor.example.com')
    })

    it('finds the registry on a later page of the list', async () => {
      const others = Array.from({ length: 250 }, (_, n) =>
        harbor({ id: `reg-${n}`, registry_addr: `h${n}.example.com` }),
      )
      connect(...others, harbor())
      list(inHarbor())
      expect((await judge(HARBOR, FLAGS)).code).toBe(0)
    })

    it('has no answer where the list of registries has none', async () => {
      connect(harbor())
      list(inHarbor())
      laboratory.cloud.faults.add({ match: 'GET image/registries', times: 9, fault: fault.html() })
      expect(await judge(HARBOR, FLAGS)).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'source-error' } })
    })
  })

  describe('multi-architecture images', () => {
    const [amd64, arm64] = [digestOf('amd64'), digestOf('arm64')]
    const member = (image_digest: string, more: AssociationImage = {}): AssociationImage => ({
      image_id: image_digest.slice(7, 39),
      image_name: 'shop',
      image_version: '1.0',
      namespace: 'team',
      image_digest,
      scan_status: 'success',
      vul_num: 0,
      unsafe_setting_num: 0,
      malicious_file_num: 0,
      ...more,
    })

    it.each([DIGEST, amd64, arm64])(
      'are judged whole by the digest of the index or of a platform: %s',
      async (digest) => {
        list(aRow({ association_images: [member(amd64), member(arm64, { vul_num: 1, ...HIGH })] }))
        const failing = await judge(`${SHARED}@${digest}`)
        expect(failing).toMatchObject({ code: 1, outcomes: { 'max-severity': 'violated' } })
        list(aRow({ association_images: [member(amd64), member(arm64)] }))
        const passing = await judge(`${SHARED}@${digest}`)
        expect(passing.code).toBe(0)
        expect(passing.report?.images[0]?.scans).toHaveLength(3)
      },
    )

    it.each<[string, AssociationImage, string]>([
      ['has not been scanned', { scan_status: 'unscan' }, 'unsupported'],
      ['is being scanned', { scan_status: 'scanning' }, 'pending'],
      ['has no status', { scan_status: undefined }, 'not-measured'],
    ])('do not pass where a platform %s', async (_, more, cause) => {
      list(aRow({ association_images: [member(amd64), member(arm64, more)] }))
      expect(await judge(SHARED)).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': cause } })
    })

    it('do not pass where a platform is not measured', async () => {
      list(aRow({ association_images: [member(amd64), member(arm64, { malicious_file_num: undefined })] }))
      expect(await judge(SHARED)).toMatchObject({ code: 2, outcomes: { 'no-malicious-files': 'not-measured' } })
    })

    it('inherit the times of the index', async () => {
      list(aRow({ latest_scan_time: NOW - 10 * 3_600_000, association_images: [member(amd64)] }))
      expect(await judge(SHARED)).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'stale' } })
    })

    it('that nothing has scanned are not waited for', async () => {
      const unscanned = { scan_status: 'unscan', latest_scan_time: 0, severity_level: undefined }
      list(aRow({ ...unscanned, association_images: [member(amd64, unscanned)] }))
      const judged = await laboratory.check([SHARED, BASELINE, '--wait=10m'], { onPause: noPause })
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'unsupported' } })
      expect(judged.stdout).toContain('provenance: false')
    })
  })

  describe('what a row says of its registry', () => {
    it.each<[string, RegistryImage, number]>([
      ['SwrShared', { registry_type: 'SwrShared', image_type: 'shared_image' }, 0],
      ['its image type, where it has no registry type', { registry_type: undefined }, 0],
      ['nothing at all', { registry_type: undefined, image_type: undefined }, 2],
    ])('%s: exit code %s', async (_, row, code) => {
      list(aRow(row))
      expect((await judge(SHARED)).code).toBe(code)
    })

    it('says "ambiguous" of a row that tells nothing, and blocks where it is bad', async () => {
      const unplaced = { registry_type: undefined, image_type: undefined }
      list(aRow(unplaced))
      expect((await judge(SHARED)).outcomes).toMatchObject({ 'scan-succeeded': 'ambiguous' })
      list(aRow({ ...unplaced, ...HIGH }))
      expect((await judge(SHARED)).code).toBe(1)
    })

    it('does not pass a tag by a share that has expired', async () => {
      const expired = { registry_type: 'SwrShared', image_type: 'shared_image', shared_status: 'expired' }
      list(aRow(expired))
      expect(await judge(SHARED)).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'unsupported' } })
      expect((await judge(`${SHARED}@${DIGEST}`)).code).toBe(0)
    })

    it('finds a nested repository as HSS may write it', async () => {
      for (const image_name of ['apps/shop', 'apps$shop']) {
        list(aRow({ image_name }))
        expect((await judge('swr.cn-north-4.myhuaweicloud.com/team/apps/shop:1.0')).code).toBe(0)
      }
    })

    it('asks the project of the region that the host names', async () => {
      const { huawei } = laboratory.cloud.account
      huawei.projects.push({ id: 'f'.repeat(32), name: 'ap-southeast-3' })
      list(aRow({ projectId: huawei.projects[0]?.id, ...HIGH }), aRow({ projectId: 'f'.repeat(32) }))
      const { HUAWEICLOUD_SDK_PROJECT_ID: _, ...env } = (await import('./laboratory.ts')).KEYS
      const judged = await judge('swr.ap-southeast-3.myhuaweicloud.com/team/shop:1.0', [], { env })
      expect(judged.code).toBe(0)
    })
  })

  describe('without a wait that the user set', () => {
    const inPro = { image_type: 'instance_image', registry_type: 'SwrEnterprise', instance_name: 'prod' }
    const UNSCANNED = { scan_status: 'unscan', latest_scan_time: 0, severity_level: undefined }
    const PRO = 'prod-a1b2c3.swr-pro.myhuaweicloud.com/team/shop:1.0'
    const appear = (row: RegistryImage) => (pause: number) => {
      if (pause === 2) list(aRow(row))
    }

    it('waits for an image to appear in an enterprise instance, which HSS scans by itself', async () => {
      const judged = await laboratory.check([PRO, BASELINE, IN_CN_NORTH_4], { onPause: appear(inPro) })
      expect(judged.code).toBe(0)
    })

    it('does not wait for a scan of SWR private, which HSS scans on request only', async () => {
      list(aRow(UNSCANNED))
      const judged = await laboratory.check([SHARED, BASELINE], { onPause: noPause })
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'pending' } })
    })

    it('waits for it where the user says so', async () => {
      list(aRow(UNSCANNED))
      const judged = await laboratory.check([SHARED, BASELINE, '--wait=10m'], { onPause: appear({}) })
      expect(judged.code).toBe(0)
    })
  })

  it.each<[string, RegistryImage]>([
    ['a level of none beside a count', { severity_level: 'Security', vul_num: 5 }],
    [
      'a level of none beside the count of a platform',
      { association_images: [{ ...aRow(), vul_num: 5 } as AssociationImage] },
    ],
  ])('does not pass %s', async (_, row) => {
    list(aRow(row))
    expect(await judge(SHARED)).toMatchObject({ code: 2, outcomes: { 'max-severity': 'not-measured' } })
  })

  describe('details that a rule needs', () => {
    const policy = [
      'version: 1',
      'name: counted',
      'rules:',
      '  scan-succeeded: enforce',
      '  max-vulnerabilities: { mode: enforce, critical: 0, high: 0 }',
    ].join('\n')

    const count = () => laboratory.check([SHARED, '--policy=policy.yaml', '--wait=0'], { policy })

    it('are counted', async () => {
      list(aRow({ vulnerabilities: ofNecessity('delay_repair') }))
      expect((await count()).code).toBe(0)
      list(aRow(HIGH))
      expect(await count()).toMatchObject({ code: 1, outcomes: { 'max-vulnerabilities': 'violated' } })
    })

    it.each([
      ['refused', fault.status(400, { error_code: 'HSS.0013', error_msg: 'no' })],
      ['a page of a proxy', fault.html()],
      ['a total without rows', fault.body(() => '{"total_num":3,"data_list":[]}')],
      ['rows without a total', fault.body(() => '{"total_num":0,"data_list":[{}]}')],
    ])('leave that rule alone unknown where they are %s', async (_, spoil) => {
      list(aRow())
      laboratory.cloud.faults.add({ match: 'GET image/{image_id}/vulnerabilities', times: 99, fault: spoil })
      const outcomes = { 'scan-succeeded': 'pass', 'max-vulnerabilities': 'source-error' }
      expect(await count()).toMatchObject({ code: 2, outcomes })
    })

    it('are not asked where no rule needs them', async () => {
      list(aRow(HIGH))
      const judged = await judge(SHARED)
      expect(listRequests(judged, huaweiRegistriesContract)).toHaveLength(judged.requests.length)
    })

    it('do not pass a vulnerability whose necessity is in no table', async () => {
      list(aRow({ vulnerabilities: ofNecessity('soon_repair'), severity_level: 'Low' }))
      expect(await count()).toMatchObject({ code: 2, outcomes: { 'max-vulnerabilities': 'not-measured' } })
    })
  })
})
