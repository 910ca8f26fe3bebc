import * as core from '@actions/core'
import type { Log, LogLine } from '../core/log.ts'
import { message, type Translate } from '../core/message.ts'
import { logLineAsText } from '../reporters/log-line.ts'

/** The step's log. A warning is a plain line here: annotations are few, and the report needs them. */
export function runnerLog(translate?: Translate): Log {
  const print = (line: LogLine): void => core.info(logLineAsText(line, translate))
  return {
    info: print,
    debug: (line) => core.debug(logLineAsText(line, translate)),
    warn: (line) => print(message('Warning: {line}', { line })),
    progress: print,
  }
}
