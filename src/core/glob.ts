import { type ImageReference, imageName } from './image-reference.ts'

/**
 * What globs may hold, as JSON Schema patterns. `?`, `[…]`, `{…}` and `!` mean nothing here, so a policy that holds
 * them is refused: a denied tag that can never match would pass everything.
 */
export const IMAGE_GLOB_PATTERN = '^[A-Za-z0-9._:/*-]+$'
export const TAG_GLOB_PATTERN = '^[A-Za-z0-9._*-]+$'
export const FINDING_GLOB_PATTERN = '^[A-Za-z0-9._:*-]+$'

/**
 * Whether a glob matches the whole text, case-sensitively: `*` stands for anything but a slash, `**` for anything.
 * It follows every way to match at once, so time grows with glob × text and no glob can be made to take longer.
 */
export const matchesGlob = (glob: string, text: string): boolean => compileGlob(glob)(text)

/** The same for a glob that many texts are held against: it is read once. */
export function compileGlob(glob: string): (text: string) => boolean {
  if (!glob.includes('*')) return (text) => text === glob
  const pieces = glob.match(/\*+|[^*]+/g) ?? []
  const words = pieces.filter((piece) => !piece.startsWith('*'))
  const head = glob.slice(0, glob.indexOf('*'))
  const tail = glob.slice(glob.lastIndexOf('*') + 1)
  // Most texts lack a word of the glob, which is found out in a tenth of the time.
  const mayMatch = (text: string): boolean =>
    text.startsWith(head) && text.endsWith(tail) && words.every((word) => text.includes(word))
  return (text) => mayMatch(text) && matches(pieces, text)
}

/** Follows the pieces of a glob through the text: after each, all positions that it can end at, in order. */
function matches(pieces: readonly string[], text: string): boolean {
  let ends = [0]
  for (const piece of pieces) {
    ends = piece.startsWith('*') ? afterStar(piece, text, ends) : afterWord(piece, text, ends)
  }
  return ends.at(-1) === text.length
}

function afterStar(star: string, text: string, starts: readonly number[]): number[] {
  const ends: number[] = []
  let reached = -1
  for (const start of starts) {
    if (start <= reached) continue
    const slash = star === '*' ? text.indexOf('/', start) : -1
    reached = slash === -1 ? text.length : slash
    for (let end = start; end <= reached; end += 1) ends.push(end)
  }
  return ends
}

const afterWord = (word: string, text: string, starts: readonly number[]): number[] =>
  starts
    .filter((start) => text.startsWith(word, start) && !isWithin(text, start) && !isWithin(text, start + word.length))
    .map((start) => start + word.length)

/** Whether a position lies between the two halves of one character. */
const isWithin = (text: string, position: number): boolean => (text.codePointAt(position - 1) ?? 0) > 0xffff

/** Whether a glob matches `host/namespace/repository`, or `host/namespace/repository:tag` where it names a tag. */
export function matchesImage(glob: string, reference: ImageReference): boolean {
  const text = namesTag(glob) ? taggedName(reference) : imageName(reference)
  return text !== undefined && matchesGlob(glob, text)
}

/** Whether a glob is held against the name with the tag. */
export const namesTag = (glob: string): boolean => glob.includes(':', glob.lastIndexOf('/') + 1)

/** `host/namespace/repository:tag`; undefined without a tag. */
export const taggedName = (reference: ImageReference): string | undefined =>
  reference.tag === undefined ? undefined : `${imageName(reference)}:${reference.tag}`
