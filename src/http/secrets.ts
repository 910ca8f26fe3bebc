import { encodeStrictly } from './query.ts'

/** The secrets of a run: each is masked where it is first seen and taken out of every text that came from outside. */
export interface Secrets {
  add(secret: string | undefined): void
  redact(text: string): string
}

/** A shorter "secret" would blank out ordinary words. */
const MIN_SECRET_LENGTH = 6

/** A secret as it stands in a header, a URL of either encoding, a JSON body or base64. */
const formsOf = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  encodeStrictly(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64'),
]

/** `mask` tells the runner, before anything can print the value. */
export function createSecrets(mask: (secret: string) => void): Secrets {
  const known = new Set<string>()
  return {
    add(secret) {
      if (!secret) return
      for (const form of formsOf(secret)) {
        if (known.has(form)) continue
        known.add(form)
        mask(form)
      }
    },
    redact(text) {
      let clean = text.replace(/(signature["'=: ]+)[0-9a-f]{40,}/gi, '$1***')
      // The longest first: what is left of a secret that begins like a shorter one would stay.
      for (const secret of [...known].sort((a, b) => b.length - a.length)) {
        if (secret.length >= MIN_SECRET_LENGTH) clean = clean.replaceAll(secret, '***')
      }
      return clean
    },
  }
}
