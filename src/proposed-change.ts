import { compileReport, type Judging } from './compile-report.ts'
import { GateError } from './core/errors.ts'
import { type Message, message } from './core/message.ts'
import type { Mark, Report } from './core/report.ts'
import { type LoadOptions, loadPolicies } from './policy/load.ts'
import { PRESETS } from './policy/presets.ts'
import { PolicyError } from './policy/problem.ts'
import type { PolicyReader } from './policy/reader.ts'
import { parseTarget } from './policy/target.ts'
import { differencesOf } from './policy-differences.ts'

/** Files of the change that are read: each is a request, and the change may have any number. */
const MAX_FILES = 50

/** Differences that are told; the rest is counted. */
const MAX_DIFFERENCES = 10

/**
 * What the policies of the change under judgement would give, were it merged: they are validated and evaluated over the
 * same facts, and decide nothing. Whatever is wrong with them is said, never thrown.
 */
export async function reviewProposal(
  selection: readonly string[],
  options: LoadOptions,
  judging: Judging & Pick<Report, 'verdict'>,
): Promise<readonly Mark[]> {
  const own = selection.filter(isOfRepository)
  // Presets and policies of other repositories are none of the change's.
  if (own.length === 0 && selection.length > 0) return []
  const kept = judging.policies.filter(({ origin }) => origin.kind === 'repository')
  try {
    const { policies } = await loadPolicies(own, {
      ...options,
      reader: atMost(MAX_FILES, options.reader),
      proposed: undefined,
    })
    const current = judging.policies.filter(({ origin }) => origin.kind !== 'repository')
    const differences = differencesOf(current, policies)
    if (differences.length === 0) return []
    const { verdict } = compileReport({ ...judging, policies: [...policies, ...kept] })
    return [mark(outcomeOf(judging.verdict, verdict, differences))]
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown
    const reason = thrown instanceof PolicyError ? firstProblem(thrown) : thrown.text
    return [mark(message('the policies of this change cannot be used, were it merged: {reason}', { reason }))]
  }
}

function atMost(files: number, reader: PolicyReader): PolicyReader {
  let left = files
  return {
    ...reader,
    read(path) {
      left -= 1
      if (left >= 0) return reader.read(path)
      throw new GateError('POLICY_INVALID', message('they are more than {limit} files', { limit: files }))
    },
  }
}

const mark = (text: Message): Mark => ({ kind: 'policy-change', text })

function isOfRepository(entry: string): boolean {
  const target = parseTarget(entry.replace(/^optional:/, '').trim(), PRESETS)
  return 'refusal' in target || ('path' in target && !target.remote)
}

const firstProblem = ({ problems }: PolicyError): Message => {
  const [first] = problems
  if (!first) return message('they are not valid')
  const { file, line, column } = first
  return message('{file}:{line}:{column}: {problem}', { file, line, column, problem: first.message })
}

function outcomeOf(before: Report['verdict'], after: Report['verdict'], differences: readonly Message[]): Message {
  const values = { before, after, differences: listed(differences) }
  return before === after
    ? message(
        'this change edits the policies that judge it; merged, the verdict would stay {before}: {differences}',
        values,
      )
    : message(
        'this change edits the policies that judge it; merged, it would turn {before} into {after}: {differences}',
        values,
      )
}

function listed(differences: readonly Message[]): Message {
  const told = differences
    .slice(0, MAX_DIFFERENCES)
    .reduce((list, difference) => message('{list}; {difference}', { list, difference }))
  const count = differences.length - MAX_DIFFERENCES
  return count > 0 ? message('{list}; and {count} more', { list: told, count }) : told
}
