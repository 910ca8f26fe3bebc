import { takeWhatFits } from '../cut.ts'
import { type Html, PRIORITIES, type Rows } from './markup.ts'

/** Markup as text of at most so many bytes of UTF-8, if its fixed parts leave room: rows give way, fairly. */
export function fitInto({ parts }: Html, maxBytes: number): string {
  let room = maxBytes - fixedBytes({ parts })
  const tables = parts.filter((part) => typeof part !== 'string')
  const shares = PRIORITIES.map((priority) => {
    const wanted = tables.filter((table) => table.priority === priority).map(bytesOfRows)
    const share = fairShare(wanted, room)
    room -= wanted.reduce((sum, bytes) => sum + Math.min(bytes, share), 0)
    return [priority, share] as const
  })
  const shareOf = new Map(shares)
  return parts
    .map((part) => (typeof part === 'string' ? part : rowsWithin(part, shareOf.get(part.priority) ?? 0)))
    .join('')
}

/** The bytes of markup without its rows, but with what would be said where all of them were left out. */
export const fixedBytes = ({ parts }: Html): number =>
  parts.reduce((sum, part) => sum + Buffer.byteLength(typeof part === 'string' ? part : part.note(part.rows.length)), 0)

const bytesOfRows = ({ rows }: Rows): number => rows.reduce((sum, row) => sum + Buffer.byteLength(row), 0)

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

function rowsWithin({ rows, note }: Rows, share: number): string {
  const { text, taken } = takeWhatFits(rows, share)
  return taken === rows.length ? text : text + note(rows.length - taken)
}
