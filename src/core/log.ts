import type { Message } from './message.ts'

/** A sentence, which a log writes in the language of the run, or data as it is. */
export type LogLine = Message | string

/** Where the run tells what it does. The Action and the command each give their own. */
export interface Log {
  info(line: LogLine): void
  /** Shown with RUNNER_DEBUG=1 only. */
  debug(line: LogLine): void
  warn(line: LogLine): void
  /** A line that a terminal may overwrite: what is being waited for. */
  progress(line: LogLine): void
}
