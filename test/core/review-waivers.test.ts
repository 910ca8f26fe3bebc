import { describe, expect, it } from 'vitest'
import type { ImageAssessment, ImageScan } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import type { Finding } from '../../src/core/finding.ts'
import { measured } from '../../src/core/measured.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import type { Policy, Waiver } from '../../src/core/policy.ts'
import { reviewWaivers } from '../../src/core/review-waivers.ts'
import { exactly } from '../../src/core/severity.ts'
import { countFindings, worstSeverity } from '../../src/core/vulnerability-counts.ts'
import { ruleById } from '../../src/rules/index.ts'
import {
  aCompleteState,
  anAssessment,
  aPolicy,
  aPosition,
  aReference,
  aScan,
  aWaiver,
  DIGEST,
  NOW,
  someWaiverLimits,
} from '../builders.ts'

const finding = (over: Partial<Finding> = {}): Finding => ({
  id: 'CVE-2026-1',
  aliases: [],
  severity: exactly('high'),
  ...over,
})
function listing(...findings: readonly Finding[]): ImageScan {
  const counts = countFindings(findings, exactCount(findings.length))
  return aScan({
    state: aCompleteState({
      findings: measured(findings, 'list'),
      vulnerabilities: measured(counts, 'list'),
      severity: measured(worstSeverity(counts), 'list'),
    }),
  })
}
const imageWith = (scan: ImageScan, over: Partial<ImageAssessment> = {}) => anAssessment({ scans: [scan], ...over })
const unread = imageWith(aScan({ state: { kind: 'pending', why: message('queued') } }))

/** What is told of one waiver once these images were judged. */
function review(waiver: Partial<Waiver>, images: readonly ImageAssessment[], policy: Partial<Policy> = {}) {
  const judged = aPolicy({ waivers: [aWaiver(waiver)], ...policy })
  const reports = images.map((image) => evaluateImage([judged], image, ruleById, NOW))
  return reviewWaivers(judged, reports, { rules: ruleById, now: NOW }).map(({ message: text }) => formatMessage(text))
}

const OF_FINDING = { rule: undefined, finding: 'CVE-2026-1' }
const [bad, clean] = [imageWith(listing(finding())), imageWith(listing())]

describe('a waiver is told of as useless', () => {
  it.each<[string, Partial<Waiver>, readonly ImageAssessment[]]>([
    ['a rule, by no image', {}, [clean, clean]],
    ['a finding, by no image', OF_FINDING, [clean, clean]],
    [
      'a rule, by the image of its digest',
      { digest: DIGEST },
      [imageWith(listing(), { reference: aReference('r.example.com/a/b:1') })],
    ],
  ])('where it is needed of %s', (_, waiver, images) => {
    expect(review(waiver, images)).toEqual([expect.stringMatching(/is not used/)])
  })

  it.each<[string, Partial<Waiver>, readonly ImageAssessment[]]>([
    ['one image of two needs it', {}, [clean, bad]],
    ['one image of two has its finding', OF_FINDING, [clean, bad]],
    ['one image of two has no list that could show it', OF_FINDING, [clean, unread]],
  ])('and not where %s', (_, waiver, images) => {
    expect(review(waiver, images)).toEqual([])
    expect(review(waiver, images.toReversed())).toEqual([])
  })

  it('with the finding that it names in vain', () => {
    const advisory = finding({ id: 'SA-7', aliases: ['CVE-2026-1', 'CVE-2026-9'] })
    expect(review(OF_FINDING, [imageWith(listing(advisory))])).toEqual([
      'the waiver of CVE-2026-1 is not used: it does not take SA-7 out of any rule by itself',
    ])
  })
})

it('tells that a waiver ended with a fix, whichever of two packages has it', () => {
  const [fixed, open] = [finding({ hasFix: true }), finding({ hasFix: false })]
  for (const findings of [
    [fixed, open],
    [open, fixed],
  ]) {
    expect(review({ ...OF_FINDING, untilFixed: true }, [imageWith(listing(...findings))])).toEqual([
      expect.stringMatching(/has ended: the source reports a fix/),
    ])
  }
})

it('takes a waiver of a finding that names no rule for one of every rule that is accepted', () => {
  const accepted = {
    from: 'w.yaml',
    rules: ['max-severity'],
    maxSeverity: undefined,
    maxDays: undefined,
    position: aPosition(9),
  }
  expect(review({ ...OF_FINDING, accepted }, [bad])).toEqual([])
})

describe('that a waiver will end', () => {
  const waiverLimits = someWaiverLimits({ maxDays: undefined, require: [], warnBeforeMs: 1_000 })
  it.each([
    [NOW + 1_000, [/ends on 2026-06-15/]],
    [NOW + 1_001, []],
    [undefined, []],
  ])('is told as early as the policy says: %s', (expiresMs, told) => {
    expect(review({ expiresMs }, [bad], { waiverLimits })).toEqual(told.map((text) => expect.stringMatching(text)))
  })
})
