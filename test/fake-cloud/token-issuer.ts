import { generateKeyPairSync, sign } from 'node:crypto'
import type { TokenClaims } from './oidc-trust.ts'

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** The public half of the key that tokens are signed with. */
export const issuerKey = publicKey

export const ISSUER = 'https://token.actions.githubusercontent.com'
export const SUBJECT = 'repo:acme@1001/shop@2002:ref:refs/heads/main'

const TOKEN_SECONDS = 300

/** A signed token that ends five minutes after now; what is given replaces its claims. */
export function issueToken(nowMs: number, claims: Partial<TokenClaims> = {}): string {
  const iat = Math.floor(nowMs / 1_000)
  const payload = { iss: ISSUER, sub: SUBJECT, aud: 'sts.aliyuncs.com', exp: iat + TOKEN_SECONDS, iat, ...claims }
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(payload)}`
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}
