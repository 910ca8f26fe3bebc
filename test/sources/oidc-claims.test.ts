import { describe, expect, it } from 'vitest'
import { claimsOf } from '../../src/sources/oidc-claims.ts'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = (payload: unknown): string => `${part({ alg: 'RS256' })}.${part(payload)}.c2lnbmF0dXJl`

describe('the claims of a token', () => {
  it('are those of its payload, one audience or several', () => {
    const claims = { sub: 'repo:acme/shop:ref:refs/heads/main', iss: 'https://issuer.example', aud: 'a' }
    expect(claimsOf(tokenOf(claims))).toEqual({ subject: claims.sub, issuer: claims.iss, audiences: ['a'] })
    expect(claimsOf(tokenOf({ ...claims, aud: ['a', 'b'] }))?.audiences).toEqual(['a', 'b'])
  })

  it('are shown short, and as "none" where they are not text', () => {
    expect(claimsOf(tokenOf({ sub: 'x'.repeat(5_000), iss: 7 }))).toEqual({
      subject: 'x'.repeat(300),
      issuer: 'none',
      audiences: ['none'],
    })
  })

  it.each([
    ['one part', 'hunter2'],
    ['two parts', 'a.b'],
    ['no signature', `${part({})}.${part({ sub: 'x' })}.`],
    ['four parts', `${tokenOf({})}.x`],
    ['another alphabet', `${tokenOf({})}=`],
    ['a line break', `${tokenOf({})}\n`],
    ['a payload that is no JSON', `${part({})}.c2lnbmF0dXJl.c2lnbmF0dXJl`],
    ['a payload that is null', tokenOf(null)],
  ])('do not exist in a text of %s', (_, text) => {
    expect(claimsOf(text)).toBeUndefined()
  })
})
