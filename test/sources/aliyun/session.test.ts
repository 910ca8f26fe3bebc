import { describe, expect, it } from 'vitest'
import type { ApiCall } from '../../../src/http/client.ts'
import { createSecrets } from '../../../src/http/secrets.ts'
import { sasSession } from '../../../src/sources/aliyun/session.ts'
import { authorizationOf } from '../../../src/sources/aliyun/signing.ts'
import { aContext } from '../some-context.ts'

const ENV = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'the-secret',
  ALIBABA_CLOUD_SECURITY_TOKEN: 'the-session',
}

describe('a call', () => {
  it('carries its parameters in the query, no body, and a signature of what goes over the wire', async () => {
    const { context, asked } = aContext(() => ({}), { region: 'cn-hangzhou', env: ENV })
    await sasSession(context).call('DescribeImageInstances', {
      PageSize: '100',
      Criteria: '[{"a":"b c*"}]',
      Tag: undefined,
    })
    const [request] = asked
    const query = 'Criteria=%5B%7B%22a%22%3A%22b%20c%2A%22%7D%5D&PageSize=100'
    expect(request?.url.href).toBe(`https://tds.cn-shanghai.aliyuncs.com/?${query}`)
    expect(request?.body).toBeUndefined()

    const { authorization, ...headers } = request?.headers ?? {}
    expect(headers).toMatchObject({
      'x-acs-action': 'DescribeImageInstances',
      'x-acs-version': '2018-12-03',
      'x-acs-date': '2026-01-02T03:04:05Z',
      'x-acs-security-token': 'the-session',
      accept: 'application/json',
    })
    const signed = { ...headers, host: 'tds.cn-shanghai.aliyuncs.com' }
    expect(authorization).toBe(
      authorizationOf(
        { method: 'POST', path: '/', query, headers: signed },
        { accessKeyId: 'LTAI', accessKeySecret: 'the-secret', securityToken: 'the-session' },
      ),
    )
    expect(JSON.stringify(request)).not.toContain('the-secret')
  })

  it('has a nonce of its own each time it is made', async () => {
    const { context, asked } = aContext(() => ({}), { env: ENV })
    const session = sasSession(context)
    await session.call('A', {})
    await session.call('A', {})
    const nonces = asked.map(({ headers }) => headers['x-acs-signature-nonce'])
    expect(new Set(nonces).size).toBe(2)
    expect(nonces[0]).toMatch(/^[0-9a-f-]{36}$/)
  })
})

it('masks its secrets before the first call', () => {
  const masked: string[] = []
  const { context, asked } = aContext(() => ({}), { env: ENV, secrets: createSecrets((secret) => masked.push(secret)) })
  sasSession(context)
  expect(asked).toEqual([])
  expect(masked).toEqual(expect.arrayContaining(['the-secret', 'the-session']))
  expect(masked).not.toContain('LTAI')
})

it('is one session for each centre', () => {
  const { context } = aContext(() => ({}))
  const of = (region: string) => sasSession({ ...context, region })
  expect(of('cn-hangzhou')).toBe(of('cn-hongkong'))
  expect(of('cn-hangzhou')).not.toBe(of('ap-southeast-1'))
  expect(of('eu-central-1').hosts).toEqual(['tds.ap-southeast-1.aliyuncs.com'])
})

it('counts the calls of an action at a centre together, ten a second', async () => {
  const rates: ApiCall['rate'][] = []
  const { context } = aContext(() => ({}), { env: ENV })
  const http = {
    ...context.http,
    send(call: ApiCall) {
      rates.push(call.rate)
      return context.http.send(call)
    },
  }
  const of = (region: string) => sasSession({ ...context, http, region })
  await of('cn-hangzhou').call('A', { x: '1' })
  await of('cn-hongkong').call('A', { x: '2' })
  await of('cn-hangzhou').callOnce('A', {})
  await of('cn-hangzhou').call('B', {})
  await of('ap-southeast-1').call('A', {})
  const [first, ...others] = rates.map((rate) => rate?.key)
  expect(others.map((key) => key === first)).toEqual([true, true, false, false])
  expect(new Set(rates.map((rate) => rate?.perSecond))).toEqual(new Set([10]))
})
