import { message } from '../core/message.ts'
import type { Position } from '../core/policy.ts'
import { invalid } from '../inputs/problems.ts'
import { type EffectiveLine, effectiveLines } from '../policy/effective.ts'
import { loadTracedPolicies, type TracedPolicy } from '../policy/load.ts'
import { workspaceReader } from '../policy/workspace-reader.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import { ruleById } from '../rules/index.ts'
import type { RunCommand } from './command.ts'
import { eachFile } from './each-file.ts'

const INVALID = 3
/** Origins stand in one column, unless a longer value pushes its own out of it. */
const MAX_COLUMN = 60

export const policyShow: RunCommand = async (files, io) => {
  if (files.length === 0) throw invalid('command line', message('no policy is given: name files, or preset:NAME'))
  const reader = workspaceReader(io.cwd, { confine: false })
  const unusable = await eachFile(files, io, async (file) => {
    const { traced } = await loadTracedPolicies([file], { reader, registry: ruleById, asOfMs: io.now() })
    io.stdout(traced.map(policyAsText).join('\n'))
  })
  return unusable === 0 ? 0 : INVALID
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
