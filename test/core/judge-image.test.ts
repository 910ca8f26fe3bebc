import { describe, expect, it } from 'vitest'
import { judgeImage } from '../../src/core/judge-image.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import { type AnyRule, defineRule, type Judgement, type ScannedImage } from '../../src/core/rule.ts'
import { aCompleteState, anAssessment, aScan, NOW } from '../builders.ts'
import { asFindingWaivers } from './some-finding-waivers.ts'

/** A rule about completed scans; what it is asked about is kept. */
function anImageRule(says: () => readonly Judgement[]) {
  const subjects: ScannedImage[] = []
  const rule: AnyRule = defineRule<object>({
    id: 'ours',
    about: 'image',
    summary: message('It holds.'),
    options: { properties: {} },
    defaults: {},
    evaluate(_, subject) {
      subjects.push(subject)
      return says()
    },
  })
  return { rule, subjects }
}

describe('a rule about completed scans', () => {
  it('is asked about the scan as it is, and its image', () => {
    const { rule, subjects } = anImageRule(() => [])
    const scan = aScan({ label: 'linux/arm64', state: aCompleteState({}) })
    const image = anAssessment({ scans: [scan] })
    judgeImage(rule, {}, image, NOW, asFindingWaivers([]))
    expect(subjects).toEqual([{ image, scan }])
  })

  it('that says nothing leaves the image undecided', () => {
    const { doubt, causes, pass } = judgeImage(
      anImageRule(() => []).rule,
      {},
      anAssessment(),
      NOW,
      asFindingWaivers([]),
    )
    expect(causes).toEqual(['not-measured'])
    expect(doubt && formatMessage(doubt.message)).toBe('the rule says nothing of this image')
    expect(pass).toBeUndefined()
  })

  it('gives one next step of several, whatever order they come in', () => {
    const hints = [message('a'), message('b'), undefined]
    const doubts = hints.map((hint) => ({ cause: 'stale' as const, why: message('x'), ...(hint && { hint }) }))
    for (const order of [doubts, doubts.toReversed()]) {
      const { doubt } = judgeImage(
        anImageRule(() => []).rule,
        {},
        anAssessment({ scans: [], doubts: order }),
        NOW,
        asFindingWaivers([]),
      )
      expect(doubt).toEqual({ message: message('x'), hint: message('a') })
    }
  })
})
