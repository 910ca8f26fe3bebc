import { compileReport, type Judging } from './compile-report.ts'
import { GateError } from './core/errors.ts'
import { formatMessage, type Message, message } from './core/message.ts'
import type { Policy, RuleSetting } from './core/policy.ts'
import type { Mark, Report } from './core/report.ts'
import { type LoadOptions, loadPolicies } from './policy/load.ts'
import { PRESETS } from './policy/presets.ts'
import { PolicyError } from './policy/problem.ts'
import type { PolicyReader } from './policy/reader.ts'
import { parseTarget } from './policy/target.ts'

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
  const told = differences.slice(0, MAX_DIFFERENCES).map((one) => formatMessage(one))
  const more = differences.length - told.length
  const values = { before, after, differences: more > 0 ? `${told.join('; ')}; +${more}` : told.join('; ') }
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

/** What is not the same, policy by policy; a policy is known by how the user named it. */
function differencesOf(before: readonly Policy[], after: readonly Policy[]): readonly Message[] {
  const names = [...new Set([...before, ...after].map(({ origin }) => origin.text))]
  return names.flatMap((name) => {
    const [old, fresh] = [before, after].map((all) => all.find(({ origin }) => origin.text === name))
    if (!old) return [message('{policy} is new', { policy: name })]
    if (!fresh) return [message('{policy} is gone', { policy: name })]
    return policyDifferences(old, fresh)
  })
}

function policyDifferences(old: Policy, fresh: Policy): readonly Message[] {
  const ids = [...new Set([...old.rules, ...fresh.rules].map(({ id }) => id))]
  const added = countNew(fresh, old)
  const removed = countNew(old, fresh)
  return [
    ...ids.flatMap((id) => {
      const [a, b] = [old, fresh].map(({ rules }) => wordsOf(rules.find((rule) => rule.id === id)))
      return a === b
        ? []
        : [message('{rule}: {before} to {after}', { rule: id, before: a ?? 'off', after: b ?? 'off' })]
    }),
    ...(added > 0 ? [message('+{count} waivers', { count: added })] : []),
    ...(removed > 0 ? [message('-{count} waivers', { count: removed })] : []),
    ...(['unknown', 'waiverLimits', 'acceptWaivers', 'scopes', 'run'] as const)
      .filter((part) => plain(old[part]) !== plain(fresh[part]))
      .map((part) => message('`{part}` changes', { part: PART_NAMES[part] })),
  ]
}

const PART_NAMES = {
  unknown: 'unknown',
  waiverLimits: 'waiver-limits',
  acceptWaivers: 'accept-waivers',
  scopes: 'scope',
  run: 'run',
} as const

/** Where something is written says nothing about what it means. */
const plain = (value: unknown): string =>
  JSON.stringify(value ?? null, (key, inner) => (key === 'position' ? undefined : inner))

const countNew = ({ waivers }: Policy, { waivers: known }: Policy): number => {
  const texts = new Set(known.map(plain))
  return waivers.filter((waiver) => !texts.has(plain(waiver))).length
}

/** "enforce, max medium" */
function wordsOf(rule: RuleSetting | undefined): string | undefined {
  if (!rule || rule.mode === 'off') return undefined
  const options = Object.entries(rule.options).map(
    ([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const from =
    rule.enforceFromMs === undefined ? [] : [`enforce-from ${new Date(rule.enforceFromMs).toISOString().slice(0, 10)}`]
  return [rule.mode, ...(rule.waivable ? [] : ['waivable false']), ...from, ...options].join(', ').slice(0, 200)
}
