import type { LogLine } from '../core/log.ts'
import { formatMessage, type Translate } from '../core/message.ts'
import { inertLine, plainLine } from './escape.ts'

/** One harmless line of a log, in the reader's language where it is a sentence. */
export const logLineAsText = (line: LogLine, translate?: Translate): string =>
  inertLine(plainLine(typeof line === 'string' ? line : formatMessage(line, translate)))
