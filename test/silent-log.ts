import type { Log } from '../src/core/log.ts'

const nothing = (): void => {}

/** The log that says nothing. */
export const silentLog: Log = { info: nothing, debug: nothing, warn: nothing, progress: nothing }
