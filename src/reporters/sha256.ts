import { createHash } from 'node:crypto'

/** The sha256 of the UTF-8 bytes of a text, or of a text in pieces, in hexadecimal. */
export function sha256Hex(text: string | Iterable<string>): string {
  const hash = createHash('sha256')
  for (const piece of typeof text === 'string' ? [text] : text) hash.update(piece)
  return hash.digest('hex')
}
