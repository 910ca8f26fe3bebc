import { encodeStrictly } from './query.ts'

/** The secrets of a run: each is masked where it is first seen and taken out of every text that came from outside. */
export interface Secrets {
  add(secret: string | undefined): void
  redact(text: string): string
}

/** A shorter "secret" would blank out ordinary words. */
const MIN_SECRET_LENGTH = 6

/** A piece of a secret that is long enough to be of use, and too long to be a word. */
const TELLING_LENGTH = 16

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
  const pieces = new Set<string>()
  return {
    add(secret) {
      if (!secret) return
      for (const form of formsOf(secret)) {
        if (known.has(form)) continue
        known.add(form)
        mask(form)
        for (let at = 0; at + TELLING_LENGTH <= form.length; at++)
          pieces.add(inSmallLetters(form.slice(at, at + TELLING_LENGTH)))
      }
    },
    redact(text) {
      let clean = text.replace(/(signature["'=: ]+)[0-9a-f]{40,}/gi, '$1***')
      // The longest first: what is left of a secret that begins like a shorter one would stay.
      for (const secret of [...known].sort((a, b) => b.length - a.length)) {
        if (secret.length >= MIN_SECRET_LENGTH) clean = clean.replaceAll(secret, '***')
      }
      return withoutPieces(clean, pieces)
    },
  }
}

/** Of the same length as the text, which toLowerCase does not promise: places in the one are places in the other. */
const inSmallLetters = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** The text without any run that is part of a secret: a service may echo a token cut short, or in other letters. */
function withoutPieces(text: string, pieces: ReadonlySet<string>): string {
  if (pieces.size === 0) return text
  const lower = inSmallLetters(text)
  let [clean, kept, at] = ['', 0, 0]
  while (at + TELLING_LENGTH <= text.length) {
    if (!pieces.has(lower.slice(at, at + TELLING_LENGTH))) {
      at += 1
      continue
    }
    let end = at + TELLING_LENGTH
    while (pieces.has(lower.slice(end - TELLING_LENGTH + 1, end + 1)) && end < text.length) end += 1
    clean += `${text.slice(kept, at)}***`
    at = end
    kept = end
  }
  return clean + text.slice(kept)
}

/** The same value with every text in it redacted; for plain data only. */
export function redactAll<T>(value: T, secrets: Secrets): T {
  if (typeof value === 'string') return secrets.redact(value) as T
  if (Array.isArray(value)) return value.map((item) => redactAll(item, secrets)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactAll(item, secrets)])) as T
}
