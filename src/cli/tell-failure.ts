import type { Translate } from '../core/message.ts'
import { failureOf, stackOf } from '../failure.ts'
import type { Secrets } from '../http/secrets.ts'
import { inertLine, plainLines } from '../reporters/escape.ts'
import { failureAsText } from './failure-text.ts'
import type { Io } from './io.ts'

/** Tells on stderr why there is no verdict; gives the exit code. */
export function tellFailure(thrown: unknown, io: Io, secrets: Secrets, translate?: Translate): 2 | 3 {
  const failure = failureOf(thrown)
  io.stderr(secrets.redact(failureAsText(failure, translate)))
  const stack = stackOf(thrown, io.env)
  if (stack !== undefined) for (const line of plainLines(secrets.redact(stack))) io.stderr(`${inertLine(line)}\n`)
  return failure.exitCode
}
