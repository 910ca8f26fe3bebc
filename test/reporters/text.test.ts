import { describe, expect, it } from 'vitest'
import { notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import type { Report } from '../../src/core/report.ts'
import { aHostileReport, HOSTILE } from './hostile.ts'
import {
  aFailure,
  aHugeReport,
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
} from './report-builder.ts'
import { commandsIn } from './runner-commands.ts'
import { reportAsText } from './whole-text.ts'

const plain = (report: Report): string => reportAsText(report, { colour: false })
const linesOf = (report: Report): string[] => plain(report).split('\n')

describe('reportAsText', () => {
  it('says the verdict first', () => {
    expect(linesOf(aReport())[0]).toBe('PASS: the image may go on')
    expect(linesOf(aReport([anImage(), anImage()]))[0]).toBe('PASS: all 2 images may go on')
    expect(linesOf(aFailure())[0]).toBe('FAIL: 1 of 2 images may not go on')
    expect(linesOf(aReport([], { verdict: 'unknown' }))[0]).toBe('UNKNOWN: no image was judged')
    expect(linesOf(aReport([anImage()], { verdict: 'unknown' }))[0]).toBe('UNKNOWN: not everything was judged')
    expect(linesOf(aReport([anImage({ verdict: 'unknown' })]))[0]).toMatch(/^UNKNOWN: too little is known/)
  })

  it('tells of a violation what is wrong, where that is written, what to do, and how to waive it', () => {
    const lines = linesOf(aFailure())
    const start = lines.indexOf('  ✗ violated production:max-severity')
    expect(lines.slice(start, start + 8)).toEqual([
      '  ✗ violated production:max-severity',
      '    the worst vulnerability is high or critical, the policy allows medium',
      '    .github/image-policy.yaml:8',
      '    -> update the base image and push again',
      '    to waive it, put this under "waivers:" of the policy:',
      '      - rule: max-severity',
      '        image: "*/team-a/api"',
      '        expires: 2026-12-31',
    ])
  })

  it('keeps the lines of a waiver to paste, however they end', () => {
    const waiverStanza = '- rule: a\r  image: b\u2028  reason: c\r\n  owner: d\n'
    const lines = linesOf(aReport([anImage({ verdict: 'fail', rules: [aViolation({ waiverStanza })] })]))
    const start = lines.indexOf('      - rule: a')
    expect(lines.slice(start, start + 4)).toEqual([
      '      - rule: a',
      '        image: b',
      '        reason: c',
      '        owner: d',
    ])
  })

  it('puts the worst image and the worst rule first', () => {
    const text = plain(aFailure())
    expect(text.indexOf(`FAIL  ${IMAGE}`)).toBeLessThan(text.indexOf(`PASS  ${OTHER_IMAGE}`))
    expect(text.indexOf('✗ violated')).toBeLessThan(text.indexOf('✓ pass'))
  })

  it('names digest, source, scan and push of each image within 80 columns', () => {
    const lines = linesOf(aReport())
    expect(lines).toContain(`  digest ${DIGEST}`)
    expect(lines).toContain('  source huawei-registries, cn-north-4, all enterprise projects')
    expect(lines).toContain('  scan   SwrPrivate: scanned 2026-11-20 08:07 UTC; pushed 2026-11-20 08:00 UTC')
    expect(linesOf(aFailure()).filter((line) => line.length > 80)).toEqual([])
  })

  it('tells how far a scan is that is not complete', () => {
    const why = message('it is queued')
    const pushedAtMs = notMeasured(message('no field'))
    const scans = [
      aScan({ state: { kind: 'pending', why }, pushedAtMs }),
      aScan({ state: { kind: 'failed', code: 'E7', why } }),
      aScan({ state: { kind: 'stale', endedAtMs: 0, why } }),
    ]
    const text = plain(aReport([anImage({ scans })]))
    expect(text).toContain('SwrPrivate: not scanned yet: it is queued; push time not told')
    expect(text).toContain('the scan failed (E7): it is queued')
    expect(text).toContain('scanned 1970-01-01 00:00 UTC, before the last push')
  })

  it('tells outcomes apart without colour', () => {
    const rules = [
      anUnknown(),
      aLetThrough(),
      aWaived(),
      aViolation({ mode: 'warn' }),
      aRule({ outcome: 'skipped', message: message('out of scope') }),
      aWaived({ id: 'broken-glass', cause: 'pending' }),
    ]
    const text = plain(aReport([anImage({ verdict: 'unknown', rules })]))
    expect(text).toContain('  ? unknown  production:no-malicious-files  (pending)\n')
    expect(text).toContain('  ! unknown  production:no-malicious-files  (unsupported, let through by the policy)\n')
    expect(text).toContain('  ~ waived   production:max-severity\n')
    expect(text).toContain(
      '    waived until 2026-12-31 by .github/image-policy.yaml:20, owner @team-a: not\n    reachable\n',
    )
    expect(text).toContain('  ! waived   production:broken-glass  (pending)\n')
    expect(text).toContain('  ! violated production:max-severity  (warns only)\n')
    expect(text).toContain('  - skipped  production:scan-succeeded  out of scope\n')
  })

  it('tells a waiver of findings once, with the findings', () => {
    const waived = aWaivedFinding()
    const rules = [aWaived({ message: message('too severe'), waivedBy: waived.waivedBy })]
    const lines = linesOf(aReport([anImage({ rules, waivedFindings: [waived] })]))
    const start = lines.indexOf('  ~ waived   production:max-severity')
    expect(lines.slice(start, start + 7)).toEqual([
      '  ~ waived   production:max-severity',
      '    too severe',
      '    .github/image-policy.yaml:8',
      '    -> update the base image and push again',
      '  ~ waived   production:CVE-2026-1234  (high or critical)',
      '    waived until 2026-12-31 by .github/image-policy.yaml:20, owner @team-a: not',
      '    reachable',
    ])
    expect(lines.filter((line) => line.includes('waived until'))).toHaveLength(1)
  })

  it('says beside the verdict how the run was set and what was let through', () => {
    const marks = [{ kind: 'report-mode' as const, text: message('report mode: the job goes on whatever the verdict') }]
    const lines = linesOf(aReport([anImage({ rules: [aRule(), aLetThrough()] })], { mode: 'report', marks }))
    expect(lines.slice(0, 3)).toEqual([
      'PASS: the image may go on',
      '! report mode: the job goes on whatever the verdict',
      '! let through by a policy although not known: 1',
    ])
  })

  it('ends with counts, policies, their warnings and the hosts', () => {
    const position = { file: 'p.yaml', line: 4, column: 2 }
    const policies = [aPolicy({ warnings: [{ message: message('no source tells high from critical'), position }] })]
    expect(plain(aFailure({ policies })).split('\n').slice(-6)).toEqual([
      'violations: 1, unknown: 0, warnings: 0, waived: 0',
      'policy production from .github/image-policy.yaml at commit 1a2b3c4d5e6f,',
      '       sha256:0123456789ab',
      '     ! no source tells high from critical (p.yaml:4)',
      'contacted hss.cn-north-4.myhuaweicloud.com',
      '',
    ])
  })

  it('colours only when asked, and ends the colour on each line', () => {
    expect(plain(aFailure())).not.toContain('\u001b')
    const coloured = reportAsText(aFailure(), { colour: true }).split('\n')
    expect(coloured[0]).toBe('\u001b[31mFAIL: 1 of 2 images may not go on\u001b[0m')
    const open = coloured.filter((line) => line.includes('\u001b[') && !line.endsWith('\u001b[0m'))
    expect(open).toEqual([])
  })

  it('says its own sentences in another language', () => {
    const translate = (template: string) => (template.startsWith('FAIL:') ? '失败：{total} 个中 {held} 个' : template)
    expect(reportAsText(aFailure(), { colour: false, translate })).toMatch(/^失败：2 个中 1 个\n/)
  })

  it.each(HOSTILE)('is inert with %j everywhere', (text) => {
    const printed = reportAsText(aHostileReport(text), { colour: false, width: 20 })
    expect(commandsIn(printed)).toEqual([])
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  })

  it('is quick with ten thousand outcomes', () => {
    const report = aHugeReport()
    const start = performance.now()
    expect(plain(report)).toContain('rule-199')
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
