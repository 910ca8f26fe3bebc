/** What starts a block scalar: `|`, `>-`, `|2 # a comment`. */
const BLOCK_HEADER = /^[|>][^\n]*\n/
const QUOTES = new Set(['"', "'"])

/**
 * The offset in a YAML scalar's source at which the character stands that is at `offset` in its value; undefined where
 * they cannot be told to be the same. Indents and line breaks differ between the two, the characters that are seen do
 * not, unless the source escapes some.
 */
export function offsetWithin(source: string, value: string, offset: number): number | undefined {
  const isQuoted = QUOTES.has(source[0] ?? '')
  const start = isQuoted ? 1 : (BLOCK_HEADER.exec(source)?.[0].length ?? 0)
  const content = source.slice(start, isQuoted ? -1 : undefined)
  if (withoutSpace(content) !== withoutSpace(value)) return undefined
  const written = offsetsOfSeen(content)
  const before = withoutSpace(value.slice(0, offset)).length
  return start + (written[before] ?? (written.at(-1) ?? -1) + 1)
}

const withoutSpace = (text: string): string => text.replace(/\s/g, '')

/** The offset of each character that is seen. */
const offsetsOfSeen = (text: string): readonly number[] => [...text.matchAll(/\S/g)].map(({ index }) => index)
