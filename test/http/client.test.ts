import { setTimeout as delay } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { formatMessage, type Message } from '../../src/core/message.ts'
import { type ApiCall, createHttpClient, type HttpDependencies } from '../../src/http/client.ts'
import type { HttpAnswer, OpenTransport } from '../../src/http/transport.ts'
import { warningsDuring } from '../node-warnings.ts'
import { silentLog } from '../silent-log.ts'

type Reply = Partial<HttpAnswer> | Error | ((signal: AbortSignal) => Promise<HttpAnswer>)

const anAnswer = (answer: Partial<HttpAnswer> = {}): HttpAnswer => ({ status: 200, headers: {}, text: '{}', ...answer })

/** A client over a transport that plays these replies in order, on a clock that only pauses and replies move. */
function aClient(replies: readonly Reply[], changes: Partial<HttpDependencies> = {}) {
  const sent: string[] = []
  const pauses: number[] = []
  const clock = { ms: 0 }
  let closed = 0
  const transport: OpenTransport = {
    async send(request, signal) {
      const reply = replies[sent.push(request.headers['x-number'] ?? '') - 1] ?? {}
      if (reply instanceof Error) throw reply
      return typeof reply === 'function' ? reply(signal) : anAnswer(reply)
    },
    async close() {
      closed += 1
    },
  }
  const client = createHttpClient({
    open: async () => transport,
    concurrency: 2,
    backoffBaseMs: 500,
    requestBudgetMs: 15_000,
    log: silentLog,
    signal: new AbortController().signal,
    now: () => clock.ms,
    random: () => 0.5,
    async sleep(ms) {
      pauses.push(ms)
      clock.ms += ms
    },
    ...changes,
  })
  return { client, sent, pauses, clock, closed: () => closed }
}

let prepared = 0

const aCall = (call: Partial<ApiCall> = {}): ApiCall => ({
  name: 'GET image/registries/images',
  host: 'hss.cn-north-4.myhuaweicloud.com',
  repeatable: true,
  isThrottled: () => false,
  prepare: () => ({
    method: 'GET',
    url: new URL('https://hss.cn-north-4.myhuaweicloud.com/'),
    headers: { 'x-number': String(++prepared) },
  }),
  ...call,
})

const lost = (code = 'ECONNRESET'): Error => Object.assign(new Error('socket'), { code })

/** A collection on demand, which Node has behind a flag only. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

describe('what is repeated', () => {
  it.each<[string, Reply]>([
    ['a lost answer', lost()],
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
  ])('%s', async (_name, reply) => {
    const { client, sent } = aClient([reply, { text: '{"good":1}' }])
    expect((await client.send(aCall())).text).toBe('{"good":1}')
    expect(sent).toHaveLength(2)
  })

  it('what the service itself calls throttled, under any status', async () => {
    const { client, sent } = aClient([{ status: 400, text: 'Throttling.User' }, { text: 'good' }])
    const answer = await client.send(aCall({ isThrottled: ({ text }) => text === 'Throttling.User' }))
    expect(answer.text).toBe('good')
    expect(sent).toHaveLength(2)
  })

  it.each([200, 201, 204, 301, 400, 401, 403, 404, 409, 501])('not %s', async (status) => {
    const { client, sent, pauses } = aClient([{ status }, { status: 200 }])
    expect((await client.send(aCall())).status).toBe(status)
    expect([sent.length, pauses.length]).toEqual([1, 0])
  })

  it.each<[string, Reply]>([
    ['a lost answer', lost()],
    ['503', { status: 503 }],
    ['a throttled one', { status: 429, headers: { 'retry-after': '1' } }],
  ])('nothing that is not repeatable: %s', async (_name, reply) => {
    const { client, sent } = aClient([reply, {}])
    await client.send(aCall({ repeatable: false })).catch(() => undefined)
    expect(sent).toHaveLength(1)
  })
})

describe('how often, and when', () => {
  it('at most four times, with a request made anew for each', async () => {
    const { client, sent } = aClient(Array(9).fill({ status: 503 }))
    expect((await client.send(aCall())).status).toBe(503)
    expect(sent).toHaveLength(4)
    expect(new Set(sent).size).toBe(4)
  })

  it('after pauses that grow', async () => {
    const { client, pauses } = aClient(Array(9).fill(lost()))
    await expect(client.send(aCall())).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
    expect(pauses).toEqual([500, 1000, 2000])
  })

  it('after as long as the service asks for', async () => {
    const { client, pauses } = aClient([
      { status: 429, headers: { 'retry-after': '3' } },
      { status: 429, headers: { 'x-acs-retry-after': '250' } },
      { status: 503, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:05 GMT' } },
      {},
    ])
    expect((await client.send(aCall())).status).toBe(200)
    expect(pauses).toEqual([3000, 250, 1750])
  })

  it('not at all where that is longer than the time left', async () => {
    const { client, sent, pauses } = aClient([{ status: 429, headers: { 'retry-after': '15' } }, {}])
    expect((await client.send(aCall())).status).toBe(429)
    expect([sent.length, pauses.length]).toEqual([1, 0])
  })

  it('within fifteen seconds for all tries and pauses together', async () => {
    const { client, sent, clock } = aClient(
      Array(4).fill(async () => {
        clock.ms += 6_000
        throw lost()
      }),
    )
    await expect(client.send(aCall())).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
    expect(sent).toHaveLength(3)
    expect(clock.ms).toBeLessThan(15_000 + 6_000)
  })

  it('within fifteen seconds where the service asks for pauses that each would fit', async () => {
    const { client, sent, pauses } = aClient(Array(4).fill({ status: 429, headers: { 'retry-after': '6' } }))
    expect((await client.send(aCall())).status).toBe(429)
    expect([sent.length, pauses]).toEqual([3, [6_000, 6_000]])
  })

  it('gives a slow answer the time that is left', async () => {
    const slow = (signal: AbortSignal): Promise<HttpAnswer> =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        setTimeout(() => resolve(anAnswer({ text: 'slow' })), 30)
      })
    const { client } = aClient([slow])
    expect((await client.send(aCall({ repeatable: false }))).text).toBe('slow')
  })

  it('gives the last try no more than the time left, also where garbage is collected meanwhile', async () => {
    const slow = async (signal: AbortSignal): Promise<HttpAnswer> => {
      setImmediate(collectGarbage)
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    }
    const { client, clock } = aClient([
      async () => {
        clock.ms += 14_400
        throw lost()
      },
      slow,
    ])
    await expect(client.send(aCall())).rejects.toThrow('no answer in time')
  })
})

describe('a request that got no answer', () => {
  it('names the call, the host, the reason and the tries, and says what to check', async () => {
    const { client } = aClient(Array(4).fill(new TypeError('fetch failed', { cause: lost('ENOTFOUND') })))
    const error = await client.send(aCall()).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      text: {
        values: {
          call: 'GET image/registries/images',
          host: 'hss.cn-north-4.myhuaweicloud.com',
          reason: 'ENOTFOUND',
          tries: 4,
        },
      },
      hint: { template: expect.stringContaining('HTTPS_PROXY') },
    })
  })

  it.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'SELF_SIGNED_CERT_IN_CHAIN'])(
    'because of a certificate says how to trust an authority of one’s own: %s',
    async (code) => {
      const { client } = aClient(Array(4).fill(lost(code)))
      await expect(client.send(aCall())).rejects.toMatchObject({
        hint: { template: expect.stringContaining('NODE_EXTRA_CA_CERTS') },
      })
    },
  )

  it('because no transport could be opened leaves nothing to close', async () => {
    const { client } = aClient([], { open: () => Promise.reject(new TypeError('Invalid URL')) })
    await expect(client.send(aCall())).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
    await expect(client.close()).resolves.toBeUndefined()
  })
})

describe('a cancelled run', () => {
  it('sends nothing more', async () => {
    const { client, sent } = aClient([], { signal: AbortSignal.abort() })
    await expect(client.send(aCall())).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(sent).toHaveLength(0)
  })

  it('ends the request under way and its pauses, and is no failure of the service', async () => {
    const stop = new AbortController()
    const hanging = (signal: AbortSignal): Promise<HttpAnswer> =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        stop.abort()
      })
    const { client, sent } = aClient([hanging, {}], { signal: stop.signal })
    await expect(client.send(aCall())).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(sent).toHaveLength(1)
  })

  it('ends the pause before the next try', async () => {
    const stop = new AbortController()
    const { client, sent } = aClient([{ status: 503 }, {}], {
      signal: stop.signal,
      sleep: async () => {
        stop.abort()
        throw stop.signal.reason
      },
    })
    await expect(client.send(aCall())).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(sent).toHaveLength(1)
  })
})

describe('requests at once', () => {
  /** Replies that wait until they are let go. */
  function gated(number: number) {
    const gates: (() => void)[] = []
    const replies = Array.from(
      { length: number },
      () => () => new Promise<HttpAnswer>((resolve) => gates.push(() => resolve(anAnswer()))),
    )
    return { gates, replies }
  }
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

  it('are no more than allowed, the others in order of arrival', async () => {
    const { gates, replies } = gated(5)
    const { client, sent } = aClient(replies)
    const all = Promise.all([1, 2, 3, 4, 5].map(() => client.send(aCall())))
    await turn()
    expect(sent).toHaveLength(2)
    gates[0]?.()
    await turn()
    expect(sent).toHaveLength(3)
    for (let index = 1; index < 5; index += 1) {
      gates[index]?.()
      await turn()
    }
    expect(await all).toHaveLength(5)
    expect(sent.map(Number)).toEqual([...sent].map(Number).sort((a, b) => a - b))
  })

  it('do not lose their time in the queue', async () => {
    const { gates, replies } = gated(2)
    const { client, clock } = aClient([...replies, { status: 503 }, { text: 'good' }])
    const busy = [client.send(aCall()), client.send(aCall())]
    const queued = client.send(aCall())
    await turn()
    clock.ms += 60_000
    for (const open of gates) open()
    expect((await queued).text).toBe('good')
    await Promise.all(busy)
  })

  it('do not hold a place while they pause', async () => {
    const { client, sent } = aClient([{ status: 503 }, { text: 'other' }, { text: 'again' }], {
      concurrency: 1,
      sleep: async () => turn(),
    })
    const [first, second] = await Promise.all([client.send(aCall()), client.send(aCall())])
    expect([first.text, second.text]).toEqual(['again', 'other'])
    expect(sent).toHaveLength(3)
  })
})

it('pauses for two hundred images at once without a warning of Node', async () => {
  const refusals: Reply[] = Array(200).fill({ status: 503 })
  const { client, sent } = aClient(refusals, {
    concurrency: 64,
    backoffBaseMs: 20,
    sleep: (ms, signal) => delay(ms, undefined, { signal }),
  })
  const warnings = await warningsDuring(() => Promise.all(refusals.map(() => client.send(aCall()))))
  expect([sent.length, warnings]).toEqual([400, []])
})

it('tells each proxy once, before it is contacted, and among the hosts', async () => {
  const steps: string[] = []
  const log = { ...silentLog, info: (text: Message) => void steps.push(formatMessage(text)) }
  const transport: OpenTransport = {
    send: async ({ url }) => {
      steps.push(url.host)
      return anAnswer()
    },
    proxyOf: ({ host }) => (host.startsWith('hss.') ? 'proxy.example:3128' : undefined),
    close: async () => {},
  }
  const { client } = aClient([], { log, open: async () => transport })
  const direct = { method: 'GET', url: new URL('https://iam.example/'), headers: {} } as const
  await client.send(aCall())
  await client.send(aCall())
  await client.send(aCall({ host: 'iam.example', prepare: () => direct }))
  const service = 'hss.cn-north-4.myhuaweicloud.com'
  expect(steps).toEqual(['Hosts that requests go through: proxy.example:3128', service, service, 'iam.example'])
  expect([...client.hosts]).toEqual(['proxy.example:3128', service, 'iam.example'])
})

it('opens one transport for all requests, tells the hosts, and closes it', async () => {
  let opened = 0
  const [idle, used] = [aClient([]), aClient([])]
  const counting = createHttpClient({
    open: async () => {
      opened += 1
      return { send: async () => anAnswer(), close: async () => undefined }
    },
    concurrency: 1,
    backoffBaseMs: 1,
    requestBudgetMs: 15_000,
    log: silentLog,
    signal: new AbortController().signal,
    now: () => 0,
    random: () => 0,
    sleep: async () => undefined,
  })
  await Promise.all([counting.send(aCall()), counting.send(aCall({ host: 'iam.cn-north-4.myhuaweicloud.com' }))])
  expect(opened).toBe(1)
  expect([...counting.hosts]).toEqual(['hss.cn-north-4.myhuaweicloud.com', 'iam.cn-north-4.myhuaweicloud.com'])

  await idle.client.close()
  expect(idle.closed()).toBe(0)
  await used.client.send(aCall())
  await used.client.close()
  expect(used.closed()).toBe(1)
})

it('tries nothing any more once it is closed', async () => {
  const { client } = aClient([])
  await client.close()
  await expect(client.send(aCall())).rejects.toThrow(expect.objectContaining({ code: 'CANCELLED' }))
})
