import type { Edges } from '../entry.ts'

/** Everything that a command can reach. */
export interface Io extends Edges {
  readonly cwd: string
  stdout(text: string): void
  stderr(text: string): void
  readonly stdoutIsTerminal: boolean
  readonly stderrIsTerminal: boolean
  /** Columns of the terminal; undefined where there is none. */
  readonly width: number | undefined
}

/** Whether text on stdout is coloured: FORCE_COLOR and NO_COLOR have their say before the terminal. */
export function wantsColour({ env, stdoutIsTerminal }: Io): boolean {
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdoutIsTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
}
