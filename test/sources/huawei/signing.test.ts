import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalQuery, type QueryParameters } from '../../../src/http/query.ts'
import {
  type AccessKey,
  authorizationOf,
  formatSdkDate,
  type SignableRequest,
} from '../../../src/sources/huawei/signing.ts'
import file from './vectors.json' with { type: 'json' }

type Vector = (typeof file.vectors)[number]

const queryOf = (vector: Vector): string => canonicalQuery(vector.query as QueryParameters)

const keyOf = ({ ak, sk }: Vector): AccessKey => ({ accessKeyId: ak, secretAccessKey: sk, securityToken: undefined })

const requestOf = (vector: Vector): SignableRequest => ({
  method: vector.method,
  // As it goes over the wire; a URL leaves percent escapes of the given path alone.
  path: new URL(vector.url).pathname,
  query: queryOf(vector),
  headers: vector.headers as unknown as Record<string, string>,
  body: vector.body,
})

const agreed = file.vectors.filter((vector) => vector.pythonSdkSameSignature)

describe('the signatures of the official SDKs', () => {
  it.each(agreed)('$name', (vector) => {
    expect(queryOf(vector)).toBe(vector.canonicalQuery)
    expect(authorizationOf(requestOf(vector), keyOf(vector))).toBe(vector.authorization)
  })

  it('on a path with a percent escape follow the Python SDK, since Node’s escapes it twice', () => {
    const disputed = file.vectors.filter((vector) => !vector.pythonSdkSameSignature)
    expect(disputed.map(({ name }) => name)).toEqual(['get-array-query-and-pct-path'])
    for (const vector of disputed) {
      const authorization = authorizationOf(requestOf(vector), keyOf(vector))
      expect(authorization).not.toBe(vector.authorization)

      // Node's canonical request with the one difference taken out, signed by the steps of the signing guide.
      expect(vector.canonicalRequest).toContain('abc%2520def')
      const canonical = vector.canonicalRequest.replace('%2520', '%20')
      const hash = createHash('sha256').update(canonical, 'utf8').digest('hex')
      const toSign = `SDK-HMAC-SHA256\n${vector.headers['X-Sdk-Date']}\n${hash}`
      const signature = createHmac('sha256', vector.sk).update(toSign).digest('hex')
      expect(authorization.endsWith(`Signature=${signature}`)).toBe(true)
    }
  })
})

describe('a signature', () => {
  const base = agreed.find(({ name }) => name === 'post-json-body') as Vector
  const request = requestOf(base)
  const sign = (changes: Partial<SignableRequest>): string => authorizationOf({ ...request, ...changes }, keyOf(base))

  it('is the same whatever the order and case of the header names', () => {
    const reversed = Object.fromEntries(
      Object.entries(request.headers)
        .reverse()
        .map(([name, value]) => [name.toUpperCase(), `  ${value} `]),
    )
    expect(sign({ headers: reversed })).toBe(base.authorization)
  })

  it.each<[string, Partial<SignableRequest>]>([
    ['method', { method: 'GET' }],
    ['path', { path: `${request.path}/x` }],
    ['query', { query: '' }],
    ['body', { body: `${request.body} ` }],
    ['header', { headers: { ...request.headers, host: 'hss.evil.com' } }],
  ])('covers the %s', (_name, changes) => {
    expect(sign(changes)).not.toBe(base.authorization)
  })

  it('is of the path with a slash at its end, whether it has one or not', () => {
    expect(sign({ path: `${request.path}/` })).toBe(base.authorization)
  })
})

it('writes the date without separators and fractions', () => {
  expect(formatSdkDate(Date.parse('2024-01-02T03:04:05.678Z'))).toBe('20240102T030405Z')
})
