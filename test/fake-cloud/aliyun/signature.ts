import { canonicalHeaders, canonicalQuery, hmacSha256Hex, sameText, sha256Hex } from '../canonical.ts'
import type { FakeRequest } from '../message.ts'

/** The parts of an ACS3-HMAC-SHA256 Authorization header. */
export interface AliyunAuthorization {
  accessKeyId: string
  signedHeaders: string[]
  signature: string
}

/** Reads `ACS3-HMAC-SHA256 Credential=...,SignedHeaders=...,Signature=...`. */
export function parseAliyunAuthorization(header: string): AliyunAuthorization | undefined {
  const match = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/.exec(header)
  const [, accessKeyId, signed, signature] = match ?? []
  if (accessKeyId === undefined || signed === undefined || signature === undefined) return undefined
  return { accessKeyId, signedHeaders: signed.split(';'), signature }
}

/** Reads x-acs-date, `2026-01-02T03:04:05Z`, as milliseconds since the epoch. */
export function parseAcsDate(text: string | undefined): number | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text ?? '') ? Date.parse(text ?? '') : undefined
}

/** Rebuilds the canonical request from what arrived; undefined when headers that must be signed are not. */
export function aliyunCanonicalRequest(request: FakeRequest, signedHeaders: readonly string[]): string | undefined {
  const headers = canonicalHeaders(request.headers, signedHeaders)
  const mustBeSigned = Object.keys(request.headers).filter(
    (name) => name.startsWith('x-acs-') || name === 'host' || name === 'content-type',
  )
  const bodyHash = sha256Hex(request.body)
  if (headers === undefined || !mustBeSigned.every((name) => signedHeaders.includes(name))) return undefined
  if (request.headers['x-acs-content-sha256'] !== bodyHash) return undefined
  return [request.method, '/', canonicalQuery(request.query), headers, signedHeaders.join(';'), bodyHash].join('\n')
}

/** Whether the signature is what this secret makes of the canonical request. */
export function aliyunSignatureMatches(
  authorization: AliyunAuthorization,
  canonicalRequest: string,
  secret: string,
): boolean {
  const stringToSign = `ACS3-HMAC-SHA256\n${sha256Hex(canonicalRequest)}`
  return sameText(hmacSha256Hex(secret, stringToSign), authorization.signature)
}
