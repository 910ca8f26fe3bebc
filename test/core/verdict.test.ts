import { describe, expect, it } from 'vitest'
import type { RuleOutcome, Verdict } from '../../src/core/report.ts'
import { countOutcomes, exitCodeFor, imageVerdict, runVerdict } from '../../src/core/verdict.ts'
import { anOutcome } from '../builders.ts'

const pass = anOutcome()
const violated = anOutcome({ outcome: 'violated' })
const unknown = anOutcome({ outcome: 'unknown', cause: 'pending' })
const waived = anOutcome({ outcome: 'waived' })
const letThrough = anOutcome({ outcome: 'unknown', cause: 'pending', mode: 'warn', letThrough: true })
const skipped = anOutcome({ outcome: 'skipped' })
const warning = anOutcome({ outcome: 'violated', mode: 'warn' })
const unknownWarning = anOutcome({ outcome: 'unknown', cause: 'pending', mode: 'warn' })
const passInWarn = anOutcome({ mode: 'warn' })

describe('imageVerdict', () => {
  it.each<[string, RuleOutcome[], Verdict]>([
    ['a pass', [pass], 'pass'],
    ['a waived violation', [waived], 'pass'],
    ['an unknown that the policy lets through', [letThrough], 'pass'],
    ['warnings beside a pass', [pass, warning, unknownWarning], 'pass'],
    ['a violation beside passes', [pass, violated, unknown], 'fail'],
    ['an unknown beside passes', [pass, unknown, waived], 'unknown'],
    ['nothing', [], 'unknown'],
    ['skipped rules only', [skipped], 'unknown'],
    ['rules that only warn, though they hold', [passInWarn], 'unknown'],
    ['a violation that only warns', [warning], 'unknown'],
  ])('%s', (_name, outcomes, verdict) => {
    expect(imageVerdict(outcomes)).toBe(verdict)
    expect(imageVerdict(outcomes.toReversed())).toBe(verdict)
  })
})

describe('runVerdict', () => {
  it.each<[Verdict[], Verdict]>([
    [[], 'unknown'],
    [['pass'], 'pass'],
    [['pass', 'pass'], 'pass'],
    [['pass', 'unknown'], 'unknown'],
    [['unknown', 'pass', 'fail'], 'fail'],
  ])('%j: %s', (verdicts, expected) => {
    expect(runVerdict(verdicts.map((verdict) => ({ verdict })))).toBe(expected)
  })
})

it('counts outcomes over all images, warnings apart from what is enforced', () => {
  const images = [
    { rules: [pass, violated, unknown, waived, skipped] },
    { rules: [violated, violated, warning, unknownWarning, letThrough, passInWarn, passInWarn, passInWarn] },
  ]
  expect(countOutcomes(images)).toEqual({ violations: 3, warnings: 3, unknowns: 1, waived: 1 })
})

it.each<[Verdict, 'enforce' | 'report', number]>([
  ['pass', 'enforce', 0],
  ['fail', 'enforce', 1],
  ['unknown', 'enforce', 2],
  ['pass', 'report', 0],
  ['fail', 'report', 0],
  ['unknown', 'report', 0],
])('%s in mode %s exits with %d', (verdict, mode, code) => {
  expect(exitCodeFor(verdict, mode)).toBe(code)
})
