import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { demoAccount, demoProject } from './images.ts'
import type { Delivery } from './message.ts'
import { type FakeCloud, fault, startFakeCloud } from './server.ts'

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)
const LIST = 'GET image/registries/images'

let cloud: FakeCloud

beforeAll(async () => {
  const account = demoAccount(NOW)
  account.huawei.tokens.push({ token: 'token', projectId: demoProject.id, expiresAt: NOW + 1 })
  cloud = await startFakeCloud({ account, now: () => NOW })
})
afterEach(() => cloud.faults.clear())
afterAll(() => cloud.close())

const list = () =>
  fetch(`${cloud.origin}/v5/${demoProject.id}/image/registries/images`, {
    headers: { 'x-auth-token': 'token' },
    redirect: 'manual',
  })

describe('planned faults', () => {
  it('meet as many requests as planned, in the order of the queue', async () => {
    cloud.faults.add({ match: LIST, times: 2, fault: fault.throttledHuawei() })
    cloud.faults.add({ match: ({ action }) => action === LIST, fault: fault.retryAfter(503, '7') })
    cloud.faults.add({ match: 'GET image/swr-repository', fault: fault.serverError() })
    const answers = [await list(), await list(), await list(), await list()]
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 503, 200])
    expect(await answers[0]?.json()).toMatchObject({ error_code: 'APIG.0308' })
    expect(answers[2]?.headers.get('retry-after')).toBe('7')
    expect(cloud.requests.slice(-4).map(({ status }) => status)).toEqual([429, 429, 503, 200])
  })

  it.each(['before', 'mid-body'] as const)('reset the connection: %s', async (when) => {
    cloud.faults.add({ match: LIST, fault: fault.reset(when) })
    await expect(list().then((answer) => answer.text())).rejects.toThrow()
    expect((await list()).status).toBe(200)
  })

  it('spoil the body', async () => {
    cloud.faults.add({ match: LIST, fault: fault.truncatedJson() })
    await expect(list().then((answer) => answer.json())).rejects.toThrow(SyntaxError)
    cloud.faults.add({ match: LIST, fault: fault.emptyBody() })
    expect(await (await list()).text()).toBe('')
    cloud.faults.add({ match: LIST, fault: fault.html() })
    expect(await (await list()).text()).toContain('<!DOCTYPE html>')
    cloud.faults.add({ match: LIST, fault: fault.body((text) => text.replace(/"total_num":\d+/, '"total_num":1')) })
    expect(await (await list()).json()).toMatchObject({ total_num: 1 })
    cloud.faults.add({ match: LIST, fault: fault.contentType('text/plain') })
    expect((await list()).headers.get('content-type')).toBe('text/plain')
  })

  it('answer something else', async () => {
    cloud.faults.add({ match: LIST, fault: fault.throttledAliyun('Throttling.User', 1500) })
    const throttled = await list()
    expect(throttled.status).toBe(400)
    expect(throttled.headers.get('x-acs-retry-after')).toBe('1500')
    cloud.faults.add({ match: LIST, fault: fault.errorInside('huawei') })
    expect(await (await list()).json()).toMatchObject({ error_code: 1 })
    cloud.faults.add({ match: LIST, fault: fault.redirect() })
    expect((await list()).headers.get('location')).toBe('https://elsewhere.invalid/')
    cloud.faults.add({ match: LIST, fault: fault.status(418, { odd: true }) })
    expect((await list()).status).toBe(418)
    cloud.faults.add({ match: LIST, fault: fault.delay(1) })
    expect((await list()).status).toBe(200)
  })
})

describe('an answer can be handed over', () => {
  const handedOver = (delivery: Delivery): void =>
    cloud.faults.add({ match: LIST, fault: (answer) => ({ ...answer, delivery }) })
  const soon = (): AbortSignal => AbortSignal.timeout(300)
  const ask = (signal: AbortSignal = soon()) =>
    fetch(`${cloud.origin}/v5/${demoProject.id}/image/registries/images`, {
      headers: { 'x-auth-token': 'token' },
      signal,
    }).then((answer) => answer.text())

  it('never', async () => {
    handedOver({ silent: true })
    await expect(ask()).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('in pieces, or too slowly to end', async () => {
    handedOver({ trickle: { pieceBytes: 1_000, everyMs: 1 } })
    expect(JSON.parse(await ask(AbortSignal.timeout(10_000)))).toHaveProperty('total_num')
    handedOver({ trickle: { pieceBytes: 1, everyMs: 100 } })
    await expect(ask()).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('under a length that is not its own, or none', async () => {
    handedOver({ statedLength: 10_000_000 })
    await expect(ask()).rejects.toThrow()
    handedOver({ statedLength: 5 })
    expect(await ask()).toHaveLength(5)
    handedOver({ statedLength: null })
    expect(JSON.parse(await ask())).toHaveProperty('total_num')
  })

  it('with more behind it, as other bytes, or as no HTTP at all', async () => {
    handedOver({ paddingBytes: 1_000_000 })
    expect((await ask()).length).toBeGreaterThan(1_000_000)
    handedOver({ bytes: Buffer.from('other') })
    expect(await ask()).toBe('other')
    handedOver({ raw: 'SSH-2.0\r\n' })
    await expect(ask()).rejects.toThrow()
    expect(JSON.parse(await ask())).toHaveProperty('total_num')
  })

  it('by a cloud that is then gone', async () => {
    const other = await startFakeCloud({ now: () => NOW })
    other.faults.add({ match: () => true, fault: (answer) => ({ ...answer, delivery: { outage: true } }) })
    await expect(fetch(other.origin)).rejects.toThrow()
    await expect(fetch(other.origin)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await other.close()
  })
})

describe('the server', () => {
  it("tells the time of the account's clock", async () => {
    expect((await list()).headers.get('date')).toBe('Fri, 02 Jan 2026 03:04:05 GMT')
  })

  it('closes although a client keeps its connection open', async () => {
    const other = await startFakeCloud({ now: () => NOW })
    expect((await fetch(`${other.origin}/nothing`)).status).toBe(404)
    await other.close()
    await expect(fetch(other.origin)).rejects.toThrow()
  })
})
