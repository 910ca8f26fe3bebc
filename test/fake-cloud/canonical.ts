import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Percent-encodes all but the unreserved characters of RFC 3986, as both clouds' signatures want it. */
export function encodeStrictly(text: string): string {
  let encoded = ''
  for (const byte of Buffer.from(text, 'utf8')) {
    const character = String.fromCharCode(byte)
    encoded += /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return encoded
}

/** Orders by name, then by value, code unit by code unit, and joins `name=value` encoded. */
export function canonicalQuery(pairs: readonly (readonly [string, string])[]): string {
  return [...pairs]
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`)
    .join('&')
}

/** The lines `name:value` of the signed headers, or undefined when one of them did not arrive. */
export function canonicalHeaders(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): string | undefined {
  let lines = ''
  for (const name of names) {
    const value = headers[name]
    if (value === undefined) return undefined
    lines += `${name}:${value.trim()}\n`
  }
  return lines
}

/** SHA-256 in hex. */
export function sha256Hex(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

/** HMAC-SHA-256 in hex. */
export function hmacSha256Hex(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}

/** Compares two texts in constant time. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
