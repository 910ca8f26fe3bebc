import { hash } from 'node:crypto'

/** What becomes of the rows of a list: each is added once, in their order, to what `start` makes. */
export interface Fold<T> {
  start(): T
  add(soFar: T, row: unknown): void
}

/** The rows of one reading of a list, so far. */
export interface ListRows<T> {
  readonly result: T
  /** How many different ones. */
  listed(): number
  /** Of all pages, as JSON. */
  bytes(): number
  /** False where the page contradicts those before it. */
  addPage(page: readonly unknown[]): boolean
}

/**
 * The rows of one reading, known by what tells them apart alone. A row with a key counts once however often it is
 * listed, and must then say the same; one without a key counts once as well: a row that stands twice may stand in the
 * place of another. Where pages overlap, each must begin with the row that the one before ended with.
 */
export function createListRows<T>(
  keyOf: (row: unknown) => string | undefined,
  overlaps: boolean,
  fold: Fold<T>,
): ListRows<T> {
  const result = fold.start()
  const printByKey = new Map<string, string>()
  let bytes = 0
  let lastPrint: string | undefined
  return {
    result,
    listed: () => printByKey.size,
    bytes: () => bytes,
    addPage(page: readonly unknown[]): boolean {
      const expected = overlaps ? lastPrint : undefined
      let agrees = true
      for (const [index, row] of page.entries()) {
        const text = JSON.stringify(row)
        bytes += Buffer.byteLength(text)
        const print = fingerprint(text)
        if (index === 0 && expected !== undefined && print !== expected) agrees = false
        lastPrint = print
        const ownKey = keyOf(row)
        // The print itself where it will do: a second text of each row would be most of what is held.
        const key = ownKey !== undefined ? `key ${ownKey}` : print
        const known = printByKey.get(key)
        if (known === undefined) {
          printByKey.set(key, print)
          fold.add(result, row)
        } else if (known !== print) agrees = false
      }
      return agrees
    },
  }
}

/** Stands for the text of a row, which would take as much memory as the row itself. */
const fingerprint = (text: string): string => hash('sha256', text, 'base64url')
