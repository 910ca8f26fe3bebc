import { createSecrets } from '../http/secrets.ts'
import { secretsOf } from '../secret-variables.ts'
import { commands } from './commands.ts'
import { findCommand } from './find-command.ts'
import type { Io } from './io.ts'

const NOTHING_JUDGED = 3
const ALIASES: Readonly<Record<string, string>> = { '--help': 'help', '-h': 'help', '--version': 'version' }

/** Runs the command that the arguments name; gives the exit code and never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const secrets = createSecrets(() => {})
  for (const secret of secretsOf(io.env)) secrets.add(secret)
  try {
    const [first, ...rest] = argv
    if (first === undefined) {
      io.stderr((await import('./usage.ts')).overview(commands))
      return NOTHING_JUDGED
    }
    const { command, args } = findCommand([ALIASES[first] ?? first, ...rest], commands)
    if (args.some((word) => word === '--help' || word === '-h')) {
      // Exit code 0 would let `check "$IMAGE"` pass where the variable holds "--help".
      io.stdout((await import('./usage.ts')).commandUsage(command))
      return NOTHING_JUDGED
    }
    return await (await command.load())(args, io, secrets)
  } catch (thrown) {
    return (await import('./tell-failure.ts')).tellFailure(thrown, io, secrets)
  }
}
