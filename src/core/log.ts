/** Where the run tells what it does. The Action and the command each give their own. */
export interface Log {
  info(line: string): void
  /** Shown with RUNNER_DEBUG=1 only. */
  debug(line: string): void
  warn(line: string): void
  /** A line that a terminal may overwrite: what is being waited for. */
  progress(line: string): void
}

const nothing = (): void => {}

/** The log that says nothing. */
export const silentLog: Log = { info: nothing, debug: nothing, warn: nothing, progress: nothing }
