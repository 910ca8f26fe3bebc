import { describe, expect, it } from 'vitest'
import type { MaliciousFileCounts } from '../../src/core/assessment.ts'
import { atLeast, type Count, exactCount } from '../../src/core/count.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { ruleById } from '../../src/rules/index.ts'
import { outcomeOfFacts } from './outcome-of.ts'

const notThere = notMeasured(message('the source does not look for them'))

describe.each([
  ['no-unsafe-settings', 'unsafeSettings', 'unsafe settings'],
  ['no-sensitive-files', 'sensitiveFiles', 'sensitive files'],
])('%s', (id, fact, words) => {
  it.each<[Count, number, string]>([
    [exactCount(0), 0, 'pass'],
    [exactCount(1), 0, 'violated'],
    [exactCount(2), 2, 'pass'],
    [atLeast(3), 2, 'violated'],
    [{ min: 0, max: 1 }, 0, 'unknown'],
  ])('%j, at most %d: %s', (count, max, outcome) => {
    expect(outcomeOfFacts(id, { max }, { [fact]: measured(count, 'count') }).outcome).toBe(outcome)
  })

  it('accepts none unless told otherwise, and names the number and the limit', () => {
    const { outcome, text, hint } = outcomeOfFacts(id, {}, { [fact]: measured(exactCount(1), 'count') })
    expect([outcome, text]).toEqual(['violated', `${words}: 1, the limit is 0`])
    expect(hint).toBeDefined()
  })

  it('never takes what was not measured for none', () => {
    expect(outcomeOfFacts(id, { max: 99 }, { [fact]: notThere })).toMatchObject({
      outcome: 'unknown',
      cause: 'not-measured',
    })
  })
})

describe('no-malicious-files', () => {
  const judge = (options: Record<string, unknown>, counts: MaliciousFileCounts) =>
    outcomeOfFacts('no-malicious-files', options, { maliciousFiles: measured(counts, 'count') })

  it.each<[string, Record<string, unknown>, MaliciousFileCounts, string]>([
    ['none', {}, { total: exactCount(0) }, 'pass'],
    ['one', {}, { total: exactCount(1) }, 'violated'],
    ['as many as allowed', { max: 1 }, { total: exactCount(1) }, 'pass'],
    ['perhaps one', {}, { total: { min: 0, max: 1 } }, 'unknown'],
    ['none, ungraded', { 'min-level': 'serious' }, { total: exactCount(0) }, 'pass'],
    ['some, ungraded', { 'min-level': 'serious' }, { total: exactCount(2) }, 'unknown'],
    ['as many as allowed, ungraded', { 'min-level': 'serious', max: 2 }, { total: exactCount(2) }, 'pass'],
    [
      'milder ones only',
      { 'min-level': 'serious' },
      { total: exactCount(2), atLeast: { serious: exactCount(0) } },
      'pass',
    ],
    [
      'graded, one too many',
      { 'min-level': 'suspicious' },
      { total: exactCount(2), atLeast: { suspicious: exactCount(1) } },
      'violated',
    ],
    [
      'worse ones count too',
      { 'min-level': 'suspicious' },
      { total: exactCount(2), atLeast: { serious: exactCount(1) } },
      'violated',
    ],
    [
      'none of a worse level, which says nothing of this one',
      { 'min-level': 'suspicious' },
      { total: exactCount(2), atLeast: { serious: exactCount(0) } },
      'unknown',
    ],
    [
      'none of a milder level',
      { 'min-level': 'serious' },
      { total: exactCount(2), atLeast: { suspicious: exactCount(0) } },
      'pass',
    ],
    [
      'a total that its own grades contradict',
      {},
      { total: exactCount(0), atLeast: { serious: exactCount(1) } },
      'violated',
    ],
  ])('%s', (_name, options, counts, outcome) => {
    expect(judge(options, counts).outcome).toBe(outcome)
  })

  it('shows the worse number where a total and its grades contradict each other', () => {
    expect(judge({}, { total: exactCount(0), atLeast: { serious: exactCount(2) } }).text).toBe(
      'malicious files: 2, the limit is 0',
    )
  })

  it('names the level where one is asked for', () => {
    const of = (level: string, total: Count) =>
      outcomeOfFacts(
        'no-malicious-files',
        { 'min-level': level },
        { maliciousFiles: measured({ total, atLeast: { serious: total } }, 'files') },
      )
    expect(of('serious', exactCount(2)).text).toBe('malicious files of level serious or above: 2, the limit is 0')
    expect(of('any', { min: 0, max: 3 })).toMatchObject({
      outcome: 'unknown',
      text: 'malicious files: at most 3, the limit is 0',
      hint: undefined,
    })
  })

  it('says what to do where the source does not grade', () => {
    const outcome = judge({ 'min-level': 'serious' }, { total: exactCount(2) })
    expect(outcome.text).toBe(
      'malicious files of level serious or above: at most 2, as the source does not grade all of them',
    )
    expect(outcome.hint).toMatch(/min-level: any/)
  })

  it('never takes what was not measured for none', () => {
    expect(outcomeOfFacts('no-malicious-files', {}, { maliciousFiles: notThere }).outcome).toBe('unknown')
  })

  it('asks for grades only where it has a level', () => {
    const needs = ruleById.get('no-malicious-files')?.needs
    expect(needs?.({ max: 0, 'min-level': 'any' })).toEqual({ facts: ['maliciousFiles'] })
    expect(needs?.({ max: 0, 'min-level': 'serious' })).toEqual({ facts: ['maliciousFiles'], maliceLevel: 'serious' })
  })
})
