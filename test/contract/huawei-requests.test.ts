import { describe, expect, it } from 'vitest'
import type { LocalImage, Registry, RegistryImage } from '../fake-cloud/account.ts'
import { aLocalImage, aMemberImage, aRegistryImage } from '../fake-cloud/images.ts'
import { fault } from '../fake-cloud/server.ts'
import { noPause } from './clauses/waiting.ts'
import { DIGEST, OTHER_DIGEST } from './contract-source.ts'
import { HOUR_MS, type Judged, NOW, openLaboratory } from './laboratory.ts'
import { ofNecessity } from './sources/huawei-registry.ts'

const SHARED = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0'
const PRO = 'prod-a1b2c3.swr-pro.myhuaweicloud.com/team/shop:1.0'
const HARBOR = 'harbor.example.com/team/shop:1.0'
const SYNC = 'POST image/image-sync/tasks'
const OLD_SYNC = 'POST image/synchronize'
const SCAN = 'POST image/image-scan/tasks'
const OLD_SCAN = 'POST image/batch-scan'
const SCAN_IF_NEEDED = '--scan=if-needed'

const UNSCANNED = { scan_status: 'unscan', latest_scan_time: 0, severity_level: undefined }
const HIGH = { severity_level: 'High', vul_num: 1, vulnerabilities: ofNecessity('immediate_repair') }

const aRow = (row: RegistryImage = {}): RegistryImage =>
  aRegistryImage({ image_name: 'shop', image_digest: DIGEST, ...row }, NOW)

const REGISTRIES: readonly Registry[] = [
  { id: 'reg-swr-private', registry_type: 'SwrPrivate' },
  { id: 'reg-swr-shared', registry_type: 'SwrShared' },
  { id: 'reg-prod', registry_type: 'SwrEnterprise', registry_name: 'prod' },
  { id: 'reg-staging', registry_type: 'SwrEnterprise', registry_name: 'staging' },
  { id: 'reg-harbor', registry_type: 'Harbor', registry_addr: 'https://harbor.example.com' },
  { id: 'reg-other', registry_type: 'Harbor', registry_addr: 'https://harbor.example.org' },
]

describe('what HSS is asked to do', () => {
  const laboratory = openLaboratory()
  const huawei = () => laboratory.cloud.account.huawei
  const judge = (flags: readonly string[] = [], reference = SHARED, registries = REGISTRIES) => {
    huawei().registries = [...registries]
    const wait = flags.some((flag) => flag.startsWith('--wait=')) ? [] : ['--wait=10m']
    return laboratory.check([reference, '--policy=preset:baseline', ...wait, ...flags])
  }
  const posts = ({ requests }: Judged): string[] =>
    requests.filter(({ method }) => method === 'POST').map(({ action }) => action)
  const bodies = ({ requests }: Judged, action: string): unknown[] =>
    requests.filter((one) => one.action === action).map(({ body }) => JSON.parse(body))
  const refuse = (match: string, error_code: string, error_msg = 'no') =>
    laboratory.cloud.faults.add({ match, times: 9, fault: fault.status(400, { error_code, error_msg }) })
  const hints = ({ report }: Judged) => report?.images[0]?.rules.map(({ hint }) => hint).join('\n')

  describe('an image that was just pushed', () => {
    it.each<[string, NonNullable<RegistryImage['scanResult']>, number]>([
      ['clean', {}, 0],
      ['bad', HIGH, 1],
    ])('is listed, scanned and found %s, by one request each', async (_, scanResult, code) => {
      huawei().unlistedImages = [aRow({ ...UNSCANNED, scanResult })]
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged.code).toBe(code)
      expect(posts(judged)).toEqual([SYNC, SCAN])
      expect(judged.report?.images[0]?.asked).toEqual([
        'the default enterprise project',
        'enterprise project all_granted_eps',
        'asked the service for a refresh of its image list',
        'asked the service for a scan of the image',
      ])
    })

    it('is awaited by few requests, through a scan that takes its time', async () => {
      huawei().unlistedImages = [aRow(UNSCANNED)]
      Object.assign(huawei(), { syncTakesMs: 60_000, scanWaitsMs: 60_000, scanTakesMs: 180_000 })
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged.code).toBe(0)
      expect(judged.requests.length).toBeLessThanOrEqual(25)
    })

    it('is asked for nothing with --wait=0', async () => {
      huawei().unlistedImages = [aRow(UNSCANNED)]
      expect(posts(await judge([SCAN_IF_NEEDED, '--wait=0']))).toEqual([])
      huawei().registryImages = [aRow(UNSCANNED)]
      expect(posts(await judge([SCAN_IF_NEEDED, '--wait=0']))).toEqual([])
    })

    it('under a tag that HSS knows by its older digest is listed anew', async () => {
      huawei().registryImages = [aRow({ image_digest: OTHER_DIGEST })]
      huawei().unlistedImages = [aRow()]
      const judged = await judge([], `${SHARED}@${DIGEST}`)
      expect(judged).toMatchObject({ code: 0, report: { images: [{ digest: DIGEST }] } })
      expect(posts(judged)).toEqual([SYNC])
    })
  })

  describe('to list', () => {
    const registriesAsked = (judged: Judged) =>
      (bodies(judged, SYNC) as { registry_info: { registry_id: string; registry_type: string }[] }[]).flatMap(
        ({ registry_info }) => registry_info.map((one) => `${one.registry_type} ${one.registry_id}`),
      )

    it.each<[string, readonly string[], readonly string[]]>([
      [SHARED, [], ['SwrPrivate reg-swr-private', 'SwrShared reg-swr-shared']],
      [PRO, ['--region=cn-north-4'], ['SwrEnterprise reg-prod']],
      [HARBOR, ['--source=huawei-registries', '--region=cn-north-4'], ['Harbor reg-harbor']],
    ])('is exactly the registries that can hold %s', async (reference, flags, expected) => {
      const judged = await judge(flags, reference)
      expect(registriesAsked(judged)).toEqual(expected)
      expect(bodies(judged, SYNC)).toMatchObject([{ sync_all_registries: false }])
    })

    it('is every enterprise instance that may be it, where HSS does not tell which one is', async () => {
      const ofEnterprise = (id: string, registry_addr?: string): Registry => ({
        id,
        registry_type: 'SwrEnterprise',
        ...(registry_addr ? { registry_addr } : {}),
      })
      const judged = await judge(['--region=cn-north-4'], PRO, [
        ofEnterprise('first'),
        ofEnterprise('second'),
        ofEnterprise('third', 'https://other-x1.swr-pro.myhuaweicloud.com'),
      ])
      expect(registriesAsked(judged)).toEqual(['SwrEnterprise first', 'SwrEnterprise second'])
    })

    it('is one request for many images', async () => {
      huawei().unlistedImages = ['shop', 'web', 'api'].map((image_name) => aRegistryImage({ image_name }, NOW))
      const references = ['shop', 'web', 'api'].map((name) => SHARED.replace('shop', name)).join(',')
      const judged = await judge([], references)
      expect(judged.code).toBe(0)
      expect(posts(judged)).toEqual([SYNC])
      expect(judged.requests.filter(({ action }) => action === 'GET image/registries')).toHaveLength(1)
    })

    it('is nothing where the user says never', async () => {
      huawei().unlistedImages = [aRow()]
      const judged = await judge(['--sync=never'])
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
      expect(posts(judged)).toEqual([])
    })

    it('goes to the enterprise project that was given', async () => {
      huawei().unlistedImages = [aRow({ enterpriseProjectId: 'ep-1' })]
      const judged = await judge(['--enterprise-project-id=ep-1'])
      expect(judged.code).toBe(0)
      expect(judged.requests.find(({ action }) => action === SYNC)?.query).toEqual({ enterprise_project_id: 'ep-1' })
    })

    it('goes to the older API where the region has no other, for both kinds of image', async () => {
      huawei().unlistedImages = [aRow({ image_type: 'shared_image', registry_type: 'SwrShared' })]
      huawei().absentOperations.add(SYNC)
      const judged = await judge()
      expect(judged.code).toBe(0)
      expect(posts(judged)).toEqual([SYNC, OLD_SYNC, OLD_SYNC])
      expect(bodies(judged, OLD_SYNC)).toEqual([{ image_type: 'private_image' }, { image_type: 'shared_image' }])
    })

    it('works for the older list in a region that has only older APIs', async () => {
      huawei().unlistedImages = [aRow(UNSCANNED)]
      for (const absent of ['GET image/registries/images', 'GET image/registries', SYNC, SCAN])
        huawei().absentOperations.add(absent)
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged).toMatchObject({ code: 0, report: { images: [{ source: 'huawei-swr' }] } })
      expect(posts(judged)).toEqual([OLD_SYNC, OLD_SYNC, OLD_SCAN])
    })

    it('says where it failed inside a good answer', async () => {
      huawei().absentOperations.add(SYNC)
      laboratory.cloud.faults.add({ match: OLD_SYNC, fault: fault.errorInside('huawei') })
      const judged = await judge()
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
      expect(judged.stdout).toContain('internal error')
      expect(posts(judged)).toEqual([SYNC, OLD_SYNC])
    })

    it.each([
      [HARBOR, ['--source=huawei-registries', '--region=cn-north-4']],
      [PRO, ['--region=cn-north-4']],
    ])('has no older API for %s, which is said', async (reference, flags) => {
      huawei().absentOperations.add(SYNC)
      const judged = await judge(flags, reference)
      expect(posts(judged)).toEqual([SYNC])
      expect(hints(judged)).toContain('synchronise the image list in the HSS console')
    })

    it('is refused in words where HSS reads no such registry', async () => {
      const judged = await judge([], SHARED, [])
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
      expect(judged.stdout).toContain('HSS lists no registry that could hold images of swr.cn-north-4')
      expect(hints(judged)).toContain('authorise HSS to read SWR')
      expect(posts(judged)).toEqual([])
    })
  })

  describe('to scan', () => {
    it('is exactly the image, by the words of its row and the whole of its id', async () => {
      const id = 9_223_372_036_854_775_807n
      huawei().registryImages = [aRow({ ...UNSCANNED, id }), aRow({ ...UNSCANNED, id: 7n, image_name: 'shop-legacy' })]
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged.code).toBe(0)
      expect(judged.requests.find(({ action }) => action === SCAN)?.body).toContain(`"id":${id}`)
      expect(bodies(judged, SCAN)).toMatchObject([
        {
          is_all: false,
          scan_scope: 0x7fffffff,
          image_info: [
            {
              image_digest: DIGEST,
              registry_id: 'reg-swr-private',
              registry_type: 'SwrPrivate',
              namespace: 'team',
              image_name: 'shop',
              image_version: '1.0',
            },
          ],
        },
      ])
    })

    it('is the row that needs it, where another of the image is scanned', async () => {
      const shared = { image_type: 'shared_image', registry_type: 'SwrShared', registry_id: 'reg-swr-shared' }
      huawei().registryImages = [aRow(), aRow({ ...UNSCANNED, ...shared, id: 2n })]
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged.code).toBe(0)
      expect(bodies(judged, SCAN)).toMatchObject([{ image_info: [{ registry_id: 'reg-swr-shared' }] }])
    })

    it('is an image that was pushed again since its scan', async () => {
      huawei().registryImages = [aRow({ latest_scan_time: NOW - 3 * HOUR_MS })]
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged.code).toBe(0)
      expect(posts(judged)).toEqual([SCAN])
    })

    it.each<[string, RegistryImage]>([
      ['is scanned', {}],
      ['was refused by a scan', { scan_status: 'failed', scan_failed_code: 'image_over_sized' }],
      ['is queued', { scan_status: 'waiting_for_scan' }],
      ['is being scanned', { scan_status: 'scanning' }],
      ['cannot be scanned', { ...UNSCANNED, scannable: false }],
      ['cannot be scanned again', { latest_scan_time: 1, scannable: false }],
      ['has several platforms', { ...UNSCANNED, association_images: [aMemberImage(UNSCANNED)] }],
      ['has several platforms and an old scan', { latest_scan_time: 1, association_images: [aMemberImage()] }],
      ['has a share that is over', { latest_scan_time: 1, shared_status: 'expired' }],
      ['has no tag, so that its repository could be meant', { ...UNSCANNED, image_version: '' }],
    ])('is no image that %s', async (_, row) => {
      huawei().registryImages = [aRow(row)]
      expect(posts(await judge([SCAN_IF_NEEDED], SHARED.replace(':1.0', `@${DIGEST}`)))).toEqual([])
    })

    it('is none of several rows that cannot be told apart', async () => {
      huawei().registryImages = [
        aRow(UNSCANNED),
        aRow({
          ...UNSCANNED,
          id: 2n,
          image_digest: OTHER_DIGEST,
          image_type: 'shared_image',
          registry_type: 'SwrShared',
        }),
      ]
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'ambiguous' } })
      expect(posts(judged)).toEqual([])
    })

    it('is not asked for unless the user allows what can cost money', async () => {
      huawei().registryImages = [aRow(UNSCANNED)]
      const judged = await laboratory.check([SHARED, '--policy=preset:baseline'], { onPause: noPause })
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'pending' } })
      expect(posts(judged)).toEqual([])
      expect(hints(judged)).toContain('set `scan: if-needed`')
    })

    it('says to allow it also where the image is not listed yet', async () => {
      huawei().registries = [...REGISTRIES]
      const judged = await laboratory.check([SHARED, '--policy=preset:baseline'], { onPause: noPause })
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
      expect(hints(judged)).toContain('set `scan: if-needed`')
    })

    it('is not asked for again where the answer was lost', async () => {
      huawei().registryImages = [aRow(UNSCANNED)]
      laboratory.cloud.faults.add({ match: SCAN, times: 9, fault: fault.reset('before') })
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged.code).toBe(0)
      expect(posts(judged)).toEqual([SCAN])
    })

    it('is not asked for again where the scan then fails', async () => {
      huawei().registryImages = [
        aRow({ ...UNSCANNED, scanResult: { scan_status: 'failed', scan_failed_code: 'download_failed' } }),
      ]
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged).toMatchObject({ code: 1, outcomes: { 'scan-succeeded': 'violated' } })
      expect(posts(judged)).toEqual([SCAN])
    })

    it('is one request for an image that is named twice', async () => {
      huawei().registryImages = [aRow(UNSCANNED)]
      const judged = await judge([SCAN_IF_NEEDED], `${SHARED},${SHARED}@${DIGEST}`)
      expect(judged.code).toBe(0)
      expect(posts(judged)).toEqual([SCAN])
    })

    it.each<[string, string, RegExp]>([
      ['HSS.1002', 'the quota is short', /no quota left/],
      ['HSS.0014', 'the quota is short', /no quota left/],
      ['HSS.0013', '', /HSS FullAccess/],
      ['HSS.0001', 'too many tasks', /in the HSS console/],
    ])('is refused in words: %s', async (code, text, hint) => {
      huawei().registryImages = [aRow(UNSCANNED)]
      refuse(SCAN, code, text)
      const judged = await laboratory.check([SHARED, '--policy=preset:baseline', SCAN_IF_NEEDED], { onPause: noPause })
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'pending' } })
      expect(judged.stdout).toContain(code)
      expect(judged.stdout).toContain(text)
      expect(hints(judged)).toMatch(hint)
      expect(posts(judged)).toEqual([SCAN])
    })

    it('is refused by the account itself where its quota is used up', async () => {
      huawei().registryImages = [aRow(UNSCANNED)]
      huawei().scanQuota = 0
      const judged = await judge([SCAN_IF_NEEDED])
      expect(hints(judged)).toMatch(/no quota left/)
    })

    it.each<[string, RegistryImage]>([
      ['private_image', {}],
      ['shared_image', { image_type: 'shared_image', registry_type: 'SwrShared' }],
    ])('goes to the older API where the region has no other: %s', async (image_type, row) => {
      huawei().registryImages = [aRow({ ...UNSCANNED, ...row })]
      huawei().absentOperations.add(SCAN)
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged.code).toBe(0)
      expect(posts(judged)).toEqual([SCAN, OLD_SCAN])
      const image_info_list = [{ namespace: 'team', image_name: 'shop', image_version: '1.0' }]
      expect(bodies(judged, OLD_SCAN)).toEqual([{ image_type, operate_all: false, image_info_list }])
    })

    it('has no older API for Harbor, which is said', async () => {
      huawei().registryImages = [
        aRow({ ...UNSCANNED, image_type: 'harbor', registry_type: 'Harbor', registry_id: 'reg-harbor' }),
      ]
      huawei().absentOperations.add(SCAN)
      const judged = await judge([SCAN_IF_NEEDED, '--source=huawei-registries', '--region=cn-north-4'], HARBOR)
      expect(posts(judged)).toEqual([SCAN])
      expect(judged.stdout).toContain('HSS has no API for that in this region')
      expect(hints(judged)).toContain('start the scan in the HSS console')
    })

    it('goes to the older API first for the older list', async () => {
      huawei().registryImages = [aRow(UNSCANNED)]
      const judged = await judge([SCAN_IF_NEEDED, '--source=huawei-swr'])
      expect(judged.code).toBe(0)
      expect(posts(judged)).toEqual([OLD_SCAN])
    })

    it('goes to the enterprise project that the image was found in', async () => {
      huawei().registryImages = [aRow({ ...UNSCANNED, enterpriseProjectId: 'ep-1' })]
      const judged = await judge([SCAN_IF_NEEDED])
      expect(judged.code).toBe(0)
      const asked = judged.requests.find(({ action }) => action === SCAN)
      expect(asked?.query).toEqual({ enterprise_project_id: 'all_granted_eps' })
    })
  })

  describe('of images on hosts', () => {
    const LOCAL_SCAN = 'POST image/local/batch-scan'
    const aHost = (row: LocalImage): LocalImage =>
      aLocalImage({ image_name: 'shop', image_digest: DIGEST, ...row }, NOW)
    const onHosts = (...flags: readonly string[]) => [
      '--source=huawei-local',
      '--region=cn-north-4',
      '--policy=preset:deployed',
      '--wait=10m',
      SCAN_IF_NEEDED,
      ...flags,
    ]

    it('is one scan of the image, however many hosts have it, and no list to refresh', async () => {
      huawei().localImages = [aHost({ ...UNSCANNED }), aHost({ ...UNSCANNED, host_name: 'node-2' })]
      const judged = await laboratory.check([`${SHARED}@${DIGEST}`, ...onHosts()])
      expect(judged.code).toBe(0)
      expect(posts(judged)).toEqual([LOCAL_SCAN])
      const { image_id } = aHost({})
      expect(bodies(judged, LOCAL_SCAN)).toEqual([
        {
          operate_all: false,
          image_info_list: [{ image_id, image_digest: DIGEST, image_name: 'shop', image_version: '1.0' }],
        },
      ])
    })

    it.each<[string, LocalImage, string]>([
      ['that the agent cannot scan', { ...UNSCANNED, non_scan_reason: 'agent offline' }, `${SHARED}@${DIGEST}`],
      [
        'that it could not scan again',
        { latest_scan_time: 1, non_scan_reason: 'agent offline' },
        `${SHARED}@${DIGEST}`,
      ],
      ['that a name alone points to', UNSCANNED, SHARED],
      ['that no host has', { image_name: 'other', image_digest: OTHER_DIGEST }, `${SHARED}@${DIGEST}`],
    ])('is nothing for an image %s', async (_, row, reference) => {
      huawei().localImages = [aHost(row)]
      expect(posts(await laboratory.check([reference, ...onHosts()]))).toEqual([])
    })
  })
})
