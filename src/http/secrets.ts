/** The secrets of a run: each is masked where it is first seen and taken out of every text that came from outside. */
export interface Secrets {
  add(secret: string | undefined): void
  redact(text: string): string
}

/** A shorter "secret" would blank out ordinary words. */
const MIN_SECRET_LENGTH = 6

/** `mask` tells the runner, before anything can print the value. */
export function createSecrets(mask: (secret: string) => void): Secrets {
  const known = new Set<string>()
  return {
    add(secret) {
      if (!secret || known.has(secret)) return
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
        known.add(form)
        mask(form)
      }
    },
    redact(text) {
      let clean = text.replace(/(signature["'=: ]+)[0-9a-f]{40,}/gi, '$1***')
      for (const secret of known) {
        if (secret.length >= MIN_SECRET_LENGTH) clean = clean.replaceAll(secret, '***')
      }
      return clean
    },
  }
}
