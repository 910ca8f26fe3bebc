import type { Translate } from '../core/message.ts'
import { exitCodeFor } from '../core/verdict.ts'
import type { Secrets } from '../http/secrets.ts'
import type { Inputs } from '../inputs/checked.ts'
import { parseInputs } from '../inputs/parse.ts'
import { workspaceReader } from '../policy/workspace-reader.ts'
import { reportAsTextPieces } from '../reporters/text.ts'
import { runGate } from '../run-gate.ts'
import { translator } from '../translations/index.ts'
import type { RunCommand } from './command.ts'
import { readFlags } from './flags.ts'
import { type Io, wantsColour } from './io.ts'
import { endProgress, terminalLog } from './terminal-log.ts'

/** The gate itself. */
export const check: RunCommand = async (args, io, secrets) => {
  const inputs = parseInputs(readFlags(args), 'command')
  const translate = await translator(inputs.language)
  try {
    return await judge(inputs, io, secrets, translate)
  } catch (thrown) {
    return (await import('./tell-failure.ts')).tellFailure(thrown, io, secrets, translate)
  }
}

async function judge(inputs: Inputs, io: Io, secrets: Secrets, translate: Translate | undefined): Promise<number> {
  const log = terminalLog(io, translate)
  const { report, files } = await runGate(inputs, {
    ...io,
    root: io.cwd,
    confine: false,
    log,
    secrets,
    openPolicies: () => ({ reader: workspaceReader(io.cwd, { confine: false }), hosts: [], marks: [] }),
    translate,
  }).finally(() => endProgress(io))
  const options = { colour: wantsColour(io), translate, ...(io.width && { width: io.width }) }
  for (const piece of reportAsTextPieces(report, options)) io.stdout(piece)
  for (const path of [...files.values()].flat()) log.info(path)
  return exitCodeFor(report.verdict, report.mode)
}
