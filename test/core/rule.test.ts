import { describe, expect, it } from 'vitest'
import type { FactName } from '../../src/core/assessment.ts'
import { message } from '../../src/core/message.ts'
import { type AnyRule, looksAtFindings, undecided, violated } from '../../src/core/rule.ts'

const aRule = (about: AnyRule['about'], facts?: readonly FactName[]): AnyRule =>
  ({ about, ...(facts && { needs: () => ({ facts }) }) }) as unknown as AnyRule

describe('whether a rule looks at vulnerabilities', () => {
  it.each<[readonly FactName[] | undefined, boolean]>([
    [['severity'], true],
    [['vulnerabilities'], true],
    [['findings'], true],
    [['sizeBytes', 'severity'], true],
    [['sizeBytes'], false],
    [[], false],
    [undefined, false],
  ])('that needs %j: %s', (facts, expected) => {
    for (const about of ['facts', 'image'] as const) expect(looksAtFindings(aRule(about, facts), {})).toBe(expected)
    for (const about of ['reference', 'scan'] as const) expect(looksAtFindings(aRule(about, facts), {})).toBe(false)
  })
})

it('says what to do next where that is known, and else nothing of it', () => {
  const [why, hint] = [message('why'), message('mend it')]
  expect(violated(why, hint)).toEqual({ outcome: 'violated', message: why, hint })
  expect(violated(why)).toStrictEqual({ outcome: 'violated', message: why })
  expect(undecided({ cause: 'stale', why, hint })).toEqual({ outcome: 'unknown', cause: 'stale', why, hint })
  expect(undecided({ cause: 'stale', why })).toStrictEqual({ outcome: 'unknown', cause: 'stale', why })
})
