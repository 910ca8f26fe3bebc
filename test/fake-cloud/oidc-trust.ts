import { type KeyObject, verify } from 'node:crypto'

/** An identity provider that an account knows, and the one role or agency whose trust policy names it. */
export interface OidcTrust {
  /** ARN or URN. */
  readonly provider: string
  readonly role: string
  readonly issuer: string
  /** The provider's client ids. */
  readonly clientIds: readonly string[]
  /** The subjects that the trust policy takes; `*` stands for anything. */
  readonly subjects: readonly string[]
  /** What the issuer signs with; a real provider finds it at the issuer's JWKS endpoint. */
  readonly publicKey: KeyObject
  /** The longest session that the role allows. */
  readonly maxSessionSeconds?: number
}

/** What is wrong with a login. */
export type TokenProblem = 'malformed' | 'signature' | 'issuer' | 'expired' | 'audience' | 'untrusted'

export interface TokenClaims {
  readonly iss: string
  readonly sub: string
  readonly aud: string
  readonly exp: number
}

/** Checks a token as a security token service does, signature first: its claims, or what is wrong. */
export function judgeToken(
  token: string,
  { provider, role }: { readonly provider: string; readonly role: string },
  trusts: readonly OidcTrust[],
  nowMs: number,
): TokenClaims | TokenProblem {
  const trust = trusts.find((candidate) => candidate.provider === provider)
  if (trust === undefined) return 'untrusted'
  const [header = '', payload = '', signature = '', ...rest] = token.split('.')
  const claims = decode(payload)
  if (claims === undefined || signature === '' || rest.length > 0) return 'malformed'
  const key = { key: trust.publicKey, dsaEncoding: 'ieee-p1363' } as const
  const signed = Buffer.from(`${header}.${payload}`)
  if (!verify('sha256', signed, key, Buffer.from(signature, 'base64url'))) return 'signature'
  if (claims.iss !== trust.issuer) return 'issuer'
  if (claims.exp * 1_000 <= nowMs) return 'expired'
  if (!trust.clientIds.includes(claims.aud)) return 'audience'
  const isTrusted = trust.role === role && trust.subjects.some((pattern) => matches(pattern, claims.sub))
  return isTrusted ? claims : 'untrusted'
}

function decode(payload: string): TokenClaims | undefined {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as TokenClaims
  } catch {
    return undefined
  }
}

function matches(pattern: string, subject: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(subject)
}
