import fc from 'fast-check'
import { DAY_MS } from '../../src/core/duration.ts'
import { UNKNOWN_CAUSES } from '../../src/core/measured.ts'
import type { AcceptWaivers, Mode, Policy, RuleSetting, UnknownHandling, Waiver } from '../../src/core/policy.ts'
import {
  aPolicy,
  aPosition,
  aRuleSetting,
  aScope,
  aWaiver,
  blockAll,
  DIGEST,
  NOW,
  someWaiverLimits,
} from '../builders.ts'

/** Options of every rule, from lax to strict. */
export const OPTIONS: Record<string, readonly Record<string, unknown>[]> = {
  'scan-succeeded': [
    { 'after-push': false },
    { 'after-push': false, 'max-age': '7d' },
    { 'after-push': true, 'max-age': '7d' },
    { 'after-push': true, 'max-age': '1h' },
  ],
  'max-severity': ['critical', 'high', 'medium', 'low', 'none'].map((max) => ({ max })),
  'max-vulnerabilities': [
    { total: 9 },
    { total: 9, critical: 3, high: 3 },
    { total: 3, critical: 1, high: 1, medium: 2 },
    { total: 0, critical: 0, high: 0, medium: 0, low: 0 },
  ],
  'no-malicious-files': [
    { max: 5, 'min-level': 'serious' },
    { max: 1, 'min-level': 'serious' },
    { max: 1, 'min-level': 'suspicious' },
    { max: 1, 'min-level': 'any' },
    { max: 0, 'min-level': 'any' },
  ],
  'no-unsafe-settings': [{ max: 3 }, { max: 0 }],
  'no-sensitive-files': [{ max: 3 }, { max: 0 }],
  'denied-vulnerabilities': [{ ids: ['CVE-2026-1'] }, { ids: ['CVE-2026-1', 'cve-2026-2'] }, { ids: ['*'] }],
  'require-digest': [{}],
  'allowed-registries': [
    { registries: ['**', '*/a/*'] },
    { registries: ['r.example.com/**'] },
    { registries: ['y/**'] },
  ],
  'denied-tags': [{ tags: ['x'] }, { tags: ['x', 'latest'] }, { tags: ['*'] }],
  'max-image-size': [{ max: '1TB' }, { max: '1GB' }, { max: '1MB' }, { max: '0B' }],
  'max-image-age': [{ max: '500d' }, { max: '7d' }, { max: '1m' }],
}

/** The kinds of waivers that may or may not fit. */
export const someWaiver: fc.Arbitrary<Waiver> = fc
  .record({
    rule: fc.constantFrom(...Object.keys(OPTIONS)),
    finding: fc.constantFrom(undefined, undefined, 'CVE-2026-1'),
    untilFixed: fc.boolean(),
    image: fc.constantFrom(undefined, '**', 'r.example.com/a/*', '**:latest', 'y/**'),
    digest: fc.constantFrom(undefined, DIGEST),
    owner: fc.constantFrom('@a', '@b', undefined),
    expiresMs: fc.constantFrom(NOW - 1, NOW, NOW + 1, NOW + 30 * 86_400_000, NOW + 365 * 86_400_000),
    position: fc.constant(aPosition(99)),
  })
  .map(aWaiver)

const someAcceptance: fc.Arbitrary<AcceptWaivers | undefined> = fc.option(
  fc.record({
    from: fc.constant('waivers.yaml'),
    rules: fc.subarray(Object.keys(OPTIONS)),
    maxSeverity: fc.constantFrom(undefined, 'medium', 'critical'),
    maxDays: fc.constantFrom(undefined, 1),
    position: fc.constant(aPosition(2)),
  }),
  { nil: undefined },
)

/** A waiver of a finding, with or without a rule. */
export const someFindingWaiver: fc.Arbitrary<Waiver> = fc
  .record({
    rule: fc.constantFrom(undefined, undefined, 'max-severity', 'max-vulnerabilities', 'denied-vulnerabilities'),
    finding: fc.constantFrom('CVE-2026-1', 'cve-2026-2', 'SA-2026-7'),
    untilFixed: fc.boolean(),
    expiresMs: fc.constantFrom(NOW, NOW + DAY_MS, NOW - 1),
    position: fc.nat(50).map((line) => aPosition(100 + line)),
    accepted: someAcceptance,
  })
  .map(({ accepted, ...waiver }) => aWaiver({ ...waiver, ...(accepted && { accepted }) }))

const MODES: readonly Mode[] = ['off', 'warn', 'enforce']

/** Two numbers below `length`, the first no greater than the second. */
const laxAndStrict = (length: number) =>
  fc.tuple(fc.nat(length - 1), fc.nat(length - 1)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

const someSettings = (id: string): fc.Arbitrary<readonly [RuleSetting, RuleSetting]> => {
  const options = OPTIONS[id] ?? []
  const steps = { options: laxAndStrict(options.length), mode: fc.oneof(fc.constant([2, 2] as const), laxAndStrict(3)) }
  return fc
    .record({ ...steps, waivable: laxAndStrict(2) })
    .map(({ options: [lax, strict], mode, waivable }) => [
      aRuleSetting(id, { options: options[lax] ?? {}, mode: MODES[mode[0]] ?? 'off', waivable: waivable[0] === 0 }),
      aRuleSetting(id, { options: options[strict] ?? {}, mode: MODES[mode[1]] ?? 'off', waivable: waivable[1] === 0 }),
    ])
}

const handlingOf = (warned: readonly string[]): UnknownHandling => ({
  ...blockAll,
  ...Object.fromEntries(warned.map((cause) => [cause, 'warn'])),
})

/** A policy, and one that is as strict or stricter in every respect. */
export const laxAndStricterPolicy: fc.Arbitrary<readonly [Policy, Policy]> = fc
  .record({
    name: fc.constantFrom('team', 'organisation'),
    settings: fc.subarray(Object.keys(OPTIONS), { minLength: 1 }).chain((ids) => fc.tuple(...ids.map(someSettings))),
    warned: fc.subarray(UNKNOWN_CAUSES.filter((cause) => cause !== 'ambiguous')),
    kept: fc.nat(8),
    waivers: fc
      .array(fc.oneof(someWaiver, someFindingWaiver), { maxLength: 4 })
      .map((waivers) => waivers.map((waiver, index) => ({ ...waiver, position: aPosition(index + 1) }))),
    unknownMaxDays: laxAndStrict(2),
    scope: fc.constantFrom('**', '**', '**', 'r.example.com/**'),
    outside: laxAndStrict(2),
  })
  .map(({ name, settings, warned, kept, waivers, unknownMaxDays, scope, outside }) => {
    const policy = (strict: 0 | 1): Policy =>
      aPolicy({
        name,
        scopes: [aScope({ images: [scope], outside: outside[strict] === 0 ? 'skip' : 'block' })],
        rules: settings.map((pair) => pair[strict]),
        unknown: handlingOf(strict ? warned.slice(0, kept) : warned),
        waivers: strict ? waivers.slice(0, kept) : waivers,
        waiverLimits: someWaiverLimits({ unknownMaxDays: unknownMaxDays[strict] === 0 ? 30 : 0 }),
      })
    return [policy(0), policy(1)]
  })

export const somePolicy: fc.Arbitrary<Policy> = laxAndStricterPolicy.map(([lax]) => lax)
