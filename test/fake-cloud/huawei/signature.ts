import { canonicalHeaders, canonicalQuery, encodeStrictly, hmacSha256Hex, sameText, sha256Hex } from '../canonical.ts'
import type { FakeRequest } from '../message.ts'

/** The parts of an SDK-HMAC-SHA256 Authorization header. */
export interface HuaweiAuthorization {
  ak: string
  signedHeaders: string[]
  signature: string
}

/** Reads `SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...`. */
export function parseHuaweiAuthorization(header: string): HuaweiAuthorization | undefined {
  const match = /^SDK-HMAC-SHA256 Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(header)
  const [, ak, signed, signature] = match ?? []
  if (ak === undefined || signed === undefined || signature === undefined) return undefined
  return { ak, signedHeaders: signed.split(';'), signature }
}

/** Reads X-Sdk-Date, `20240102T030405Z`, as milliseconds since the epoch. */
export function parseSdkDate(text: string | undefined): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '')
  if (match === null) return undefined
  const [year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** Rebuilds the canonical request from what arrived; undefined when a signed header is missing or out of order. */
export function huaweiCanonicalRequest(request: FakeRequest, signedHeaders: readonly string[]): string | undefined {
  const headers = canonicalHeaders(request.headers, signedHeaders)
  if (headers === undefined || !signedHeaders.includes('x-sdk-date')) return undefined
  const payloadHash = huaweiPayloadHash(request)
  if (payloadHash === undefined) return undefined
  return [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.query),
    headers,
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n')
}

/** Whether the signature is what this secret key makes of the canonical request. */
export function huaweiSignatureMatches(
  request: FakeRequest,
  authorization: HuaweiAuthorization,
  canonicalRequest: string,
  sk: string,
): boolean {
  const stringToSign = ['SDK-HMAC-SHA256', request.headers['x-sdk-date'], sha256Hex(canonicalRequest)].join('\n')
  return sameText(hmacSha256Hex(sk, stringToSign), authorization.signature)
}

// The two SDKs differ on a path with percent escapes: the Node one encodes them again, the Python one decodes first.
// We follow the Python one. The final slash exists in the signature only.
function canonicalPath(path: string): string {
  const encoded = decodePath(path).split('/').map(encodeStrictly).join('/')
  return encoded.endsWith('/') ? encoded : `${encoded}/`
}

/** Decodes a path as a whole; a malformed escape stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function huaweiPayloadHash(request: FakeRequest): string | undefined {
  const actual = sha256Hex(request.body)
  const stated = request.headers['x-sdk-content-sha256']
  // The SDKs state UNSIGNED-PAYLOAD where the body is not JSON; the Python one ignores the header without a body.
  if (stated === undefined || request.body.length === 0) return actual
  return stated === 'UNSIGNED-PAYLOAD' || stated === actual ? stated : undefined
}
