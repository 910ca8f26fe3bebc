import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluateImage } from '../../src/core/evaluate.ts'
import { isSameName } from '../../src/core/finding.ts'
import { matchesImage } from '../../src/core/glob.ts'
import type { Waiver } from '../../src/core/policy.ts'
import { concernedBy } from '../../src/core/waiver-concerns.ts'
import {
  inForceAt,
  keyOfWaiver,
  onImage,
  someWaivers,
  type WaiverTarget,
  waiversOfFindings,
  waiversOfUnknown,
  waiversOfViolation,
  waiverTarget,
} from '../../src/core/waivers.ts'
import { ruleById } from '../../src/rules/index.ts'
import {
  anAssessment,
  anOutcome,
  aPolicy,
  aPosition,
  aRuleSetting,
  aWaiver,
  NOW,
  someWaiverLimits,
} from '../builders.ts'
import { someDigest, someImageGlob, someReference } from './some-places.ts'

const RULES = ['max-severity', 'denied-tags'] as const
const RUNS = { numRuns: 2000 }

const someWaiver: fc.Arbitrary<Partial<Waiver>> = fc
  .record({
    rule: fc.constantFrom(undefined, ...RULES),
    finding: fc.constantFrom(undefined, undefined, 'CVE-2026-1', 'cve-2026-1', 'SA-1'),
    image: fc.oneof({ weight: 9, arbitrary: someImageGlob }, fc.constantFrom(undefined, undefined, '')),
    digest: someDigest,
    isAccepted: fc.boolean(),
    acceptedRules: fc.subarray([...RULES]),
    maxSeverity: fc.constantFrom(undefined, 'high' as const),
  })
  .map(({ isAccepted, acceptedRules: rules, maxSeverity, ...waiver }) =>
    isAccepted
      ? { ...waiver, accepted: { from: 'w.yaml', rules, maxSeverity, maxDays: undefined, position: aPosition() } }
      : waiver,
  )

/** Each at a line of its own. */
const waiversOf = (some: fc.Arbitrary<Partial<Waiver>>) =>
  fc.array(some, { maxLength: 10 }).map((all) => all.map((one, at) => aWaiver({ ...one, position: aPosition(at + 1) })))

/** Whether every criterion holds, one after the other: what the index must come to. */
const holds = ({ rule, image, digest, accepted }: Waiver, target: WaiverTarget): boolean =>
  target.rule.waivable &&
  (rule === undefined || rule === target.rule.id) &&
  (accepted === undefined || accepted.rules.includes(target.rule.id)) &&
  (image === undefined || matchesImage(image, target.reference)) &&
  (digest === undefined || digest === target.digest)

const coversRule = (waiver: Waiver, target: WaiverTarget): boolean =>
  waiver.finding === undefined &&
  waiver.rule !== undefined &&
  holds(waiver, target) &&
  !(target.looksAtFindings && waiver.accepted?.maxSeverity !== undefined)

it('covers what each waiver, held against the rule and the image by itself, covers', () => {
  const someTarget = fc.record({
    reference: someReference,
    digest: someDigest,
    rule: fc.constantFrom(...RULES),
    waivable: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
  })
  fc.assert(
    fc.property(waiversOf(someWaiver), someTarget, (waivers, { reference, digest, rule: id, waivable }) => {
      const image = anAssessment({ reference, digest })
      const rule = ruleById.get(id) ?? expect.fail()
      const target = waiverTarget(aRuleSetting(id, { waivable }), rule, image)
      const policy = aPolicy({ waivers, waiverLimits: someWaiverLimits({ unknownMaxDays: 90 }) })
      const held = onImage(inForceAt(NOW, policy), image)

      const covering = waivers.filter((waiver) => coversRule(waiver, target))
      expect(waiversOfViolation(held, target)).toEqual(someWaivers(covering))
      const breakGlass = covering.filter(({ accepted, digest }) => !accepted && digest !== undefined)
      expect(waiversOfUnknown(held, target)).toEqual(someWaivers(breakGlass))

      const ofFindings = waivers.filter(
        (waiver) => target.looksAtFindings && waiver.finding !== undefined && holds(waiver, target),
      )
      const own = ofFindings.filter(({ accepted }) => !accepted)
      const found = waiversOfFindings(held, target)
      expect([found.isEmpty, found.own().isEmpty]).toEqual([ofFindings.length === 0, own.length === 0])
      for (const name of ['CVE-2026-1', 'cve-2026-1', 'SA-1', 'sa-1']) {
        const naming = (all: readonly Waiver[]) =>
          someWaivers(all.filter(({ finding = '' }) => isSameName(finding, name)))
        expect(someWaivers(found.naming(name))).toEqual(naming(ofFindings))
        expect(someWaivers(found.own().naming(name))).toEqual(naming(own))
      }
    }),
    RUNS,
  )
})

const A_REPORT = evaluateImage([], anAssessment(), ruleById, NOW)

it('tells the images that a waiver is about as each image would by itself', () => {
  const someImages = fc.array(fc.tuple(someReference, someDigest), { maxLength: 5 })
  fc.assert(
    fc.property(waiversOf(someWaiver), someImages, (waivers, places) => {
      const markOf = (at: number) => aWaiver({ position: { file: 'mark.yaml', line: at, column: 1 } })
      const images = places.map(([{ text }, digest], at) => ({
        ...A_REPORT,
        reference: text,
        digest,
        rules: [anOutcome({ waivedBy: [markOf(at)] })],
      }))
      const concerned = concernedBy(waivers, images)
      for (const waiver of waivers) {
        const about = places.flatMap(([reference, digest = reference.digest], at) => {
          const isAbout =
            waiver.image === undefined
              ? waiver.digest === undefined || waiver.digest === digest
              : matchesImage(waiver.image, reference)
          return isAbout ? keyOfWaiver(markOf(at)) : []
        })
        expect(concerned(waiver).flatMap(({ used }) => [...used])).toEqual(about)
        expect(concerned(waiver).length > 0).toBe(about.length > 0)
      }
    }),
    RUNS,
  )
})
