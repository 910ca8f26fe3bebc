import type { Log } from '../core/log.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import type { Io } from './io.ts'

const CLEAR_LINE = '\r\u001b[2K'
const DEFAULT_WIDTH = 80

/** A log on stderr, so that stdout is the report alone. Progress overwrites itself on a terminal. */
export function terminalLog({ env, stderr, stderrIsTerminal, width = DEFAULT_WIDTH }: Io): Log {
  const clear = stderrIsTerminal ? CLEAR_LINE : ''
  const print = (line: string): void => stderr(`${clear}${inertLine(plainLine(line))}\n`)
  return {
    info: print,
    debug: (line) => {
      if (env.RUNNER_DEBUG === '1') print(line)
    },
    warn: (line) => print(`warning: ${line}`),
    progress: (line) => {
      if (stderrIsTerminal) stderr(clear + plainLine(line).slice(0, width - 1))
      else print(line)
    },
  }
}

/** Takes the last line of progress away, before something else is shown. */
export function endProgress({ stderr, stderrIsTerminal }: Io): void {
  if (stderrIsTerminal) stderr(CLEAR_LINE)
}
