import { endOfDayMs, parseDurationMs } from '../core/duration.ts'
import { message } from '../core/message.ts'
import type { AcceptWaivers, RuleSetting, RunLimits, Scope, Waiver, WaiverLimits } from '../core/policy.ts'
import type { PolicyDocument, RuleValue, WaiverDocument } from './document.ts'
import { parseDayMs } from './forms.ts'
import { keyPosition, type Located, pointerTo, valueRange } from './positions.ts'
import { PolicyError, type PolicyProblem } from './problem.ts'
import { pathText } from './schema-lookup.ts'
import { problemAt } from './source.ts'
import type { RuleRegistry } from './validate.ts'

/** What one policy file says by itself, in the words of the domain. */
export interface Layer {
  readonly located: Located<PolicyDocument>
  readonly rules: readonly RuleSetting[]
  readonly scope: Scope | undefined
  readonly waiverLimits: Partial<WaiverLimits>
  readonly waivers: readonly Waiver[]
  readonly acceptWaivers: AcceptWaivers | undefined
  readonly run: RunLimits | undefined
}

/** The layer that a policy file makes; throws PolicyError where a date is not in the calendar. */
export function toLayer(located: Located<PolicyDocument>, registry: RuleRegistry): Layer {
  const { data } = located
  const days = dayReader(located)
  const rules = Object.entries(data.rules ?? {}).map(([id, value]) => toRule(located, registry, days, id, value))
  const waivers = toWaivers(located, days)
  days.throwIfWrong()
  const position = (key: string) => keyPosition(located, pointerTo('', key))
  const { scope, run } = data
  const accept = data['accept-waivers']
  return {
    located,
    rules,
    scope: scope && { images: scope.images, outside: scope.outside ?? 'skip', position: position('scope') },
    waiverLimits: toWaiverLimits(data['waiver-limits']),
    waivers,
    acceptWaivers: accept && {
      from: accept.from,
      rules: accept.rules,
      maxSeverity: accept['max-severity'],
      maxDays: accept['max-days'],
      position: position('accept-waivers'),
    },
    run: run && {
      mode: run.mode,
      replay: run.replay,
      asOf: run['as-of'],
      policyRef: run['policy-ref'],
      endpoints: run.endpoints,
      position: position('run'),
    },
  }
}

/** The waivers of a file; throws PolicyError where a date is not in the calendar. */
export function waiversOf(located: Located<{ readonly waivers?: readonly WaiverDocument[] }>): readonly Waiver[] {
  const days = dayReader(located)
  const waivers = toWaivers(located, days)
  days.throwIfWrong()
  return waivers
}

function toRule(located: Located<unknown>, registry: RuleRegistry, days: DayReader, id: string, value: RuleValue) {
  const pointer = pointerTo('/rules', id)
  const { mode, waivable, 'enforce-from': from, ...options } = typeof value === 'string' ? { mode: value } : value
  const setting: RuleSetting = {
    id,
    mode: mode ?? 'enforce',
    waivable: waivable ?? true,
    enforceFromMs: days.startMs(from, pointerTo(pointer, 'enforce-from')),
    options: { ...registry.get(id)?.defaults, ...options },
    position: keyPosition(located, pointer),
  }
  return setting
}

const toWaivers = (
  located: Located<{ readonly waivers?: readonly WaiverDocument[] }>,
  days: DayReader,
): readonly Waiver[] =>
  (located.data.waivers ?? []).map((waiver, index) => {
    const pointer = pointerTo('/waivers', index)
    const lastDay = days.startMs(waiver.expires, pointerTo(pointer, 'expires'))
    return {
      rule: waiver.rule,
      finding: waiver.finding,
      image: waiver.image,
      digest: waiver.digest,
      reason: waiver.reason,
      owner: waiver.owner,
      expiresMs: lastDay === undefined ? undefined : endOfDayMs(lastDay),
      untilFixed: waiver['until-fixed'] ?? false,
      position: keyPosition(located, pointer),
    }
  })

function toWaiverLimits(limits: PolicyDocument['waiver-limits'] = {}): Partial<WaiverLimits> {
  const { 'max-days': maxDays, require, 'warn-before': warnBefore, 'unknown-max-days': unknownMaxDays } = limits
  return {
    ...(maxDays !== undefined && { maxDays }),
    ...(require && { require }),
    ...(warnBefore !== undefined && { warnBeforeMs: parseDurationMs(warnBefore) }),
    ...(unknownMaxDays !== undefined && { unknownMaxDays }),
  }
}

interface DayReader {
  /** The start of a written day, UTC, in epoch milliseconds; 0 where there is no such day, which is kept in mind. */
  startMs(day: string | undefined, pointer: string): number | undefined
  throwIfWrong(): void
}

function dayReader({ source, places }: Located<unknown>): DayReader {
  const problems: PolicyProblem[] = []
  return {
    startMs(day, pointer) {
      if (day === undefined) return undefined
      const ms = parseDayMs(day)
      if (ms !== undefined) return ms
      const text = message('{path}: the calendar has no day {day}', { path: pathText(pointer), day })
      problems.push(problemAt(source, valueRange(places, pointer), text))
      return 0
    },
    throwIfWrong() {
      if (problems.length > 0) throw new PolicyError(problems)
    },
  }
}
