/** Names, values and brackets that one answer may hold; a full page of any list has a small part of it. */
export const MAX_ANSWER_VALUES = 200_000
/** How deep the values of an answer may nest. */
export const MAX_ANSWER_NESTING = 64

/**
 * Parses JSON that came from outside. Stricter than JSON.parse: an object that gives one key twice is refused, since two
 * readers could take two different values from it. A whole number too large for a JavaScript number stays text, digit
 * for digit; ids of HSS go up to 2^63-1. Throws SyntaxError, or RangeError on absurd nesting or length.
 */
export function parseJson(text: string): unknown {
  const { exact, keys } = survey(text)
  const value: unknown = JSON.parse(exact)
  if (countKeys(value) !== keys) throw new SyntaxError('an object gives one key twice')
  return value
}

/** What is learnt of a text before it is parsed. It need not be JSON: JSON.parse has the last word on that. */
interface Survey {
  /** The text with every whole number that a JavaScript number cannot hold in quotes. */
  readonly exact: string
  /** Keys of all objects, those that are given twice counted twice. */
  readonly keys: number
}

const NUMBER = /-?\d[\d.eE+-]*/y
const WHOLE_NUMBER = /^-?(?:0|[1-9]\d*)$/
const IS_KEY = /[ \t\r\n]*:/y

function survey(text: string): Survey {
  const pieces: string[] = []
  let [keys, values, depth, copied, at] = [0, 0, 0, 0, 0]
  while (at < text.length) {
    const sign = text[at] as string
    if (sign === '"') {
      at = endOfString(text, at)
      continue
    }
    if (sign === '-' || (sign >= '0' && sign <= '9')) {
      const number = matchAt(NUMBER, text, at) ?? sign
      const end = at + number.length
      // A number for a key is no JSON, and quotes must not make it so.
      if (isTooLarge(number) && matchAt(IS_KEY, text, end) === undefined) {
        pieces.push(text.slice(copied, at), `"${number}"`)
        copied = end
      }
      at = end
      continue
    }
    if (sign === ':') keys += 1
    if (sign === ',' || sign === '[' || sign === '{') values += 1
    if (sign === '[' || sign === '{') depth += 1
    if (sign === ']' || sign === '}') depth -= 1
    if (depth > MAX_ANSWER_NESTING) throw new RangeError('the values are nested too deeply')
    if (values > MAX_ANSWER_VALUES) throw new RangeError(`there are more than ${MAX_ANSWER_VALUES} values`)
    at += 1
  }
  return { exact: pieces.length === 0 ? text : pieces.join('') + text.slice(copied), keys }
}

const isTooLarge = (number: string): boolean => WHOLE_NUMBER.test(number) && !Number.isSafeInteger(Number(number))

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Where the string that begins here is over; a quote behind an odd number of backslashes does not end it. */
function endOfString(text: string, start: number): number {
  let end = start
  for (;;) {
    end = text.indexOf('"', end + 1)
    if (end === -1) return text.length
    let backslashes = 0
    while (text[end - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return end + 1
  }
}

/** The keys of all objects of a value; nested no deeper than the survey allowed. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length
  for (const one of Object.values(value)) keys += countKeys(one)
  return keys
}
