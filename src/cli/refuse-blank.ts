import { message } from '../core/message.ts'
import { invalid } from '../inputs/problems.ts'

/** Throws INPUT_INVALID for a blank file name: an unset "$FILE" must not be taken for no choice, which is a preset. */
export function refuseBlank(files: readonly string[]): void {
  if (files.every((file) => file.trim() !== '')) return
  throw invalid(
    'command line',
    message('a file name is blank'),
    message('if it comes from a variable, the variable is not set'),
  )
}
