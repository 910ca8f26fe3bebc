import { formatMessage, message } from '../core/message.ts'
import type { PolicyNotice } from '../core/policy.ts'
import { failureOf } from '../failure.ts'
import { invalid } from '../inputs/problems.ts'
import { loadPolicies } from '../policy/load.ts'
import { workspaceReader } from '../policy/workspace-reader.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import { ruleById } from '../rules/index.ts'
import type { RunCommand } from './command.ts'
import { failureAsText } from './failure-text.ts'
import { refuseBlank } from './refuse-blank.ts'

const INVALID = 3

export const policyValidate: RunCommand = async (files, io) => {
  if (files.length === 0) throw invalid('command line', message('no policy file is given'))
  refuseBlank(files)
  const reader = workspaceReader(io.cwd, { confine: false })
  let exitCode = 0
  for (const file of files) {
    try {
      const { policies } = await loadPolicies([file], { reader, registry: ruleById, asOfMs: io.now() })
      io.stdout(`${file}: valid\n`)
      io.stdout(policies.flatMap(({ warnings }) => warnings.map(warningAsText)).join(''))
    } catch (thrown) {
      io.stderr(failureAsText(failureOf(thrown)))
      exitCode = INVALID
    }
  }
  return exitCode
}

/** What does not make a policy invalid, but perhaps not what its author means. */
const warningAsText = ({ message: text, position: { file, line, column } }: PolicyNotice): string =>
  [`warning: ${formatMessage(text)}`, `     at: ${file}:${line}:${column}`]
    .map((each) => `${inertLine(plainLine(each))}\n`)
    .join('')
