import { formatMessage, type Message, message } from '../core/message.ts'
import { loadEvidence } from '../evidence/load.ts'
import { invalid } from '../inputs/problems.ts'
import { workspaceReader } from '../policy/workspace-reader.ts'
import { runTestFile, type TestOptions } from '../policy-test/run-test-file.ts'
import { resultsAsText } from '../policy-test/text.ts'
import { ruleById } from '../rules/index.ts'
import type { RunCommand } from './command.ts'
import { eachFile } from './each-file.ts'

const DIFFERS = 1
const INVALID = 3

export const policyTest: RunCommand = async (files, io) => {
  if (files.length === 0) throw invalid('command line', message('no test file is given'))
  const options: TestOptions = {
    reader: workspaceReader(io.cwd, { confine: false }),
    registry: ruleById,
    now: io.now(),
    readEvidence: (path) => loadEvidence(path, { root: io.cwd, confine: false }),
  }
  const counts = { cases: 0, differing: 0 }
  const unusable = await eachFile(files, io, async (file) => {
    const results = await runTestFile(file, options)
    io.stdout(resultsAsText(file, results))
    counts.cases += results.length
    counts.differing += results.filter(({ differences }) => differences.length > 0).length
  })
  io.stdout(`${formatMessage(summaryOf({ ...counts, unusable }))}\n`)
  if (unusable > 0) return INVALID
  return counts.differing > 0 ? DIFFERS : 0
}

function summaryOf(counts: { readonly cases: number; readonly differing: number; readonly unusable: number }): Message {
  if (counts.unusable > 0) {
    return message('cases: {cases}, not as expected: {differing}, files that cannot be used: {unusable}', counts)
  }
  if (counts.differing > 0) return message('cases: {cases}, not as expected: {differing}', counts)
  return message('cases: {cases}, all as expected', counts)
}
