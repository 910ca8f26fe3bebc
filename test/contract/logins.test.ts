import { describe, expect, it } from 'vitest'
import { aRegistryImage } from '../fake-cloud/images.ts'
import { type Fault, fault } from '../fake-cloud/server.ts'
import { KEYS, NOW, openLaboratory } from './laboratory.ts'

const laboratory = openLaboratory()

/** Logs in to Huawei Cloud without a project, one way or the other. */
function check(way: 'password' | 'key') {
  const { huawei } = laboratory.cloud.account
  huawei.registryImages = [aRegistryImage({ image_name: 'shop' }, NOW)]
  huawei.users = [{ name: 'gate', password: 'password-of-the-gate', domain: 'acme' }]
  const { HUAWEICLOUD_SDK_PROJECT_ID: _, ...key } = KEYS
  const password = {
    HUAWEICLOUD_USERNAME: 'gate',
    HUAWEICLOUD_PASSWORD: 'password-of-the-gate',
    HUAWEICLOUD_DOMAIN_NAME: 'acme',
  }
  const args = ['swr.cn-north-4.myhuaweicloud.com/team/shop:1.0', '--policy=preset:baseline', '--wait=0']
  return laboratory.check(args, { env: way === 'password' ? password : key })
}

const LOGINS = [
  { way: 'password', action: 'POST /v3/auth/tokens' },
  { way: 'key', action: 'GET /v3/projects' },
] as const

const PASSING: readonly [string, Fault][] = [
  ['error 503', fault.retryAfter(503, '1')],
  ['a lost answer', fault.reset('mid-body')],
]

describe.each(LOGINS)('$action, asked for the login with a $way', ({ way, action }) => {
  it.each(PASSING)('is tried again after %s', async (_, spoil) => {
    laboratory.cloud.faults.add({ match: action, fault: spoil })
    const { code, requests } = await check(way)
    expect(code).toBe(0)
    expect(requests.filter((request) => request.action === action)).toHaveLength(2)
  })

  it.each([401, 403])('is asked once where it is refused with %i', async (status) => {
    laboratory.cloud.faults.add({ match: action, times: 99, fault: fault.status(status, {}) })
    const { code, requests } = await check(way)
    expect(code).toBe(3)
    expect(requests.filter((request) => request.action === action)).toHaveLength(1)
  })
})
