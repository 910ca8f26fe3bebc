import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../../src/core/message.ts'
import { agencyKeys, stsEndpoint } from '../../../src/sources/huawei/oidc.ts'
import { anAnswer } from '../answers.ts'
import { AGENCY_LOGIN, aKeylessContext } from '../keyless-context.ts'
import type { Service } from '../some-context.ts'

const CREDENTIALS = {
  access_key_id: 'HSTABC',
  secret_access_key: 'secret',
  security_token: 'token',
  expiration: '2026-01-02T04:04:05.678Z',
}

const logIn = async (service: Service, authEndpoint?: URL) => {
  const { context, asked } = aKeylessContext(AGENCY_LOGIN, service, { authEndpoint })
  const result = await agencyKeys(AGENCY_LOGIN, context)
    .current()
    .catch((error) => error)
  return { result, exchange: asked.at(-1) }
}

describe('the STS endpoint', () => {
  it.each([
    ['cn-north-4', 'cn-north-4'],
    ['ap-southeast-3', 'ap-southeast-3'],
    ['tr-west-1', 'tr-west-1'],
    ['cn-north-11', 'cn-north-4'],
    ['cn-east-2', 'cn-north-4'],
    ['la-north-2', 'ap-southeast-1'],
  ])('of %s is that of %s', (region, endpoint) => {
    expect(stsEndpoint(region).href).toBe(`https://sts.${endpoint}.myhuaweicloud.com/`)
  })

  it('of the European site is not guessed', () => {
    expect(() => stsEndpoint('eu-west-101')).toThrow('no STS endpoint is known for the European site (eu-west-101)')
  })
})

describe('assume-with-oidc', () => {
  it('is asked in JSON, without any proof but the token', async () => {
    const { result, exchange } = await logIn(() => ({ credentials: CREDENTIALS }))
    expect(exchange?.url.href).toBe('https://sts.cn-north-4.myhuaweicloud.com/v5/agencies/assume-with-oidc')
    expect(exchange?.headers).toEqual({ 'content-type': 'application/json', accept: 'application/json' })
    expect(JSON.parse(exchange?.body ?? '')).toEqual({
      provider_urn: AGENCY_LOGIN.provider,
      agency_urn: AGENCY_LOGIN.role,
      agency_session_name: 'acme-shop-4711',
      duration_seconds: 3600,
      id_token: expect.stringMatching(/^eyJ/),
    })
    expect(result).toEqual({ accessKeyId: 'HSTABC', secretAccessKey: 'secret', securityToken: 'token' })
  })

  it('is asked below the endpoint that was given', async () => {
    const { exchange } = await logIn(() => ({ credentials: CREDENTIALS }), new URL('http://127.0.0.1:9/base/'))
    expect(exchange?.url.href).toBe('http://127.0.0.1:9/base/v5/agencies/assume-with-oidc')
  })

  it('is asked once for all regions that one endpoint serves', () => {
    const { context } = aKeylessContext(AGENCY_LOGIN, () => ({ credentials: CREDENTIALS }))
    const keysIn = (region: string) => agencyKeys(AGENCY_LOGIN, { ...context, region })
    expect(keysIn('cn-north-11')).toBe(keysIn('cn-north-4'))
    expect(keysIn('cn-east-3')).not.toBe(keysIn('cn-north-4'))
  })

  it('masks what it sends before it sends it, and what it is given at once', async () => {
    const masked: string[] = []
    const secrets = { add: (secret = '') => void masked.push(secret), redact: (text: string) => text }
    let sent: string[] = []
    const service: Service = ({ body = '' }) => {
      const token = /eyJ[\w.-]+/.exec(body)?.[0] ?? ''
      sent = ['request-token', token, ...token.split('.')]
      expect(masked).toEqual(sent)
      return { credentials: CREDENTIALS }
    }
    const { context } = aKeylessContext(AGENCY_LOGIN, service, { secrets })
    await agencyKeys(AGENCY_LOGIN, context).current()
    expect(masked).toEqual([...sent, 'secret', 'token'])
  })

  it.each(Object.keys(CREDENTIALS))('gives no session without %s', async (name) => {
    for (const value of [undefined, '', 7, 'has a space', '\n']) {
      const { result } = await logIn(() => ({ credentials: { ...CREDENTIALS, [name]: value } }))
      expect(result).toMatchObject({ code: 'ANSWER_INVALID' })
      expect(formatMessage(result.text)).toMatch(new RegExp(`at credentials\\.${name}: expected `))
      expect(formatMessage(result.text)).not.toContain('has a space')
    }
  })

  it.each([
    [403, 'STS5.1001'],
    [401, 'STS5.2000'],
    [400, 'STS5.0400'],
    [404, 'APIGW.0101'],
  ])('that is answered %i is refused, with all that can be wrong', async (status, code) => {
    const { result } = await logIn(() => anAnswer(status, { error_code: code, error_msg: 'no' }))
    expect(result).toMatchObject({ code: 'ACCESS_DENIED', kind: 'denied' })
    expect(formatMessage(result.text)).toContain(code)
    expect(formatMessage(result.text)).toContain('audience image-policy-gate')
    expect(formatMessage(result.hint)).toContain('the client id image-policy-gate')
    expect(formatMessage(result.hint)).toContain(`the trust policy of ${AGENCY_LOGIN.role}`)
  })

  it.each([429, 500])('that is answered %i is not', async (status) => {
    const { result } = await logIn(() => anAnswer(status, {}))
    expect(result).toMatchObject({ kind: 'source' })
  })
})
