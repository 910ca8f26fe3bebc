import { createHash, createHmac } from 'node:crypto'

/** A request to be signed; the query is in canonical form already. */
export interface SignableRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
}

export interface AccessKey {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken: string | undefined
}

const ALGORITHM = 'ACS3-HMAC-SHA256'

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** A time as x-acs-date has it: 2026-01-02T03:04:05Z. */
export const formatAcsDate = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}/, '')

/** Headers that ACS3 signs: its own, the host and the content type. */
const isSigned = (name: string): boolean => name.startsWith('x-acs-') || name === 'host' || name === 'content-type'

/** Signs with ACS3-HMAC-SHA256 (Alibaba Cloud "V3 request structure and signature"): the Authorization header. */
export function authorizationOf(request: SignableRequest, key: AccessKey): string {
  const headers = Object.entries(request.headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
    .filter(([name]) => isSigned(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const signedHeaders = headers.map(([name]) => name).join(';')
  const canonicalRequest = [
    request.method,
    request.path,
    request.query,
    headers.map(([name, value]) => `${name}:${value}\n`).join(''),
    signedHeaders,
    Object.fromEntries(headers)['x-acs-content-sha256'],
  ].join('\n')
  const signature = createHmac('sha256', key.accessKeySecret)
    .update(`${ALGORITHM}\n${sha256(canonicalRequest)}`)
    .digest('hex')
  return `${ALGORITHM} Credential=${key.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`
}
