import { DAY_MS, formatDay } from '../core/duration.ts'
import type { Policy, Position, RuleSetting, Waiver } from '../core/policy.ts'
import { flowYaml } from './flow-yaml.ts'
import type { Layer } from './layer.ts'
import type { TracedPolicy } from './load.ts'
import { keyPosition, pointerTo } from './positions.ts'

/** A line of a policy as it is in effect. */
export interface EffectiveLine {
  /** How deep it is indented, in steps. */
  readonly depth: number
  /** YAML: "max: medium". */
  readonly text: string
  /** Where the value was stated; empty where nobody stated it. Absent on lines that only head others. */
  readonly origins?: readonly Position[]
}

/**
 * A policy after everything that it extends, as lines of YAML: every value that is in effect, defaults among them, and
 * where it came from. Several files that state a scope, or limits of the run, make a block each: all of them hold.
 */
export function effectiveLines({ policy, layers }: TracedPolicy): readonly EffectiveLine[] {
  const top = layers.at(-1)
  return [
    line(0, 'version', 1, top ? statedAt(top, '/version') : []),
    line(0, 'name', policy.name, top ? statedAt(top, '/name') : []),
    ...layers.flatMap((layer) => block(layer, 'scope', { outside: 'skip' })),
    ...section(
      'rules',
      policy.rules.flatMap((rule) => ruleLines(rule, layers)),
    ),
    ...section(
      'unknown',
      Object.entries(policy.unknown).map(([cause, handling]) => causeLine(cause, handling, layers)),
    ),
    ...section('waiver-limits', limitLines(policy, layers)),
    ...section('waivers', policy.waivers.filter(({ accepted }) => !accepted).flatMap(waiverLines)),
    ...layers
      .filter(({ acceptWaivers }) => acceptWaivers === policy.acceptWaivers)
      .flatMap((layer) => block(layer, 'accept-waivers')),
    ...deeper(section('waivers', policy.waivers.filter(({ accepted }) => accepted).flatMap(waiverLines))),
    ...layers.flatMap((layer) => block(layer, 'run')),
  ]
}

const section = (key: string, lines: readonly EffectiveLine[]): readonly EffectiveLine[] =>
  lines.length === 0 ? [] : [{ depth: 0, text: `${key}:` }, ...lines]

const deeper = (lines: readonly EffectiveLine[]): readonly EffectiveLine[] =>
  lines.map((one) => ({ ...one, depth: one.depth + 1 }))

const line = (depth: number, key: string, value: unknown, origins: readonly Position[]): EffectiveLine => ({
  depth,
  text: `${key}: ${flowYaml(value)}`,
  origins,
})

/** Where a layer states the value of a pointer; empty where it does not. */
const statedAt = ({ located }: Layer, pointer: string): readonly Position[] =>
  located.places.has(pointer) ? [keyPosition(located, pointer)] : []

/** A section that a layer states, with the values that it has where the layer leaves them out; none where it is silent. */
function block(layer: Layer, key: 'scope' | 'accept-waivers' | 'run', defaults: object = {}): readonly EffectiveLine[] {
  const stated = layer.located.data[key]
  if (!stated) return []
  const silent = Object.entries(defaults).filter(([name]) => !Object.hasOwn(stated, name))
  const values = [...Object.entries(stated), ...silent]
  return section(
    key,
    values.map(([name, value]) => line(1, name, value, statedAt(layer, pointerTo(`/${key}`, name)))),
  )
}

function ruleLines(rule: RuleSetting, layers: readonly Layer[]): readonly EffectiveLine[] {
  const { id, mode, waivable, enforceFromMs, options, position } = rule
  const at = (layer: Layer, key: string) => statedAt(layer, pointerTo(pointerTo('/rules', id), key))
  // The last layer that names a rule replaces it whole.
  const own = layers.filter(({ located }) => located.source.file === position.file)
  const by = (key: string) => own.flatMap((layer) => at(layer, key))
  // `max-severity: warn` states the mode with the rule itself.
  const isShort = own.some(({ located }) => typeof located.data.rules?.[id] === 'string')
  // Where one layer says false it stays so, whoever names the rule later.
  const unwaivable = layers.filter(({ rules }) => rules.some((one) => one.id === id && !one.waivable))
  return [
    { depth: 1, text: `${id}:` },
    line(2, 'mode', mode, isShort ? [position] : by('mode')),
    line(2, 'waivable', waivable, waivable ? by('waivable') : unwaivable.flatMap((layer) => at(layer, 'waivable'))),
    ...(enforceFromMs === undefined ? [] : [line(2, 'enforce-from', formatDay(enforceFromMs), by('enforce-from'))]),
    ...Object.entries(options).map(([key, value]) => line(2, key, value, by(key))),
  ]
}

/** Whoever states the value that is in effect; a layer's `default` speaks for the causes that it does not name. */
function causeLine(cause: string, handling: string, layers: readonly Layer[]): EffectiveLine {
  const origins = layers.flatMap((layer) => {
    const stated = layer.located.data.unknown ?? {}
    const key = cause in stated ? cause : 'default'
    return stated[key] === handling ? statedAt(layer, pointerTo('/unknown', key)) : []
  })
  return line(1, cause, handling, origins)
}

function limitLines({ waiverLimits }: Policy, layers: readonly Layer[]): readonly EffectiveLine[] {
  const { maxDays, require, warnBeforeMs, unknownMaxDays } = waiverLimits
  const limit = (key: string, value: unknown, decides: (limits: Layer['waiverLimits']) => boolean) => {
    const deciding = layers.filter((layer) => decides(layer.waiverLimits))
    return line(
      1,
      key,
      value,
      deciding.flatMap((layer) => statedAt(layer, pointerTo('/waiver-limits', key))),
    )
  }
  return [
    ...(maxDays === undefined ? [] : [limit('max-days', maxDays, (limits) => limits.maxDays === maxDays)]),
    limit('require', require, (limits) => limits.require !== undefined),
    limit('warn-before', durationOf(warnBeforeMs), (limits) => limits.warnBeforeMs === warnBeforeMs),
    limit('unknown-max-days', unknownMaxDays, (limits) => limits.unknownMaxDays === unknownMaxDays),
  ]
}

/** A duration in the largest unit that it is whole in: 14d, 36h. */
function durationOf(ms: number): string {
  const [unit, unitMs] = UNITS.find(([, size]) => ms % size === 0) ?? ['s', 1000]
  return `${ms / unitMs}${unit}`
}

const UNITS = [
  ['d', DAY_MS],
  ['h', 3_600_000],
  ['m', 60_000],
] as const

function waiverLines({ expiresMs, untilFixed, position, ...waiver }: Waiver): readonly EffectiveLine[] {
  const { rule, finding, image, digest, reason, owner } = waiver
  const expires = expiresMs === undefined ? undefined : formatDay(expiresMs)
  const fields = { rule, finding, image, digest, reason, owner, expires, 'until-fixed': untilFixed || undefined }
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value], index) =>
      index === 0 ? line(1, `- ${key}`, value, [position]) : line(2, key, value, [position]),
    )
}
