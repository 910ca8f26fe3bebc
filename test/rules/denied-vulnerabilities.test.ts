import { describe, expect, it } from 'vitest'
import { exactCount } from '../../src/core/count.ts'
import type { Finding } from '../../src/core/finding.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { exactly, HIGH_OR_CRITICAL, type SeverityRange, SOME_SEVERITY } from '../../src/core/severity.ts'
import { countFindings } from '../../src/core/vulnerability-counts.ts'
import { outcomeOfFacts } from './outcome-of.ts'

const finding = (id: string, severity: SeverityRange = exactly('low'), aliases: readonly string[] = []): Finding => ({
  id,
  severity,
  aliases,
})
const listed = (findings: readonly Finding[], total = exactCount(findings.length)) => ({
  findings: measured(findings, 'the list'),
  vulnerabilities: measured(countFindings(findings, total), 'the count'),
})
const judge = (ids: readonly string[], facts: Parameters<typeof outcomeOfFacts>[2]) =>
  outcomeOfFacts('denied-vulnerabilities', { ids }, facts)

describe('denied-vulnerabilities', () => {
  it.each<[string, Finding]>([
    ['CVE-2021-44228', finding('CVE-2021-44228')],
    ['cve-2021-44228', finding('CVE-2021-44228')],
    ['CVE-2021-44228', finding('debian:10:x', exactly('low'), ['cve-2021-44228'])],
    ['CVE-2021-4*', finding('CVE-2021-44228')],
    ['*:CVE-2021-*', finding('debian:10:CVE-2021-44228')],
    ['*-44228', finding('app/lib/CVE-2021-44228')],
    ['*', finding('x')],
  ])('%s denies such a finding', (id, one) => {
    expect(judge([id], listed([finding('CVE-1-1'), one]))).toMatchObject({ outcome: 'violated' })
  })

  it.each([
    ['CVE-2021-4422', 'CVE-2021-44228'],
    ['2021-44228', 'CVE-2021-44228'],
    ['CVE.2021.44228', 'CVE-2021-44228'],
    ['CVE-2022-*', 'CVE-2021-44228'],
  ])('%s does not deny %s', (id, name) => {
    expect(judge([id], listed([finding(name)]))).toMatchObject({
      outcome: 'pass',
      text: 'none of 1 vulnerabilities is denied',
    })
  })

  it('names each once, the worst first, and counts those beyond ten', () => {
    const some = Array.from({ length: 11 }, (_, index) => finding(`CVE-2026-${10 + index}`))
    const findings = [...some, finding('CVE-2026-99', HIGH_OR_CRITICAL), finding('CVE-2026-10')]
    const names = 'CVE-2026-99, CVE-2026-10, CVE-2026-11, CVE-2026-12, CVE-2026-13, CVE-2026-14, CVE-2026-15'
    expect(judge(['CVE-2026-*'], listed(findings)).text).toBe(
      `denied: ${names}, CVE-2026-16, CVE-2026-17, CVE-2026-18 and 2 more`,
    )
    expect(judge(['CVE-2026-*'], listed(some)).text).toMatch(/, CVE-2026-19 and 1 more$/)
    expect(judge(['CVE-2026-99'], listed(findings)).text).toBe('denied: CVE-2026-99')
  })

  it('names ten without counting the rest, and what is surely worse before what may be as bad', () => {
    const some = Array.from({ length: 7 }, (_, index) => finding(`CVE-2026-${10 + index}`))
    const worst = [
      finding('CVE-2026-1', SOME_SEVERITY),
      finding('CVE-2026-2', HIGH_OR_CRITICAL),
      finding('CVE-2026-0', exactly('medium')),
    ]
    const names = ['CVE-2026-2', 'CVE-2026-1', 'CVE-2026-0', ...some.map(({ id }) => id)]
    expect(judge(['CVE-2026-*'], listed([...some, ...worst])).text).toBe(`denied: ${names.join(', ')}`)
  })

  it('cannot tell whether a denied CVE stands behind an advisory that is tied to none', () => {
    const advisory = listed([finding('CVE-2026-1'), finding('HCE2-SA-2026-0001')])
    const open = { outcome: 'unknown', cause: 'not-measured' }
    expect(judge(['CVE-2021-44228'], advisory)).toMatchObject(open)
    expect(judge(['*:cve-2021-*'], advisory)).toMatchObject(open)
    expect(judge(['GHSA-*', 'CVE-2021-44228'], advisory)).toMatchObject(open)
    expect(judge(['GHSA-*'], advisory).outcome).toBe('pass')
    const tied = listed([finding('HCE2-SA-2026-0001', exactly('low'), ['CVE-2026-2'])])
    expect(judge(['CVE-2021-44228'], tied).outcome).toBe('pass')
  })

  it('passes an image whose complete list is empty', () => {
    expect(judge(['*'], listed([])).outcome).toBe('pass')
  })

  it('is undecided without a list, even where nothing is counted', () => {
    const facts = { vulnerabilities: measured([], 'the count') }
    expect(judge(['*'], facts)).toMatchObject({
      outcome: 'unknown',
      cause: 'not-measured',
      text: expect.stringMatching(/does not list/),
    })
  })

  it('is undecided with the cause that keeps the list or the count from being known', () => {
    const refused = notMeasured(message('the service refuses'), 'source-error')
    expect(judge(['x'], { ...listed([]), findings: refused })).toMatchObject({
      outcome: 'unknown',
      cause: 'source-error',
    })
    expect(judge(['x'], { ...listed([]), vulnerabilities: refused })).toMatchObject({
      outcome: 'unknown',
      cause: 'source-error',
    })
  })

  it.each([exactCount(3), { min: 0, max: 3 }])('is undecided where the count %j may exceed the list', (total) => {
    expect(judge(['x'], listed([finding('a'), finding('b')], total))).toMatchObject({
      outcome: 'unknown',
      cause: 'not-measured',
      text: expect.stringMatching(/lists 2, so that denied ones may be missing/),
    })
  })

  it('is violated by what is listed, whatever else is not known', () => {
    const refused = notMeasured(message('the service refuses'), 'source-error')
    expect(judge(['a'], { ...listed([finding('a')]), vulnerabilities: refused }).outcome).toBe('violated')
    expect(judge(['a'], listed([finding('a', SOME_SEVERITY)], exactCount(9))).outcome).toBe('violated')
  })
})
