import { formatMessage, message } from '../core/message.ts'
import type { PolicyNotice } from '../core/policy.ts'
import { invalid } from '../inputs/problems.ts'
import { loadPolicies } from '../policy/load.ts'
import { workspaceReader } from '../policy/workspace-reader.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import { ruleById } from '../rules/index.ts'
import type { RunCommand } from './command.ts'
import { eachFile } from './each-file.ts'

const INVALID = 3

export const policyValidate: RunCommand = async (files, io) => {
  if (files.length === 0) throw invalid('command line', message('no policy file is given'))
  const reader = workspaceReader(io.cwd, { confine: false })
  const unusable = await eachFile(files, io, async (file) => {
    const { policies } = await loadPolicies([file], { reader, registry: ruleById, asOfMs: io.now() })
    io.stdout(`${file}: valid\n`)
    io.stdout(policies.flatMap(({ warnings }) => warnings.map(warningAsText)).join(''))
  })
  return unusable === 0 ? 0 : INVALID
}

/** What does not make a policy invalid, but perhaps not what its author means. */
const warningAsText = ({ message: text, position: { file, line, column } }: PolicyNotice): string =>
  [`warning: ${formatMessage(text)}`, `     at: ${file}:${line}:${column}`]
    .map((each) => `${inertLine(plainLine(each))}\n`)
    .join('')
