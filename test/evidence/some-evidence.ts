import type { ScanState } from '../../src/core/assessment.ts'
import { atLeast, exactCount } from '../../src/core/count.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../src/core/severity.ts'
import { aCompleteState, anAssessment, aReference, aScan, HOUR_MS, NOW, OTHER_DIGEST } from '../builders.ts'

/** What a run on one clean image could have recorded. */
export const someEvidence = (over: Partial<Evidence> = {}): Evidence => ({
  tool: { name: 'image-policy-gate', version: '0.2.0' },
  recordedAtMs: NOW + 1000,
  asOfMs: NOW,
  images: [anAssessment()],
  exchanges: [],
  exchangesLeftOut: 0,
  hosts: ['hss.cn-north-4.myhuaweicloud.com'],
  marks: [],
  policies: [],
  ...over,
})

const why = message('{count} of {list}', { count: 3, list: message('{a}, {b}', { a: 'x', b: 'y' }) })
const hint = message('wait')
const unknown = notMeasured(why, 'source-error', hint)

const states: readonly ScanState[] = [
  aCompleteState(),
  { kind: 'stale', endedAtMs: NOW - HOUR_MS, why },
  { kind: 'pending', why },
  { kind: 'pending', why, hint, idle: true },
  { kind: 'failed', code: '7', why },
  { kind: 'unsupported', code: 'E1', why, hint },
  { kind: 'unclear', why },
  {
    kind: 'complete',
    endedAtMs: notMeasured(why),
    facts: {
      severity: unknown,
      vulnerabilities: unknown,
      findings: unknown,
      maliciousFiles: unknown,
      unsafeSettings: unknown,
      sensitiveFiles: unknown,
      sizeBytes: unknown,
      bornAtMs: unknown,
      maliciousFileList: unknown,
      unsafeSettingList: unknown,
      sensitiveFileList: unknown,
    },
  },
]

const everyFact = aCompleteState({
  severity: measured(HIGH_OR_CRITICAL, 'severity_level'),
  vulnerabilities: measured(
    [
      { severity: HIGH_OR_CRITICAL, count: exactCount(2) },
      { severity: SOME_SEVERITY, count: atLeast(1) },
    ],
    'vul_num',
  ),
  findings: measured(
    [
      { id: 'CVE-2026-1', aliases: [], severity: exactly('high') },
      {
        id: 'HSS-1',
        aliases: ['CVE-2026-2', 'CVE-2026-3'],
        severity: HIGH_OR_CRITICAL,
        title: 'zlib: overflow',
        package: { name: 'zlib', version: '1.2', path: '/usr/lib/libz.so' },
        hasFix: false,
        remedy: 'update',
        url: 'https://example.com/1',
      },
      { id: 'CVE-2026-4', aliases: [], severity: exactly('low'), package: { name: 'curl' }, hasFix: true },
    ],
    'vulnerabilities',
  ),
  maliciousFiles: measured({ total: exactCount(1), atLeast: { serious: exactCount(0), remind: atLeast(1) } }, 'files'),
  sizeBytes: measured(2 ** 60, 'image_size'),
  bornAtMs: measured({ ms: NOW - 9 * HOUR_MS, event: 'updated' }, 'updated_at'),
  maliciousFileList: measured(
    [{}, { path: '/bin/x', name: 'Miner', level: 'serious', md5: 'd41d', description: 'mines' }],
    'files',
  ),
  unsafeSettingList: measured(
    [
      { name: 'root', severity: exactly('low') },
      { name: 'suid', severity: exactly('high'), failed: 3 },
    ],
    'baseline',
  ),
  sensitiveFileList: measured(
    [
      { name: 'key', severity: exactly('high') },
      { name: 'env', severity: SOME_SEVERITY, count: 2 },
    ],
    'sensitive',
  ),
})

/** Evidence that has every shape that the types allow. */
export const everyShape = (): Evidence =>
  someEvidence({
    images: [
      anAssessment({
        digest: undefined,
        region: undefined,
        scans: [...states, everyFact].map((state, index) =>
          aScan({
            label: `platform ${index}`,
            digest: index % 2 === 0 ? OTHER_DIGEST : undefined,
            pushedAtMs: index % 2 === 0 ? unknown : measured(NOW, 'push'),
            state,
          }),
        ),
        doubts: [
          { cause: 'ambiguous', why },
          { cause: 'missing', why, hint },
        ],
        asked: [message('a scan of the image')],
        consoleUrl: 'https://console.example.com/',
      }),
      anAssessment({ reference: aReference('registry.example.com:8443/a/b/c:1'), scans: [] }),
    ],
    exchanges: [
      { call: 'GET images', host: 'hss.example.com', atMs: NOW, status: 200, requestId: 'abc-1' },
      { call: 'GET images', host: 'hss.example.com', atMs: NOW + 1, status: undefined, requestId: undefined },
    ],
    exchangesLeftOut: 4,
    marks: [{ kind: 'foreign-endpoint', text: message('asked {host}', { host: '127.0.0.1:1' }) }],
    policies: [
      { name: 'production', origin: { kind: 'preset', text: 'preset:baseline', digest: 'ab' } },
      { name: 'of others', origin: { kind: 'repository', text: 'o/r/p@main', digest: 'cd', commit: 'ef' } },
    ],
  })
