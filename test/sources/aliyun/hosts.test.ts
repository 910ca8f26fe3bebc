import { describe, expect, it } from 'vitest'
import { parseAcrHost, sasEndpoint } from '../../../src/sources/aliyun/hosts.ts'

const personal = (region: string, instanceId?: string) => ({ region, edition: 'personal', instanceId })
const enterprise = (region: string) => ({ region, edition: 'enterprise', instanceId: undefined })

describe('a host of ACR', () => {
  it.each([
    ['registry.cn-hangzhou.aliyuncs.com', personal('cn-hangzhou')],
    ['registry-vpc.cn-hangzhou.aliyuncs.com', personal('cn-hangzhou')],
    ['registry-internal.cn-hangzhou.aliyuncs.com', personal('cn-hangzhou')],
    ['registry-intl.ap-southeast-1.aliyuncs.com', personal('ap-southeast-1')],
    ['registry-intl-vpc.ap-southeast-1.aliyuncs.com', personal('ap-southeast-1')],
    ['crpi-a1b2c3.cn-shanghai.personal.cr.aliyuncs.com', personal('cn-shanghai', 'crpi-a1b2c3')],
    ['crpi-a1b2c3-vpc.cn-shanghai.personal.cr.aliyuncs.com', personal('cn-shanghai', 'crpi-a1b2c3')],
    ['crpi-vpc-x.cn-shanghai.personal.cr.aliyuncs.com', personal('cn-shanghai', 'crpi-vpc-x')],
    ['acme-registry.cn-hangzhou.cr.aliyuncs.com', enterprise('cn-hangzhou')],
    ['acme-registry-vpc.cn-hangzhou.cr.aliyuncs.com', enterprise('cn-hangzhou')],
    ['my-registry-registry.cn-beijing-finance-1.cr.aliyuncs.com', enterprise('cn-beijing-finance-1')],
    ['evil-registry.us-west-1.cr.aliyuncs.com', enterprise('us-west-1')],
  ])('%s', (host, expected) => {
    expect(parseAcrHost(host)).toEqual(expected)
  })
})

describe('what only looks like one', () => {
  it.each([
    'evil-registry.cn-hangzhou.cr.aliyuncs.com.evil.com',
    'registry.cn-hangzhou.aliyuncs.com.evil.com',
    'registry.cn-hangzhou.aliyuncs.com:8443',
    'evil.registry.cn-hangzhou.aliyuncs.com',
    'evilregistry.cn-hangzhou.aliyuncs.com',
    'registry.cn-hangzhou.evilaliyuncs.com',
    'registry.cn-hangzhou.aliyuncsxcom',
    'registry-evil.cn-hangzhou.aliyuncs.com',
    'registry.bucket.oss-cn-hangzhou.aliyuncs.com',
    'registry.hangzhou.aliyuncs.com',
    'registry.aliyuncs.com',
    'acme.cn-hangzhou.cr.aliyuncs.com',
    '-registry.cn-hangzhou.cr.aliyuncs.com',
    'acme-registry.cn-hangzhou.cr.aliyuncs.com.cn',
    'a.acme-registry.cn-hangzhou.cr.aliyuncs.com',
    'cri-a1b2c3.cn-shanghai.personal.cr.aliyuncs.com',
    'crpi-a1b2c3.cn-shanghai.personal.cr.aliyuncs.com.evil.com',
    'crpi-.cn-shanghai.personal.cr.aliyuncs.com',
    'harbor.example.com',
    '',
  ])('%s', (host) => {
    expect(parseAcrHost(host)).toBeUndefined()
  })

  it('takes no long time over a hostile host', () => {
    const startedAt = performance.now()
    expect(parseAcrHost(`crpi-${'a-'.repeat(50_000)}.x`)).toBeUndefined()
    expect(parseAcrHost(`registry.aa-${'a-'.repeat(50_000)}.x`)).toBeUndefined()
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })
})

it.each([
  ['cn-hangzhou', 'tds.cn-shanghai.aliyuncs.com'],
  ['cn-hongkong', 'tds.cn-shanghai.aliyuncs.com'],
  ['ap-southeast-1', 'tds.ap-southeast-1.aliyuncs.com'],
  ['eu-central-1', 'tds.ap-southeast-1.aliyuncs.com'],
])('images of %s are asked about at %s', (region, host) => {
  expect(sasEndpoint(region).host).toBe(host)
})
