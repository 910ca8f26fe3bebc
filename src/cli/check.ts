import { exitCodeFor } from '../core/verdict.ts'
import { parseInputs } from '../parse-inputs.ts'
import { reportAsText } from '../reporters/text.ts'
import { runGate } from '../run-gate.ts'
import type { Command } from './command.ts'
import { readFlags } from './flags.ts'
import { wantsColour } from './io.ts'
import { endProgress, terminalLog } from './terminal-log.ts'

/** The gate itself. */
export const check: Command = {
  name: 'check',
  takes: 'IMAGE…',
  summary: 'judges images that were pushed, and ends with the verdict as its exit code',
  hasInputs: true,
  async run(args, io, secrets) {
    const inputs = parseInputs(readFlags(args), 'command')
    const log = terminalLog(io)
    const { report, files } = await runGate(inputs, {
      ...io,
      root: io.cwd,
      confine: false,
      log,
      mask: secrets.add,
      marks: [],
    }).finally(() => endProgress(io))
    io.stdout(reportAsText(report, { colour: wantsColour(io), ...(io.width && { width: io.width }) }))
    for (const path of [...files.values()].flat()) log.info(path)
    return exitCodeFor(report.verdict, report.mode)
  },
}
