import { sha256Hex } from './sha256.ts'

/** JSON in the one form of RFC 8785: no blanks, names in the order of their UTF-16 units. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}

/** The digest by which a document without its own digest knows that it is whole: `sha256:` and hexadecimal digits. */
export const selfDigest = async (document: object): Promise<string> =>
  `sha256:${await sha256Hex(canonicalJson(document))}`
