/** What a token says of itself, for people to compare with what the cloud expects. Not verified: the cloud does that. */
export interface Claims {
  readonly subject: string
  readonly issuer: string
  readonly audiences: readonly string[]
}

const JWT = /^[\w-]+\.([\w-]+)\.[\w-]+$/

/** The claims in the payload of a JSON Web Token; undefined where the text is none. */
export function claimsOf(token: string): Claims | undefined {
  const payload = JWT.exec(token)?.[1]
  if (payload === undefined) return undefined
  try {
    const { sub, iss, aud } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return { subject: shown(sub), issuer: shown(iss), audiences: [aud].flat().map(shown) }
  } catch {
    return undefined
  }
}

const MAX_SHOWN_LENGTH = 300

const shown = (claim: unknown): string => (typeof claim === 'string' ? claim.slice(0, MAX_SHOWN_LENGTH) : 'none')
