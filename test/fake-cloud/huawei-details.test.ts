import { beforeEach, describe, expect, it } from 'vitest'
import { type Account, createAccount } from './account.ts'
import { readHss } from './hss-reader.ts'
import { aMemberImage, aRegistryImage } from './images.ts'

let account: Account

beforeEach(() => {
  account = createAccount({ huawei: { projects: [{ id: 'p1', name: 'cn-north-4' }] } })
})

const get = (path: string, query?: Record<string, string | number | boolean>) => readHss(account, path, query)

describe('the details of an image', () => {
  const vulnerabilities = [
    { vul_id: 'V-1', repair_necessity: 'immediate_repair', app_name: 'glibc' },
    { vul_id: 'V-2', repair_necessity: 'delay_repair', app_name: 'curl', handleStatus: 'handled' as const },
  ]
  const image = aRegistryImage({
    image_name: 'web',
    vulnerabilities,
    malware: [{ file_name: 'miner', file_path: '/miner' }],
    sensitive: [{ sensitive_info_id: 's', severity: 'high', content: 'secret' }],
    baseline: [{ check_name: 'SSH', severity: 'High', failed_rule_num: 2 }],
    association_images: [aMemberImage({ image_id: 'arm', image_name: 'web', vulnerabilities })],
  })
  const named = { image_type: 'private_image', namespace: 'team', image_name: 'web', tag_name: '1.0' }

  beforeEach(() => {
    account.huawei.registryImages = [image, aRegistryImage({ image_name: 'other', vulnerabilities })]
  })

  it('list the vulnerabilities of exactly the named image, or platform', () => {
    const path = `image/${image.image_id}/vulnerabilities`
    expect(get(path, named).rows.map((row) => row.vul_id)).toEqual(['V-1', 'V-2'])
    expect(get(path, { ...named, repair_necessity: 'immediate_repair' }).total).toBe(1)
    expect(get(path, { ...named, handle_status: 'unhandled' }).total).toBe(1)
    expect(get(path, { ...named, tag_name: '2.0' }).total).toBe(0)
    expect(get('image/arm/vulnerabilities', named).total).toBe(2)
    expect(get(path, { ...named, limit: 5 }).code).toBe('HSS.0001')
    for (const missing of ['image_type', 'namespace', 'image_name', 'tag_name']) {
      expect(get(path, { ...named, [missing]: '' })).toMatchObject({ status: 400, code: 'HSS.0001' })
    }
  })

  it('list malicious files, sensitive information and baselines', () => {
    expect(get(`image/${image.image_id}/malwares`, named).rows).toMatchObject([{ file_name: 'miner' }])
    const sensitive = get(`image/${image.image_id}/sensitive`, { image_type: 'private_image', severity: 'high' })
    expect(sensitive.rows).toMatchObject([{ content: 'secret' }])
    const baseline = { image_type: 'registry', image_id: String(image.image_id), image_name: 'ignored' }
    expect(get('image/baseline/risk-configs', baseline).rows).toMatchObject([{ failed_rule_num: 2 }])
    expect(get('image/baseline/risk-configs', { image_type: 'private_image', image_name: 'we' }).total).toBe(1)
  })

  it('stay inside the enterprise project', () => {
    account.huawei.registryImages = [{ ...image, enterpriseProjectId: 'ep' }]
    const path = `image/${image.image_id}/vulnerabilities`
    expect(get(path, named).total).toBe(0)
    expect(get(path, { ...named, enterprise_project_id: 'ep' }).total).toBe(2)
  })
})
