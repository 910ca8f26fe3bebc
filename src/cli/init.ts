import { formatMessage, type Message, message } from '../core/message.ts'
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
    const { CANDIDATES, findingsOf, nextSteps, planFiles, survey, writeNewFiles } = await import('../init/index.ts')
    const found = await survey(io.cwd, CANDIDATES)
    const plan = planFiles(found)
    const written = await writeNewFiles(io.cwd, plan.files)
    const say = (text: Message): void => io.stdout(`${inertLine(plainLine(formatMessage(text)))}\n`)

    for (const finding of findingsOf(found)) say(finding)
    for (const path of written) say(message('wrote {path}', { path }))
    for (const path of plan.leftAlone) say(message('left {path} as it is', { path }))
    for (const [index, step] of nextSteps(found).entries())
      say(message('{number}. {step}', { number: index + 1, step }))
    return 0
  },
}
