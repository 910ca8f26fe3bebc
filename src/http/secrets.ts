import { encodeStrictly } from './query.ts'

/** The secrets of a run: each is masked where it is first seen and taken out of every text that came from outside. */
export interface Secrets {
  add(secret: string | undefined): void
  redact(text: string): string
}

/** What a signature is called where a service says a signed request back, however that is escaped. */
const SIGNATURE = /(signature(?:["'=: \\]|%(?:25)*(?:3d|3a|20|22))+)[0-9a-f]{40,}/gi

/** A shorter "secret" would blank out ordinary words. */
const MIN_SECRET_LENGTH = 6

/** A piece of a secret that is long enough to be of use, and too long to be a word. */
const TELLING_LENGTH = 16
/** Half of that: in every telling piece lies a crumb that begins at a multiple of its length. */
const CRUMB_LENGTH = TELLING_LENGTH / 2

/** A secret as it stands in a header, a URL of either encoding, a JSON body or base64. */
const formsOf = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  encodeStrictly(secret),
  inJson(secret),
  Buffer.from(secret).toString('base64'),
]

/** As it stands where someone wrote it down once more: a JSON text in another, hexadecimal, base64 of more than itself. */
const furtherFormsOf = (secret: string): readonly string[] => [
  inJson(inJson(secret)),
  Buffer.from(secret).toString('hex'),
  ...[0, 1, 2].flatMap((before) => withinBase64(secret, before)),
]

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/** The signs of base64 that a secret alone decides where so many bytes stand before it, as in `Basic user:password`. */
function withinBase64(secret: string, before: number): readonly string[] {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
  const [start, end] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)]
  return (['base64', 'base64url'] as const)
    .map((encoding) => bytes.toString(encoding).slice(start, end))
    .filter((signs) => signs.length >= CRUMB_LENGTH)
}

/** `mask` tells the runner, before anything can print the value. */
export function createSecrets(mask: (secret: string) => void): Secrets {
  const added = new Set<string>()
  const known = new Set<string>()
  const pieces: Pieces = { telling: new Set(), crumbs: new Set() }
  let longestFirst: readonly string[] = []
  return {
    add(secret) {
      if (!secret || added.has(secret)) return
      added.add(secret)
      const forms = formsOf(secret)
      for (const form of [...forms, ...furtherFormsOf(secret)]) {
        if (known.has(form)) continue
        known.add(form)
        mask(form)
        // A part of these is looked for, too; the others are found as a whole.
        if (forms.includes(form)) addPieces(pieces, inSmallLetters(form))
      }
      // What is left of a secret that begins like a shorter one would stay.
      longestFirst = [...known].filter((one) => one.length >= MIN_SECRET_LENGTH).sort((a, b) => b.length - a.length)
    },
    redact(text) {
      if (text.length < MIN_SECRET_LENGTH) return text
      let clean = text.replace(SIGNATURE, '$1***')
      for (const secret of longestFirst) if (clean.includes(secret)) clean = clean.replaceAll(secret, '***')
      return withoutPieces(clean, pieces)
    },
  }
}

const ASCII = /^[\0-\x7f]*$/

/** Of the same length as the text, which toLowerCase promises of ASCII only: places in the one are places in the other. */
const inSmallLetters = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

/** What secrets are made of, in small letters. */
interface Pieces {
  readonly telling: Set<string>
  readonly crumbs: Set<string>
}

function addPieces({ telling, crumbs }: Pieces, secret: string): void {
  if (secret.length < TELLING_LENGTH) return
  for (let at = 0; at + TELLING_LENGTH <= secret.length; at++) telling.add(secret.slice(at, at + TELLING_LENGTH))
  for (let at = 0; at + CRUMB_LENGTH <= secret.length; at++) crumbs.add(secret.slice(at, at + CRUMB_LENGTH))
}

/** The text without any run that is part of a secret: a service may echo a token cut short, or in other letters. */
function withoutPieces(text: string, pieces: Pieces): string {
  if (pieces.telling.size === 0) return text
  const lower = inSmallLetters(text)
  let [clean, kept] = ['', 0]
  for (let at = nextPiece(lower, 0, pieces); at !== -1; at = nextPiece(lower, kept, pieces)) {
    let end = at + TELLING_LENGTH
    while (end < text.length && pieces.telling.has(lower.slice(end - TELLING_LENGTH + 1, end + 1))) end += 1
    clean += `${text.slice(kept, at)}***`
    kept = end
  }
  return clean + text.slice(kept)
}

/** Where the next telling piece begins, or -1. Only every eighth place is looked at, until a crumb is found there. */
function nextPiece(text: string, from: number, { telling, crumbs }: Pieces): number {
  const first = Math.ceil(from / CRUMB_LENGTH) * CRUMB_LENGTH
  for (let crumb = first; crumb + CRUMB_LENGTH <= text.length; crumb += CRUMB_LENGTH) {
    if (!crumbs.has(text.slice(crumb, crumb + CRUMB_LENGTH))) continue
    // The pieces whose first crumb, of those that begin at such a place, is this one.
    for (let at = Math.max(from, crumb - CRUMB_LENGTH + 1); at <= crumb; at++) {
      if (telling.has(text.slice(at, at + TELLING_LENGTH))) return at
    }
  }
  return -1
}

/** Shorter lists are looked at again wherever they stand, which costs less than to remember them. */
const LONG_LIST = 16

/**
 * The same value with every text in it redacted; for plain data only. What holds no secret is not copied, and a text or
 * a long list that stands in it in several places is looked at once.
 */
export function redactAll<T>(value: T, secrets: Secrets): T {
  const texts = new Map<string, string>()
  const lists = new Map<object, object>()
  const clean = (item: unknown): unknown => {
    if (typeof item === 'string') return remembered(texts, item, secrets.redact)
    if (typeof item !== 'object' || item === null) return item
    return Array.isArray(item) && item.length >= LONG_LIST ? remembered(lists, item, cleanHolder) : cleanHolder(item)
  }
  const cleanHolder = (holder: object): object => {
    const members = holder as Readonly<Record<string, unknown>>
    let copy: Record<string, unknown> | undefined
    for (const key of Object.keys(members)) {
      const cleaned = clean(members[key])
      if (Object.is(cleaned, members[key])) continue
      copy ??= (Array.isArray(holder) ? [...holder] : { ...holder }) as Record<string, unknown>
      // Not by assignment, which a name such as __proto__ could turn into something else.
      Object.defineProperty(copy, key, { value: cleaned })
    }
    return copy ?? holder
  }
  return clean(value) as T
}

function remembered<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make(key)
  known.set(key, made)
  return made
}
