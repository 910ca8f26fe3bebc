import { DAY_MS } from '../core/duration.ts'
import { UNKNOWN_CAUSES } from '../core/measured.ts'
import { message } from '../core/message.ts'
import type { AcceptWaivers, Policy, RuleSetting, UnknownHandling, WaiverLimits } from '../core/policy.ts'
import type { LinkedLayer } from './extend.ts'
import type { Layer } from './layer.ts'
import { pointerTo, valueRange } from './positions.ts'
import { PolicyError, type PolicyProblem } from './problem.ts'
import { problemAt } from './source.ts'

/**
 * What layers say together, each extended one before those that extend it, so the policy itself is the last. A child
 * can replace a rule, but never make it waivable again; elsewhere the stricter of each stated value counts. Throws
 * PolicyError for incomplete waivers.
 */
export function mergeLayers(layers: readonly LinkedLayer[]): Omit<Policy, 'name' | 'origin' | 'warnings'> {
  const waiverLimits = stricterLimits(layers.map((layer) => layer.waiverLimits))
  const incomplete = layers.flatMap((layer) => incompleteWaivers(layer, waiverLimits))
  if (incomplete.length > 0) throw new PolicyError(incomplete)
  return {
    scopes: layers.flatMap(({ scope }) => scope ?? []),
    ...inherited(layers),
    unknown: stricterHandling(layers.map(({ located }) => located.data.unknown ?? {})),
    waiverLimits,
    waivers: layers.flatMap(({ waivers }) => waivers),
    run: layers.flatMap(({ run }) => run ?? []),
  }
}

/** What a later file replaces instead of adding to it. */
interface Replaceable {
  readonly rules: readonly RuleSetting[]
  readonly acceptWaivers: AcceptWaivers | undefined
}

/**
 * What the last layer has in effect. Each parent counts as a whole, with what it took from its own parents: were a
 * common ancestor counted only where it is met first, an earlier parent that loosens it would outdo a later one.
 */
function inherited(layers: readonly LinkedLayer[]): Replaceable {
  let last: Replaceable = { rules: [], acceptWaivers: undefined }
  const done = new Map<LinkedLayer, Replaceable>()
  for (const layer of layers) {
    const inOrder = [...layer.parents.flatMap((parent) => done.get(parent) ?? []), layer]
    last = {
      rules: mergeRules(inOrder.flatMap(({ rules }) => rules)),
      acceptWaivers: inOrder.findLast(({ acceptWaivers }) => acceptWaivers)?.acceptWaivers,
    }
    done.set(layer, last)
  }
  return last
}

function mergeRules(settings: readonly RuleSetting[]): readonly RuleSetting[] {
  const rules = new Map<string, RuleSetting>()
  for (const setting of settings) {
    const waivable = setting.waivable && (rules.get(setting.id)?.waivable ?? true)
    rules.set(setting.id, { ...setting, waivable })
  }
  return [...rules.values()]
}

/** `warn` only where some layer says so and none says `block`; a layer's `default` speaks for all causes it leaves out. */
function stricterHandling(stated: readonly Readonly<Record<string, 'block' | 'warn'>>[]): UnknownHandling {
  const causes = UNKNOWN_CAUSES.filter((cause) => cause !== 'ambiguous')
  const handling = (cause: string) => {
    const values = stated.flatMap((layer) => layer[cause] ?? layer.default ?? [])
    return values.length > 0 && !values.includes('block') ? 'warn' : 'block'
  }
  return Object.fromEntries(causes.map((cause) => [cause, handling(cause)])) as UnknownHandling
}

/** What nobody states: no waiver is too long, none covers an unknown, and a fortnight's notice is given. */
const UNSTATED: WaiverLimits = { maxDays: undefined, require: [], warnBeforeMs: 14 * DAY_MS, unknownMaxDays: 0 }

function stricterLimits(stated: readonly Partial<WaiverLimits>[]): WaiverLimits {
  const numbers = (key: 'maxDays' | 'warnBeforeMs' | 'unknownMaxDays') => stated.flatMap((limits) => limits[key] ?? [])
  return {
    maxDays: extreme(Math.min, numbers('maxDays')) ?? UNSTATED.maxDays,
    require: [...new Set(stated.flatMap((limits) => limits.require ?? UNSTATED.require))],
    warnBeforeMs: extreme(Math.max, numbers('warnBeforeMs')) ?? UNSTATED.warnBeforeMs,
    unknownMaxDays: extreme(Math.min, numbers('unknownMaxDays')) ?? UNSTATED.unknownMaxDays,
  }
}

const extreme = (pick: (...values: number[]) => number, values: readonly number[]): number | undefined =>
  values.length > 0 ? pick(...values) : undefined

/** Waivers that lack a field which the limits require, be it their own file's or an extended one's. */
function incompleteWaivers({ located }: Layer, { require }: WaiverLimits): readonly PolicyProblem[] {
  const { source, places, data } = located
  return (data.waivers ?? []).flatMap((waiver, index) => {
    const absent = require.filter((field) => waiver[field] === undefined)
    if (absent.length === 0) return []
    const text = message('waivers[{index}] lacks {fields}, which waiver-limits requires', {
      index,
      fields: absent.join(', '),
    })
    return [problemAt(source, valueRange(places, pointerTo('/waivers', index)), text)]
  })
}
