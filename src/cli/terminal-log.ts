import type { Log, LogLine } from '../core/log.ts'
import { message, type Translate } from '../core/message.ts'
import { cutColumns } from '../reporters/columns.ts'
import { logLineAsText } from '../reporters/log-line.ts'
import type { Io } from './io.ts'

const CLEAR_LINE = '\r\u001b[2K'
const DEFAULT_WIDTH = 80

/** A log on stderr, so that stdout is the report alone. Progress overwrites itself on a terminal. */
export function terminalLog({ env, stderr, stderrIsTerminal, width = DEFAULT_WIDTH }: Io, translate?: Translate): Log {
  const clear = stderrIsTerminal ? CLEAR_LINE : ''
  const print = (line: LogLine): void => stderr(`${clear}${logLineAsText(line, translate)}\n`)
  return {
    info: print,
    debug: (line) => {
      if (env.RUNNER_DEBUG === '1') print(line)
    },
    warn: (line) => print(message('warning: {line}', { line })),
    progress: (line) => {
      if (stderrIsTerminal) stderr(clear + cutColumns(logLineAsText(line, translate), width - 1))
      else print(line)
    },
  }
}

/** Takes the last line of progress away, before something else is shown. */
export function endProgress({ stderr, stderrIsTerminal }: Io): void {
  if (stderrIsTerminal) stderr(CLEAR_LINE)
}
