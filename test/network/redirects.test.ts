import { describe, expect, it } from 'vitest'
import { demoCredentials } from '../fake-cloud/images.ts'
import { fault } from '../fake-cloud/server.ts'
import { HOSTS } from './internet.ts'
import { IMAGES, openOutside, WAYS } from './ways.ts'

const outside = openOutside()
const ELSEWHERE = 'elsewhere.example.net'
const STATUSES = [301, 302, 303, 307, 308]

/** Every answer sends the caller to another host, and then to another path of the same one. */
const redirect = (status: number, host: string): void =>
  outside.internet.cloud.faults.add({
    match: () => true,
    times: 99,
    fault: fault.status(status, {}, { location: `https://${host}/v5/elsewhere` }),
  })

describe.each(WAYS)('a redirect, %s', (way) => {
  describe.each(Object.entries(IMAGES))('by the service (%s)', (_, image) => {
    it.each(STATUSES)('with %i is followed by nobody', async (status) => {
      redirect(status, ELSEWHERE)
      const ended = await outside.check(image, way)
      const { front, names, cloud } = outside.internet
      expect(ended.code).toBe(2)
      expect([...front.wanted, ...names.asked]).not.toContain(ELSEWHERE)
      expect((await outside.proxy.takeRequests()).join()).not.toContain(ELSEWHERE)
      expect(cloud.requests.length).toBeGreaterThan(0)
      expect(cloud.requests.filter(({ path }) => path.includes('elsewhere'))).toEqual([])
    })
  })

  it('to another path of the same host is not followed either', async () => {
    redirect(302, HOSTS.hss)
    expect((await outside.check(IMAGES.huawei, way)).code).toBe(2)
    expect(outside.internet.cloud.requests.map(({ path }) => path)).not.toContain('/v5/elsewhere')
  })

  it.each(STATUSES)('of a login with %i does not carry the password on', async (status) => {
    redirect(status, ELSEWHERE)
    const { name, password, domain } = demoCredentials.huaweiUser
    const ended = await outside.check(IMAGES.huawei, way, {
      env: {
        HUAWEICLOUD_SDK_AK: '',
        HUAWEICLOUD_SDK_SK: '',
        HUAWEICLOUD_SDK_PROJECT_ID: '',
        HUAWEICLOUD_USERNAME: name,
        HUAWEICLOUD_PASSWORD: password,
        HUAWEICLOUD_DOMAIN_NAME: domain,
      },
    })
    const { cloud, front } = outside.internet
    expect(ended.code).toBeGreaterThan(0)
    expect(front.wanted).not.toContain(ELSEWHERE)
    const carrying = cloud.requests.filter(({ body }) => body.includes(password))
    expect(new Set(carrying.map(({ headers }) => headers.host))).toEqual(new Set([HOSTS.iam]))
    expect(new Set(carrying.map(({ path }) => path))).toEqual(new Set(['/v3/auth/tokens']))
  })
})
