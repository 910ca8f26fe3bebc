import { latePattern } from './late-pattern.ts'

// East Asian wide and full-width characters, and emoji, take two columns of a terminal; marks over another take none.
const WIDE =
  '\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}'
const wideOne = latePattern(`[${WIDE}]`, 'u')
const mark = latePattern('\\p{Mn}|\\p{Me}', 'u')

/** Nearly all text is of nothing else but these and the signs of reports. */
const NARROW_ONLY = /^[\x20-\x7e✓✗…]*$/

// What must not begin a line, and what must not end one.
const CLOSING = '，。、；：！？）」』】》〉…'
const OPENING = '（「『【《〈'

/** What stays together on a line: a word, or one wide character with its punctuation. Between them are only blanks. */
const PIECE = new RegExp(`[${OPENING}]*(?:[^\\s${WIDE}]+|(?!\\s)[${WIDE}])[${CLOSING}]*`, 'gu')

/** How many columns of a terminal the text takes. */
export function columnsOf(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += columnsOfOne(character)
  return columns
}

const columnsOfOne = (character: string): number => {
  if (character <= '~') return 1
  return wideOne().test(character) ? 2 : mark().test(character) ? 0 : 1
}

/** The text with spaces after it, up to so many columns. */
export const padColumns = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

/** As much of the text as so many columns hold. */
export function cutColumns(text: string, columns: number): string {
  let [kept, used] = ['', 0]
  for (const character of text) {
    used += columnsOf(character)
    if (used > columns) break
    kept += character
  }
  return kept
}

/**
 * The text in lines of at most `width` columns, where its words allow it: between words, and between wide characters.
 * `first` and `rest` are what the first line, and every further one, begins with.
 */
export function wrapColumns(text: string, width: number, first: string, rest: string): string[] {
  const trimmed = text.trim()
  if (NARROW_ONLY.test(trimmed) && columnsOf(first) + trimmed.length <= width) return [first + trimmed]
  const lines: string[] = []
  // The line so far is `begins` and the text from `from` to `to`.
  let [begins, from, to, used] = [first, 0, 0, columnsOf(first)]
  for (const { index, 0: piece } of text.matchAll(PIECE)) {
    const columns = columnsOf(piece)
    const gap = index - to
    if (from === to) from = index
    else if (used + gap + columns <= width) used += gap
    else {
      lines.push(begins + text.slice(from, to))
      ;[begins, from, used] = [rest, index, columnsOf(rest)]
    }
    used += columns
    to = index + piece.length
  }
  return [...lines, begins + text.slice(from, to)]
}
