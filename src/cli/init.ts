import { formatMessage, message } from '../core/message.ts'
import { initialise } from '../init/initialise.ts'
import { invalid } from '../inputs/problems.ts'
import { shown } from '../inputs/values.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import type { RunCommand } from './command.ts'

export const init: RunCommand = async ([unexpected], io) => {
  if (unexpected !== undefined) {
    throw invalid('command line', message('init takes no arguments: {word}', { word: shown(unexpected) }))
  }
  for (const sentence of await initialise(io.cwd)) io.stdout(`${inertLine(plainLine(formatMessage(sentence)))}\n`)
  return 0
}
