const ELLIPSIS = ' …'
const SENTENCE_END = /[.!?](?=\s)|[。！？\n]/g
const WORD_END = /\s/g

/** The text within `max` UTF-16 units: cut after a sentence, else a word, never within a character. */
export function cutAtSentence(text: string, max: number): string {
  if (text.length <= max) return text
  const room = Math.max(0, max - ELLIPSIS.length)
  const head = text.slice(0, room + 1)
  const ends = [SENTENCE_END, WORD_END].map((pattern) =>
    [...head.matchAll(pattern)].map((found) => found.index + found[0].trim().length).findLast((end) => end <= room),
  )
  const kept = text.slice(0, ends.find((end) => end !== undefined && end > room / 2) ?? room)
  return kept.replace(/[\ud800-\udbff]$/, '') + ELLIPSIS
}

/** As many of the pieces, in their order, as fit in so many bytes of UTF-8, and how many of them that is. */
export function takeWhatFits(
  pieces: Iterable<string>,
  maxBytes: number,
): { text: string; bytes: number; taken: number } {
  const kept: string[] = []
  let bytes = 0
  for (const piece of pieces) {
    const size = Buffer.byteLength(piece)
    if (bytes + size > maxBytes) break
    bytes += size
    kept.push(piece)
  }
  return { text: kept.join(''), bytes, taken: kept.length }
}
