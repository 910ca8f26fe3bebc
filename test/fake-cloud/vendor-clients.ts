import { createRequire } from 'node:module'
import type { AliyunKey, HuaweiKey } from './account.ts'
import { type FakeRequest, toRequest } from './message.ts'

// Loaded as CommonJS, which both packages are, so that no interop of default exports gets in the way.
const require = createRequire(import.meta.url)
const { HcClient } =
  require('@huaweicloud/huaweicloud-sdk-core/HcClient.js') as typeof import('@huaweicloud/huaweicloud-sdk-core/HcClient.js')
const { DefaultHttpClient } =
  require('@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js') as typeof import('@huaweicloud/huaweicloud-sdk-core/http/DefaultHttpClient.js')
const { AKSKSigner } =
  require('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js') as typeof import('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js')
const { BasicCredentials } =
  require('@huaweicloud/huaweicloud-sdk-core') as typeof import('@huaweicloud/huaweicloud-sdk-core')
const openApi = require('@alicloud/openapi-core') as typeof import('@alicloud/openapi-core')
const { RuntimeOptions } = require('@darabonba/typescript') as { RuntimeOptions: new (settings: object) => never }

type Pairs = Record<string, string | number | boolean>

/** Calls an operation with Huawei's own client, which signs by itself. */
export async function callHuawei(
  origin: string,
  key: HuaweiKey & { projectId?: string },
  url: string,
  queryParams: Pairs = {},
): Promise<Record<string, unknown>> {
  const credential = new BasicCredentials().withAk(key.ak).withSk(key.sk)
  if (key.projectId !== undefined) credential.withProjectId(key.projectId)
  if (key.securityToken !== undefined) credential.withSecurityToken(key.securityToken)
  const client = new HcClient(new DefaultHttpClient({}, [origin])).withEndpoints([origin]).withCredential(credential)
  const pathParams = { project_id: key.projectId }
  const request = { method: 'GET', url, contentType: 'application/json', queryParams, pathParams, headers: {} }
  return (await client.sendRequest(request)) as unknown as Record<string, unknown>
}

/** Calls an action with Alibaba's own client; answers the body. */
export async function callAliyun(
  origin: string,
  key: AliyunKey,
  action: string,
  parameters: Pairs = {},
  method: 'GET' | 'POST' = 'POST',
): Promise<Record<string, unknown>> {
  const { $OpenApiUtil: util } = openApi
  const client = new openApi.default(
    new util.Config({ ...key, endpoint: new URL(origin).host, protocol: 'HTTP' } as Record<string, unknown>),
  )
  const params = new util.Params({
    action,
    version: '2018-12-03',
    protocol: 'HTTP',
    pathname: '/',
    method,
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  })
  const query = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]))
  const answer = await client.callApi(params, new util.OpenApiRequest({ query }), new RuntimeOptions({}))
  return answer.body as Record<string, unknown>
}

/** A request that Huawei's own signer signed as of a moment, without sending it. */
export function signedHuaweiRequest(
  key: HuaweiKey,
  at: number,
  path: string,
  query: Record<string, string> = {},
): FakeRequest {
  const headers: Record<string, string> = { 'X-Sdk-Date': compactTime(at), 'content-type': 'application/json' }
  if (key.securityToken !== undefined) headers['X-Security-Token'] = key.securityToken
  const credential = new BasicCredentials().withAk(key.ak).withSk(key.sk)
  const unsigned = { endpoint: `https://hss.example.com${path}`, method: 'GET', headers, queryParams: query }
  const signed = AKSKSigner.sign(unsigned as never, credential) as Record<string, string>
  const search = new URLSearchParams(query).toString()
  return toRequest('GET', search === '' ? path : `${path}?${search}`, { ...signed, ...headers })
}

let nonces = 0

/** A request that Alibaba's own signer signed as of a moment, without sending it. */
export function signedAliyunRequest(
  key: AliyunKey,
  at: number,
  action: string,
  query: Record<string, string> = {},
  nonce = `nonce-${++nonces}`,
): FakeRequest {
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  const headers: Record<string, string> = {
    host: 'tds.example.com',
    'x-acs-action': action,
    'x-acs-version': '2018-12-03',
    'x-acs-date': new Date(at).toISOString().replace(/\.\d+/, ''),
    'x-acs-signature-nonce': nonce,
    'x-acs-content-sha256': hash,
  }
  if (key.securityToken !== undefined) headers['x-acs-security-token'] = key.securityToken
  const unsigned = { method: 'POST', pathname: '/', query, headers }
  const { accessKeyId, accessKeySecret } = key
  const authorization = openApi.OpenApiUtil.getAuthorization(
    unsigned as never,
    'ACS3-HMAC-SHA256',
    hash,
    accessKeyId,
    accessKeySecret,
  )
  return toRequest('POST', `/?${new URLSearchParams(query)}`, { ...headers, authorization })
}

function compactTime(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
}
