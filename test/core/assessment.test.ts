import { describe, expect, it } from 'vitest'
import { doubtAbout, joinNeeds, MALICE_LEVELS, type Needs } from '../../src/core/assessment.ts'
import { message } from '../../src/core/message.ts'

const why = message('the service says so')
const own = message('press the button')

describe('what a scan that is not complete leaves unknown', () => {
  it.each([
    [{ kind: 'stale', endedAtMs: 1, why }, 'stale', /scan the image again/],
    [{ kind: 'pending', why }, 'pending', /raise wait/],
    [{ kind: 'unclear', why }, 'not-measured', /console/],
    [{ kind: 'pending', why, hint: own }, 'pending', /^press the button$/],
    [{ kind: 'failed', code: 'E1', why, hint: own }, 'failed-scan', /^press the button$/],
    [{ kind: 'unsupported', code: 'E1', why, hint: own }, 'unsupported', /^press the button$/],
  ] as const)('%j: %s, with what to do', (state, cause, hint) => {
    const doubt = doubtAbout(state)
    expect(doubt).toMatchObject({ cause, why })
    expect(doubt.hint?.template).toMatch(hint)
  })

  it.each([
    [{ kind: 'failed', code: 'E1', why }, 'failed-scan'],
    [{ kind: 'unsupported', code: 'E1', why }, 'unsupported'],
  ] as const)('%j: %s, without a hint where nobody has one', (state, cause) => {
    expect(Object.entries(doubtAbout(state))).toEqual([
      ['cause', cause],
      ['why', why],
    ])
  })
})

it('asks for each different need of several rules once', () => {
  const needs: readonly Needs[] = [
    { facts: ['severity'], severityAbove: 'medium' },
    { facts: ['severity'], severityAbove: 'low' },
    { facts: ['sizeBytes'] },
  ]
  expect(joinNeeds([...needs, ...needs.map((need) => ({ ...need }))])).toEqual(needs)
  expect(joinNeeds([])).toEqual([])
})

it('ranks malicious files from a reminder to a serious alert', () => {
  expect(MALICE_LEVELS).toEqual(['remind', 'suspicious', 'serious'])
})
