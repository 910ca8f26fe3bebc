import type { Command, RunCommand } from './command.ts'
import { findCommand } from './find-command.ts'
import { commandUsage, overview } from './usage.ts'

/** `help`, and `help COMMAND`. */
export const help =
  (commands: readonly Command[]): RunCommand =>
  async (args, io) => {
    io.stdout(args.length === 0 ? overview(commands) : commandUsage(findCommand(args, commands).command))
    return 0
  }
