import { parse } from 'lossless-json'

/** A whole number too large for a JavaScript number stays text, digit for digit; ids of HSS go up to 2^63-1. */
function toNumber(text: string): number | string {
  const value = Number(text)
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(value) ? text : value
}

/**
 * Parses JSON that came from outside. Stricter than JSON.parse: an object that gives one key two values is refused,
 * since two readers could take two different values from it. Throws SyntaxError, or RangeError on absurd nesting.
 */
export const parseJson = (text: string): unknown => parse(text, null, toNumber)
