import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTransport } from '../../src/http/open-transport.ts'
import { HOSTS } from './internet.ts'
import { startTinyProxy, type TinyProxy, type TinyProxyOptions } from './tinyproxy.ts'
import { serveTls } from './tls-front.ts'
import { IMAGES, openOutside } from './ways.ts'

const outside = openOutside()
const addressOf = ({ port }: { readonly port: number }): string => `http://127.0.0.1:${port}`
const viaProxy = () => ({ HTTPS_PROXY: addressOf(outside.proxy) })
const tunnelTo = (host: string): string => `CONNECT ${host}:443`

async function withProxy<T>(options: TinyProxyOptions, use: (proxy: TinyProxy) => Promise<T>): Promise<T> {
  const proxy = await startTinyProxy(outside.internet.directory, options)
  try {
    return await use(proxy)
  } finally {
    await proxy.close()
  }
}

describe('https', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('goes through a tunnel of the proxy in %s, host by host', async (name) => {
    const ended = await outside.check(
      IMAGES.huawei,
      { [name]: addressOf(outside.proxy) },
      {
        env: { HUAWEICLOUD_SDK_PROJECT_ID: '' },
      },
    )
    expect(ended.code, ended.stdout).toBe(0)
    const asked = await outside.proxy.takeRequests()
    expect([...new Set(asked)].sort()).toEqual([HOSTS.hss, HOSTS.iam].map(tunnelTo).sort())
    // All that came in came by these tunnels: nothing took the direct way.
    expect(outside.internet.front.count.accepted).toBe(asked.length)
  })

  it('shows the proxy no more than host and port: TLS ends at the service', async () => {
    expect((await outside.check(IMAGES.aliyun, viaProxy())).code).toBe(0)
    expect(new Set(outside.internet.front.wanted)).toEqual(new Set([HOSTS.sas]))
    expect(new Set(await outside.proxy.takeRequests())).toEqual(new Set([tunnelTo(HOSTS.sas)]))
  })

  it.each([HOSTS.hss, 'myhuaweicloud.com', '.myhuaweicloud.com', `other.example,${HOSTS.hss}:443`, '*'])(
    'goes past the proxy where NO_PROXY is %s',
    async (exception) => {
      const ended = await outside.check(IMAGES.huawei, { ...viaProxy(), NO_PROXY: exception })
      expect(ended.code, ended.stdout).toBe(0)
      expect(await outside.proxy.takeRequests()).toEqual([])
      expect(ended.stderr).not.toContain('requests go through')
      expect(ended.reportJson).toMatchObject({ hosts: [HOSTS.hss] })
      expect(outside.internet.front.count.accepted).toBeGreaterThan(0)
    },
  )

  it.each(['other.example', 'cloud.com', `${HOSTS.hss}:8443`])(
    'keeps to the proxy where NO_PROXY is %s',
    async (exception) => {
      const ended = await outside.check(IMAGES.huawei, { ...viaProxy(), NO_PROXY: exception })
      expect(ended.code, ended.stdout).toBe(0)
      expect(new Set(await outside.proxy.takeRequests())).toEqual(new Set([tunnelTo(HOSTS.hss)]))
    },
  )

  it('goes through a proxy that speaks TLS itself', async () => {
    const { authority } = outside.internet
    const certificate = await authority.sign(['proxy.example'])
    const front = await serveTls(certificate, () => outside.proxy.port)
    try {
      const ended = await outside.check(IMAGES.huawei, { HTTPS_PROXY: `https://proxy.example:${front.port}` })
      expect(ended.code, ended.stdout).toBe(0)
      expect(new Set(await outside.proxy.takeRequests())).toEqual(new Set([tunnelTo(HOSTS.hss)]))
      front.present(await authority.sign(['another.example']))
      expect((await outside.check(IMAGES.huawei, { HTTPS_PROXY: `https://proxy.example:${front.port}` })).code).toBe(2)
      expect(await outside.proxy.takeRequests()).toEqual([])
    } finally {
      await front.close()
    }
  })
})

describe('http', () => {
  let plain: { readonly hosts: string[]; close(): Promise<void> }
  beforeAll(async () => {
    const hosts: string[] = []
    const server = createServer(({ headers }, response) => {
      hosts.push(headers.host ?? '')
      response.end('through')
    })
    await new Promise<void>((resolve) => server.listen(80, '127.0.0.1', resolve))
    plain = { hosts, close: () => new Promise((resolve) => server.close(() => resolve())) }
  })
  afterAll(() => plain.close())

  // The program itself speaks http to this machine alone, so that only its transport can be asked.
  it('goes through the proxy in HTTP_PROXY', async () => {
    const transport = await openTransport({ HTTP_PROXY: addressOf(outside.proxy) })
    try {
      const url = new URL('http://plain.example/v5?a=%2A')
      const answer = await transport.send({ method: 'GET', url, headers: {} }, new AbortController().signal)
      expect(answer).toMatchObject({ status: 200, text: 'through' })
      expect(plain.hosts).toEqual(['plain.example'])
      const asked = (await outside.proxy.takeRequests()).join()
      expect(asked).toMatch(/plain\.example/)
    } finally {
      await transport.close()
    }
  })

  it('to this machine goes past every proxy', async () => {
    const { cloud } = outside.internet
    const nowhere = { HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' }
    const ended = await outside.check(IMAGES.huawei, nowhere, { flags: [`--endpoint=${cloud.origin}`] })
    expect(ended.code, ended.stdout).toBe(0)
  })
})

describe('a proxy that asks for a password', () => {
  const user = { name: 'gate', password: 'password-of-the-proxy' }

  it('gets it, and nobody else does', async () => {
    await withProxy({ user }, async (proxy) => {
      const address = `http://${user.name}:${user.password}@127.0.0.1:${proxy.port}`
      const ended = await outside.check(
        IMAGES.huawei,
        { HTTPS_PROXY: address },
        { env: { IMAGE_POLICY_GATE_DEBUG: '1', RUNNER_DEBUG: '1' } },
      )
      expect(ended.code, ended.stdout).toBe(0)
      expect(ended.stderr).toContain(`Hosts that requests go through: 127.0.0.1:${proxy.port}\n`)
      expect(ended.reportJson).toMatchObject({ hosts: [`127.0.0.1:${proxy.port}`, HOSTS.hss] })
      expect(ended.stdout + ended.stderr).not.toContain(user.password)
      expect(JSON.stringify(outside.internet.cloud.requests)).not.toMatch(/proxy-auth|password-of-the-proxy/i)
    })
  })

  it.each(['', 'gate:wrong-password-0001@'])('and is given "%s" lets nothing pass', async (given) => {
    await withProxy({ user }, async (proxy) => {
      const ended = await outside.check(IMAGES.huawei, { HTTPS_PROXY: `http://${given}127.0.0.1:${proxy.port}` })
      expect(ended.code).toBe(2)
      expect(ended.stdout).toContain('HTTPS_PROXY')
      expect(ended.stdout + ended.stderr).not.toContain('wrong-password-0001')
      expect(outside.internet.front.count.accepted).toBe(0)
    })
  })
})

describe('there is no way around a proxy', () => {
  it('that is down', async () => {
    const ended = await outside.check(IMAGES.huawei, { HTTPS_PROXY: 'http://127.0.0.1:9' })
    expect(ended.code).toBe(2)
    expect(ended.stdout).toContain('ECONNREFUSED')
    expect(outside.internet.front.count.accepted).toBe(0)
  })

  it('that refuses the tunnel', async () => {
    await withProxy({ connectPort: 8443 }, async (proxy) => {
      const ended = await outside.check(IMAGES.huawei, { HTTPS_PROXY: addressOf(proxy) })
      expect(ended.code).toBe(2)
      expect(outside.internet.front.count.accepted).toBe(0)
    })
  })
})
