import { expect, it } from 'vitest'
import type { WaivedFinding } from '../../src/core/report.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../src/core/severity.ts'
import { joinWaivedFindings } from '../../src/core/waived-findings.ts'
import { aPosition, aWaiver } from '../builders.ts'

const waived = (id: string, over: Partial<WaivedFinding> = {}): WaivedFinding => ({
  policy: 'production',
  id,
  severity: exactly('high'),
  waivedBy: [aWaiver()],
  ...over,
})

it('joins what the same policy waived at the same level, with all waivers', () => {
  const [one, two] = [aWaiver(), aWaiver({ position: aPosition(21) })]
  const findings = [
    waived('CVE-1', { waivedBy: [two] }),
    waived('CVE-1', { waivedBy: [one] }),
    waived('CVE-1', { waivedBy: [two] }),
  ]
  expect(joinWaivedFindings(findings)).toEqual([waived('CVE-1', { waivedBy: [one, two] })])
})

it('keeps apart what differs in policy, name or level, the worst first, in any order', () => {
  const sorted = [
    waived('CVE-2', { severity: HIGH_OR_CRITICAL }),
    waived('CVE-1', { severity: SOME_SEVERITY }),
    waived('CVE-1', { policy: 'a' }),
    waived('CVE-1', { policy: 'b' }),
    waived('CVE-2', { policy: 'a' }),
    waived('CVE-0', { severity: exactly('low') }),
  ]
  expect(joinWaivedFindings(sorted)).toEqual(sorted)
  expect(joinWaivedFindings(sorted.toReversed())).toEqual(sorted)
})
