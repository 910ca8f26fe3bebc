import { atLeast, exactCount } from '../../src/core/count.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import type { Report } from '../../src/core/report.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../src/core/severity.ts'
import { aFinding, scanWith } from '../reporters/html-report.ts'
import {
  aLetThrough,
  anImage,
  anUnknown,
  aPolicy,
  aReport,
  aRule,
  aScan,
  aViolation,
  aWaived,
  aWaivedFinding,
  DIGEST,
  IMAGE,
  OTHER_IMAGE,
} from '../reporters/report-builder.ts'

const PACKAGES = ['openssl', 'libxml2', 'zlib1g', 'curl', 'log4j-core'] as const
const SEVERITIES = [HIGH_OR_CRITICAL, exactly('medium'), exactly('medium'), exactly('low'), exactly('low')] as const

/** Forty findings, no two alike. */
const FINDINGS = Array.from({ length: 40 }, (_, index) =>
  aFinding({
    id: `CVE-2026-${1000 + index * 37}`,
    aliases: index % 5 === 0 ? [`DSA-${5900 + index}-1`] : [],
    severity: SEVERITIES[index % SEVERITIES.length] ?? SOME_SEVERITY,
    title: ['use after free in certificate verification', 'out-of-bounds read in the parser'][index % 2] ?? '',
    package: { name: PACKAGES[index % PACKAGES.length] ?? 'libc6', version: `3.0.${index}-1~deb12u1` },
    url: `https://security-tracker.debian.org/tracker/CVE-2026-${1000 + index * 37}`,
    ...(index % 3 === 0 ? {} : { hasFix: index % 3 === 1 }),
    ...(index % 4 === 0 ? { remedy: 'apt-get install --only-upgrade openssl' } : {}),
  }),
)

const failing = anImage({
  reference: `${IMAGE}@${DIGEST}`,
  verdict: 'fail',
  consoleUrl: 'https://console.huaweicloud.com/hss2/',
  rules: [
    aRule(),
    aViolation(),
    aViolation({
      id: 'no-malicious-files',
      message: message('malicious files: {found}, the limit is {limit}', { found: 1, limit: 0 }),
      hint: message('find out how these files came into the image, remove them and build it again'),
      waiverStanza: undefined,
    }),
    aViolation({ id: 'no-unsafe-settings', mode: 'warn' }),
    aWaived({ id: 'max-vulnerabilities' }),
    aWaived({ cause: 'stale', id: 'max-image-age' }),
    anUnknown({ id: 'no-sensitive-files', mode: 'warn', cause: 'not-measured' }),
  ],
  waivedFindings: [aWaivedFinding({ id: FINDINGS[5]?.id ?? '', severity: HIGH_OR_CRITICAL })],
  scans: [
    aScan({
      state: scanWith({
        findings: measured(FINDINGS, 'image/{image_id}/vulnerabilities'),
        vulnerabilities: measured(
          [
            { severity: HIGH_OR_CRITICAL, count: atLeast(8) },
            { severity: exactly('medium'), count: exactCount(16) },
            { severity: exactly('low'), count: exactCount(16) },
            { severity: SOME_SEVERITY, count: { min: 0, max: 6 } },
          ],
          'vul_num',
        ),
        maliciousFileList: measured(
          [
            {
              path: '/usr/local/bin/kthreadd2',
              name: 'Trojan.Linux.CoinMiner',
              level: 'serious',
              md5: 'ab'.repeat(16),
            },
          ],
          'image/{image_id}/malwares',
        ),
        unsafeSettingList: measured([{ name: 'SSH login without password', severity: exactly('medium') }], 'x'),
        sensitiveFileList: measured([{ name: 'private key', severity: SOME_SEVERITY, count: 2 }], 'x'),
      }),
    }),
    aScan({
      label: 'platform sha256:cd34cd34…',
      digest: `sha256:${'cd34'.repeat(16)}`,
      state: scanWith({ vulnerabilities: notMeasured(message('the service did not tell a count')) }),
    }),
  ],
})

const pending = anImage({
  reference: 'swr.cn-north-4.myhuaweicloud.com/team-a/worker:2.0',
  verdict: 'unknown',
  digest: undefined,
  rules: [
    anUnknown(),
    anUnknown({ id: 'max-severity', policy: 'baseline' }),
    aRule({ id: 'require-digest', outcome: 'skipped', message: message("the image is outside the policy's scope") }),
  ],
  scans: [
    aScan({
      digest: undefined,
      state: { kind: 'pending', why: message('the scan is still running'), hint: message('raise wait') },
    }),
  ],
})

const scannedClean = (over = {}) =>
  aScan({
    state: scanWith({
      severity: measured(exactly('low'), 'severity_level'),
      vulnerabilities: measured(
        [
          { severity: HIGH_OR_CRITICAL, count: exactCount(0) },
          { severity: exactly('medium'), count: exactCount(0) },
          { severity: exactly('low'), count: exactCount(9) },
        ],
        'vul_num',
      ),
    }),
    ...over,
  })

const passing = [
  aRule(),
  aRule({ id: 'max-severity', message: message('worst severity is low, the limit is medium') }),
  aRule({ id: 'no-malicious-files', message: message('malicious files: 0, the limit is 0') }),
]

/** A report with everything in it that a page can show. */
export const redReport: Report = aReport(
  [
    anImage({
      reference: OTHER_IMAGE,
      source: 'aliyun',
      region: 'cn-hangzhou',
      rules: [...passing, aLetThrough({ id: 'no-sensitive-files' })],
      scans: [scannedClean({ label: 'platform linux/amd64' })],
    }),
    pending,
    failing,
  ],
  {
    policies: [
      aPolicy({
        warnings: [
          {
            message: message(
              'the waiver of CVE-2024-1 expired on 2026-10-01: remove it, or renew it with a later date',
            ),
            position: { file: '.github/image-policy.yaml', line: 31, column: 5 },
          },
        ],
      }),
      aPolicy({ name: 'baseline', origin: { kind: 'preset', text: 'preset:baseline', digest: '43212c8e'.repeat(8) } }),
    ],
    marks: [{ kind: 'as-of', text: message('judged as of 2026-11-22 02:29 UTC') }],
  },
)

/** A report of one image that may go on. */
export const greenReport: Report = aReport([
  anImage({ rules: passing, scans: [scannedClean()], consoleUrl: 'https://console.huaweicloud.com/hss2/' }),
])
