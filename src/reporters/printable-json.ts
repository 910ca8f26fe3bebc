import { jsonPieces } from './json-pieces.ts'
import { latePattern } from './late-pattern.ts'

/** A JSON file whose text is inert where someone prints it to a job's log; `indent` 0 for one that nobody reads. */
export const printableJson = (document: object, indent = 2): string =>
  `${escaped(JSON.stringify(document, null, indent))}\n`

/** The same in pieces, for what may be large. */
export function* printablePieces(document: object, indent = 2): Generator<string> {
  for (const piece of jsonPieces(document, { indent })) yield escaped(piece)
  yield '\n'
}

/** How many bytes of UTF-8 that is, without blanks. */
export function printableBytes(document: object): number {
  let bytes = 0
  for (const piece of printablePieces(document, 0)) bytes += Buffer.byteLength(piece)
  return bytes
}

// The same JSON to a parser: only within strings can these occur, and there an escape is the character.
// Nearly all JSON is of ASCII alone.
const escaped = (json: string): string => {
  const inert = json.replace(/#(?=#\[)/g, '\\u0023')
  return /^[\0-\x7e]*$/.test(inert) ? inert : withoutInvisible(inert)
}

const invisible = latePattern('[\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]', 'gu')

const withoutInvisible = (json: string): string =>
  json.replace(invisible(), (found) =>
    Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  )
