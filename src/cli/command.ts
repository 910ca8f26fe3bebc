import type { Secrets } from '../http/secrets.ts'
import type { Io } from './io.ts'

export interface Command {
  /** The words after the program's name: "check", "policy validate". */
  readonly name: string
  /** What may follow the name. */
  readonly takes: string
  readonly summary: string
  /** True where `--help` must list the inputs as flags. */
  readonly hasInputs?: true
  /** Gives the exit code; throws GateError. What it adds to the secrets is never printed. */
  run(args: readonly string[], io: Io, secrets: Secrets): Promise<number>
}
