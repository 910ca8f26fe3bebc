import { describe, expect, it } from 'vitest'
import { atLeast, exactCount } from '../../src/core/count.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../src/core/severity.ts'
import type { VulnerabilityCounts } from '../../src/core/vulnerability-counts.ts'
import { aFinding, render, scanWith, textOf } from './html-report.ts'
import { anImage, aReport, aScan, aWaivedFinding } from './report-builder.ts'

const pageOf = (facts: Parameters<typeof scanWith>[0], over = {}): Promise<string> =>
  render(aReport([anImage({ scans: [aScan({ state: scanWith(facts) })], ...over })]))

describe('lists of findings', () => {
  it('are tables with column headers, worst first, sorted by how bad it is and not by word', async () => {
    const findings = [
      aFinding({ id: 'CVE-1-1', severity: exactly('low') }),
      aFinding({ id: 'CVE-1-2', severity: HIGH_OR_CRITICAL }),
      aFinding({ id: 'CVE-1-3' }),
    ]
    const page = await pageOf({ findings: measured(findings, 'x') })
    const [, table = ''] = /<table class="list" data-list>([\s\S]*?)<\/table>/.exec(page) ?? []
    expect(table).toContain('<th scope="col" aria-sort="descending" data-choose>Severity</th>')
    expect([...table.matchAll(/<code>(CVE-1-\d)<\/code>/g)].map(([, id]) => id)).toEqual([
      'CVE-1-2',
      'CVE-1-3',
      'CVE-1-1',
    ])
    expect([...table.matchAll(/data-sort="(\d+)"/g)].map(([, rank]) => Number(rank))).toEqual([43, 22, 11])
  })

  it('tell other names, package, place, fix, remedy and waivers', async () => {
    const finding = aFinding({
      id: 'CVE-2026-1234',
      aliases: ['cve-2026-1234', 'DSA-1-1'],
      severity: HIGH_OR_CRITICAL,
      title: 'use after free',
      package: { name: 'openssl', version: '3.0', path: '/usr/lib/x.so' },
      hasFix: true,
      remedy: 'apt-get upgrade',
      url: 'https://security.example/CVE-2026-1234',
    })
    const page = await pageOf({ findings: measured([finding], 'x') }, { waivedFindings: [aWaivedFinding()] })
    expect(page).toContain('<a href="https://security.example/CVE-2026-1234" rel="noreferrer noopener"')
    expect(textOf(page)).toContain(
      'high or critical CVE-2026-1234 DSA-1-1 waived by policy production use after free openssl 3.0 /usr/lib/x.so fix known apt-get upgrade',
    )
  })

  it('say that a fix is not told where it is not', async () => {
    const text = textOf(await pageOf({ findings: measured([aFinding()], 'x') }))
    expect(text).toContain('openssl 3.0.15-1 not told')
  })

  it('say why they are absent, and are no empty tables', async () => {
    const text = textOf(await pageOf({ findings: notMeasured(message('the list broke off')) }))
    expect(text).toContain('Vulnerabilities by name not known (not-measured): the list broke off')
    expect(await pageOf({ findings: measured([], 'x') })).not.toContain('<table class="list"')
  })

  it('show malicious files, unsafe settings and sensitive files', async () => {
    const text = textOf(
      await pageOf({
        maliciousFileList: measured(
          [
            { path: '/a', name: 'Miner', level: 'suspicious', md5: 'ab' },
            { level: 'serious', description: 'D.' },
          ],
          'x',
        ),
        unsafeSettingList: measured([{ name: 'SSH', severity: exactly('high'), failed: 2 }], 'x'),
        sensitiveFileList: measured([{ name: 'private key', severity: SOME_SEVERITY, count: 1 }], 'x'),
      }),
    )
    expect(text).toContain('Malicious files: 2 Malicious files Level File Name MD5 serious ? D. suspicious /a Miner ab')
    expect(text).toContain('Unsafe settings: 1 Unsafe settings Severity Setting Failed checks high SSH 2')
    expect(text).toContain(
      'Sensitive files: 1 Sensitive files Severity File Number between low and critical private key 1',
    )
  })

  it('are folded where they are long', async () => {
    const findings = Array.from({ length: 21 }, (_, index) => aFinding({ id: `CVE-1-${index}` }))
    const long = await pageOf({ findings: measured(findings, 'x') })
    expect(long).toContain('<details class="fold">\n<summary>Vulnerabilities by name: 21</summary>')
    const short = await pageOf({ findings: measured(findings.slice(1), 'x') })
    expect(short).toContain('<details class="fold" open>\n<summary>Vulnerabilities by name: 20</summary>')
  })
})

describe('bars of severities', () => {
  const barsOf = async (counts: VulnerabilityCounts): Promise<string[][]> => {
    const page = await pageOf({ vulnerabilities: measured(counts, 'x') })
    const [, chart = ''] = /<table class="chart">([\s\S]*?)<\/table>/.exec(page) ?? []
    return [...chart.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => [
      textOf(row).trim(),
      ...[...row.matchAll(/<rect class="([^"]*)" x="([^"]*)" width="([^"]*)"/g)].map(([, name, x, width]) =>
        [name, x, width].join(' '),
      ),
    ])
  }

  it('are as long as what was counted', async () => {
    const counts = [
      { severity: exactly('low'), count: exactCount(20) },
      { severity: HIGH_OR_CRITICAL, count: exactCount(5) },
      { severity: exactly('medium'), count: exactCount(0) },
    ]
    expect(await barsOf(counts)).toEqual([
      ['high or critical 5', 'tone-top 0.00% 25.00%'],
      ['medium 0'],
      ['low 20', 'tone-low 0.00% 100.00%'],
    ])
  })

  it('are striped where only bounds are known, to the end where there is no upper one', async () => {
    const counts = [
      { severity: exactly('high'), count: atLeast(8) },
      { severity: exactly('low'), count: { min: 2, max: 6 } },
    ]
    expect(await barsOf(counts)).toEqual([
      ['high at least 8', 'tone-high 0.00% 80.00%', 'tone-high maybe 80.00% 20.00%', 'stripes 80.00% 20.00%'],
      ['low between 2 and 6', 'tone-low 0.00% 20.00%', 'tone-low maybe 20.00% 40.00%', 'stripes 20.00% 40.00%'],
    ])
  })

  it('join what several lists count of one severity', async () => {
    const low = { severity: exactly('low'), count: exactCount(2) }
    expect(await barsOf([low, { severity: SOME_SEVERITY, count: exactCount(0) }, low])).toEqual([
      ['low 4', 'tone-low 0.00% 100.00%'],
    ])
  })

  it('say 0 where nothing was found', async () => {
    expect(await barsOf([])).toEqual([['of any severity 0']])
  })

  it('are drawn from the list where it holds all that was counted, and only there', async () => {
    const findings = measured([aFinding({ severity: exactly('low') }), aFinding({ id: 'CVE-1-1' })], 'x')
    const counted = (count: number) =>
      pageOf({ findings, vulnerabilities: measured([{ severity: SOME_SEVERITY, count: exactCount(count) }], 'x') })
    expect(textOf(await counted(2))).toContain('Vulnerabilities medium 1 low 1')
    expect(textOf(await counted(3))).toContain('Vulnerabilities between low and critical 3')
  })
})
