import type { Facts, ImageScan, ScanState } from '../../src/core/assessment.ts'
import { atLeast, exactCount } from '../../src/core/count.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import type { Waiver } from '../../src/core/policy.ts'
import type { ImageReport, PolicyReport, Report, RuleOutcome, WaivedFinding } from '../../src/core/report.ts'
import { exactly, HIGH_OR_CRITICAL } from '../../src/core/severity.ts'

export const DIGEST = `sha256:${'ab12'.repeat(16)}`
export const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team-a/api:1.4.2'
export const OTHER_IMAGE = 'registry.cn-hangzhou.aliyuncs.com/team-b/web:7'
export const PUSHED_MS = Date.UTC(2026, 10, 20, 8, 0)
export const SCANNED_MS = Date.UTC(2026, 10, 20, 8, 7)
export const NOW_MS = Date.UTC(2026, 10, 22, 2, 29)

/** A rule that holds, unless said otherwise. */
export const aRule = (over: Partial<RuleOutcome> = {}): RuleOutcome => ({
  id: 'scan-succeeded',
  policy: 'production',
  mode: 'enforce',
  outcome: 'pass',
  cause: undefined,
  message: message('scanned 7 minutes after the push'),
  hint: undefined,
  letThrough: false,
  position: { file: '.github/image-policy.yaml', line: 7, column: 3 },
  waiverStanza: undefined,
  ...over,
})

export const aViolation = (over: Partial<RuleOutcome> = {}): RuleOutcome =>
  aRule({
    id: 'max-severity',
    outcome: 'violated',
    message: message('the worst vulnerability is {found}, the policy allows {max}', {
      found: 'high or critical',
      max: 'medium',
    }),
    hint: message('update the base image and push again'),
    position: { file: '.github/image-policy.yaml', line: 8, column: 3 },
    waiverStanza: '- rule: max-severity\n  image: "*/team-a/api"\n  expires: 2026-12-31\n',
    ...over,
  })

export const anUnknown = (over: Partial<RuleOutcome> = {}): RuleOutcome =>
  aRule({
    id: 'no-malicious-files',
    outcome: 'unknown',
    cause: 'pending',
    message: message('the scan is still running'),
    hint: message('wait longer: set wait to 20m'),
    position: { file: 'preset:baseline', line: 9, column: 3 },
    ...over,
  })

export const aLetThrough = (over: Partial<RuleOutcome> = {}): RuleOutcome =>
  anUnknown({ mode: 'warn', cause: 'unsupported', letThrough: true, message: message('not scanned here'), ...over })

const aWaiver: Waiver = {
  rule: 'max-severity',
  finding: undefined,
  image: undefined,
  digest: undefined,
  reason: 'not reachable',
  owner: '@team-a',
  expiresMs: Date.UTC(2026, 11, 31, 23, 59, 59, 999),
  untilFixed: false,
  position: { file: '.github/image-policy.yaml', line: 20, column: 5 },
}

export const aWaivedFinding = (over: Partial<WaivedFinding> = {}): WaivedFinding => ({
  policy: 'production',
  id: 'CVE-2026-1234',
  severity: HIGH_OR_CRITICAL,
  waivedBy: [{ ...aWaiver, rule: undefined, finding: 'CVE-2026-1234' }],
  ...over,
})

export const aWaived = (over: Partial<RuleOutcome> = {}): RuleOutcome =>
  aViolation({
    outcome: 'waived',
    waiverStanza: undefined,
    waivedBy: [aWaiver],
    ...over,
  })

export const someFacts = (over: Partial<Facts> = {}): Facts => ({
  severity: measured(HIGH_OR_CRITICAL, 'severity_level'),
  vulnerabilities: measured(
    [
      { severity: exactly('low'), count: exactCount(3) },
      { severity: HIGH_OR_CRITICAL, count: atLeast(1) },
    ],
    'vuln_num',
  ),
  maliciousFiles: measured({ total: exactCount(0), atLeast: { serious: exactCount(0) } }, 'malicious_num'),
  unsafeSettings: measured(exactCount(2), 'settings_num'),
  sensitiveFiles: notMeasured(message('the service did not tell')),
  sizeBytes: measured(1_234_567, 'image_size'),
  bornAtMs: measured({ ms: PUSHED_MS, event: 'updated' }, 'update_time'),
  ...over,
})

export const aScan = (over: Partial<ImageScan> = {}): ImageScan => ({
  label: 'SwrPrivate',
  digest: DIGEST,
  pushedAtMs: measured(PUSHED_MS, 'latest_update_time'),
  state: completeState(),
  ...over,
})

export const completeState = (): ScanState => ({
  kind: 'complete',
  endedAtMs: measured(SCANNED_MS, 'latest_scan_time'),
  facts: someFacts(),
})

/** An image that passes, unless said otherwise. */
export const anImage = (over: Partial<ImageReport> = {}): ImageReport => ({
  reference: IMAGE,
  digest: DIGEST,
  source: 'huawei-registries',
  region: 'cn-north-4',
  verdict: 'pass',
  scans: [aScan()],
  asked: [message('all enterprise projects')],
  consoleUrl: undefined,
  rules: [aRule()],
  waivedFindings: [],
  ...over,
})

export const aPolicy = (over: Partial<PolicyReport> = {}): PolicyReport => ({
  name: 'production',
  origin: {
    kind: 'file',
    text: '.github/image-policy.yaml',
    digest: '0123456789abcdef'.repeat(4),
    commit: '1a2b3c4d5e6f'.padEnd(40, '0'),
  },
  warnings: [],
  ...over,
})

const VERDICTS = ['pass', 'unknown', 'fail'] as const

/** A report on these images; verdict and counts follow from them. */
export function aReport(images: readonly ImageReport[] = [anImage()], over: Partial<Report> = {}): Report {
  const rules = images.flatMap((image) => image.rules)
  const count = (outcome: string, mode?: string): number =>
    rules.filter((rule) => rule.outcome === outcome && (mode === undefined || rule.mode === mode)).length
  return {
    version: 1,
    tool: { name: 'image-policy-gate', version: '0.1.0' },
    verdict: VERDICTS[Math.max(...images.map((image) => VERDICTS.indexOf(image.verdict)))] ?? 'unknown',
    mode: 'enforce',
    asOfMs: NOW_MS,
    startedAtMs: NOW_MS - 4000,
    endedAtMs: NOW_MS,
    policies: [aPolicy()],
    images,
    counts: {
      violations: count('violated', 'enforce'),
      warnings: count('violated', 'warn') + count('unknown', 'warn'),
      unknowns: count('unknown', 'enforce'),
      waived: count('waived'),
    },
    marks: [],
    hosts: ['hss.cn-north-4.myhuaweicloud.com'],
    ...over,
  }
}

/** One image that fails beside one that passes. */
export const aFailure = (over: Partial<Report> = {}): Report =>
  aReport([anImage({ reference: OTHER_IMAGE }), anImage({ verdict: 'fail', rules: [aRule(), aViolation()] })], over)

/** Ten thousand rule outcomes in fifty images, most of them long. */
export const aHugeReport = (): Report =>
  aReport(
    Array.from({ length: 50 }, (_, image) =>
      anImage({
        reference: `${IMAGE}-${image}@${DIGEST}`,
        verdict: 'fail',
        rules: Array.from({ length: 200 }, (_, rule) =>
          aViolation({ id: `rule-${rule}`, message: message('{text}', { text: '扫描 found much. '.repeat(40) }) }),
        ),
      }),
    ),
  )

/** What a report could have been judged from. */
export const someEvidence = (over: Partial<Evidence> = {}): Evidence => ({
  tool: { name: 'image-policy-gate', version: '0.0.0' },
  recordedAtMs: SCANNED_MS,
  asOfMs: SCANNED_MS,
  images: [],
  exchanges: [],
  exchangesLeftOut: 0,
  hosts: [],
  marks: [],
  policies: [],
  ...over,
})
