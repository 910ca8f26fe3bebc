import type { Facts } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import type { Finding } from '../../src/core/finding.ts'
import { measured } from '../../src/core/measured.ts'
import type { ImageReport } from '../../src/core/report.ts'
import { exactly, HIGH_OR_CRITICAL } from '../../src/core/severity.ts'
import { anImage, aScan, aViolation, completeState, IMAGE, someFacts } from './report-builder.ts'

export const aFinding = (over: Partial<Finding> = {}): Finding => ({
  id: 'CVE-2026-1234',
  aliases: [],
  severity: HIGH_OR_CRITICAL,
  title: 'overflow when reading a name',
  package: { name: 'openssl', version: '3.0.1', path: 'usr/lib/libssl.so' },
  hasFix: true,
  remedy: 'update openssl to 3.0.9',
  url: 'https://example.com/CVE-2026-1234',
  ...over,
})

/** Facts that list what they count. */
export const listedFacts = (findings: readonly Finding[], over: Partial<Facts> = {}): Facts =>
  someFacts({
    vulnerabilities: measured([{ severity: HIGH_OR_CRITICAL, count: exactCount(findings.length) }], 'vuln_num'),
    findings: measured(findings, 'image/{image_id}/vulnerabilities'),
    maliciousFileList: measured(
      [{ path: '/tmp/miner', name: 'Linux.Miner', level: 'serious', md5: 'd41d8cd98f00b204e9800998ecf8427e' }],
      'image/{image_id}/malwares',
    ),
    unsafeSettingList: measured([{ name: 'password complexity', severity: exactly('medium'), failed: 2 }], 'risks'),
    sensitiveFileList: measured([{ name: '/root/.ssh/id_rsa', severity: exactly('high') }], 'sensitive'),
    ...over,
  })

/** An image that fails, and whose scan lists what is in it. */
export const aListedImage = (
  findings: readonly Finding[] = [aFinding()],
  over: Partial<ImageReport> = {},
  facts: Partial<Facts> = {},
): ImageReport =>
  anImage({
    reference: IMAGE,
    verdict: 'fail',
    rules: [aViolation()],
    scans: [aScan({ state: { ...completeState(), kind: 'complete', facts: listedFacts(findings, facts) } as never })],
    ...over,
  })

/** Ten thousand findings in fifty images, each with long texts. */
export const fiftyListedImages = (): readonly ImageReport[] =>
  Array.from({ length: 50 }, (_, image) =>
    aListedImage(
      Array.from({ length: 200 }, (_, finding) =>
        aFinding({
          id: `CVE-2026-${image * 200 + finding}`,
          severity: finding % 3 === 0 ? HIGH_OR_CRITICAL : exactly(finding % 3 === 1 ? 'medium' : 'low'),
          title: '扫描 found much. '.repeat(20),
          package: { name: `package-${finding}`, version: '1.0' },
        }),
      ),
      { reference: `swr.cn-north-4.myhuaweicloud.com/team-a/image-${image}:1` },
    ),
  )
