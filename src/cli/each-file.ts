import { GateError } from '../core/errors.ts'
import { failureOf } from '../failure.ts'
import { failureAsText } from './failure-text.ts'
import type { Io } from './io.ts'
import { refuseBlank } from './refuse-blank.ts'

/**
 * Uses one file after the other. What is wrong with one is told on stderr, and the others are used all the same; gives
 * how many could not be used. Throws INPUT_INVALID for a blank name, before the first is used.
 */
export async function eachFile(
  files: readonly string[],
  { stderr }: Io,
  use: (file: string) => Promise<void>,
): Promise<number> {
  refuseBlank(files)
  let unusable = 0
  for (const file of files) {
    try {
      await use(file)
    } catch (thrown) {
      if (!(thrown instanceof GateError)) throw thrown
      stderr(failureAsText(failureOf(thrown)))
      unusable += 1
    }
  }
  return unusable
}
