import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import type { Position } from '../core/policy.ts'
import { failureOf } from '../failure.ts'
import { invalid } from '../inputs/problems.ts'
import { type EffectiveLine, effectiveLines } from '../policy/effective.ts'
import { loadTracedPolicies, type TracedPolicy } from '../policy/load.ts'
import { workspaceReader } from '../policy/workspace-reader.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import { ruleById } from '../rules/index.ts'
import type { RunCommand } from './command.ts'
import { failureAsText } from './failure-text.ts'
import { refuseBlank } from './refuse-blank.ts'

const INVALID = 3
/** Origins stand in one column, unless a longer value pushes its own out of it. */
const MAX_COLUMN = 60

export const policyShow: RunCommand = async (files, io) => {
  if (files.length === 0) throw invalid('command line', message('no policy is given: name files, or preset:NAME'))
  refuseBlank(files)
  const reader = workspaceReader(io.cwd, { confine: false })
  let exitCode = 0
  for (const file of files) {
    try {
      const { traced } = await loadTracedPolicies([file], { reader, registry: ruleById, asOfMs: io.now() })
      io.stdout(traced.map(policyAsText).join('\n'))
    } catch (thrown) {
      if (!(thrown instanceof GateError)) throw thrown
      io.stderr(failureAsText(failureOf(thrown)))
      exitCode = INVALID
    }
  }
  return exitCode
}

function policyAsText(traced: TracedPolicy): string {
  const { text, digest } = traced.policy.origin
  const lines = effectiveLines(traced).map((line) => ({ ...line, text: '  '.repeat(line.depth) + line.text }))
  const column = Math.min(MAX_COLUMN, Math.max(...lines.map((line) => line.text.length)))
  return [`# ${text}, sha256:${digest.slice(0, 12)}`, ...lines.map((line) => withOrigin(line, column))]
    .map((line) => `${inertLine(plainLine(line))}\n`)
    .join('')
}

function withOrigin({ text, origins }: EffectiveLine, column: number): string {
  if (origins === undefined) return text
  const places = origins.length === 0 ? 'default' : origins.map(placeText).join(', ')
  return `${text.padEnd(column)}  # ${places}`
}

const placeText = ({ file, line }: Position): string => `${file}:${line}`
