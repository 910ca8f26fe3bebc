import { inPieces } from './pieces.ts'

/** How a document is laid out. */
export interface Layout {
  /** Blanks for each level; 0 for all on one line. */
  readonly indent: number
  /** Whether names stand in the order of their UTF-16 units, and not as the object has them. */
  readonly isSorted?: boolean
}

type Member = readonly [name: string | undefined, value: unknown]

/** An object or a list whose members are being written. */
interface Open {
  readonly members: Iterator<Member>
  readonly end: '}' | ']'
  isEmpty: boolean
}

/**
 * The text that JSON.stringify gives, piece by piece, so that a large document is never held as one text. What can be
 * iterated is a list; one that makes its items as they are asked for takes no room at all.
 */
export const jsonPieces = (document: unknown, layout: Layout): Generator<string> => inPieces(tokensOf(document, layout))

function* tokensOf(document: unknown, { indent, isSorted = false }: Layout): Generator<string> {
  const lineAt = (depth: number): string => (indent === 0 ? '' : `\n${' '.repeat(indent * depth)}`)
  const colon = indent === 0 ? ':' : ': '
  const open: Open[] = []
  let value = document
  for (;;) {
    if (!isSorted && isSmall(value)) yield textWithin(open.length, value, indent)
    else if (typeof value === 'object' && value !== null) {
      const isList = Symbol.iterator in value
      const members = isList ? itemsOf(value as Iterable<unknown>) : propertiesOf(value, isSorted)
      open.push({ members, end: isList ? ']' : '}', isEmpty: true })
      yield isList ? '[' : '{'
    } else yield JSON.stringify(value) ?? 'null'

    let holder = open.at(-1)
    let next = holder?.members.next()
    while (holder && next?.done) {
      open.pop()
      yield holder.isEmpty ? holder.end : lineAt(open.length) + holder.end
      holder = open.at(-1)
      next = holder?.members.next()
    }
    if (!holder || !next || next.done) return
    const [name, member] = next.value
    yield (holder.isEmpty ? '' : ',') + lineAt(open.length) + (name === undefined ? '' : JSON.stringify(name) + colon)
    holder.isEmpty = false
    value = member
  }
}

/** The text of a value that stands within so many others: as JSON lays it out within as many lists. */
function textWithin(depth: number, value: unknown, indent: number): string {
  let [around, before, after] = [value, 0, 0]
  for (let level = 0; level < depth; level += 1) {
    around = [around]
    before += '['.length + (indent === 0 ? 0 : '\n'.length + indent * (level + 1))
    after += ']'.length + (indent === 0 ? 0 : '\n'.length + indent * level)
  }
  const text = JSON.stringify(around, null, indent) ?? 'null'
  return text.slice(before, text.length - after)
}

/** A value of no more values than these is written at once. */
const FEW_VALUES = 500

const isSmall = (value: unknown): boolean => roomBeside(value, FEW_VALUES) >= 0

/** How much of the room for so many values one leaves; less than 0 where it has more, or a list that is yet to be made. */
function roomBeside(value: unknown, room: number): number {
  if (typeof value !== 'object' || value === null) return room - 1
  if (Symbol.iterator in value && !Array.isArray(value)) return -1
  let left = room - 1
  for (const member of Object.values(value)) {
    if (left < 0) return left
    left = roomBeside(member, left)
  }
  return left
}

function* itemsOf(list: Iterable<unknown>): Generator<Member> {
  for (const item of list) yield [undefined, item]
}

function* propertiesOf(holder: object, isSorted: boolean): Generator<Member> {
  const names = Object.keys(holder)
  for (const name of isSorted ? names.sort() : names) {
    const value = (holder as Readonly<Record<string, unknown>>)[name]
    if (value !== undefined) yield [name, value]
  }
}
