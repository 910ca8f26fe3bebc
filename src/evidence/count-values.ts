const QUOTE = 0x22
const BACKSLASH = 0x5c
/** What begins a value: a comma, and the brackets that open. */
const BEGINNINGS: ReadonlySet<number> = new Set([0x2c, 0x5b, 0x7b])

/** How many names, values and brackets a JSON text holds, about; it need not be JSON. No more is held than the text. */
export function countValues(text: string): number {
  let [count, at] = [0, 0]
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (BEGINNINGS.has(code)) count += 1
    at += 1
  }
  return count
}

/** Where the string that begins here ends: at its quote, or with the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at
}
