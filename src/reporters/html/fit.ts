import { type Html, PRIORITIES, type Rows } from './markup.ts'

/**
 * Markup as text, in pieces, of at most so many bytes of UTF-8, if its fixed parts leave room: rows give way, fairly.
 * They are made twice, to be measured and to be written, so that they are never held together.
 */
export function* fitInto({ parts }: Html, maxBytes: number): Generator<string> {
  let room = maxBytes - fixedBytes({ parts })
  const tables = parts.filter((part) => typeof part !== 'string')
  const shares = PRIORITIES.map((priority) => {
    const wanted = tables.filter((table) => table.priority === priority).map((table) => bytesOfRows(table, room))
    const share = fairShare(wanted, room)
    room -= wanted.reduce((sum, bytes) => sum + Math.min(bytes, share), 0)
    return [priority, share] as const
  })
  const shareOf = new Map(shares)
  for (const part of parts) {
    if (typeof part === 'string') yield part
    else yield* rowsWithin(part, shareOf.get(part.priority) ?? 0)
  }
}

/** The bytes of markup without its rows, but with what would be said where all of them were left out. */
export const fixedBytes = ({ parts }: Html): number =>
  parts.reduce((sum, part) => sum + Buffer.byteLength(typeof part === 'string' ? part : part.note(part.count)), 0)

/** The bytes of all rows; of those that want more than there is, just that much more. */
function bytesOfRows({ rows }: Rows, room: number): number {
  let bytes = 0
  for (const row of rows()) {
    bytes += Buffer.byteLength(row)
    if (bytes > room) break
  }
  return bytes
}

/** The most that each may have so that all together keep within `room`; whoever wants less leaves the rest to the others. */
function fairShare(wanted: readonly number[], room: number): number {
  let left = Math.max(0, room)
  for (const [index, bytes] of wanted.toSorted((a, b) => a - b).entries()) {
    const share = left / (wanted.length - index)
    if (bytes > share) return share
    left -= bytes
  }
  return Number.POSITIVE_INFINITY
}

function* rowsWithin({ count, rows, note }: Rows, share: number): Generator<string> {
  let [left, taken] = [share, 0]
  for (const row of rows()) {
    left -= Buffer.byteLength(row)
    if (left < 0) break
    yield row
    taken += 1
  }
  if (taken < count) yield note(count - taken)
}
