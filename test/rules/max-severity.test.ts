import { describe, expect, it } from 'vitest'
import { exactCount } from '../../src/core/count.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { exactly, HIGH_OR_CRITICAL, type SeverityRange, SOME_SEVERITY } from '../../src/core/severity.ts'
import { ruleById } from '../../src/rules/index.ts'
import { outcomeOfFacts } from './outcome-of.ts'

const worst = (range: SeverityRange) => ({ severity: measured(range, 'severity') })
const counted = (range: SeverityRange, n: number) =>
  measured([{ severity: range, count: exactCount(n) }], 'vulnerabilities')

describe('max-severity', () => {
  it.each<[SeverityRange, string, string]>([
    [exactly('none'), 'none', 'pass'],
    [exactly('low'), 'none', 'violated'],
    [exactly('medium'), 'medium', 'pass'],
    [exactly('high'), 'medium', 'violated'],
    [exactly('critical'), 'high', 'violated'],
    [exactly('critical'), 'critical', 'pass'],
    [HIGH_OR_CRITICAL, 'medium', 'violated'],
    [HIGH_OR_CRITICAL, 'high', 'unknown'],
    [HIGH_OR_CRITICAL, 'critical', 'pass'],
    [SOME_SEVERITY, 'none', 'violated'],
    [SOME_SEVERITY, 'medium', 'unknown'],
  ])('%j with max %s: %s', (range, max, outcome) => {
    expect(outcomeOfFacts('max-severity', { max }, worst(range)).outcome).toBe(outcome)
  })

  it('accepts medium unless told otherwise', () => {
    expect(outcomeOfFacts('max-severity', {}, worst(exactly('medium'))).outcome).toBe('pass')
    expect(outcomeOfFacts('max-severity', {}, worst(exactly('high'))).outcome).toBe('violated')
  })

  it('names what was found and the limit', () => {
    expect(outcomeOfFacts('max-severity', { max: 'medium' }, worst(HIGH_OR_CRITICAL)).text).toBe(
      'worst severity is high or critical, the limit is medium',
    )
  })

  it('says which limits can be decided where the source has one word for two levels', () => {
    const outcome = outcomeOfFacts('max-severity', { max: 'high' }, worst(HIGH_OR_CRITICAL))

    expect(outcome.cause).toBe('not-measured')
    expect(outcome.hint).toBe('use max: medium, or critical to accept both')
  })

  it('does not advise to accept everything where levels are missing', () => {
    expect(outcomeOfFacts('max-severity', { max: 'medium' }, worst(SOME_SEVERITY)).hint).not.toMatch(/critical/)
  })

  it('has no stricter limit to advise than none', () => {
    const { outcome, hint } = outcomeOfFacts('max-severity', { max: 'none' }, worst({ least: 'none', most: 'low' }))
    expect(outcome).toBe('unknown')
    expect(hint).toMatch(/^look these vulnerabilities up/)
  })

  it('passes on why the severity is not known', () => {
    const severity = notMeasured(message('the detail could not be read'), 'source-error', message('try again'))

    expect(outcomeOfFacts('max-severity', {}, { severity })).toMatchObject({
      outcome: 'unknown',
      cause: 'source-error',
      text: 'the detail could not be read',
      hint: 'try again',
    })
  })
})

describe('max-severity where level and counts contradict each other', () => {
  it('lets the counts violate', () => {
    const facts = { ...worst(exactly('low')), vulnerabilities: counted(exactly('high'), 1) }
    expect(outcomeOfFacts('max-severity', {}, facts)).toMatchObject({
      outcome: 'violated',
      text: 'worst severity is high, the limit is medium',
    })
  })

  it('lets the counts violate where no level is known', () => {
    const facts = { severity: notMeasured(message('no level')), vulnerabilities: counted(exactly('high'), 1) }
    expect(outcomeOfFacts('max-severity', {}, facts).outcome).toBe('violated')
    expect(outcomeOfFacts('max-severity', { max: 'high' }, facts).outcome).toBe('unknown')
  })

  it('never lets the counts pass', () => {
    const clean = { vulnerabilities: measured([], 'vulnerabilities') }
    expect(outcomeOfFacts('max-severity', {}, { ...clean, ...worst(exactly('high')) }).outcome).toBe('violated')
    expect(outcomeOfFacts('max-severity', {}, { ...clean, severity: notMeasured(message('no level')) }).outcome).toBe(
      'unknown',
    )
  })
})

it('max-severity asks for what lies above its limit', () => {
  expect(ruleById.get('max-severity')?.needs?.({ max: 'low' })).toEqual({ severityAbove: 'low', facts: ['severity'] })
})
