import { message } from '../core/message.ts'
import { invalid, suggest } from '../inputs/problems.ts'
import { shown } from '../inputs/values.ts'
import type { Command } from './command.ts'

/** The command that the words begin with, and the words after it; throws GateError INPUT_INVALID. */
export function findCommand(
  words: readonly string[],
  commands: readonly Command[],
): { readonly command: Command; readonly args: readonly string[] } {
  const wordsOf = ({ name }: Command): readonly string[] => name.split(' ')
  const command = commands.find((candidate) => wordsOf(candidate).every((word, index) => word === words[index]))
  if (command) return { command, args: words.slice(wordsOf(command).length) }

  const [first = '', second = ''] = words
  const names = commands.map(({ name }) => name)
  const isGroup = names.some((name) => name.startsWith(`${first} `))
  const typed = isGroup ? `${first} ${second}`.trim() : first
  const values = { command: shown(typed) }
  throw invalid(
    'command line',
    message('there is no command "{command}"', values),
    suggest(typed, names) ?? message('image-policy-gate help lists the commands'),
  )
}
