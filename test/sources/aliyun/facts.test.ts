import { describe, expect, it } from 'vitest'
import { atLeast, exactCount } from '../../../src/core/count.ts'
import { measured, notMeasured } from '../../../src/core/measured.ts'
import { message } from '../../../src/core/message.ts'
import { HIGH_OR_CRITICAL } from '../../../src/core/severity.ts'
import { type Details, NO_DETAILS, systemVulnerabilities, toFacts } from '../../../src/sources/aliyun/facts.ts'
import { aRow } from './rows.ts'

const factsOf = (fields: Readonly<Record<string, unknown>>, details: Details = NO_DETAILS) =>
  toFacts(aRow(fields), details)

const COUNTS = { VulCount: undefined, HcCount: undefined, AlarmCount: undefined }

describe('what a row leaves out', () => {
  it('is not measured, never 0', () => {
    const facts = factsOf({ ...COUNTS, ImageSize: null, ImageCreate: null, ImageUpdate: null })
    for (const [name, fact] of Object.entries(facts)) {
      expect([name, (fact as { known: boolean }).known]).toEqual([name, false])
    }
    expect(systemVulnerabilities(aRow(COUNTS)).known).toBe(false)
  })

  it('is not made up for by the word NO', () => {
    expect(factsOf({ AlarmStatus: 'NO', AlarmCount: null }).maliciousFiles.known).toBe(false)
  })
})

describe('a count beside its word', () => {
  it('counts', () => {
    expect(factsOf({ HcStatus: 'YES', HcCount: 3 }).unsafeSettings).toMatchObject({ known: true, value: exactCount(3) })
    expect(factsOf({ HcStatus: undefined, HcCount: 0 }).unsafeSettings).toMatchObject({
      known: true,
      value: exactCount(0),
    })
    expect(factsOf({ HcStatus: 'yes', HcCount: 3 }).unsafeSettings).toMatchObject({ known: true, value: exactCount(3) })
  })

  it('that contradicts it: the worse decides', () => {
    expect(systemVulnerabilities(aRow({ VulStatus: 'YES', VulCount: 0 }))).toMatchObject({ value: atLeast(1) })
    expect(systemVulnerabilities(aRow({ VulStatus: 'NO', VulCount: 2 }))).toMatchObject({ value: exactCount(2) })
    expect(factsOf({ AlarmStatus: 'YES', AlarmCount: 0 }).maliciousFiles).toMatchObject({
      value: { total: atLeast(1) },
    })
  })

  it.each(['MAYBE', 'N/A', '__PROTO__', 'constructor'])('that nobody knows is not measured: %s', (HcStatus) => {
    expect(factsOf({ HcStatus, HcCount: 0 }).unsafeSettings.known).toBe(false)
  })
})

describe('vulnerabilities', () => {
  it('are not measured by the row alone, since it does not count those of applications', () => {
    const facts = factsOf({ VulStatus: 'NO', VulCount: 0 })
    expect([facts.vulnerabilities.known, facts.severity.known]).toEqual([false, false])
  })

  it('give the worst severity', () => {
    const vulnerabilities = measured([{ severity: HIGH_OR_CRITICAL, count: exactCount(1) }], 'list')
    expect(factsOf({}, { vulnerabilities }).severity).toEqual(measured(HIGH_OR_CRITICAL, 'list'))
  })

  it('that could not be had leave the severity unknown for the same reason', () => {
    const vulnerabilities = notMeasured(message('refused'), 'source-error')
    expect(factsOf({ VulCount: 0 }, { vulnerabilities })).toMatchObject({ vulnerabilities, severity: vulnerabilities })
  })
})

describe('malicious files by level', () => {
  const graded = (graded: number, all: number): Details => ({
    maliciousFiles: measured({ level: 'suspicious', graded, all }, 'list'),
  })

  it('are as the list says where it holds all that the row counts', () => {
    expect(factsOf({ AlarmCount: 3 }, graded(1, 3)).maliciousFiles).toMatchObject({
      value: { total: exactCount(3), atLeast: { suspicious: exactCount(1) } },
    })
  })

  it('are of any level where the row counts more than the list holds', () => {
    expect(factsOf({ AlarmCount: 5 }, graded(1, 3)).maliciousFiles).toMatchObject({
      value: { atLeast: { suspicious: { min: 1, max: 3 } } },
    })
    expect(factsOf({ AlarmCount: 5 }, graded(0, 0)).maliciousFiles).toMatchObject({
      value: { atLeast: { suspicious: { min: 0, max: 5 } } },
    })
  })

  it('are not told where the list could not be had', () => {
    const details: Details = { maliciousFiles: notMeasured(message('refused'), 'source-error') }
    expect(factsOf({ AlarmCount: 5 }, details).maliciousFiles).toMatchObject({ value: { total: exactCount(5) } })
    expect(factsOf({ AlarmCount: 5 }, details).maliciousFiles).not.toHaveProperty('value.atLeast')
  })
})

it('reads times and sizes that come as text', () => {
  const facts = factsOf({})
  expect(facts.sizeBytes).toMatchObject({ value: 1_604_487_690 })
  expect(facts.bornAtMs).toMatchObject({ value: { ms: 1_767_000_000_000, event: 'created' } })
  expect(factsOf({ ImageCreate: undefined }).bornAtMs).toMatchObject({
    value: { ms: 1_767_100_000_000, event: 'updated' },
  })
})
