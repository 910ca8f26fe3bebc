import { describe, expect, it } from 'vitest'
import { createAccount } from './account.ts'
import { authenticateAliyun } from './aliyun/authenticate.ts'
import { parseAcsDate } from './aliyun/signature.ts'
import { hmacSha256Hex, sha256Hex } from './canonical.ts'
import { authenticateHuawei } from './huawei/authenticate.ts'
import { parseSdkDate } from './huawei/signature.ts'
import { toRequest } from './message.ts'
import vectors from './signature-vectors.json' with { type: 'json' }
import { createState } from './state.ts'

function huaweiVector(vector: (typeof vectors.huawei)[number], changes: { body?: string } = {}) {
  const headers = Object.fromEntries(Object.entries(vector.headers).filter((pair) => pair[1] !== undefined))
  const request = toRequest(vector.method, vector.url, headers, Buffer.from(changes.body ?? vector.body))
  const key = { ak: vector.ak, sk: vector.sk }
  const keys = [vector.securityToken === null ? key : { ...key, securityToken: vector.securityToken }]
  const date = parseSdkDate(request.headers['x-sdk-date']) ?? 0
  return () =>
    authenticateHuawei(
      request,
      createState(createAccount({ huawei: { keys } }), () => date),
    )
}

function aliyunVector(vector: (typeof vectors.aliyun)[number], changes: { body?: string } = {}) {
  const headers = Object.fromEntries(Object.entries(vector.headers).filter((pair) => pair[1] !== undefined))
  const request = toRequest(vector.method, vector.url, headers, Buffer.from(changes.body ?? vector.body))
  const key = { accessKeyId: vector.accessKeyId, accessKeySecret: vector.accessKeySecret }
  const keys = [vector.securityToken === null ? key : { ...key, securityToken: vector.securityToken }]
  const date = parseAcsDate(request.headers['x-acs-date']) ?? 0
  return () =>
    authenticateAliyun(
      request,
      createState(createAccount({ aliyun: { keys } }), () => date),
    )
}

// On a path with percent escapes the vendor's two SDKs disagree; the server follows the Python one, and the vector
// get-array-query-and-pct-path was made by the Node one.
const agreed = vectors.huawei.filter((vector) => vector.agreed)

describe('SDK-HMAC-SHA256', () => {
  it.each(agreed)('accepts what the SDKs sign: $name', (vector) => {
    expect(huaweiVector(vector)).not.toThrow()
  })

  it('refuses the path that only one SDK signs so', () => {
    const disputed = vectors.huawei.filter((vector) => !vector.agreed)
    expect(disputed).toHaveLength(1)
    for (const vector of disputed) expect(huaweiVector(vector)).toThrow('APIGW.0301')
  })

  it.each(agreed.filter(({ headers }) => !('X-Sdk-Content-Sha256' in headers)))(
    'refuses another body: $name',
    (vector) => {
      expect(huaweiVector(vector, { body: `${vector.body} ` })).toThrow('APIGW.0301')
    },
  )
})

describe('ACS3-HMAC-SHA256', () => {
  it.each(vectors.aliyun)('accepts what the SDK signs: $name', (vector) => {
    expect(aliyunVector(vector)).not.toThrow()
  })

  it.each(vectors.aliyun)('refuses another body: $name', (vector) => {
    expect(aliyunVector(vector, { body: `${vector.body} ` })).toThrow('SignatureDoesNotMatch')
  })
})

// Signed by hand, and rightly: what is wrong is what was signed.
describe('a right signature over the wrong things', () => {
  const now = Date.UTC(2026, 0, 2, 3, 4, 5)
  const body = Buffer.from('{}')

  function signHuawei(signed: Record<string, string>, unsigned: Record<string, string>, payloadHash: string) {
    const date = '20260102T030405Z'
    const names = Object.keys(signed).sort()
    const lines = names.map((name) => `${name}:${signed[name]}\n`).join('')
    const canonical = ['POST', '/v5/p/x/', '', lines, names.join(';'), payloadHash].join('\n')
    const signature = hmacSha256Hex('SK', `SDK-HMAC-SHA256\n${date}\n${sha256Hex(canonical)}`)
    const authorization = `SDK-HMAC-SHA256 Access=AK, SignedHeaders=${names.join(';')}, Signature=${signature}`
    const request = toRequest('POST', '/v5/p/x', { ...signed, ...unsigned, authorization }, body)
    const account = createAccount({ huawei: { keys: [{ ak: 'AK', sk: 'SK' }] } })
    return () =>
      authenticateHuawei(
        request,
        createState(account, () => now),
      )
  }

  it('Huawei: the date must be among them, and a stated body hash must be true', () => {
    const date = { 'x-sdk-date': '20260102T030405Z' }
    const host = { host: 'hss.example.com' }
    const hash = sha256Hex(body)
    const otherHash = sha256Hex('other')
    expect(signHuawei({ ...host, ...date }, {}, hash)).not.toThrow()
    expect(signHuawei(host, date, hash)).toThrow('signed headers incomplete')
    expect(signHuawei({ ...date, 'x-sdk-content-sha256': hash }, {}, hash)).not.toThrow()
    expect(signHuawei({ ...date, 'x-sdk-content-sha256': otherHash }, {}, otherHash)).toThrow('APIGW.0301')
  })

  function signAliyun(statedHash: string) {
    const signed: Record<string, string> = {
      host: 'tds.example.com',
      'x-acs-content-sha256': statedHash,
      'x-acs-date': '2026-01-02T03:04:05Z',
      'x-acs-signature-nonce': 'nonce',
    }
    const names = Object.keys(signed)
    const lines = names.map((name) => `${name}:${signed[name]}\n`).join('')
    const canonical = ['POST', '/', '', lines, names.join(';'), sha256Hex(body)].join('\n')
    const signature = hmacSha256Hex('SECRET', `ACS3-HMAC-SHA256\n${sha256Hex(canonical)}`)
    const authorization = `ACS3-HMAC-SHA256 Credential=LTAI,SignedHeaders=${names.join(';')},Signature=${signature}`
    const account = createAccount({ aliyun: { keys: [{ accessKeyId: 'LTAI', accessKeySecret: 'SECRET' }] } })
    const state = createState(account, () => now)
    return () => authenticateAliyun(toRequest('POST', '/', { ...signed, authorization }, body), state)
  }

  it('Alibaba: the stated body hash must be true', () => {
    expect(signAliyun(sha256Hex(body))).not.toThrow()
    expect(signAliyun(sha256Hex('other'))).toThrow('SignatureDoesNotMatch')
  })
})
