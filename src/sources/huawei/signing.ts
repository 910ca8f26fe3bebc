import { createHmac, hash } from 'node:crypto'
import { encodeStrictly } from '../../http/query.ts'

/** A request to be signed; the query is in canonical form already. */
export interface SignableRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  /** Every header here is signed; all of them must reach the wire unchanged. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface AccessKey {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly securityToken: string | undefined
}

const ALGORITHM = 'SDK-HMAC-SHA256'
const UNSIGNED_PAYLOAD = 'x-sdk-content-sha256'

const sha256 = (text: string): string => hash('sha256', text, 'hex')

/** Of the body that nearly every request has: none. */
const SHA256_OF_NOTHING = sha256('')

/** A time as X-Sdk-Date has it: 20240102T030405Z. */
export const formatSdkDate = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '')

/** A path that is the same however it is encoded. */
const UNRESERVED = /^[\w.~/-]*$/

/**
 * The canonical path: every segment encoded, a slash at the end that the wire path lacks.
 * Huawei's Node SDK encodes a "%" of the given path once more, its Python SDK decodes first; this follows the
 * Python SDK, and no path of ours has an escaped character, so that the two agree on all that is sent.
 */
function canonicalPath(path: string): string {
  const joined = UNRESERVED.test(path)
    ? path
    : path
        .split('/')
        .map((segment) => encodeStrictly(decodeURIComponent(segment)))
        .join('/')
  return joined.endsWith('/') ? joined : `${joined}/`
}

/** Signs with SDK-HMAC-SHA256 (Huawei Cloud "API signing guide", AK/SK): the value of the Authorization header. */
export function authorizationOf(request: SignableRequest, key: AccessKey): string {
  const headers = Object.entries(request.headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const signedHeaders = headers.map(([name]) => name).join(';')
  const lookup = Object.fromEntries(headers)
  const canonicalRequest = [
    request.method,
    canonicalPath(request.path),
    request.query,
    headers.map(([name, value]) => `${name}:${value}\n`).join(''),
    signedHeaders,
    lookup[UNSIGNED_PAYLOAD] ?? (request.body === '' ? SHA256_OF_NOTHING : sha256(request.body)),
  ].join('\n')
  const stringToSign = [ALGORITHM, lookup['x-sdk-date'], sha256(canonicalRequest)].join('\n')
  const signature = createHmac('sha256', key.secretAccessKey).update(stringToSign).digest('hex')
  return `${ALGORITHM} Access=${key.accessKeyId}, SignedHeaders=${signedHeaders}, Signature=${signature}`
}
