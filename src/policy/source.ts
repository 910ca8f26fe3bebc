import type { Message } from '../core/message.ts'
import type { Position } from '../core/policy.ts'
import { excerptOf, type LinedText } from './excerpt.ts'
import type { PolicyProblem } from './problem.ts'

/** The text of one policy file, without a byte order mark, and the name that it is reported under. */
export interface PolicySource extends LinedText {
  /** "preset:baseline" or a path relative to the reader's root. */
  readonly file: string
}

/** From one offset of the text up to another, in UTF-16 units. */
export type Range = readonly [start: number, end: number]

const BYTE_ORDER_MARK = /^\uFEFF/

/** The source of a file as it was read. */
export function toSource(file: string, content: string): PolicySource {
  const text = content.replace(BYTE_ORDER_MARK, '')
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  return { file, text, lineStarts }
}

/** The place of an offset, line and column from 1. */
export function positionAt({ file, lineStarts }: PolicySource, offset: number): Position {
  let [low, high] = [0, lineStarts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}

/** A mistake at a range of the text, with the line that holds it. */
export function problemAt(source: PolicySource, range: Range, message: Message, hint?: Message): PolicyProblem {
  const position = positionAt(source, range[0])
  return { ...position, message, ...(hint && { hint }), excerpt: excerptOf(source, position, range[1] - range[0]) }
}
