import { describe, expect, it } from 'vitest'
import { exactCount } from '../../../src/core/count.ts'
import { measured, notMeasured } from '../../../src/core/measured.ts'
import { message } from '../../../src/core/message.ts'
import { reconcileFacts } from '../../../src/core/reconcile.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../../src/core/severity.ts'
import { countAbove } from '../../../src/core/vulnerability-counts.ts'
import { type FactFields, NO_DETAILS, toFacts } from '../../../src/sources/huawei/facts.ts'

const factsOf = (fields: FactFields, details = NO_DETAILS) => toFacts(fields, details)

describe('what a row leaves out', () => {
  it.each<[string, FactFields]>([
    ['absent', {}],
    [
      'null',
      {
        severity_level: null,
        vul_num: null,
        malicious_file_num: null,
        unsafe_setting_num: null,
        image_size: null,
        latest_update_time: null,
      },
    ],
  ])('%s is not measured, never 0', (_name, fields) => {
    for (const [name, fact] of Object.entries(factsOf(fields))) {
      expect([name, (fact as { known: boolean }).known]).toEqual([name, false])
    }
  })

  it('is measured where it is 0', () => {
    const facts = factsOf({ vul_num: 0, malicious_file_num: 0, unsafe_setting_num: 0, image_size: 0 })
    expect(facts.maliciousFiles).toMatchObject({ known: true, value: { total: exactCount(0) } })
    expect(facts.unsafeSettings).toMatchObject({ known: true, value: exactCount(0) })
    expect(facts.sizeBytes).toMatchObject({ known: true, value: 0 })
    expect(facts.vulnerabilities).toMatchObject({ known: true })
  })
})

describe('the stated level', () => {
  it.each([
    ['Security', exactly('none')],
    ['Low', exactly('low')],
    ['Medium', exactly('medium')],
    ['High', HIGH_OR_CRITICAL],
  ])('%s', (severity_level, expected) => {
    expect(factsOf({ severity_level }).severity).toMatchObject({ known: true, value: expected })
    expect(factsOf({ severity_level, vul_num: 0 }).severity).toMatchObject({ known: true, value: expected })
  })

  it.each(['Critical', 'high', 'SECURITY', ' Security', 'None', 'constructor', '__proto__'])(
    '%j is not measured',
    (severity_level) => {
      expect(factsOf({ severity_level, vul_num: 0 }).severity.known).toBe(false)
    },
  )

  it('Security beside vulnerabilities is contradicted: they may be of any severity', () => {
    const { severity } = reconcileFacts(factsOf({ severity_level: 'Security', vul_num: 3 }))
    expect(severity).toMatchObject({ known: true, value: SOME_SEVERITY })
  })

  it('beats what was counted, which is used where no level is stated', () => {
    const severity = measured(HIGH_OR_CRITICAL, 'counts')
    expect(factsOf({}, { severity }).severity).toEqual(severity)
    expect(factsOf({ severity_level: '' }, { severity }).severity).toEqual(severity)
  })
})

describe('vulnerabilities', () => {
  it('without details are all that the level allows', () => {
    const { vulnerabilities } = factsOf({ severity_level: 'Medium', vul_num: 4 })
    if (!vulnerabilities.known) throw new Error('not measured')
    expect(countAbove(vulnerabilities.value, 'medium')).toEqual(exactCount(0))
    expect(countAbove(vulnerabilities.value, 'low')).toEqual({ min: 0, max: 4 })
  })

  it('without details and without a level that can be read are of any severity', () => {
    const { vulnerabilities } = factsOf({ severity_level: 'Weird', vul_num: 4 })
    if (!vulnerabilities.known) throw new Error('not measured')
    expect(countAbove(vulnerabilities.value, 'high')).toEqual({ min: 0, max: 4 })
  })

  it('beside the level Security are of any severity', () => {
    const { vulnerabilities } = factsOf({ severity_level: 'Security', vul_num: 4 })
    if (!vulnerabilities.known) throw new Error('not measured')
    expect(countAbove(vulnerabilities.value, 'high')).toEqual({ min: 0, max: 4 })
  })

  it('whose details could not be had are not measured, though the row counts them', () => {
    const vulnerabilities = notMeasured(message('refused'), 'source-error')
    expect(factsOf({ vul_num: 0 }, { vulnerabilities }).vulnerabilities).toEqual(vulnerabilities)
  })
})

it('takes the last update for the birth of an image', () => {
  expect(factsOf({ latest_update_time: 5 }).bornAtMs).toMatchObject({ value: { ms: 5, event: 'updated' } })
})
