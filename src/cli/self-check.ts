import { message } from '../core/message.ts'
import { redactAll } from '../http/secrets.ts'
import { parseInputs } from '../inputs/parse.ts'
import { invalid } from '../inputs/problems.ts'
import { inputTable, type RawInputs } from '../inputs/table.ts'
import { shown } from '../inputs/values.ts'
import { selfCheck as steps } from '../self-check/self-check.ts'
import { headingAsText, stepAsText, sumAsText } from '../self-check/text.ts'
import type { RunCommand } from './command.ts'
import { readFlags } from './flags.ts'
import { wantsColour } from './io.ts'
import { SELF_CHECK_INPUTS } from './self-check-inputs.ts'
import { terminalLog } from './terminal-log.ts'

export const selfCheck: RunCommand = async (args, io, secrets) => {
  const flags = readFlags(args)
  refuseOthers(flags)
  const inputs = parseInputs(flags, 'command', { needsImages: false })
  const options = { colour: wantsColour(io), ...(io.width && { width: io.width }) }
  const results: string[] = []
  for await (const told of steps(inputs, { ...io, secrets, log: terminalLog(io) })) {
    // The words of a service can hold what was sent to it.
    const clean = redactAll(told, secrets)
    io.stdout('heading' in clean ? headingAsText(clean.heading, options) : stepAsText(clean, options))
    if ('result' in told) results.push(told.result)
  }
  io.stdout(sumAsText(results, options))
  return results.some((result) => result === 'missing' || result === 'failed') ? 1 : 0
}

/** Throws INPUT_INVALID for an input that a self-check has no use for; unknown ones are told by parseInputs. */
function refuseOthers(flags: RawInputs): void {
  const useless = inputTable
    .map(({ name }) => name)
    .filter((name) => name !== 'images' && !SELF_CHECK_INPUTS.includes(name))
  for (const name of useless) {
    const [value] = flags.get(name) ?? []
    if (!value) continue
    throw invalid(
      value.place,
      message('self-check does not take {flag}', { flag: shown(`--${name}`) }),
      message('image-policy-gate help self-check lists what it takes'),
    )
  }
}
