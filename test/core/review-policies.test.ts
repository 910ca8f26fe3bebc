import { describe, expect, it } from 'vitest'
import type { FactName, ImageScan } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import type { Finding } from '../../src/core/finding.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import type { AcceptWaivers, Policy, Waiver } from '../../src/core/policy.ts'
import type { RuleOutcome } from '../../src/core/report.ts'
import { type Measures, reviewPolicies } from '../../src/core/review-policies.ts'
import type { AnyRule, RuleRegistry } from '../../src/core/rule.ts'
import { exactly } from '../../src/core/severity.ts'
import { countFindings, worstSeverity } from '../../src/core/vulnerability-counts.ts'
import { ruleById } from '../../src/rules/index.ts'
import {
  aCompleteState,
  anAssessment,
  anOutcome,
  aPolicy,
  aPosition,
  aRuleSetting,
  aScan,
  aWaiver,
  NOW,
} from '../builders.ts'

const listing = (...findings: readonly Finding[]): ImageScan => {
  const counts = countFindings(findings, exactCount(findings.length))
  return aScan({
    state: aCompleteState({
      findings: measured(findings, 'list'),
      vulnerabilities: measured(counts, 'list'),
      severity: measured(worstSeverity(counts), 'list'),
    }),
  })
}
const finding = (over: Partial<Finding> = {}): Finding => ({
  id: 'CVE-2026-1',
  aliases: [],
  severity: exactly('high'),
  ...over,
})

function review(policies: readonly Policy[], scans: readonly ImageScan[], measures: Measures = new Map()) {
  const image = evaluateImage(policies, anAssessment({ scans }), ruleById, NOW)
  return reviewPolicies(policies, [image], { rules: ruleById, measures, now: NOW }).map(({ warnings }) =>
    warnings.map(({ message: text, position }) => `${position.file}:${position.line} ${formatMessage(text)}`),
  )
}

describe('the review of waivers of findings', () => {
  const tell = (waiver: Partial<Waiver>, ...scans: readonly ImageScan[]) =>
    review([aPolicy({ waivers: [aWaiver({ rule: undefined, finding: 'CVE-2026-1', ...waiver })] })], scans)

  it('says nothing of one that takes a finding out', () => {
    expect(tell({}, listing(finding()))).toEqual([[]])
  })

  it('tells of one whose finding is not there', () => {
    expect(tell({}, listing(finding({ id: 'CVE-2026-11' })))).toEqual([
      ['policy.yaml:20 the waiver of CVE-2026-1 is not used: no image that it covers has this finding'],
    ])
  })

  it('says nothing where the findings are not all listed', () => {
    const unlisted = aScan({ state: aCompleteState({ findings: notMeasured(message('refused')) }) })
    const pending = aScan({ state: { kind: 'pending', why: message('queued') } })
    expect(tell({}, unlisted)).toEqual([[]])
    expect(tell({}, listing(), pending)).toEqual([[]])
    expect(tell({})).toEqual([[]])
  })

  it('tells of one that ended with the fix', () => {
    expect(tell({ untilFixed: true }, listing(finding({ hasFix: true })))).toEqual([
      [expect.stringMatching(/CVE-2026-1 has ended: the source reports a fix/)],
    ])
  })

  it('tells of one that names one CVE of several', () => {
    const advisory = finding({ id: 'SA-7', aliases: ['CVE-2026-1', 'CVE-2026-9'] })
    expect(tell({}, listing(advisory))).toEqual([
      [expect.stringMatching(/does not take SA-7 out of any rule by itself/)],
    ])
  })

  it('tells of one that will lapse soon', () => {
    expect(tell({ expiresMs: NOW + 1 }, listing(finding()))).toEqual([[expect.stringMatching(/ends on 2026-06-15/)]])
  })
})

describe('the review of waivers from the judged repository', () => {
  const accepted: AcceptWaivers = {
    from: 'w.yaml',
    rules: ['max-severity'],
    maxSeverity: 'medium',
    maxDays: 30,
    position: aPosition(9),
  }
  const expiresMs = NOW + 20 * 86_400_000
  const tell = (waiver: Partial<Waiver>) =>
    review(
      [aPolicy({ waivers: [aWaiver({ expiresMs, accepted, position: aPosition(3, 'w.yaml'), ...waiver })] })],
      [listing(finding())],
    )

  it.each<[string, Partial<Waiver>, RegExp]>([
    ['another rule', { rule: 'scan-succeeded' }, /^w\.yaml:3 .*accept-waivers takes none of the rule scan-succeeded/],
    ['no finding', {}, /accept-waivers has a max-severity, so that it must name a finding/],
    [
      'too severe a finding',
      { finding: 'CVE-2026-1' },
      /the finding is high, and accept-waivers takes none above medium/,
    ],
    [
      'too late an end',
      { expiresMs: NOW + 31 * 86_400_000 },
      /ends on 2026-07-16, the latest day allowed is 2026-07-15/,
    ],
    ['no end', { expiresMs: undefined, reason: 'r' }, /lacks expires/],
  ])('tells of one that names %s', (_name, waiver, text) => {
    expect(tell(waiver)).toEqual([[expect.stringMatching(text)]])
  })

  it('tells of one without an end where none is required but days are limited', () => {
    const waiver = aWaiver({ expiresMs: undefined, finding: 'CVE-2026-1', accepted })
    const waiverLimits = { maxDays: undefined, require: [], warnBeforeMs: 0, unknownMaxDays: 0 }
    expect(review([aPolicy({ waivers: [waiver], waiverLimits })], [listing(finding())])).toEqual([
      [expect.stringMatching(/has no end, the latest day allowed is 2026-07-15/)],
    ])
  })
})

describe('the review of policies', () => {
  it('keeps what was warned of as they loaded', () => {
    const warnings = [{ message: message('mind this'), position: aPosition(2) }]
    expect(review([aPolicy({ warnings })], [aScan()])).toEqual([['policy.yaml:2 mind this']])
  })

  it('tells the same of the same line once, be it in several policies', () => {
    const waivers = [aWaiver({ expiresMs: NOW - 1 })]
    const policies = [aPolicy({ waivers }), aPolicy({ name: 'other', waivers })]
    expect(review(policies, [aScan()])).toEqual([[expect.stringMatching(/expired/)], []])
  })

  const measures: Measures = new Map([['huawei-registries', ['severity', 'vulnerabilities']]])
  const noMalware = (over = {}) => [aRuleSetting('no-malicious-files', { position: aPosition(7), ...over })]
  const unlooked = aScan({ state: aCompleteState({ maliciousFiles: notMeasured(message('left out')) }) })

  it('tells of an enforced rule that the source never measures, and of the preset that fits', () => {
    expect(review([aPolicy({ rules: noMalware() })], [unlooked], measures)).toEqual([
      [expect.stringMatching(/^policy\.yaml:7 no-malicious-files .* huawei-registries.* preset:deployed/)],
    ])
  })

  it.each<[string, Partial<Policy>, ImageScan, Measures]>([
    ['a rule that only warns', { rules: noMalware({ mode: 'warn' }) }, unlooked, measures],
    [
      'a source that may measure it',
      { rules: noMalware() },
      unlooked,
      new Map([['huawei-registries', ['maliciousFiles']]]),
    ],
    ['a source that is not known', { rules: noMalware() }, unlooked, new Map()],
    ['a rule that was decided after all', { rules: noMalware() }, aScan(), measures],
  ])('does not of %s', (_name, policy, scan, given) => {
    expect(review([aPolicy(policy)], [scan], given)).toEqual([[]])
  })

  describe('tells of a rule that the source never measures', () => {
    const rule = { ...(ruleById.get('no-malicious-files') as AnyRule), id: 'ours' }
    const needs = (...facts: readonly FactName[]) => new Map([['ours', { ...rule, needs: () => ({ facts }) }]])
    const undecided = anOutcome({ id: 'ours', outcome: 'unknown', cause: 'not-measured' })
    const tell = (rules: RuleRegistry, ...outcomes: readonly RuleOutcome[]) => {
      const image = { ...evaluateImage([], anAssessment(), ruleById, NOW), rules: outcomes }
      const policy = aPolicy({ rules: [{ ...aRuleSetting('max-severity'), id: 'ours' }] })
      return reviewPolicies([policy], [image], { rules, measures, now: NOW }).flatMap(({ warnings }) => warnings)
    }

    it('where any fact that it needs is not measured', () => {
      expect(tell(needs('severity', 'maliciousFiles'), undecided)).toHaveLength(1)
      expect(tell(needs('severity', 'vulnerabilities'), undecided)).toEqual([])
      expect(tell(new Map([['ours', { ...rule, needs: undefined } as unknown as AnyRule]]), undecided)).toEqual([])
    })

    it('where that very rule of that very policy is not decided, whatever the others are', () => {
      const [held, ofOther, other] = [
        anOutcome({ id: 'ours' }),
        { ...undecided, policy: 'other' },
        { ...undecided, id: 'other' },
      ]
      expect(tell(needs('maliciousFiles'), anOutcome(), undecided)).toHaveLength(1)
      expect(tell(needs('maliciousFiles'), held, ofOther, other)).toEqual([])
    })
  })
})
