import { describe, expect, it } from 'vitest'
import { canonicalQuery } from '../../../src/http/query.ts'
import { type AccessKey, authorizationOf, formatAcsDate, sha256 } from '../../../src/sources/aliyun/signing.ts'
import file from './vectors.json' with { type: 'json' }

type Vector = (typeof file.vectors)[number]

const key: AccessKey = {
  accessKeyId: file.accessKeyId,
  accessKeySecret: file.accessKeySecret,
  securityToken: undefined,
}

const strings = (object: object): Record<string, string> => object as Record<string, string>

const sign = ({ method, pathname, query }: Vector, headers: object): string =>
  authorizationOf({ method, path: pathname, query: canonicalQuery(strings(query)), headers: strings(headers) }, key)

describe('the signatures of the official client', () => {
  it.each(file.vectors)('$name, with the headers that are needed', (vector) => {
    expect(sha256(vector.body)).toBe(vector.minimal.signedHeaders['x-acs-content-sha256'])
    expect(sign(vector, vector.minimal.signedHeaders)).toBe(vector.minimal.authorization)
  })

  it.each(file.vectors)('$name, with all headers that it sends', (vector) => {
    expect(sign(vector, vector.asSentByOfficialClient.signedHeaders)).toBe(vector.asSentByOfficialClient.authorization)
  })

  it('and of the example in its documentation', () => {
    const { published } = file
    const request = {
      method: published.method,
      path: '/',
      query: canonicalQuery(published.query),
      headers: published.signedHeaders,
    }
    const { accessKeyId, accessKeySecret } = published
    const authorization = authorizationOf(request, { accessKeyId, accessKeySecret, securityToken: undefined })
    expect(authorization).toBe(published.authorization)
  })
})

describe('a signature', () => {
  const [vector] = file.vectors as [Vector, ...Vector[]]
  const { signedHeaders, authorization } = vector.minimal

  it('leaves out headers that are not for signing', () => {
    expect(sign(vector, { ...signedHeaders, accept: 'application/json', 'user-agent': 'x' })).toBe(authorization)
  })

  it('does not depend on the order and case of header names', () => {
    const reversed = Object.entries(signedHeaders)
      .reverse()
      .map(([name, value]) => [name.toUpperCase(), ` ${value} `])
    expect(sign(vector, Object.fromEntries(reversed))).toBe(authorization)
  })

  it.each(Object.keys(signedHeaders))('covers %s', (name) => {
    expect(sign(vector, { ...signedHeaders, [name]: 'other' })).not.toBe(authorization)
  })
})

it('writes the date without fractions', () => {
  expect(formatAcsDate(Date.parse('2026-01-02T03:04:05.678Z'))).toBe(file.date)
})
