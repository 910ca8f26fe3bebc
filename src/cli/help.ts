import type { Command } from './command.ts'
import { findCommand } from './find-command.ts'
import { commandUsage, overview } from './usage.ts'

/** `help`, and `help COMMAND`. The list is asked for late, since this command is in it. */
export const help = (commands: () => readonly Command[]): Command => ({
  name: 'help',
  takes: '[COMMAND]',
  summary: 'explains a command, or lists them all',
  async run(args, io) {
    io.stdout(args.length === 0 ? overview(commands()) : commandUsage(findCommand(args, commands()).command))
    return 0
  },
})
