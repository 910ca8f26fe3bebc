import type { Secrets } from '../http/secrets.ts'
import type { InputName } from '../inputs/table.ts'
import type { Io } from './io.ts'

/** What a command does. Gives the exit code; throws GateError. What it adds to the secrets is never printed. */
export type RunCommand = (args: readonly string[], io: Io, secrets: Secrets) => Promise<number>

export interface Command {
  /** The words after the program's name: "check", "policy validate". */
  readonly name: string
  /** What may follow the name. */
  readonly takes: string
  readonly summary: string
  /** The inputs that it takes as flags, for `--help`: true for all of them. */
  readonly hasInputs?: true | readonly InputName[]
  /** What its exit codes mean, where that is not a verdict. */
  readonly exitCodes?: string
  /** Loads what it takes to run it, and nothing that the others take. */
  load(): Promise<RunCommand>
}
