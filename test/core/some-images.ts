import fc from 'fast-check'
import type { Facts, ImageAssessment, ImageScan, ScanState } from '../../src/core/assessment.ts'
import { type Count, exactCount } from '../../src/core/count.ts'
import { DAY_MS } from '../../src/core/duration.ts'
import type { Finding } from '../../src/core/finding.ts'
import { type Doubt, type Measured, measured, UNKNOWN_CAUSES } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { SEVERITIES, type SeverityRange } from '../../src/core/severity.ts'
import { countFindings, worstSeverity } from '../../src/core/vulnerability-counts.ts'
import { aReference, DIGEST, HOUR_MS, NOW } from '../builders.ts'

// Images as a source may give them: any mixture of states, bounds, gaps and doubts.

const why = message('the service says so')

export const someDoubt: fc.Arbitrary<Doubt> = fc.record({
  cause: fc.constantFrom(...UNKNOWN_CAUSES),
  why: fc.constant(why),
})

const someMeasured = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Measured<T>> =>
  fc.oneof(
    { weight: 5, arbitrary: value.map((known) => measured(known, 'the row')) },
    { weight: 1, arbitrary: someDoubt.map((doubt) => ({ known: false as const, ...doubt })) },
  )

const someCount: fc.Arbitrary<Count> = fc
  .tuple(fc.nat(4), fc.constantFrom(0, 0, 0, 1, 3, Number.POSITIVE_INFINITY))
  .map(([min, more]) => ({ min, max: min + more }))

const rangeOf = (first: number): fc.Arbitrary<SeverityRange> =>
  fc.tuple(fc.integer({ min: first, max: 4 }), fc.integer({ min: first, max: 4 })).map(([a, b]) => ({
    least: SEVERITIES[Math.min(a, b)] ?? 'none',
    most: SEVERITIES[Math.max(a, b)] ?? 'critical',
  }))

const someMoment = fc
  .constantFrom(HOUR_MS, 2 * HOUR_MS, DAY_MS, 8 * DAY_MS, 400 * DAY_MS, -HOUR_MS)
  .map((age) => NOW - age)

/** Few names, so that waivers often name one; one finding stands for two CVEs. */
export const someFinding: fc.Arbitrary<Finding> = fc.record(
  {
    id: fc.constantFrom('CVE-2026-1', 'CVE-2026-2', 'SA-2026-7'),
    aliases: fc.constantFrom([], ['CVE-2026-1'], ['CVE-2026-1', 'CVE-2026-2']),
    severity: rangeOf(1),
    hasFix: fc.boolean(),
  },
  { requiredKeys: ['id', 'aliases', 'severity'] },
) as fc.Arbitrary<Finding>

const someUnlistedFacts: fc.Arbitrary<Facts> = fc.record({
  severity: someMeasured(rangeOf(0)),
  vulnerabilities: someMeasured(fc.array(fc.record({ severity: rangeOf(1), count: someCount }), { maxLength: 3 })),
  maliciousFiles: someMeasured(
    fc.oneof(
      fc.record({ total: someCount }),
      fc.record({ total: someCount, atLeast: fc.record({ serious: someCount, suspicious: someCount }) }),
    ),
  ),
  unsafeSettings: someMeasured(someCount),
  sensitiveFiles: someMeasured(someCount),
  sizeBytes: someMeasured(fc.constantFrom(0, 10 ** 6, 10 ** 10)),
  bornAtMs: someMeasured(fc.record({ ms: someMoment, event: fc.constantFrom('created', 'updated') })),
})

/** Facts with a list that accounts for the counts, or falls short of them; the level is that of the counts, or worse. */
const someListedFacts: fc.Arbitrary<Facts> = fc
  .record({
    facts: someUnlistedFacts,
    findings: fc.array(someFinding, { maxLength: 4 }),
    unlisted: fc.constantFrom(0, 0, 0, 1),
  })
  .map(({ facts, findings, unlisted }) => {
    const counts = countFindings(findings, exactCount(findings.length + unlisted))
    return {
      ...facts,
      findings: measured(findings, 'the list'),
      vulnerabilities: measured(counts, 'the list'),
      severity: measured(worstSeverity(counts), 'the list'),
    }
  })

export const someRandomFacts: fc.Arbitrary<Facts> = fc.oneof(
  someUnlistedFacts,
  someListedFacts,
  // Nothing agrees with anything.
  fc
    .record({ facts: someUnlistedFacts, findings: someMeasured(fc.array(someFinding, { maxLength: 4 })) })
    .map(({ facts, findings }) => ({ ...facts, findings })),
)

const someCompleteState: fc.Arbitrary<ScanState> = fc.record({
  kind: fc.constant('complete'),
  endedAtMs: someMeasured(someMoment),
  facts: someRandomFacts,
})

const someState: fc.Arbitrary<ScanState> = fc.oneof(
  { weight: 4, arbitrary: someCompleteState },
  fc.record({ kind: fc.constant('stale'), endedAtMs: someMoment, why: fc.constant(why) }),
  fc.record({ kind: fc.constantFrom('pending', 'unclear'), why: fc.constant(why) }),
  fc.record({ kind: fc.constantFrom('failed', 'unsupported'), code: fc.constant('x'), why: fc.constant(why) }),
)

export const someScan: fc.Arbitrary<ImageScan> = fc.record({
  label: fc.constantFrom('amd64', 'arm64', 'SwrPrivate'),
  digest: fc.constant(DIGEST),
  pushedAtMs: someMeasured(someMoment),
  state: someState,
})

export const someImage: fc.Arbitrary<ImageAssessment> = fc.record({
  reference: fc
    .constantFrom(
      'r.example.com/a/b:latest',
      'r.example.com/a/b:1',
      `r.example.com/a/b:1@${DIGEST}`,
      'x.example.com/a/b:1',
    )
    .map(aReference),
  source: fc.constant('aliyun'),
  region: fc.constant(undefined),
  digest: fc.constantFrom(DIGEST, undefined),
  scans: fc.array(someScan, { maxLength: 3 }),
  doubts: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(someDoubt, { maxLength: 2 })),
  asked: fc.constant([]),
  assessedAtMs: fc.constant(NOW),
})
