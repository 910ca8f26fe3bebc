import { message } from '../core/message.ts'
import { redactAll } from '../http/secrets.ts'
import { invalid } from '../input-problems.ts'
import { shown } from '../input-values.ts'
import { type InputName, inputTable, type RawInputs } from '../inputs.ts'
import { parseInputs } from '../parse-inputs.ts'
import type { Command } from './command.ts'
import { readFlags } from './flags.ts'
import { wantsColour } from './io.ts'
import { terminalLog } from './terminal-log.ts'

const TAKES: readonly InputName[] = [
  'source',
  'region',
  'project-id',
  'enterprise-project-id',
  'endpoint',
  'auth-endpoint',
  'oidc-provider',
  'oidc-role',
  'oidc-audience',
]

const EXIT_CODES = `Exit codes
  0  everything that was tried works
  1  something is missing or fails
  2  interrupted
  3  bad input, or no credentials at all: nothing was tried
`

export const selfCheck: Command = {
  name: 'self-check',
  takes: '[IMAGE…]',
  summary: 'tries credentials, network, clock and every permission, and names what is missing; changes nothing',
  hasInputs: TAKES,
  exitCodes: EXIT_CODES,
  async run(args, io, secrets) {
    const flags = readFlags(args)
    refuseOthers(flags)
    const inputs = parseInputs(flags, 'command', { needsImages: false })
    const { selfCheck: check } = await import('../self-check/self-check.ts')
    const { headingAsText, stepAsText, sumAsText } = await import('../self-check/text.ts')
    const options = { colour: wantsColour(io), ...(io.width && { width: io.width }) }
    const results: string[] = []
    for await (const told of check(inputs, { ...io, secrets, log: terminalLog(io) })) {
      // The words of a service can hold what was sent to it.
      const clean = redactAll(told, secrets)
      io.stdout('heading' in clean ? headingAsText(clean.heading, options) : stepAsText(clean, options))
      if ('result' in told) results.push(told.result)
    }
    io.stdout(sumAsText(results, options))
    return results.some((result) => result === 'missing' || result === 'failed') ? 1 : 0
  },
}

/** Throws INPUT_INVALID for an input that a self-check has no use for; unknown ones are told by parseInputs. */
function refuseOthers(flags: RawInputs): void {
  const useless = inputTable.map(({ name }) => name).filter((name) => name !== 'images' && !TAKES.includes(name))
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
