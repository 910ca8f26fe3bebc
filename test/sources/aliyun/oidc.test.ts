import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../../src/core/message.ts'
import { roleKeys } from '../../../src/sources/aliyun/oidc.ts'
import { anAnswer } from '../answers.ts'
import { aKeylessContext, ROLE_LOGIN } from '../keyless-context.ts'
import type { Service } from '../some-context.ts'

const CREDENTIALS = {
  AccessKeyId: 'STS.abc',
  AccessKeySecret: 'secret',
  SecurityToken: 'CAIS',
  Expiration: '2026-01-02T04:04:05Z',
}

const logIn = async (service: Service, authEndpoint?: URL) => {
  const { context, asked } = aKeylessContext(ROLE_LOGIN, service, { authEndpoint })
  const result = await roleKeys(ROLE_LOGIN, context)
    .current()
    .catch((error) => error)
  return { result, exchange: asked.at(-1) }
}

describe('AssumeRoleWithOIDC', () => {
  it('is asked as the official client asks', async () => {
    const { result, exchange } = await logIn(() => ({ Credentials: CREDENTIALS }))
    expect(exchange?.url.href).toBe(
      'https://sts.aliyuncs.com/?Action=AssumeRoleWithOIDC&Format=JSON&Timestamp=2026-01-02T03%3A04%3A05Z&Version=2015-04-01',
    )
    expect(exchange?.headers).toEqual({
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    })
    expect(Object.fromEntries(new URLSearchParams(exchange?.body))).toEqual({
      OIDCProviderArn: ROLE_LOGIN.provider,
      RoleArn: ROLE_LOGIN.role,
      RoleSessionName: 'acme-shop-4711',
      DurationSeconds: '3600',
      OIDCToken: expect.stringMatching(/^eyJ/),
    })
    expect(result).toEqual({ accessKeyId: 'STS.abc', accessKeySecret: 'secret', securityToken: 'CAIS' })
  })

  it('is asked at the endpoint that was given', async () => {
    const { exchange } = await logIn(() => ({ Credentials: CREDENTIALS }), new URL('http://127.0.0.1:9/base'))
    expect(exchange?.url.href).toMatch(/^http:\/\/127\.0\.0\.1:9\/base\?Action=/)
  })

  it('is asked once for all regions', () => {
    const { context } = aKeylessContext(ROLE_LOGIN, () => ({ Credentials: CREDENTIALS }))
    const keysIn = (region: string) => roleKeys(ROLE_LOGIN, { ...context, region })
    expect(keysIn('ap-southeast-1')).toBe(keysIn('cn-hangzhou'))
  })

  it('masks what it sends before it sends it, and what it is given at once', async () => {
    const masked: string[] = []
    const secrets = { add: (secret = '') => void masked.push(secret), redact: (text: string) => text }
    let sent: string[] = []
    const service: Service = ({ body = '' }) => {
      const token = /eyJ[\w.-]+/.exec(body)?.[0] ?? ''
      sent = ['request-token', token, ...token.split('.')]
      expect(masked).toEqual(sent)
      return { Credentials: CREDENTIALS }
    }
    const { context } = aKeylessContext(ROLE_LOGIN, service, { secrets })
    await roleKeys(ROLE_LOGIN, context).current()
    expect(masked).toEqual([...sent, 'secret', 'CAIS'])
  })

  it.each(Object.keys(CREDENTIALS))('gives no session without %s', async (name) => {
    for (const value of [undefined, '', 7, 'has a space', '\n']) {
      const { result } = await logIn(() => ({ Credentials: { ...CREDENTIALS, [name]: value } }))
      expect(result).toMatchObject({ code: 'ANSWER_INVALID' })
      expect(formatMessage(result.text)).toMatch(new RegExp(`at Credentials\\.${name}: expected `))
      expect(formatMessage(result.text)).not.toContain('has a space')
    }
  })

  it.each([
    ['AuthenticationFail.NoPermission', 401, /the trust policy of acs:ram::1234567890:role\/gate names it under/],
    ['AuthenticationFail.OIDCToken.AudienceNotMatch', 401, /add the client id sts\.aliyuncs\.com to acs:ram/],
    ['AuthenticationFail.OIDCToken.Expired', 401, /issued within the minutes before/],
    ['AuthenticationFail.OIDCToken.InvalidSignature', 401, /compare the issuer URL/],
    ['InvalidTimeStamp.Expired', 400, /set the clock of this machine/],
  ])('that is refused with %s says what to mend', async (code, status, hint) => {
    const { result } = await logIn(() => anAnswer(status, { Code: code, Message: 'no' }))
    expect(result).toMatchObject({ code: 'ACCESS_DENIED' })
    expect(formatMessage(result.text)).toContain(`AssumeRoleWithOIDC was answered ${code}`)
    expect(formatMessage(result.hint)).toMatch(hint)
  })
})
