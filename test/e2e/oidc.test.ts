import { describe, expect, it } from 'vitest'
import { HOUR_MS, NOW } from '../contract/laboratory.ts'
import { anAliyunImage, aRegistryImage } from '../fake-cloud/images.ts'
import { fault } from '../fake-cloud/server.ts'
import { ALIBABA, ASK_GITHUB, HUAWEI, openKeylessLaboratory } from './keyless.ts'

const CLOUDS = [HUAWEI, ALIBABA]

const KEYS_OF_NOBODY = {
  HUAWEICLOUD_SDK_AK: 'AKNOBODY',
  HUAWEICLOUD_SDK_SK: 'sk-of-nobody',
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAINOBODY',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-of-nobody',
}

describe('a keyless login', () => {
  const { laboratory, job, check, trusts } = openKeylessLaboratory()

  it('exchanges the token of the job, then asks', async () => {
    const huawei = await check(HUAWEI)
    expect(huawei.requests.map(({ action }) => action)).toEqual([
      ASK_GITHUB,
      HUAWEI.exchange,
      'GET /v3/projects',
      HUAWEI.list,
    ])
    const alibaba = await check(ALIBABA)
    expect(alibaba.requests.slice(0, 3).map(({ action }) => action)).toEqual([
      ASK_GITHUB,
      ALIBABA.exchange,
      ALIBABA.list,
    ])
    expect([huawei.code, alibaba.code]).toEqual([0, 0])
  })

  it.each(CLOUDS)('has the token issued for the audience, and sends it to $name in the body alone', async (cloud) => {
    const { requests } = await check(cloud)
    const [asked, exchange, ...others] = requests
    expect(asked?.query).toEqual({ 'api-version': '2.0', audience: cloud.audience })
    expect(exchange?.body).toContain('eyJ')
    expect(exchange?.headers.authorization).toBeUndefined()
    expect(JSON.stringify([exchange?.path, exchange?.query, exchange?.headers, others])).not.toContain('eyJ')
  })

  it.each(CLOUDS)('names the session at $name after repository and run', async (cloud) => {
    const { requests } = await check(cloud)
    expect(requests[1]?.body).toMatch(/(?:RoleSessionName=|"agency_session_name":")acme-shop-4711\b/)
  })

  it.each(CLOUDS)('prints every host before it is contacted ($name)', async (cloud) => {
    const env = { ...job(), ACTIONS_ID_TOKEN_REQUEST_URL: 'http://localhost:9/token?x=y' }
    const { stderr } = await check(cloud, { env })
    expect(stderr).toMatch(/Hosts that may be contacted: .*localhost:9/)
  })

  it.each(CLOUDS)('beats keys of $name in the environment', async (cloud) => {
    const { code, requests } = await check(cloud, { env: { ...job(), ...KEYS_OF_NOBODY } })
    expect(code).toBe(0)
    expect(JSON.stringify(requests)).not.toContain('NOBODY')
  })

  it('is of one cloud: images of the other are asked for with the key in the environment', async () => {
    laboratory.cloud.account.huawei.keys.push({ ak: 'AKHUAWEI', sk: 'sk-of-huawei' })
    const env = { ...job(), HUAWEICLOUD_SDK_AK: 'AKHUAWEI', HUAWEICLOUD_SDK_SK: 'sk-of-huawei' }
    const { code, requests } = await check(ALIBABA, { env, images: [ALIBABA.image, HUAWEI.image] })
    expect(code).toBe(0)
    const exchanges = requests.filter(({ action }) => CLOUDS.some(({ exchange }) => exchange === action))
    expect(exchanges.map(({ action }) => action)).toEqual([ALIBABA.exchange])
    const withoutKey = await check(ALIBABA, { images: [ALIBABA.image, HUAWEI.image] })
    expect(withoutKey).toMatchObject({ code: 3, requests: [] })
    expect(withoutKey.stderr).toContain('no credentials of Huawei Cloud')
  })

  it.each(CLOUDS)('is one for all images of $name', async (cloud) => {
    const { requests } = await check(cloud, { images: [cloud.image, `${cloud.image}-x`] })
    expect(requests.filter(({ action }) => action === cloud.exchange)).toHaveLength(1)
  })

  it('takes the project that the environment names', async () => {
    const env = { ...job(), HUAWEICLOUD_SDK_PROJECT_ID: '0123456789abcdef0123456789abcdef' }
    const { code, requests } = await check(HUAWEI, { env })
    expect({ code, asked: requests.map(({ action }) => action) }).toEqual({
      code: 0,
      asked: [ASK_GITHUB, HUAWEI.exchange, HUAWEI.list],
    })
  })

  describe('during a long wait', () => {
    const empty = () => {
      laboratory.cloud.account.huawei.registryImages = []
      laboratory.cloud.account.aliyun.images = []
    }
    const fill = (now: number) => {
      laboratory.cloud.account.huawei.registryImages = [aRegistryImage({}, now)]
      laboratory.cloud.account.aliyun.images = [anAliyunImage({}, now)]
    }

    it.each(CLOUDS)('is renewed before the session at $name ends, with a token of its own', async (cloud) => {
      empty()
      let waitedMs = 0
      const onPause = (_: number, ms: number) => {
        waitedMs += ms
        if (waitedMs > 2.5 * HOUR_MS) fill(NOW + Math.floor(waitedMs))
      }
      const { code, requests } = await check(cloud, { onPause, inputs: { wait: '3h' } })
      expect(code).toBe(0)
      expect(requests.filter(({ status }) => status >= 400)).toEqual([])
      const exchanges = requests.filter(({ action }) => action === cloud.exchange)
      expect(exchanges).toHaveLength(3)
      expect(new Set(exchanges.map(({ body }) => body)).size).toBe(3)
    })

    it.each(CLOUDS)('is tried again where the renewal at $name fails for a while', async (cloud) => {
      empty()
      let waitedMs = 0
      const onPause = (_: number, ms: number) => {
        const before = waitedMs
        waitedMs += ms
        if (before === 0) laboratory.cloud.faults.add({ match: cloud.exchange, times: 6, fault: fault.serverError() })
        if (waitedMs > 1.5 * HOUR_MS) fill(NOW + Math.floor(waitedMs))
      }
      expect((await check(cloud, { onPause, inputs: { wait: '2h' } })).code).toBe(0)
    })

    it.each(CLOUDS)('ends it where $name no longer trusts the job, and asks no more', async (cloud) => {
      empty()
      const onPause = (pause: number) => {
        if (pause === 1) trusts(cloud).oidcTrusts = []
      }
      const { code, requests } = await check(cloud, { onPause, inputs: { wait: '2h' } })
      expect(code).toBe(2)
      expect(requests.filter(({ action }) => action === cloud.exchange)).toHaveLength(2)
      expect(requests.at(-1)?.action).toBe(cloud.exchange)
    })
  })
})
