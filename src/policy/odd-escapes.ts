import { type Message, message } from '../core/message.ts'

/** Three YAML libraries read it in three ways. */
const LINE_BEFORE_EMPTY = /\\\r?\n[ \t]*\r?\n/

/** The library takes it for another character, which may be a letter; others refuse it. */
const BEYOND_UNICODE = /(?<!\\)(?:\\\\)*\\U(?!00(?:0|10))/

/** Why not every reader takes what is written in double quotes for the same text; undefined where each does. */
export function oddEscapes(written: string): Message | undefined {
  if (LINE_BEFORE_EMPTY.test(written)) {
    return message('a line that ends in a backslash before an empty line is read in different ways; write \\n')
  }
  return BEYOND_UNICODE.test(written) ? message('\\U0010FFFF is the last character there is') : undefined
}
