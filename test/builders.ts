import type { Facts, ImageAssessment, ImageScan, ScanState } from '../src/core/assessment.ts'
import { exactCount } from '../src/core/count.ts'
import { DAY_MS } from '../src/core/duration.ts'
import { type ImageReference, parseImageReference } from '../src/core/image-reference.ts'
import { measured } from '../src/core/measured.ts'
import { message } from '../src/core/message.ts'
import type { Policy, Position, RuleSetting, Scope, UnknownHandling, Waiver, WaiverLimits } from '../src/core/policy.ts'
import type { RuleOutcome } from '../src/core/report.ts'
import { exactly } from '../src/core/severity.ts'
import { ruleById } from '../src/rules/index.ts'

// Valid defaults throughout: a clean image, scanned an hour ago, after it was pushed. A test overrides what it is about.

/** The moment that tests judge at. */
export const NOW = Date.parse('2026-06-15T12:00:00Z')
export const HOUR_MS = 3_600_000

export const DIGEST = `sha256:${'a'.repeat(64)}`
export const OTHER_DIGEST = `sha256:${'b'.repeat(64)}`

export const aReference = (text = `swr.cn-north-4.myhuaweicloud.com/team-a/api:1.2.3@${DIGEST}`): ImageReference =>
  parseImageReference(text)

export const someFacts = (facts: Partial<Facts> = {}): Facts => ({
  severity: measured(exactly('none'), 'severity'),
  vulnerabilities: measured([], 'vulnerabilities'),
  maliciousFiles: measured({ total: exactCount(0) }, 'malicious files'),
  unsafeSettings: measured(exactCount(0), 'unsafe settings'),
  sensitiveFiles: measured(exactCount(0), 'sensitive files'),
  sizeBytes: measured(50_000_000, 'size'),
  bornAtMs: measured({ ms: NOW - 3 * HOUR_MS, event: 'created' }, 'created'),
  ...facts,
})

export const aCompleteState = (facts: Partial<Facts> = {}): ScanState => ({
  kind: 'complete',
  endedAtMs: measured(NOW - HOUR_MS, 'scan end'),
  facts: someFacts(facts),
})

export const aScan = (scan: Partial<ImageScan> = {}): ImageScan => ({
  label: 'SwrPrivate',
  digest: DIGEST,
  pushedAtMs: measured(NOW - 2 * HOUR_MS, 'push'),
  state: aCompleteState(),
  ...scan,
})

export const anAssessment = (assessment: Partial<ImageAssessment> = {}): ImageAssessment => ({
  reference: aReference(),
  source: 'huawei-registries',
  region: 'cn-north-4',
  digest: DIGEST,
  scans: [aScan()],
  doubts: [],
  asked: [],
  assessedAtMs: NOW,
  ...assessment,
})

export const aPosition = (line = 1, file = 'policy.yaml'): Position => ({ file, line, column: 3 })

/** A rule as a policy sets it, with the rule's own defaults beneath the given options. */
export const aRuleSetting = (id: string, setting: Partial<RuleSetting> = {}): RuleSetting => ({
  id,
  mode: 'enforce',
  waivable: true,
  enforceFromMs: undefined,
  position: aPosition(),
  ...setting,
  options: { ...ruleById.get(id)?.defaults, ...setting.options },
})

export const blockAll: UnknownHandling = {
  missing: 'block',
  pending: 'block',
  'failed-scan': 'block',
  stale: 'block',
  unsupported: 'block',
  'not-measured': 'block',
  'source-error': 'block',
}

export const someWaiverLimits = (limits: Partial<WaiverLimits> = {}): WaiverLimits => ({
  maxDays: 90,
  require: ['reason', 'owner', 'expires'],
  warnBeforeMs: 14 * DAY_MS,
  unknownMaxDays: 0,
  ...limits,
})

export const aWaiver = (waiver: Partial<Waiver> = {}): Waiver => ({
  rule: 'max-severity',
  finding: undefined,
  image: undefined,
  digest: undefined,
  reason: 'not reachable',
  owner: '@team-a',
  expiresMs: Date.parse('2026-07-31T23:59:59.999Z'),
  untilFixed: false,
  position: aPosition(20),
  ...waiver,
})

export const aScope = (scope: Partial<Scope> = {}): Scope => ({
  images: ['**'],
  outside: 'skip',
  position: aPosition(3),
  ...scope,
})

export const aPolicy = (policy: Partial<Policy> = {}): Policy => ({
  name: 'production',
  origin: { kind: 'file', text: 'policy.yaml', digest: '0'.repeat(64) },
  scopes: [],
  rules: [aRuleSetting('max-severity')],
  unknown: blockAll,
  waiverLimits: someWaiverLimits(),
  waivers: [],
  acceptWaivers: undefined,
  run: [],
  warnings: [],
  ...policy,
})

export const anOutcome = (outcome: Partial<RuleOutcome> = {}): RuleOutcome => ({
  id: 'max-severity',
  policy: 'production',
  mode: 'enforce',
  outcome: 'pass',
  cause: undefined,
  message: message('worst severity is none'),
  hint: undefined,
  letThrough: false,
  position: aPosition(),
  waiverStanza: undefined,
  ...outcome,
})
