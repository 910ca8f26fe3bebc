import { describe, expect, it } from 'vitest'
import {
  enterpriseSwrLabel,
  hssEndpoint,
  iamEndpoint,
  isSwrHost,
  sharedSwrRegion,
} from '../../../src/sources/huawei/regions.ts'

describe('a host of shared SWR', () => {
  it.each([
    ['swr.cn-north-4.myhuaweicloud.com', 'cn-north-4'],
    ['swr.ap-southeast-3.myhuaweicloud.com', 'ap-southeast-3'],
    ['swr.my-kualalumpur-1.myhuaweicloud.com', 'my-kualalumpur-1'],
    ['swr.eu-west-101.myhuaweicloud.eu', 'eu-west-101'],
  ])('%s names its region', (host, region) => {
    expect(sharedSwrRegion(host)).toBe(region)
    expect(isSwrHost(host)).toBe(true)
  })

  it.each([
    'swr.cn-north-4.myhuaweicloud.com.evil.com',
    'evil.swr.cn-north-4.myhuaweicloud.com',
    'evilswr.cn-north-4.myhuaweicloud.com',
    'swr.cn-north-4.myhuaweicloud.com:8443',
    'swr.cn-north-4.evilmyhuaweicloud.com',
    'swr.cn-north-4xmyhuaweicloud.com',
    'swr-cn-north-4.myhuaweicloud.com',
    'swr.eu-west-101.myhuaweicloud.com',
    'swr.cn-north-4.myhuaweicloud.eu',
    'swr..myhuaweicloud.com',
    'swr.cn-north-4.x.myhuaweicloud.com',
    'swr.myhuaweicloud.com',
    'myhuaweicloud.com',
    '',
  ])('is not %s', (host) => {
    expect(isSwrHost(host)).toBe(false)
  })
})

describe('a host of SWR enterprise', () => {
  it('is told by its instance, and names no region', () => {
    expect(enterpriseSwrLabel('team-a-w5peto.swr-pro.myhuaweicloud.com')).toBe('team-a-w5peto')
    expect(sharedSwrRegion('team-a-w5peto.swr-pro.myhuaweicloud.com')).toBeUndefined()
  })

  it.each([
    'team-w5.swr-pro.myhuaweicloud.com.evil.com',
    'a.team-w5.swr-pro.myhuaweicloud.com',
    'team-w5.swr-proxmyhuaweicloud.com',
    '.swr-pro.myhuaweicloud.com',
    '-x.swr-pro.myhuaweicloud.com',
  ])('is not %s', (host) => {
    expect(enterpriseSwrLabel(host)).toBeUndefined()
  })
})

it.each([
  ['cn-north-4', 'https://hss.cn-north-4.myhuaweicloud.com/', 'https://iam.cn-north-4.myhuaweicloud.com/'],
  ['eu-west-101', 'https://hss.eu-west-101.myhuaweicloud.eu/', 'https://iam.eu-west-101.myhuaweicloud.eu/'],
  ['cn-south-4', 'https://hss.cn-south-4.myhuaweicloud.com/', 'https://iam.myhuaweicloud.com/'],
])('region %s has its endpoints', (region, hss, iam) => {
  expect(hssEndpoint(region).href).toBe(hss)
  expect(iamEndpoint(region).href).toBe(iam)
})
