import { formatDay } from './core/duration.ts'
import { joinParts, type Message, message } from './core/message.ts'
import type { Policy, RuleSetting } from './core/policy.ts'

/** What two sets of policies differ in, one sentence each; a policy is known by how the user named it. */
export function differencesOf(before: readonly Policy[], after: readonly Policy[]): readonly Message[] {
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
    ...(added > 0 ? [added === 1 ? message('+1 waiver') : message('+{count} waivers', { count: added })] : []),
    ...(removed > 0 ? [removed === 1 ? message('-1 waiver') : message('-{count} waivers', { count: removed })] : []),
    ...ids.flatMap((id) => {
      const [before, after] = [old, fresh].map(({ rules }) => rules.find((rule) => rule.id === id))
      return ruleDifferences(id, before, after)
    }),
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

/** "max-severity: max medium to high"; of a rule that comes or goes, whether it does. */
function ruleDifferences(
  rule: string,
  before: RuleSetting | undefined,
  after: RuleSetting | undefined,
): readonly Message[] {
  const [old, fresh] = [settingsOf(before), settingsOf(after)]
  const [mode, ...others] = [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (name) => old.get(name) !== fresh.get(name),
  )
  if (mode === undefined) return []
  // Options of a rule that is off say nothing.
  const isSwitched = old.get(MODE) === OFF || fresh.get(MODE) === OFF
  const changes = (isSwitched ? [mode] : [mode, ...others]).map((name) => {
    const values = { name, before: old.get(name) ?? '-', after: fresh.get(name) ?? '-' }
    return name === MODE ? message('{before} to {after}', values) : message('{name} {before} to {after}', values)
  })
  return [message('{rule}: {changes}', { rule, changes: joinParts(changes) })]
}

const MODE = 'mode'
const OFF = 'off'
const MAX_VALUE = 100

/** What is set of a rule, in words, its mode first; only that where it is off or not there. */
function settingsOf(rule: RuleSetting | undefined): ReadonlyMap<string, string> {
  if (!rule || rule.mode === OFF) return new Map([[MODE, OFF]])
  return new Map([
    [MODE, rule.mode],
    ['waivable', String(rule.waivable)],
    ...(rule.enforceFromMs === undefined ? [] : [['enforce-from', formatDay(rule.enforceFromMs)] as const]),
    ...Object.entries(rule.options).map(
      ([name, value]) =>
        [name, (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, MAX_VALUE)] as const,
    ),
  ])
}
