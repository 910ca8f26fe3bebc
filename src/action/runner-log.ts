import * as core from '@actions/core'
import type { Log } from '../core/log.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'

const safe = (line: string): string => inertLine(plainLine(line))

/** The step's log. A warning is a plain line here: annotations are few, and the report needs them. */
export const runnerLog: Log = {
  info: (line) => core.info(safe(line)),
  debug: (line) => core.debug(plainLine(line)),
  warn: (line) => core.info(safe(`Warning: ${line}`)),
  progress: (line) => core.info(safe(line)),
}
