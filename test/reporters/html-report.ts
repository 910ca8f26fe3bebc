import type { Facts, ScanState } from '../../src/core/assessment.ts'
import type { Finding } from '../../src/core/finding.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import type { Report } from '../../src/core/report.ts'
import { exactly, HIGH_OR_CRITICAL } from '../../src/core/severity.ts'
import { aHostileReport } from './hostile.ts'
import { anImage, aReport, aRule, aScan, aViolation, IMAGE, SCANNED_MS, someFacts } from './report-builder.ts'
import { reportAsHtml } from './whole-text.ts'

export const render = (report: Report, maxBytes?: number): Promise<string> =>
  reportAsHtml(report, maxBytes === undefined ? {} : { maxBytes })

/** The names of all elements and attributes of a page, in their order: what a text from outside must not change. */
export const skeletonOf = (page: string): string[] =>
  [...page.matchAll(/<(!--|[!/]?[a-z][a-z0-9]*)([^<>]*)>/gi)].map(([, name, attributes = '']) =>
    [name, ...[...attributes.matchAll(/\s([^\s"=/]+)(?:="[^"]*")?/g)].map(([, attribute]) => attribute)].join(' '),
  )

/** What stands on a page as text, its character references read as a browser reads them. */
export const textOf = (page: string): string =>
  page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')

export const scanWith = (facts: Partial<Facts>): ScanState => ({
  kind: 'complete',
  endedAtMs: measured(SCANNED_MS, 'latest_scan_time'),
  facts: someFacts(facts),
})

export const aFinding = (over: Partial<Finding> = {}): Finding => ({
  id: 'CVE-2026-1000',
  aliases: [],
  severity: exactly('medium'),
  package: { name: 'openssl', version: '3.0.15-1' },
  ...over,
})

/** One text wherever a report and its lists have one from outside. */
export function aHostilePage(text: string): Report {
  const report = aHostileReport(text)
  const said = message('{text}', { text })
  const finding: Finding = {
    id: text,
    aliases: [`${text} alias`],
    severity: HIGH_OR_CRITICAL,
    title: `${text} title`,
    package: { name: text, version: text, path: text },
    remedy: text,
    url: text,
  }
  const facts: Partial<Facts> = {
    vulnerabilities: measured([], text),
    findings: measured([finding], text),
    maliciousFiles: notMeasured(said, 'not-measured', said),
    maliciousFileList: measured([{ path: text, name: text, md5: text, description: text }], text),
    unsafeSettingList: measured([{ name: text, severity: exactly('low') }], text),
    sensitiveFileList: measured([{ name: text, severity: exactly('low') }], text),
  }
  const image = anImage({ reference: text, scans: [aScan({ label: text, digest: text, state: scanWith(facts) })] })
  return { ...report, tool: { name: text, version: text }, images: [...report.images, image] }
}

/** So many findings in so many images, with the texts that real ones have. */
export const aReportOfFindings = (images: number, findings: number): Report =>
  aReport(
    Array.from({ length: images }, (_, image) => {
      const list = Array.from({ length: findings }, (_, index) =>
        aFinding({
          id: `CVE-2026-${10_000 + index}`,
          severity: index % 3 === 0 ? HIGH_OR_CRITICAL : exactly(index % 3 === 1 ? 'medium' : 'low'),
          title: `libexample: heap overflow number ${index} in the parser of long file names`,
          package: { name: `libexample${index % 40}`, version: `1.${index}-2`, path: `/usr/lib/libexample${index}.so` },
          ...(index % 2 ? { hasFix: index % 4 === 1 } : {}),
        }),
      )
      return anImage({
        reference: `${IMAGE}-${image}`,
        verdict: 'fail',
        rules: [aRule(), aViolation()],
        scans: [aScan({ state: scanWith({ findings: measured(list, 'vulnerabilities') }) })],
      })
    }),
  )
