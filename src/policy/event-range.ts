import { COLLECTION_STYLE, EVENT_ID, type Event, type MappingEvent, SCALAR_STYLE, type SequenceEvent } from 'js-yaml'
import type { PolicySource, Range } from './source.ts'

/** What starts a block scalar, at the end of its line: `|`, `>-`, `|2 # a comment`. */
const BLOCK_HEADER = /[|>][-+\d]*(?:[ \t]+#.*)?[ \t]*$/

const CLOSING = /[\s,]*[\]}]/y

/** Where a value stands that an event begins, quotes and the header of a block with it; undefined where nothing stands. */
export function rangeOf({ text }: PolicySource, event: Event): Range | undefined {
  switch (event.type) {
    case EVENT_ID.ALIAS:
      return [event.anchorStart - 1, event.anchorEnd]
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return [event.start, event.start + 1]
    case EVENT_ID.SCALAR:
      break
    default:
      return undefined
  }
  const { valueStart, valueEnd, style } = event
  if (valueStart === -1) return undefined
  switch (style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return [valueStart - 1, valueEnd + 1]
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK: {
      const lineStart = text.lastIndexOf('\n', valueStart - 2) + 1
      const header = BLOCK_HEADER.exec(text.slice(lineStart, valueStart).trimEnd())
      return [lineStart + (header?.index ?? 0), valueEnd]
    }
    default:
      return [valueStart, valueEnd]
  }
}

/** The range of a collection, once it is known where the last of what it holds ends. */
export function withEnd(
  { text }: PolicySource,
  event: MappingEvent | SequenceEvent,
  [start]: Range,
  end: number,
): Range {
  if (event.style !== COLLECTION_STYLE.FLOW) return [start, end]
  CLOSING.lastIndex = end
  return [start, end + (CLOSING.exec(text)?.[0].length ?? 0)]
}
