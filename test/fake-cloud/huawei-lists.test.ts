import { beforeEach, describe, expect, it } from 'vitest'
import { type Account, createAccount } from './account.ts'
import { type HssReading, readHss } from './hss-reader.ts'
import { aLocalImage, aMemberImage, aRegistryImage } from './images.ts'

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)

let account: Account

beforeEach(() => {
  account = createAccount({ huawei: { projects: [{ id: 'p1', name: 'cn-north-4' }] } })
})

const get = (path: string, query?: Record<string, string | number | boolean>) => readHss(account, path, query)
const names = ({ rows }: HssReading) => rows.map((row) => row.image_name)
const REGISTRIES = 'image/registries/images'
const SWR = 'image/swr-repository'
const LOCAL = 'image/local-repositories'

describe('paging', () => {
  it('counts records, not pages, and answers ten of them by default', () => {
    account.huawei.registryImages = Array.from({ length: 25 }, (_, index) =>
      aRegistryImage({ image_name: `i${index}` }),
    )
    expect(get(REGISTRIES)).toMatchObject({ total: 25, rows: { length: 10 } })
    expect(names(get(REGISTRIES, { offset: 3, limit: 2 }))).toEqual(['i3', 'i4'])
    expect(get(REGISTRIES, { offset: 25, limit: 200 })).toMatchObject({ total: 25, rows: [] })
  })

  it.each([
    [REGISTRIES, 1, {}],
    [SWR, 10, { image_type: 'private_image' }],
    [LOCAL, 10, {}],
    ['image/registries', 10, {}],
  ])('%s takes limits from %d to 200', (path, smallest, query) => {
    expect(get(path, { ...query, limit: smallest }).status).toBe(200)
    expect(get(path, { ...query, limit: 200 }).status).toBe(200)
    for (const limit of [smallest - 1, 201, 'ten']) {
      expect(get(path, { ...query, limit })).toMatchObject({ status: 400, code: 'HSS.0001' })
    }
    expect(get(path, { ...query, offset: 2_000_001 }).code).toBe('HSS.0001')
  })
})

describe('enterprise projects', () => {
  beforeEach(() => {
    account.huawei.registryImages = [
      aRegistryImage({ image_name: 'a' }),
      aRegistryImage({ image_name: 'b', enterpriseProjectId: 'ep' }),
    ]
  })

  it.each([
    [{}, ['a']],
    [{ enterprise_project_id: '0' }, ['a']],
    [{ enterprise_project_id: 'ep' }, ['b']],
    [{ enterprise_project_id: 'all_granted_eps' }, ['a', 'b']],
  ])('%j shows %j', (query, expected) => {
    expect(names(get(REGISTRIES, query))).toEqual(expected)
    expect(names(get(SWR, { image_type: 'private_image', ...query }))).toEqual(expected)
  })
})

describe('filters', () => {
  it('match names partially, or exactly where the account says so', () => {
    account.huawei.registryImages = [aRegistryImage({ image_name: 'web' }), aRegistryImage({ image_name: 'web-old' })]
    expect(names(get(REGISTRIES, { image_name: 'web' }))).toEqual(['web', 'web-old'])
    expect(names(get(REGISTRIES, { image_name: 'Web' }))).toEqual([])
    account.huawei.nameFilter = 'exact'
    expect(names(get(REGISTRIES, { image_name: 'web' }))).toEqual(['web'])
  })

  it('of hosts are partial on the name, and mind the version only beside a name', () => {
    const versions = ['1.0', '1.0-rc'].map((image_version) => aLocalImage({ image_name: 'web', image_version }))
    account.huawei.localImages = [...versions, aLocalImage({ image_name: 'old-web' })]
    expect(get(LOCAL, { image_name: 'web' }).total).toBe(3)
    expect(get(LOCAL, { image_name: 'WEB' }).total).toBe(0)
    expect(get(LOCAL, { image_name: 'web', image_version: '1.0' }).total).toBe(2)
    expect(get(LOCAL, { image_version: '9.9' }).total).toBe(3)
  })

  it('of hosts answer a wrong word with an empty list, and translate waiting_for_scan', () => {
    account.huawei.localImages = [aLocalImage({ scan_status: 'waiting', vul_num: 0 })]
    expect(get(LOCAL, { scan_status: 'waiting' })).toMatchObject({ status: 200, total: 0 })
    expect(get(LOCAL, { scan_status: 'waiting_for_scan' }).rows[0]).toMatchObject({ scan_status: 'waiting' })
    expect(get(LOCAL, { has_vul: false }).total).toBe(0)
    expect(get(LOCAL, { start_latest_update_time: NOW * 2 }).total).toBe(1)
  })

  it('of registries know is_multarch, risks, levels and open-ended times', () => {
    account.huawei.registryImages = [
      aRegistryImage({ image_name: 'plain' }, NOW),
      aRegistryImage({ image_name: 'multi', association_images: [aMemberImage()] }, NOW - 10_000_000),
      aRegistryImage(
        { image_name: 'risky', vulnerabilities: [{ vul_id: 'V', repair_necessity: 'delay_repair' }] },
        NOW,
      ),
    ]
    expect(names(get(REGISTRIES, { is_multarch: true }))).toEqual(['multi'])
    expect(names(get(REGISTRIES, { risky: true }))).toEqual(['risky'])
    expect(names(get(REGISTRIES, { severity_level: 'Medium' }))).toEqual(['risky'])
    expect(names(get(REGISTRIES, { end_latest_scan_time: NOW - 5_000_000 }))).toEqual(['multi'])
    expect(names(get(REGISTRIES, { sort_key: 'latest_scan_time', sort_dir: 'asc' }))[0]).toBe('multi')
    expect(get(REGISTRIES, { has_vul: 'yes' }).code).toBe('HSS.0001')
  })

  it('of SWR require the image type', () => {
    account.huawei.registryImages = [aRegistryImage(), aRegistryImage({ image_type: 'shared_image' })]
    expect(get(SWR)).toMatchObject({ status: 400, code: 'HSS.0001' })
    expect(get(SWR, { image_type: 'shared_image' }).total).toBe(1)
    expect(get(SWR, { image_type: 'instance_image' }).total).toBe(0)
  })
})

describe('rows', () => {
  it('of SWR know neither level nor registry, and less of the members', () => {
    account.huawei.registryImages = [aRegistryImage({ association_images: [aMemberImage()] })]
    const [row] = get(SWR, { image_type: 'private_image' }).rows
    for (const field of ['severity_level', 'registry_id', 'registry_type', 'scan_failed_code', 'is_multiple_arch']) {
      expect(row).not.toHaveProperty(field)
      expect(get(REGISTRIES).rows[0]).toHaveProperty(field)
    }
    expect(row?.association_images).not.toHaveProperty([0, 'vul_num'])
    expect(get(REGISTRIES).rows[0]?.association_images).toHaveProperty([0, 'vul_num'], 0)
  })

  it('of hosts count neither settings nor malicious files', () => {
    account.huawei.localImages = [aLocalImage()]
    const [row] = get(LOCAL).rows
    expect(row).toMatchObject({ vul_num: 0, severity_level: 'Security' })
    expect(row).not.toHaveProperty('unsafe_setting_num')
    expect(row).not.toHaveProperty('malicious_file_num')
  })

  it('keep every digit of an id, and serve what a test puts there', () => {
    account.huawei.registryImages = [
      aRegistryImage({ id: 9223372036854775807n, image_size: '1,000 (bytes)', extraFields: { vul_num: 'many' } }),
      aRegistryImage({ rawJson: '{"id":1e400,"odd": true}' }),
      aRegistryImage({ rawRow: null }),
      aRegistryImage({ vul_num: undefined }),
    ]
    const { body, rows } = get(REGISTRIES)
    expect(body).toContain('"id":9223372036854775807,')
    expect(rows[0]).toMatchObject({ image_size: '1,000 (bytes)', vul_num: 'many' })
    expect(body).toContain('{"id":1e400,"odd": true}')
    expect(rows[2]).toBeNull()
    expect(rows[3]).not.toHaveProperty('vul_num')
  })
})
