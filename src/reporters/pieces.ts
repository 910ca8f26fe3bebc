/** How long a piece is at least, in UTF-16 units: small beside what a large file takes, and worth a write of its own. */
const PIECE_LENGTH = 16 * 1024

/** Many small texts as fewer, larger ones. */
export function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < PIECE_LENGTH) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** A list of no more items is made at once. */
const FEW = 16

/** A list whose items are made as they are asked for, each time anew, where they may be many. */
export const madeOf = <T>(values: readonly T[], make: (value: T) => unknown): Iterable<unknown> =>
  values.length <= FEW
    ? values.map(make)
    : {
        *[Symbol.iterator]() {
          for (const value of values) yield make(value)
        },
      }
