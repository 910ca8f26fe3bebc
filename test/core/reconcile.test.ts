import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import type { Finding } from '../../src/core/finding.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { reconcileFacts } from '../../src/core/reconcile.ts'
import {
  exactly,
  HIGH_OR_CRITICAL,
  isAbove,
  SEVERITIES,
  type SeverityRange,
  SOME_SEVERITY,
} from '../../src/core/severity.ts'
import { countAbove, totalOf, type VulnerabilityCounts } from '../../src/core/vulnerability-counts.ts'
import { someFacts } from '../builders.ts'

const aFinding = (severity: SeverityRange, id = 'CVE-2026-1'): Finding => ({ id, aliases: [], severity })

const facts = (severity: SeverityRange, counts: VulnerabilityCounts, findings?: readonly Finding[]): Facts =>
  someFacts({
    severity: measured(severity, 'level'),
    vulnerabilities: measured(counts, 'count'),
    ...(findings && { findings: measured(findings, 'list') }),
  })

const read = (one: Facts) => ({
  severity: one.severity.known ? one.severity.value : undefined,
  counts: one.vulnerabilities.known ? one.vulnerabilities.value : [],
})

describe('reconcileFacts', () => {
  it.each<[string, SeverityRange, VulnerabilityCounts, readonly Finding[]]>([
    ['a clean row', exactly('none'), [], [aFinding(HIGH_OR_CRITICAL)]],
    [
      'a milder level',
      exactly('low'),
      [{ severity: exactly('low'), count: exactCount(1) }],
      [aFinding(HIGH_OR_CRITICAL)],
    ],
  ])('lets a listed finding outdo %s', (_, severity, counts, findings) => {
    const { severity: worst, counts: whole } = read(reconcileFacts(facts(severity, counts, findings)))
    expect(worst).toEqual(HIGH_OR_CRITICAL)
    expect(countAbove(whole, 'medium').min).toBeGreaterThanOrEqual(1)
    expect(totalOf(whole).min).toBeGreaterThanOrEqual(1)
  })

  it('lets a stated level that nothing counted reaches stand for a finding', () => {
    const { counts } = read(
      reconcileFacts(facts(HIGH_OR_CRITICAL, [{ severity: exactly('low'), count: exactCount(1) }])),
    )
    expect(countAbove(counts, 'medium').min).toBe(1)
    expect(counts).toContainEqual({ severity: exactly('low'), count: exactCount(1) })
  })

  it('counts from the list where that is the worse in every way, else both', () => {
    const listed = aFinding(exactly('high'))
    const of = (level: 'low' | 'medium', count: number) =>
      read(reconcileFacts(facts(exactly('high'), [{ severity: exactly(level), count: exactCount(count) }], [listed])))
        .counts
    expect(of('low', 1)).toEqual([{ severity: exactly('high'), count: exactCount(1) }])
    expect(of('medium', 3)).toEqual([
      { severity: exactly('medium'), count: exactCount(3) },
      { severity: exactly('high'), count: exactCount(1) },
    ])
  })

  it('counts what is listed without harm, too', () => {
    const findings = [aFinding(exactly('none'), 'CVE-2026-1'), aFinding(exactly('none'), 'CVE-2026-2')]
    const { counts } = read(reconcileFacts(facts(exactly('none'), [], findings)))
    expect(totalOf(counts)).toEqual(exactCount(2))
  })

  it('leaves counts as coarse as they are where the list agrees', () => {
    const counts = [{ severity: HIGH_OR_CRITICAL, count: exactCount(1) }]
    expect(read(reconcileFacts(facts(HIGH_OR_CRITICAL, counts, [aFinding(exactly('high'))]))).counts).toEqual(counts)
  })

  it('does not raise a stated level by what only may be worse', () => {
    const counts = [{ severity: SOME_SEVERITY, count: exactCount(3) }]
    expect(read(reconcileFacts(facts(exactly('medium'), counts))).severity).toEqual(exactly('medium'))
  })

  it('takes a harmless level beside counted findings for some severity', () => {
    const counts = [{ severity: SOME_SEVERITY, count: exactCount(3) }]
    expect(read(reconcileFacts(facts(exactly('none'), counts))).severity).toEqual(SOME_SEVERITY)
  })

  it('leaves alone what agrees', () => {
    const agreeing = facts(
      exactly('low'),
      [{ severity: exactly('low'), count: exactCount(1) }],
      [aFinding(exactly('low'))],
    )
    expect(reconcileFacts(agreeing)).toEqual(agreeing)
  })

  it('measures nothing that was not measured', () => {
    const unknown = notMeasured(message('no'))
    const { severity, vulnerabilities } = reconcileFacts(
      someFacts({
        severity: unknown,
        vulnerabilities: unknown,
        findings: measured([aFinding(HIGH_OR_CRITICAL)], 'list'),
      }),
    )
    expect({ severity, vulnerabilities }).toEqual({ severity: unknown, vulnerabilities: unknown })
  })

  it('never makes anything milder or fewer, and holds every listed finding', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 })).map(([least, more]) => ({
      least: SEVERITIES[least] ?? 'low',
      most: SEVERITIES[Math.min(4, least + more)] ?? 'critical',
    }))
    const count = fc.tuple(fc.nat(5), fc.nat(5)).map(([min, more]) => ({ min, max: min + more }))
    const counts = fc.array(fc.record({ severity: range, count }), { maxLength: 4 })
    fc.assert(
      fc.property(range, counts, fc.array(range, { maxLength: 6 }), (severity, before, listed) => {
        const findings = listed.map((one, index) => aFinding(one, `CVE-2026-${index}`))
        const after = read(reconcileFacts(facts(severity, before, findings)))
        for (const level of SEVERITIES.slice(0, -1)) {
          const surely = listed.filter(({ least }) => isAbove(least, level)).length
          expect(countAbove(after.counts, level).min).toBeGreaterThanOrEqual(countAbove(before, level).min)
          expect(countAbove(after.counts, level).max).toBeGreaterThanOrEqual(surely)
          if (after.severity && surely > 0) expect(isAbove(level, after.severity.most)).toBe(false)
        }
        expect(totalOf(after.counts).max).toBeGreaterThanOrEqual(findings.length)
      }),
    )
  })
})
