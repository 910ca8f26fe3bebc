import { compileReport, type Judging } from './compile-report.ts'
import { type ErrorCode, GateError } from './core/errors.ts'
import { type Message, message } from './core/message.ts'
import type { Policy } from './core/policy.ts'
import type { Mark, Report } from './core/report.ts'
import { runVerdict } from './core/verdict.ts'
import { type LoadOptions, loadAcceptedWaivers, loadPolicies } from './policy/load.ts'
import { PRESETS } from './policy/presets.ts'
import { PolicyError } from './policy/problem.ts'
import type { PolicyReader } from './policy/reader.ts'
import { parseTarget } from './policy/target.ts'
import { differencesOf } from './policy-differences.ts'

/** Files of the change that are read: each is a request, and the change may have any number. */
const MAX_FILES = 50

/** How long its policies may take: the verdict, which is there by then, waits for them to be told. */
const MAX_SECONDS = 10
const IMAGES_AT_ONCE = 5

/** Differences that are told; the rest is counted. */
const MAX_DIFFERENCES = 10

/**
 * What the policies of the change under judgement would give, were it merged: they are validated and evaluated over the
 * same facts, and decide nothing. Whatever is wrong with them is said, never thrown. `now` is a clock in milliseconds.
 */
export async function reviewProposal(
  selection: readonly string[],
  options: LoadOptions,
  judging: Judging & Pick<Report, 'verdict'>,
  now: () => number,
): Promise<readonly Mark[]> {
  const inTime = timeLimit(now)
  try {
    const reader = atMost(MAX_FILES, options.reader, inTime)
    const proposed = await proposedPolicies(selection, { ...options, reader }, judging)
    const differences = differencesOf(judging.policies, proposed)
    if (differences.length === 0) return []
    const verdict = verdictInTime({ ...judging, policies: proposed }, inTime)
    return [mark(outcomeOf(judging.verdict, verdict, differences))]
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown
    return [mark(whyUnknown(thrown))]
  }
}

function whyUnknown(thrown: GateError): Message {
  const reason = thrown instanceof PolicyError ? firstProblem(thrown) : thrown.text
  return FAULTS_OF_POLICIES.includes(thrown.code)
    ? message('the policies of this change cannot be used, were it merged: {reason}', { reason })
    : message('it is not known what the policies of this change would give: {reason}', { reason })
}

const FAULTS_OF_POLICIES: readonly ErrorCode[] = ['POLICY_INVALID', 'POLICY_NOT_FOUND']

/** Throws where the time is over; a change could bring policies that take hours, each file of them within its limits. */
function timeLimit(now: () => number): () => void {
  const endMs = now() + MAX_SECONDS * 1000
  return () => {
    if (now() < endMs) return
    throw new GateError('POLICY_INVALID', message('they take longer than {seconds} seconds', { seconds: MAX_SECONDS }))
  }
}

/** The worst verdict of some images at a time. */
function verdictInTime(judging: Judging, inTime: () => void): Report['verdict'] {
  const { assessments } = judging
  const verdicts: Pick<Report, 'verdict'>[] = []
  for (let at = 0; at < assessments.length; at += IMAGES_AT_ONCE) {
    inTime()
    verdicts.push(compileReport({ ...judging, assessments: assessments.slice(at, at + IMAGES_AT_ONCE) }))
  }
  return runVerdict(verdicts)
}

/** Policies of other repositories are none of the change's, but for the waivers that they take from this one. */
async function proposedPolicies(
  selection: readonly string[],
  options: LoadOptions,
  { policies }: Judging,
): Promise<readonly Policy[]> {
  const here = selection.filter((entry) => !isRemote(entry))
  const others = policies.filter(({ origin }) => origin.kind === 'repository')
  return [
    ...(selection.length > 0 && here.length === 0 ? [] : await policiesHere(here, options, others.length === 0)),
    ...(await Promise.all(others.map((policy) => withWaiversOf(options, policy)))),
  ]
}

/** The policies of the repository itself, presets among them; beside others all of them may be optional, and absent. */
async function policiesHere(
  entries: readonly string[],
  options: LoadOptions,
  isAlone: boolean,
): Promise<readonly Policy[]> {
  try {
    return (await loadPolicies(entries, { ...options, proposed: undefined })).policies
  } catch (thrown) {
    const isNone = thrown instanceof GateError && thrown.code === 'POLICY_NOT_FOUND' && entries.every(isOptional)
    if (isNone && !isAlone) return []
    throw thrown
  }
}

async function withWaiversOf(options: LoadOptions, policy: Policy): Promise<Policy> {
  const { acceptWaivers: accepted, waivers } = policy
  if (!accepted) return policy
  const taken = await loadAcceptedWaivers(accepted.from, options)
  return {
    ...policy,
    waivers: [...waivers.filter((waiver) => !waiver.accepted), ...taken.map((waiver) => ({ ...waiver, accepted }))],
  }
}

function atMost(files: number, reader: PolicyReader, inTime: () => void): PolicyReader {
  let left = files
  return {
    ...reader,
    async read(path) {
      inTime()
      left -= 1
      if (left >= 0) return reader.read(path)
      throw new GateError('POLICY_INVALID', message('they are more than {limit} files', { limit: files }))
    },
  }
}

const mark = (text: Message): Mark => ({ kind: 'policy-change', text })

const OPTIONAL = /^\s*optional:/

const isOptional = (entry: string): boolean => OPTIONAL.test(entry)

function isRemote(entry: string): boolean {
  const target = parseTarget(entry.replace(OPTIONAL, '').trim(), PRESETS)
  return 'remote' in target && target.remote !== undefined
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
