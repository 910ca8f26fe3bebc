import { describe, expect, it } from 'vitest'
import { sasEndpoint } from '../../src/sources/aliyun/hosts.ts'
import { hssEndpoint, iamEndpoint } from '../../src/sources/huawei/regions.ts'
import { isServiceUrl } from '../../src/sources/service-hosts.ts'

describe('an address of a service', () => {
  it('is every endpoint of every region', () => {
    const huawei = ['cn-north-4', 'eu-west-101', 'cn-south-4', 'my-kualalumpur-1', 'ae-ad-1', 'sa-brazil-1']
    const aliyun = ['cn-hangzhou', 'cn-hongkong', 'ap-southeast-1', 'me-east-1']
    const endpoints = [
      ...huawei.flatMap((region) => [hssEndpoint(region), iamEndpoint(region)]),
      ...aliyun.map(sasEndpoint),
    ]
    expect(endpoints.filter((url) => !isServiceUrl(url))).toEqual([])
  })

  it.each(['https://sts.cn-north-4.myhuaweicloud.com', 'https://sts.aliyuncs.com/', 'https://tds.aliyuncs.com/x?y'])(
    'is %s',
    (url) => {
      expect(isServiceUrl(new URL(url))).toBe(true)
    },
  )

  it.each([
    'http://hss.cn-north-4.myhuaweicloud.com',
    'https://hss.cn-north-4.myhuaweicloud.com:8443',
    'https://hss.cn-north-4.myhuaweicloud.com.evil.com',
    'https://evilhss.cn-north-4.myhuaweicloud.com',
    'https://hss.cn-north-4.evilmyhuaweicloud.com',
    'https://hss.cn-north-4xmyhuaweicloud.com',
    'https://hss.cn-north-4.myhuaweicloud.com@evil.com',
    'https://bucket.obs.cn-north-4.myhuaweicloud.com',
    'https://hss.bucket.obs.cn-north-4.myhuaweicloud.com',
    'https://swr.cn-north-4.myhuaweicloud.com',
    'https://hss.evil.oss-cn-hangzhou.aliyuncs.com',
    'https://tds.oss-cn-hangzhou.aliyuncs.com',
    'https://tds.cn-shanghai.aliyuncs.com.evil.com',
    'https://127.0.0.1',
    'https://evil.com',
  ])('is not %s', (url) => {
    expect(isServiceUrl(new URL(url))).toBe(false)
  })
})
