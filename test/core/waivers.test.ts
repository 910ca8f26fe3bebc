import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ImageAssessment } from '../../src/core/assessment.ts'
import { DAY_MS } from '../../src/core/duration.ts'
import { evaluateImage, evaluateImages } from '../../src/core/evaluate.ts'
import { measured } from '../../src/core/measured.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import type { Policy, Waiver } from '../../src/core/policy.ts'
import { reviewWaivers } from '../../src/core/review-waivers.ts'
import { exactly } from '../../src/core/severity.ts'
import { dayOf, nameOfWaiver, someWaivers, whyNotInForce } from '../../src/core/waivers.ts'
import { ruleById } from '../../src/rules/index.ts'
import {
  aCompleteState,
  anAssessment,
  aPolicy,
  aPosition,
  aReference,
  aRuleSetting,
  aScan,
  aWaiver,
  blockAll,
  DIGEST,
  NOW,
  OTHER_DIGEST,
  someWaiverLimits,
} from '../builders.ts'

const violating = aScan({ label: 'amd64', state: aCompleteState({ severity: measured(exactly('high'), 'severity') }) })
const pending = aScan({ label: 'arm64', state: { kind: 'pending', why: message('it is queued') } })
const endOf = (day: string) => Date.parse(`${day}T23:59:59.999Z`)

function judge(policy: Partial<Policy>, image: Partial<ImageAssessment> = {}, now = NOW) {
  const report = evaluateImage([aPolicy(policy)], anAssessment({ scans: [violating], ...image }), ruleById, now)
  const [outcome] = report.rules
  if (!outcome) throw new Error('no outcome')
  return { ...outcome, verdict: report.verdict, text: formatMessage(outcome.message) }
}

const withWaiver = (waiver: Partial<Waiver> = {}, policy: Partial<Policy> = {}) =>
  judge({ waivers: [aWaiver(waiver)], ...policy })

describe('a waiver that covers a violation', () => {
  it('keeps it in the report as it was found, with the waiver', () => {
    const outcome = withWaiver()

    expect(outcome).toMatchObject({ outcome: 'waived', verdict: 'pass', cause: undefined, waivedBy: [aWaiver()] })
    expect(outcome.text).toBe('worst severity is high, the limit is medium')
  })

  it.each<[string, Partial<Waiver>]>([
    ['its rule alone', {}],
    ['the image', { image: '*/team-a/api' }],
    ['the image with its tag', { image: '**:1.2.*' }],
    ['the digest', { digest: DIGEST }],
    ['everything', { image: 'swr.*.myhuaweicloud.com/team-a/*', digest: DIGEST }],
    ['its last millisecond', { expiresMs: NOW }],
    ['the last day that is allowed', { expiresMs: endOf('2026-09-13') }],
  ])('names %s', (_name, waiver) => {
    expect(withWaiver(waiver).outcome).toBe('waived')
  })

  it.each<[string, Partial<Waiver>]>([
    ['another rule', { rule: 'scan-succeeded' }],
    ['no rule', { rule: undefined }],
    ['another image', { image: '*/team-b/api' }],
    ['another digest', { digest: OTHER_DIGEST }],
    ['its image with another digest', { image: '*/team-a/api', digest: OTHER_DIGEST }],
    ['another image with its digest', { image: '*/team-b/api', digest: DIGEST }],
    ['a finding', { finding: 'CVE-2026-1234' }],
    ['a moment ago as its end', { expiresMs: NOW - 1 }],
    ['a day beyond the longest as its end', { expiresMs: endOf('2026-09-14') }],
    ['no end', { expiresMs: undefined }],
    ['no owner', { owner: undefined }],
    ['a blank reason', { reason: ' ' }],
    ['the fix as its end, which no rule can see', { untilFixed: true }],
  ])('does not, where it names %s', (_name, waiver) => {
    expect(withWaiver(waiver)).toMatchObject({ outcome: 'violated', verdict: 'fail' })
  })

  it('may lack what the policy does not require', () => {
    const waiverLimits = someWaiverLimits({ require: [], maxDays: undefined })
    const waiver = { owner: undefined, reason: undefined, expiresMs: undefined }
    expect(withWaiver(waiver, { waiverLimits }).outcome).toBe('waived')
  })

  it('has an end where days are limited, even where none is required', () => {
    const waiverLimits = someWaiverLimits({ require: [] })
    expect(withWaiver({ expiresMs: undefined }, { waiverLimits }).outcome).toBe('violated')
  })

  it('names the digest that was judged, also where another was asked for, or none', () => {
    const judgeOf = (text: string, digest: string) =>
      judge({ waivers: [aWaiver({ digest })] }, { reference: aReference(text) })
    expect(judgeOf('r.example.com/a/b:1', DIGEST).outcome).toBe('waived')
    expect(judgeOf(`r.example.com/a/b:1@${OTHER_DIGEST}`, DIGEST).outcome).toBe('waived')
    expect(judgeOf(`r.example.com/a/b:1@${OTHER_DIGEST}`, OTHER_DIGEST).outcome).toBe('violated')
  })

  it('never covers a rule that cannot be waived', () => {
    const outcome = withWaiver({}, { rules: [aRuleSetting('max-severity', { waivable: false })] })
    expect(outcome).toMatchObject({ outcome: 'violated', waiverStanza: undefined })
  })

  it('belongs to its policy alone', () => {
    const policies = [aPolicy({ waivers: [aWaiver()] }), aPolicy({ name: 'organisation' })]
    const report = evaluateImage(policies, anAssessment({ scans: [violating] }), ruleById, NOW)
    expect(report.rules.map(({ outcome }) => outcome)).toEqual(['waived', 'violated'])
  })

  it('comes first where it lasts longest', () => {
    const waivers = [
      aWaiver({ owner: '@short', expiresMs: endOf('2026-07-01') }),
      aWaiver({ owner: '@long', expiresMs: endOf('2026-08-01') }),
    ]
    const ownersOf = (some: readonly Waiver[]) => judge({ waivers: some }).waivedBy?.map(({ owner }) => owner)
    expect(ownersOf(waivers)).toEqual(['@long', '@short'])
    expect(ownersOf(waivers.toReversed())).toEqual(['@long', '@short'])
  })
})

describe('someWaivers', () => {
  const places = (waivers: readonly Waiver[]) => someWaivers(waivers)?.map(({ position }) => position.line)

  it('puts the longest-lasting first, those without an end before all, and then goes by place', () => {
    const waivers = [
      aWaiver({ position: aPosition(25), expiresMs: undefined }),
      aWaiver({ position: aPosition(24), expiresMs: NOW + DAY_MS }),
      aWaiver({ position: aPosition(21), expiresMs: NOW }),
      aWaiver({ position: aPosition(22), expiresMs: NOW }),
      aWaiver({ position: aPosition(23), expiresMs: NOW }),
    ]
    expect(places(waivers)).toEqual([25, 24, 21, 22, 23])
    expect(places(waivers.toReversed())).toEqual([25, 24, 21, 22, 23])
  })

  it('holds each once, and is nothing where there is none', () => {
    const waiver = aWaiver()
    expect(someWaivers([waiver, waiver])).toEqual([waiver])
    expect(someWaivers([])).toBeUndefined()
  })
})

describe('what names a waiver', () => {
  it('is what it states, in one order', () => {
    const waiver = aWaiver({ finding: 'CVE-2026-1', rule: 'max-severity', image: '**/api', digest: DIGEST })
    expect(nameOfWaiver(waiver)).toBe(`CVE-2026-1 max-severity **/api ${DIGEST}`)
    expect(nameOfWaiver(aWaiver({ rule: undefined }))).toBe('?')
    expect([dayOf(waiver), dayOf(aWaiver({ expiresMs: undefined }))]).toEqual(['2026-07-31', '?'])
  })

  it('stands beside what it lacks', () => {
    const why = whyNotInForce(aWaiver({ reason: '', owner: ' ' }), someWaiverLimits(), NOW)
    expect(why && formatMessage(why)).toBe('the waiver of max-severity is not applied: it lacks reason, owner')
  })
})

describe('a waiver and what is unknown', () => {
  const missing = { cause: 'missing', why: message('the image is not in the list') } as const
  const breakGlass = aWaiver({ digest: DIGEST, expiresMs: endOf('2026-06-17') })
  const limits = someWaiverLimits({ unknownMaxDays: 2 })
  const judgeUnknown = (waiver: Waiver, policy: Partial<Policy> = {}, image: Partial<ImageAssessment> = {}) =>
    judge({ waivers: [waiver], waiverLimits: limits, ...policy }, { scans: [], doubts: [missing], ...image })

  it('leaves undecided what stands next to a waived violation', () => {
    const outcome = judge({ waivers: [aWaiver()] }, { scans: [violating, pending] })
    expect(outcome).toMatchObject({ outcome: 'unknown', cause: 'pending', verdict: 'unknown', waivedBy: [aWaiver()] })
  })

  it('does not cover an image that may be another', () => {
    const doubts = [{ cause: 'ambiguous', why: message('two rows') }] as const
    expect(judge({ waivers: [aWaiver()] }, { doubts })).toMatchObject({ outcome: 'unknown', cause: 'ambiguous' })
  })

  it('covers it as break-glass, which keeps its cause', () => {
    const outcome = judgeUnknown(breakGlass)
    expect(outcome).toMatchObject({ outcome: 'waived', cause: 'missing', mode: 'enforce', verdict: 'pass' })
    expect(outcome).toMatchObject({ text: 'the image is not in the list', waivedBy: [breakGlass] })
  })

  it('covers it for a single day where the policy allows no more', () => {
    const waiverLimits = someWaiverLimits({ unknownMaxDays: 1 })
    expect(judgeUnknown({ ...breakGlass, expiresMs: endOf('2026-06-16') }, { waiverLimits }).outcome).toBe('waived')
  })

  it('covers the digest that was asked for where the source knows none', () => {
    expect(judgeUnknown(breakGlass, {}, { digest: undefined }).outcome).toBe('waived')
  })

  it.each<[string, Partial<Waiver>, Partial<Policy>, Partial<ImageAssessment>]>([
    ['the policy has no break-glass', {}, { waiverLimits: someWaiverLimits() }, {}],
    ['it has none even for today', { expiresMs: endOf('2026-06-15') }, { waiverLimits: someWaiverLimits() }, {}],
    ['it names no digest', { digest: undefined, image: '**' }, {}, {}],
    ['it names another digest', { digest: OTHER_DIGEST }, {}, {}],
    ['no digest is known', {}, {}, { digest: undefined, reference: aReference('r.example.com/a/b:1') }],
    ['it lasts longer than allowed', { expiresMs: endOf('2026-06-18') }, {}, {}],
    ['it has expired', { expiresMs: NOW - 1 }, {}, {}],
    ['the rule cannot be waived', {}, { rules: [aRuleSetting('max-severity', { waivable: false })] }, {}],
    ['the image is ambiguous', {}, {}, { doubts: [missing, { cause: 'ambiguous', why: message('two rows') }] }],
  ])('does not where %s', (_name, waiver, policy, image) => {
    expect(judgeUnknown({ ...breakGlass, ...waiver }, policy, image)).toMatchObject({
      outcome: 'unknown',
      verdict: 'unknown',
    })
  })

  it('is not needed where the policy lets the unknown through', () => {
    const outcome = judgeUnknown(breakGlass, { unknown: { ...blockAll, missing: 'warn' } })
    expect(outcome).toMatchObject({ outcome: 'unknown', letThrough: true })
    expect(outcome.waivedBy).toBeUndefined()
  })

  it('stays in the report beside an unknown that the policy lets through', () => {
    const policy = { waivers: [aWaiver()], unknown: { ...blockAll, pending: 'warn' } as const }
    const outcome = judge(policy, { scans: [violating, pending] })
    expect(outcome).toMatchObject({ outcome: 'unknown', letThrough: true, waivedBy: [aWaiver()] })
  })
})

describe('the stanza to paste', () => {
  const stanzaOf = (policy: Partial<Policy> = {}, image: Partial<ImageAssessment> = {}) =>
    parse(judge(policy, image).waiverStanza ?? '')

  it('names rule, image and digest, and leaves reason and owner open', () => {
    expect(stanzaOf()).toEqual([
      {
        rule: 'max-severity',
        image: 'swr.cn-north-4.myhuaweicloud.com/team-a/api',
        digest: DIGEST,
        reason: '',
        owner: '',
        expires: '2026-07-15',
      },
    ])
  })

  it('names no digest where none is known, and quotes a port', () => {
    const image = { digest: undefined, reference: aReference('localhost:5000/a/b:1') }
    const [stanza] = stanzaOf({}, image)
    expect(stanza.image).toBe('localhost:5000/a/b')
    expect(stanza).not.toHaveProperty('digest')
  })

  it('ends no later than the policy allows', () => {
    expect(stanzaOf({ waiverLimits: someWaiverLimits({ maxDays: 5 }) })).toMatchObject([{ expires: '2026-06-20' }])
  })

  it.each([NOW, endOf('2026-06-15'), Date.parse('2026-06-15')])('works once it is filled in, at %d', (now) => {
    const waiverLimits = someWaiverLimits({ maxDays: 5 })
    const [stanza] = parse(judge({ waiverLimits }, {}, now).waiverStanza ?? '')
    const waiver = aWaiver({ ...stanza, reason: 'r', owner: 'o', expiresMs: endOf(stanza.expires) })
    expect(judge({ waiverLimits, waivers: [waiver] }, {}, now).outcome).toBe('waived')
  })

  it('is not there where there is nothing to waive', () => {
    expect(judge({}, { scans: [pending] }).waiverStanza).toBeUndefined()
  })
})

describe('reviewWaivers', () => {
  function review(
    waiver: Partial<Waiver>,
    policy: Partial<Policy> = {},
    image: Partial<ImageAssessment> = {},
    isPart = false,
  ) {
    const policies = [aPolicy({ waivers: [aWaiver(waiver)], ...policy })]
    const report = evaluateImage(policies, anAssessment({ scans: [violating], ...image }), ruleById, NOW)
    return policies
      .flatMap((one) => reviewWaivers(one, [report], { rules: ruleById, now: NOW, isPart }))
      .map((notice) => formatMessage(notice.message))
  }

  it.each<[string, Partial<Waiver>, RegExp]>([
    ['expired', { expiresMs: endOf('2026-06-14') }, /max-severity expired on 2026-06-14/],
    ['too long', { expiresMs: endOf('2027-06-14') }, /ends on 2027-06-14, the latest day allowed is 2026-09-13/],
    ['lacking fields', { owner: undefined, reason: '' }, /lacks reason, owner/],
    ['until fixed', { untilFixed: true }, /until-fixed needs a finding/],
    ['soon to lapse', { expiresMs: endOf('2026-06-28') }, /max-severity ends on 2026-06-28/],
    ['of a rule that was not violated', { rule: 'scan-succeeded' }, /not used/],
    ['of a rule that does not exist', { rule: 'max-severty' }, /max-severty is not used/],
    ['of an earlier build', { image: '**/api', digest: OTHER_DIGEST }, /not used/],
  ])('tells of one that is %s', (_name, waiver, text) => {
    expect(review(waiver)).toEqual([expect.stringMatching(text)])
  })

  it('tells of one whose rule cannot be waived', () => {
    const rules = [aRuleSetting('max-severity', { waivable: false })]
    expect(review({}, { rules })).toEqual([expect.stringMatching(/waivable: false/)])
  })

  it('is silent about one that is used and lasts', () => {
    expect(review({})).toEqual([])
    expect(review({}, {}, { scans: [violating, pending] })).toEqual([])
  })

  it('is silent about one of an image that was not judged', () => {
    expect(review({ image: '*/team-b/api' })).toEqual([])
    expect(review({ digest: OTHER_DIGEST })).toEqual([])
  })

  it('knows an image by the digest that was asked for where the source knows none', () => {
    expect(review({ digest: DIGEST }, {}, { digest: undefined, scans: [pending] })).toEqual([
      expect.stringMatching(/not used/),
    ])
  })

  it('takes one for used where a longer-lasting one covers the same', () => {
    const waivers = [aWaiver(), aWaiver({ position: aPosition(21), expiresMs: NOW + 60 * DAY_MS })]
    expect(review({}, { waivers })).toEqual([])
  })

  it('is silent in a part of a list about one that may be used in another, and about no other', () => {
    const listed = aScan({ state: aCompleteState({ findings: measured([], 'list') }) })
    for (const waiver of [{ rule: 'scan-succeeded' }, { rule: undefined, finding: 'CVE-2026-1' }]) {
      expect(review(waiver, {}, { scans: [listed] })).toEqual([expect.stringMatching(/not used/)])
      expect(review(waiver, {}, { scans: [listed] }, true)).toEqual([])
    }
    expect(review({ expiresMs: endOf('2026-06-14') }, {}, {}, true)).toEqual([expect.stringMatching(/expired/)])
    const soon = { rule: 'scan-succeeded', expiresMs: endOf('2026-06-28') }
    expect(review(soon, {}, {}, true)).toEqual([expect.stringMatching(/ends on 2026-06-28/)])
  })

  it('points to the waiver', () => {
    const position = aPosition(33, 'waivers.yaml')
    const policies = [aPolicy({ waivers: [aWaiver({ position, expiresMs: NOW - 1 })] })]
    expect(policies.flatMap((one) => reviewWaivers(one, [], { rules: ruleById, now: NOW }))).toMatchObject([
      { position },
    ])
  })
})

it('waivers are the same for each of several images as for it alone', () => {
  const rules = [aRuleSetting('max-severity', { options: { max: 'medium' } })]
  const waivers = [
    aWaiver({ rule: 'max-severity', image: '**/shop', expiresMs: NOW + DAY_MS }),
    aWaiver({ rule: 'max-severity', image: '**/late', expiresMs: NOW - DAY_MS }),
  ]
  const images = ['shop', 'late', 'other'].map((name) =>
    anAssessment({ reference: aReference(`registry.example.com/team/${name}:1`), scans: [violating] }),
  )
  const reports = evaluateImages([aPolicy({ rules, waivers })], images, ruleById, NOW)
  expect(reports.map(({ rules: [outcome] }) => outcome?.outcome)).toEqual(['waived', 'violated', 'violated'])
  expect(reports).toEqual(images.map((image) => evaluateImage([aPolicy({ rules, waivers })], image, ruleById, NOW)))
})
