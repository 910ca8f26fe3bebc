import { describe, expect, it } from 'vitest'
import type { ApiCall } from '../../../src/http/client.ts'
import { createSecrets } from '../../../src/http/secrets.ts'
import type { HttpAnswer } from '../../../src/http/transport.ts'
import { callName, hssSession } from '../../../src/sources/huawei/session.ts'
import { authorizationOf } from '../../../src/sources/huawei/signing.ts'
import type { SourceContext } from '../../../src/sources/source.ts'
import { anAnswer, thrownBy } from '../answers.ts'
import { aContext, type Service } from '../some-context.ts'

const TOKEN = { HUAWEICLOUD_AUTH_TOKEN: 'the-token', HUAWEICLOUD_SDK_PROJECT_ID: 'p1' }
const KEY = { HUAWEICLOUD_SDK_AK: 'AK', HUAWEICLOUD_SDK_SK: 'SK' }
const PASSWORD = { HUAWEICLOUD_USERNAME: 'me', HUAWEICLOUD_PASSWORD: 'the-password', HUAWEICLOUD_DOMAIN_NAME: 'us' }

const service: Service = ({ action }) => {
  if (action === 'GET v3/projects') return { projects: [{ id: 'looked-up', name: 'cn-north-4' }] }
  if (action === 'POST v3/auth/tokens') {
    return anAnswer(201, { token: { project: { id: 'of-token' } } }, { 'x-subject-token': 'fresh-token' })
  }
  return { total_num: 0 }
}

function openSession(changes: Partial<SourceContext>, answers = service) {
  const { context, asked, actions } = aContext(answers, changes)
  return { session: hssSession(context), context, asked, actions }
}

describe('with a key', () => {
  it('signs what goes over the wire, and sends no secret', async () => {
    const env = { ...KEY, HUAWEICLOUD_SDK_SECURITY_TOKEN: 'st', HUAWEICLOUD_SDK_PROJECT_ID: 'p1' }
    const { session, asked } = openSession({ env })
    await session.get('image/registries/images', { image_name: "a'b *", limit: 200, namespace: undefined })
    const [request] = asked
    expect(request?.url.href).toBe(
      'https://hss.cn-north-4.myhuaweicloud.com/v5/p1/image/registries/images?image_name=a%27b%20%2A&limit=200',
    )
    const { authorization, accept, ...signed } = request?.headers ?? {}
    expect(signed).toEqual({ 'x-project-id': 'p1', 'x-sdk-date': '20260102T030405Z', 'x-security-token': 'st' })
    expect(accept).toBe('application/json')
    expect(authorization).toBe(
      authorizationOf(
        {
          method: 'GET',
          path: '/v5/p1/image/registries/images',
          query: 'image_name=a%27b%20%2A&limit=200',
          headers: { ...signed, host: 'hss.cn-north-4.myhuaweicloud.com' },
          body: '',
        },
        { accessKeyId: 'AK', secretAccessKey: 'SK', securityToken: 'st' },
      ),
    )
    expect(JSON.stringify(request)).not.toContain('SK"')
  })

  it('looks the project up again after an outage', async () => {
    let outages = 1
    const { session, actions } = openSession({ env: KEY }, (asked) =>
      asked.action === 'GET v3/projects' && outages-- > 0 ? anAnswer(503, '') : service(asked),
    )
    await expect(session.get('a', {})).rejects.toThrow(expect.objectContaining({ code: 'SERVICE_UNAVAILABLE' }))
    await session.get('a', {})
    expect(actions()).toEqual(['GET v3/projects', 'GET v3/projects', 'GET a'])
  })

  it('looks the project up once, where none is given', async () => {
    const { session, asked, actions } = openSession({ env: KEY })
    await Promise.all([session.get('a', {}), session.get('b', {})])
    await session.get('c', {})
    expect(actions()).toEqual(['GET v3/projects', 'GET a', 'GET b', 'GET c'])
    expect(asked[0]?.query).toEqual({ name: 'cn-north-4' })
    expect(asked[0]?.headers['x-project-id']).toBeUndefined()
    expect(asked[1]?.url.pathname).toBe('/v5/looked-up/a')
    expect(session.hosts).toEqual(['hss.cn-north-4.myhuaweicloud.com', 'iam.cn-north-4.myhuaweicloud.com'])
  })

  it('asks a refusing login no second time: five wrong signatures lock a key', async () => {
    const { session, actions } = openSession({ env: KEY }, () => anAnswer(401, { error_code: 'APIGW.0301' }))
    const results = await Promise.allSettled([session.get('a', {}), session.get('b', {})])
    expect(results).toMatchObject(Array(2).fill({ status: 'rejected', reason: { code: 'ACCESS_DENIED' } }))
    expect(actions()).toEqual(['GET v3/projects'])
  })

  it.each<[string, Partial<SourceContext>, string]>([
    [
      'the input before the environment',
      { projectId: 'input', env: { ...KEY, HUAWEICLOUD_SDK_PROJECT_ID: 'env' } },
      'input',
    ],
    ['the environment', { env: { ...KEY, HUAWEICLOUD_SDK_PROJECT_ID: 'env' } }, 'env'],
    [
      'that of the region in the environment',
      {
        env: {
          HUAWEI_CLOUD_ACCESS_KEY_ID: 'AK',
          HUAWEI_CLOUD_SECRET_ACCESS_KEY: 'SK',
          HUAWEI_CLOUD_REGION: 'cn-north-4',
          HUAWEI_CLOUD_PROJECT_ID: 'of-region',
        },
      },
      'of-region',
    ],
    [
      'not that of another region',
      {
        env: {
          HUAWEI_CLOUD_ACCESS_KEY_ID: 'AK',
          HUAWEI_CLOUD_SECRET_ACCESS_KEY: 'SK',
          HUAWEI_CLOUD_REGION: 'cn-east-3',
          HUAWEI_CLOUD_PROJECT_ID: 'of-region',
        },
      },
      'looked-up',
    ],
  ])('takes the project: %s', async (_name, changes, expected) => {
    const { session, asked } = openSession(changes)
    await session.get('x', {})
    expect(asked.at(-1)?.url.pathname).toBe(`/v5/${expected}/x`)
  })
})

describe('with a token', () => {
  it('sends it, unsigned', async () => {
    const { session, asked } = openSession({ env: TOKEN })
    await session.get('x', {})
    expect(asked[0]?.headers).toEqual({ 'x-auth-token': 'the-token', 'x-project-id': 'p1', accept: 'application/json' })
    expect(session.hosts).toEqual(['hss.cn-north-4.myhuaweicloud.com'])
  })

  it('sends it to no host that is not the cloud’s, this machine, or named by a policy', () => {
    const endpoint = new URL('https://hss.partner.example')
    expect(thrownBy(() => openSession({ env: TOKEN, endpoint }))).toMatchObject({ code: 'ENDPOINT_REFUSED' })
    expect(thrownBy(() => openSession({ env: TOKEN, authEndpoint: endpoint }))).toMatchObject({
      code: 'ENDPOINT_REFUSED',
    })
    expect(() => openSession({ env: TOKEN, endpoint, trustedEndpoints: ['https://hss.partner.example'] })).not.toThrow()
    expect(() => openSession({ env: TOKEN, endpoint: new URL('http://127.0.0.1:1') })).not.toThrow()
    expect(() => openSession({ env: KEY, endpoint })).not.toThrow()
  })
})

describe('with a password', () => {
  it('exchanges it once for a token of the region, which is masked', async () => {
    const masked: string[] = []
    const secrets = createSecrets((secret) => masked.push(secret))
    const { session, asked, actions } = openSession({ env: PASSWORD, secrets })
    await Promise.all([session.get('a', {}), session.get('b', {})])
    expect(actions()).toEqual(['POST v3/auth/tokens', 'GET a', 'GET b'])
    expect(asked[0]?.url.href).toBe('https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens')
    expect(asked[0]?.headers).toMatchObject({ 'content-type': 'application/json' })
    expect(asked[0]?.body).toContain('the-password')
    expect(asked[1]?.headers).toMatchObject({ 'x-auth-token': 'fresh-token', 'x-project-id': 'of-token' })
    expect(masked).toEqual(expect.arrayContaining(['the-password', 'fresh-token']))
  })

  it('is sent to no host that is not the cloud’s', () => {
    const authEndpoint = new URL('https://iam.partner.example')
    expect(thrownBy(() => openSession({ env: PASSWORD, authEndpoint }))).toMatchObject({ code: 'ENDPOINT_REFUSED' })
  })
})

it('is one session for all sources of a region, and another for another', () => {
  const { context, session } = openSession({ env: KEY })
  expect(hssSession(context)).toBe(session)
  expect(hssSession({ ...context, region: 'cn-east-3' })).not.toBe(session)
})

describe('a request that starts something', () => {
  const QUERY = { enterprise_project_id: 'ep-1' }
  const BODY = { is_all: false, image_info: [{ id: 9223372036854775807n, left_out: undefined }] }
  const bare: Service = () => anAnswer(200, '')

  it('is signed with its body, whose ids keep their digits, and names the region', async () => {
    const env = { ...KEY, HUAWEICLOUD_SDK_PROJECT_ID: 'p1' }
    const { session, asked } = openSession({ env }, bare)
    await session.post('image/image-scan/tasks', QUERY, BODY)
    const [request] = asked
    const body = '{"is_all":false,"image_info":[{"id":9223372036854775807}]}'
    expect([request?.action, request?.body]).toEqual(['POST image/image-scan/tasks', body])
    const { authorization, accept: _, ...signed } = request?.headers ?? {}
    expect(signed).toMatchObject({ region: 'cn-north-4', 'content-type': 'application/json' })
    const headers = { ...signed, host: 'hss.cn-north-4.myhuaweicloud.com' }
    const path = '/v5/p1/image/image-scan/tasks'
    const key = { accessKeyId: 'AK', secretAccessKey: 'SK', securityToken: undefined }
    const query = 'enterprise_project_id=ep-1'
    expect(authorization).toBe(authorizationOf({ method: 'POST', path, query, headers, body }, key))
  })

  it('may be answered with nothing, or with something', async () => {
    const { session } = openSession({ env: TOKEN }, ({ url }) => anAnswer(200, url.pathname.endsWith('a') ? '' : '{}'))
    expect(await session.post('a', {}, {})).toBeUndefined()
    expect(await session.post('b', {}, {})).toEqual({})
  })

  it.each<[string, HttpAnswer, string]>([
    ['a page of a proxy', anAnswer(200, '<html>'), 'ANSWER_INVALID'],
    ['a failure inside', anAnswer(200, { error_code: 1, error_description: 'no' }), 'REQUEST_REJECTED'],
    ['nothing, with a bad status', anAnswer(503, ''), 'SERVICE_UNAVAILABLE'],
    ['nothing, elsewhere', anAnswer(302, ''), 'ANSWER_INVALID'],
  ])('is not taken for done where the answer is %s', async (_, answer, code) => {
    const { session } = openSession({ env: TOKEN }, () => answer)
    await expect(session.post('a', {}, {})).rejects.toMatchObject({ code })
  })

  it('is sent once, and its answer shared, also where that is a refusal', async () => {
    const { session, actions } = openSession({ env: TOKEN }, () => anAnswer(400, { error_code: 'HSS.1002' }))
    const same = () => session.post('a', QUERY, BODY)
    const results = await Promise.allSettled([same(), same()])
    await expect(same()).rejects.toMatchObject({ code: 'REQUEST_REJECTED' })
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(actions()).toEqual(['POST a'])
  })

  it('is another where its query or its body is', async () => {
    const { session, actions } = openSession({ env: TOKEN }, bare)
    await Promise.all([session.post('a', QUERY, {}), session.post('a', {}, {}), session.post('a', {}, { b: 1 })])
    expect(actions()).toEqual(['POST a', 'POST a', 'POST a'])
  })

  it('is not repeated by the client, unlike a question', async () => {
    const repeatable: boolean[] = []
    const { context } = aContext(bare, { env: TOKEN })
    const http = {
      ...context.http,
      send(call: ApiCall) {
        repeatable.push(call.repeatable)
        return context.http.send(call)
      },
    }
    const session = hssSession({ ...context, http })
    await session.post('a', {}, {})
    await session.get('a', {}).catch(() => {})
    expect(repeatable).toEqual([false, true])
  })
})

it('asks below the path of an endpoint', async () => {
  const { session, asked } = openSession({ endpoint: new URL('http://127.0.0.1:1/base/') })
  await session.get('x', {})
  expect(asked[0]?.url.href).toBe('http://127.0.0.1:1/base/v5/p1/x')
})

it('names a call without the id of an image', () => {
  expect(callName('image/abc/vulnerabilities')).toBe('GET image/{image_id}/vulnerabilities')
  expect(callName('image/abc/sensitive')).toBe('GET image/{image_id}/sensitive')
  expect(callName('image/abc/malwares')).toBe('GET image/{image_id}/malwares')
  expect(callName('image/registries/images')).toBe('GET image/registries/images')
  expect(callName('image/batch-scan', 'POST')).toBe('POST image/batch-scan')
})
