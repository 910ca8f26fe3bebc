import { formatMessage, message } from '../core/message.ts'
import { invalid } from '../input-problems.ts'
import { shown } from '../input-values.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import type { Command } from './command.ts'

export const init: Command = {
  name: 'init',
  takes: '',
  summary: 'writes a policy, tests of it and a workflow to start from; changes no file that exists',
  async run([unexpected], io) {
    if (unexpected !== undefined) {
      throw invalid('command line', message('init takes no arguments: {word}', { word: shown(unexpected) }))
    }
    const { initialise } = await import('../init/initialise.ts')
    for (const sentence of await initialise(io.cwd)) io.stdout(`${inertLine(plainLine(formatMessage(sentence)))}\n`)
    return 0
  },
}
