import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FactName, ImageAssessment, ImageScan } from '../../src/core/assessment.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import type { Policy } from '../../src/core/policy.ts'
import type { Outcome } from '../../src/core/report.ts'
import { ruleById, rules } from '../../src/rules/index.ts'
import { aPolicy, aRuleSetting, NOW } from '../builders.ts'
import { someImage, someScan } from './some-images.ts'
import { laxAndStricterPolicy, OPTIONS, someFindingWaiver, somePolicy, someWaiver } from './some-policies.ts'

const RUNS = { numRuns: 400 }
const evaluate = (policies: readonly Policy[], image: ImageAssessment) => evaluateImage(policies, image, ruleById, NOW)

it('never turns fail into pass by a stricter policy', () => {
  fc.assert(
    fc.property(someImage, laxAndStricterPolicy, (image, [lax, strict]) => {
      fc.pre(evaluate([lax], image).verdict === 'fail')
      expect(evaluate([strict], image).verdict).not.toBe('pass')
    }),
    RUNS,
  )
})

it('never passes a stricter option where a laxer one does not', () => {
  const someRule = fc.constantFrom(...Object.keys(OPTIONS)).chain((id) => {
    const options = OPTIONS[id] ?? []
    return fc.tuple(fc.constant(id), fc.nat(options.length - 1), fc.nat(options.length - 1))
  })
  fc.assert(
    fc.property(someImage, someRule, (image, [id, a, b]) => {
      const outcomeAt = (step: number) =>
        evaluate([aPolicy({ rules: [aRuleSetting(id, { options: OPTIONS[id]?.[step] ?? {} })] })], image).verdict
      fc.pre(outcomeAt(Math.max(a, b)) === 'pass')
      expect(outcomeAt(Math.min(a, b))).toBe('pass')
    }),
    RUNS,
  )
})

it('never makes an outcome worse by adding a waiver, and changes none but violated and unknown ones', () => {
  const badness: Record<Outcome, number> = { skipped: 0, pass: 0, waived: 1, unknown: 2, violated: 3 }
  fc.assert(
    fc.property(someImage, somePolicy, fc.oneof(someWaiver, someFindingWaiver), (image, policy, waiver) => {
      const before = evaluate([policy], image).rules
      const after = evaluate([{ ...policy, waivers: [...policy.waivers, waiver] }], image).rules
      for (const [index, { outcome }] of before.entries()) {
        const changed = after[index]?.outcome ?? 'violated'
        if (badness[outcome] < 2) expect(changed).toBe(outcome)
        else expect(badness[changed]).toBeLessThanOrEqual(badness[outcome])
      }
    }),
    RUNS,
  )
})

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })

/** The same scan with its findings listed in any order. */
const shuffledFindings = (scan: ImageScan): fc.Arbitrary<ImageScan> => {
  if (scan.state.kind !== 'complete' || !scan.state.facts.findings?.known) return fc.constant(scan)
  const { facts, ...state } = scan.state
  return shuffled(scan.state.facts.findings.value).map((findings) => ({
    ...scan,
    state: { ...state, facts: { ...facts, findings: measured(findings, 'the list') } },
  }))
}

/** Two waivers stand at two places, also those of two policies: what is told of them is sorted by that. */
const eachInAFile = (policies: readonly Policy[]): readonly Policy[] =>
  policies.map((policy, index) => ({
    ...policy,
    waivers: policy.waivers.map((waiver) => ({
      ...waiver,
      position: { ...waiver.position, file: `policy-${index}.yaml` },
    })),
  }))

it('comes to the same in any order of policies, rules, waivers, scans, findings and doubts', () => {
  const given = fc.tuple(someImage, fc.array(somePolicy, { minLength: 1, maxLength: 3 }).map(eachInAFile))
  const bothOrders = given.chain(([image, policies]) =>
    fc.record({
      given: fc.constant({ image, policies }),
      image: fc
        .record({
          scans: fc.tuple(...image.scans.map(shuffledFindings)).chain(shuffled),
          doubts: shuffled(image.doubts),
        })
        .map((order) => ({ ...image, ...order })),
      policies: fc
        .tuple(
          ...policies.map((policy) =>
            fc
              .record({ rules: shuffled(policy.rules), waivers: shuffled(policy.waivers) })
              .map((order): Policy => ({ ...policy, ...order })),
          ),
        )
        .chain(shuffled),
    }),
  )
  const told = ({ verdict, rules: outcomes, waivedFindings }: ReturnType<typeof evaluate>) => ({
    verdict,
    waivedFindings,
    outcomes: outcomes
      .map(({ policy, id, mode, outcome, cause, message: text, hint }) =>
        [policy, id, mode, outcome, cause, formatMessage(text), hint && formatMessage(hint)].join(' | '),
      )
      .sort(),
  })
  fc.assert(
    fc.property(bothOrders, ({ given: { image, policies }, ...other }) => {
      expect(told(evaluate(other.policies, other.image))).toEqual(told(evaluate(policies, image)))
    }),
    RUNS,
  )
})

it('never passes a rule whose fact is not measured', () => {
  const needy = rules.filter((rule) => rule.about === 'facts')
  fc.assert(
    fc.property(fc.constantFrom(...needy), someImage, someScan, fc.nat(9), (rule, image, scan, step) => {
      fc.pre(scan.state.kind === 'complete')
      const steps = OPTIONS[rule.id] ?? []
      const options = steps[step % steps.length] ?? {}
      const fact = rule.needs?.(options).facts[0] as FactName
      const facts = { ...scan.state.facts, [fact]: notMeasured(message('left out')) }
      const image2 = { ...image, scans: [...image.scans, { ...scan, state: { ...scan.state, facts } }] }

      const { verdict } = evaluate([aPolicy({ rules: [aRuleSetting(rule.id, { options })] })], image2)

      expect(verdict).not.toBe('pass')
    }),
    RUNS,
  )
})

it('never passes an image without scans, nor one with a doubt', () => {
  const aboutScans = rules.filter((rule) => rule.about !== 'reference')
  fc.assert(
    fc.property(fc.constantFrom(...aboutScans), someImage, fc.nat(9), (rule, image, step) => {
      const steps = OPTIONS[rule.id] ?? []
      const policy = aPolicy({ rules: [aRuleSetting(rule.id, { options: steps[step % steps.length] ?? {} })] })

      expect(evaluate([policy], { ...image, scans: [] }).rules).toMatchObject([{ outcome: 'unknown' }])
      if (image.doubts.length > 0) expect(evaluate([policy], image).verdict).not.toBe('pass')
    }),
    RUNS,
  )
})

it('passes no image of which any enforced outcome is open or violated', () => {
  fc.assert(
    fc.property(someImage, fc.array(somePolicy, { maxLength: 3 }), (image, policies) => {
      const { verdict, rules: outcomes } = evaluate(policies, image)
      const enforced = outcomes.filter(({ mode, outcome }) => mode === 'enforce' && outcome !== 'skipped')
      if (enforced.some(({ outcome }) => outcome === 'violated')) expect(verdict).toBe('fail')
      else if (enforced.some(({ outcome }) => outcome === 'unknown')) expect(verdict).toBe('unknown')
      else if (!outcomes.some(({ letThrough }) => letThrough))
        expect(verdict).toBe(enforced.length ? 'pass' : 'unknown')
    }),
    RUNS,
  )
})
