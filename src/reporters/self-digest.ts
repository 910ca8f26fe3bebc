import { jsonPieces } from './json-pieces.ts'
import { sha256Hex } from './sha256.ts'

/** A document as JSON in the one form of RFC 8785, in pieces: no blanks, names in the order of their UTF-16 units. */
export const canonicalJson = (document: unknown): Iterable<string> =>
  jsonPieces(document, { indent: 0, isSorted: true })

/** `sha256:` and the hexadecimal digits of what such pieces are. */
export const digestOf = (canonical: Iterable<string>): string => `sha256:${sha256Hex(canonical)}`

/** The digest by which a document without its own digest knows that it is whole. */
export const selfDigest = (document: object): string => digestOf(canonicalJson(document))
