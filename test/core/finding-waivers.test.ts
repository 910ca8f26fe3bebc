import { describe, expect, it } from 'vitest'
import type { Facts, ImageScan } from '../../src/core/assessment.ts'
import { type Count, exactCount } from '../../src/core/count.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import type { Finding } from '../../src/core/finding.ts'
import { needsOfWaivers, takeOut } from '../../src/core/finding-waivers.ts'
import { judgeFacts, textOf } from '../../src/core/judge-facts.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import type { AcceptWaivers, Policy, Waiver } from '../../src/core/policy.ts'
import { pass, undecided, violated } from '../../src/core/rule.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../src/core/severity.ts'
import { countFindings, worstSeverity } from '../../src/core/vulnerability-counts.ts'
import { ruleById } from '../../src/rules/index.ts'
import {
  aCompleteState,
  anAssessment,
  aPolicy,
  aPosition,
  aRuleSetting,
  aScan,
  aWaiver,
  blockAll,
  DIGEST,
  NOW,
  OTHER_DIGEST,
  someFacts,
  someWaiverLimits,
} from '../builders.ts'
import { asFindingWaivers } from './some-finding-waivers.ts'

const finding = (id: string, over: Partial<Finding> = {}): Finding => ({
  id,
  aliases: [],
  severity: exactly('high'),
  ...over,
})
const HIGH = finding('CVE-2026-1')
const LOW = finding('CVE-2026-2', { severity: exactly('low') })

/** A scan whose level and counts are those of its list, of which `total` findings are counted. */
function listing(findings: readonly Finding[], total = findings.length, over: Partial<Facts> = {}): ImageScan {
  const counts = countFindings(findings, exactCount(total))
  const facts = {
    findings: measured(findings, 'the list'),
    vulnerabilities: measured(counts, 'the list'),
    severity: measured(worstSeverity(counts), 'the list'),
    ...over,
  }
  return aScan({ state: aCompleteState(facts) })
}

const waiving = (finding: string, over: Partial<Waiver> = {}) => aWaiver({ rule: undefined, finding, ...over })

function judge(policy: Partial<Policy>, scans: readonly ImageScan[]) {
  const report = evaluateImage([aPolicy(policy)], anAssessment({ scans }), ruleById, NOW)
  const [outcome] = report.rules
  if (!outcome) throw new Error('no outcome')
  const text = formatMessage(outcome.message)
  return { ...outcome, ...report, text, hint: outcome.hint && formatMessage(outcome.hint) }
}

describe('a waiver of a finding', () => {
  it('takes it out before limits are counted', () => {
    const waiver = waiving('CVE-2026-1')
    expect(judge({ waivers: [waiver] }, [listing([HIGH, LOW])])).toMatchObject({
      outcome: 'waived',
      verdict: 'pass',
      cause: undefined,
      hint: undefined,
      text: 'worst severity is high, the limit is medium; without the waived findings: worst severity is low, the limit is medium',
      waivedBy: [waiver],
      waivedFindings: [{ policy: 'production', id: 'CVE-2026-1', severity: exactly('high'), waivedBy: [waiver] }],
    })
  })

  it('leaves the others counted, and says that some were not', () => {
    const others = listing([HIGH, finding('CVE-2026-3', { severity: HIGH_OR_CRITICAL })])
    expect(judge({ waivers: [waiving('CVE-2026-1')] }, [others])).toMatchObject({
      outcome: 'violated',
      text: 'worst severity is high or critical, the limit is medium (waived findings not counted: 1)',
      waivedFindings: [{ id: 'CVE-2026-1' }],
    })
  })

  it('frees the budget of a count', () => {
    const rules = [aRuleSetting('max-vulnerabilities', { options: { total: 1 } })]
    const policy = { rules, waivers: [waiving('CVE-2026-1')] }
    expect(judge(policy, [listing([HIGH, LOW])])).toMatchObject({ outcome: 'waived' })
    expect(judge(policy, [listing([HIGH, LOW], 3)])).toMatchObject({ outcome: 'violated' })
  })

  it('lets pass what is denied by name', () => {
    const rules = [aRuleSetting('denied-vulnerabilities', { options: { ids: ['CVE-*'] } })]
    expect(judge({ rules, waivers: [waiving('CVE-2026-1')] }, [listing([HIGH])]).outcome).toBe('waived')
    expect(judge({ rules, waivers: [waiving('CVE-2026-1')] }, [listing([HIGH, LOW])]).outcome).toBe('violated')
  })

  it('changes nothing where it names nothing that is listed', () => {
    const plain = judge({}, [listing([HIGH])])
    expect(judge({ waivers: [waiving('CVE-2026-9')] }, [listing([HIGH])])).toMatchObject({
      text: plain.text,
      hint: plain.hint,
    })
  })

  it('has effect beside others of the same finding that have none', () => {
    const lasting = waiving('CVE-2026-1')
    const ended = waiving('CVE-2026-1', { untilFixed: true, position: aPosition(21) })
    const scan = listing([finding('CVE-2026-1', { hasFix: true })])
    expect(judge({ waivers: [lasting, ended] }, [scan])).toMatchObject({ outcome: 'waived', waivedBy: [lasting] })
    expect(judge({ waivers: [ended, lasting] }, [scan])).toMatchObject({ outcome: 'waived', waivedBy: [lasting] })
  })

  it('changes nothing about a rule that holds anyway', () => {
    expect(judge({ waivers: [waiving('CVE-2026-2')] }, [listing([LOW])])).toMatchObject({
      outcome: 'pass',
      text: 'worst severity is low, the limit is medium',
      waivedFindings: [{ id: 'CVE-2026-2' }],
    })
  })

  it('decides what could not be decided with the finding, and only then', () => {
    const rules = [aRuleSetting('max-severity', { options: { max: 'high' } })]
    const policy = { rules, waivers: [waiving('CVE-2026-1')] }
    const coarse = (id: string) => finding(id, { severity: HIGH_OR_CRITICAL })
    expect(judge(policy, [listing([coarse('CVE-2026-1')])]).outcome).toBe('waived')
    expect(judge(policy, [listing([coarse('CVE-2026-1'), coarse('CVE-2026-3')])])).toMatchObject({
      outcome: 'unknown',
      cause: 'not-measured',
      text: expect.not.stringMatching(/not counted/),
    })
  })

  it('leaves violated what the list shows, however coarse the counts are', () => {
    const coarse = { severity: measured(SOME_SEVERITY, 'the row') }
    const counts = measured([{ severity: SOME_SEVERITY, count: exactCount(2) }], 'the row')
    const scan = listing([HIGH, LOW], 2, { ...coarse, vulnerabilities: counts })
    expect(judge({ waivers: [waiving('CVE-2026-2')] }, [scan])).toMatchObject({ outcome: 'violated' })
  })

  it('stands in the report once, whatever the number of rules and scans', () => {
    const rules = [aRuleSetting('max-severity'), aRuleSetting('max-vulnerabilities', { options: { total: 0 } })]
    const waivers = [waiving('CVE-2026-1'), waiving('CVE-2026-2', { position: aPosition(21) })]
    const { waivedFindings } = judge({ rules, waivers }, [listing([LOW, HIGH, HIGH]), listing([HIGH])])
    expect(waivedFindings.map(({ id, waivedBy }) => [id, waivedBy.length])).toEqual([
      ['CVE-2026-1', 1],
      ['CVE-2026-2', 1],
    ])
  })

  it('means nothing to a rule about something else', () => {
    const scan = listing([HIGH], 1, { maliciousFiles: measured({ total: exactCount(1) }, 'the row') })
    const rules = [aRuleSetting('no-malicious-files')]
    expect(judge({ rules, waivers: [waiving('CVE-2026-1')] }, [scan])).toMatchObject({
      outcome: 'violated',
      text: 'malicious files: 1, the limit is 0',
      waivedFindings: [],
    })
  })

  it('is one of several that together let the image pass, of any scan', () => {
    const waivers = [waiving('CVE-2026-1'), waiving('CVE-2026-3', { position: aPosition(21), expiresMs: NOW })]
    const scans = [listing([HIGH]), listing([finding('CVE-2026-3')])]
    expect(judge({ waivers }, scans)).toMatchObject({ outcome: 'waived', waivedBy: waivers })
    expect(judge({ waivers: waivers.slice(1) }, scans).outcome).toBe('violated')
  })
})

describe('the name in a waiver', () => {
  const advisory = finding('SA-2026-7', { aliases: ['CVE-2026-1', 'CVE-2026-9'] })

  it.each<[string, Finding, readonly string[]]>([
    ['the id', HIGH, ['CVE-2026-1']],
    ['a CVE in any case', HIGH, ['cve-2026-1']],
    ['an alias', finding('debian:12:x', { aliases: ['CVE-2026-1'] }), ['CVE-2026-1']],
    ['an alias of another kind', finding('CVE-2026-1', { aliases: ['GHSA-1'] }), ['GHSA-1']],
    ['an advisory of several CVEs', advisory, ['SA-2026-7']],
    ['all of its CVEs', advisory, ['CVE-2026-1', 'CVE-2026-9']],
  ])('may be %s', (_name, one, names) => {
    const waivers = names.map((name, index) => waiving(name, { position: aPosition(20 + index) }))
    expect(judge({ waivers }, [listing([one])]).outcome).toBe('waived')
  })

  it.each<[string, Finding, string]>([
    ['a part of the id', HIGH, 'CVE-2026'],
    ['a glob', HIGH, 'CVE-2026-*'],
    ['an advisory in another case', advisory, 'sa-2026-7'],
    ['one of several CVEs that the finding stands for', advisory, 'CVE-2026-1'],
    ['one of several CVEs, though it is the id', finding('CVE-2026-1', { aliases: ['CVE-2026-9'] }), 'CVE-2026-1'],
  ])('must not be %s', (_name, one, name) => {
    expect(judge({ waivers: [waiving(name)] }, [listing([one])]).outcome).toBe('violated')
  })
})

describe('a waiver of a finding does nothing', () => {
  it.each<[string, Partial<Waiver>]>([
    ['of another rule', { rule: 'max-vulnerabilities' }],
    ['of another image', { image: '*/team-b/api' }],
    ['of another digest', { digest: OTHER_DIGEST }],
    ['that has expired', { expiresMs: NOW - 1 }],
    ['that lasts too long', { expiresMs: NOW + 91 * 86_400_000 }],
    ['without an owner', { owner: undefined }],
  ])('%s', (_name, waiver) => {
    expect(judge({ waivers: [waiving('CVE-2026-1', waiver)] }, [listing([HIGH])])).toMatchObject({
      outcome: 'violated',
      waivedFindings: [],
    })
  })

  it.each<[string, Partial<Waiver>]>([
    ['its rule', { rule: 'max-severity' }],
    ['its image', { image: '*/team-a/api' }],
    ['its digest', { digest: DIGEST }],
  ])('but for %s, which it may name', (_name, waiver) => {
    expect(judge({ waivers: [waiving('CVE-2026-1', waiver)] }, [listing([HIGH])]).outcome).toBe('waived')
  })

  it('for a rule that cannot be waived', () => {
    const rules = [aRuleSetting('max-severity', { waivable: false })]
    expect(judge({ rules, waivers: [waiving('CVE-2026-1')] }, [listing([HIGH])])).toMatchObject({
      outcome: 'violated',
      waivedFindings: [],
    })
  })

  it('once a fix is known, where it lasts until then', () => {
    const waivers = [waiving('CVE-2026-1', { untilFixed: true })]
    const outcomeWith = (hasFix: Pick<Finding, 'hasFix'>) =>
      judge({ waivers }, [listing([finding('CVE-2026-1', hasFix)])]).outcome
    expect(outcomeWith({ hasFix: true })).toBe('violated')
    expect(outcomeWith({ hasFix: false })).toBe('waived')
    expect(outcomeWith({})).toBe('waived')
    expect(
      judge({ waivers: [waiving('CVE-2026-1')] }, [listing([finding('CVE-2026-1', { hasFix: true })])]).outcome,
    ).toBe('waived')
  })
})

describe('without a complete listing', () => {
  const policy = { waivers: [waiving('CVE-2026-1')] }
  const high = { severity: measured(exactly('high'), 'the row') }

  it('nothing is taken out, and the hint says why', () => {
    const refused = notMeasured(message('the service refuses the list'), 'source-error')
    expect(judge(policy, [listing([HIGH], 1, { findings: refused })])).toMatchObject({
      outcome: 'violated',
      hint: expect.stringMatching(/^update the packages.*; waivers .* not listed: the service refuses the list$/),
      waivedFindings: [],
    })
    expect(judge(policy, [aScan({ state: aCompleteState(high) })]).hint).toMatch(/the source does not list/)
  })

  it('the hint is as ever where no waiver of a finding is about the rule', () => {
    const scan = aScan({ state: aCompleteState(high) })
    const plain = judge({}, [scan]).hint
    expect(judge({ waivers: [waiving('CVE-2026-1', { image: 'elsewhere/**' })] }, [scan]).hint).toBe(plain)
    expect(judge({ waivers: [waiving('CVE-2026-1', { expiresMs: NOW - 1 })] }, [scan]).hint).toBe(plain)
  })

  it('the hint is as ever where the waiver is of the whole rule', () => {
    const scan = aScan({ state: aCompleteState({ severity: measured(SOME_SEVERITY, 'the row') }) })
    const plain = judge({}, [scan])
    expect(plain.outcome).toBe('unknown')
    expect(judge({ waivers: [aWaiver()] }, [scan])).toMatchObject({ outcome: 'unknown', hint: plain.hint })
  })

  it('what a count has beyond the list stays, of unknown severity', () => {
    const counted = listing([HIGH], 2)
    expect(judge(policy, [counted])).toMatchObject({ outcome: 'unknown', cause: 'not-measured' })
    expect(judge({ ...policy, unknown: { ...blockAll, 'not-measured': 'warn' } }, [counted])).toMatchObject({
      outcome: 'unknown',
      letThrough: true,
    })
  })

  it.each<[string, Partial<Facts>]>([
    ['the level of the image', { severity: measured(HIGH_OR_CRITICAL, 'the row') }],
    [
      'a count by severity',
      { vulnerabilities: measured([{ severity: exactly('high'), count: exactCount(2) }], 'the row') },
    ],
  ])('%s that the list does not account for keeps everything', (_name, facts) => {
    const medium = [finding('CVE-2026-1', { severity: exactly('medium') })]
    const outcome = judge(policy, [listing(medium, 1, facts)])
    expect(outcome).toMatchObject({ outcome: 'violated', hint: expect.stringMatching(/does not hold what/) })
  })

  it('a level that the list does not account for keeps everything, also where nothing was counted', () => {
    const medium = [finding('CVE-2026-1', { severity: exactly('medium') })]
    const facts = { ...high, vulnerabilities: notMeasured(message('left out')) }
    expect(judge(policy, [listing(medium, 1, facts)]).outcome).toBe('violated')
  })

  it.each(['medium', 'high', 'critical'] as const)('a count of %s beyond the list keeps everything', (level) => {
    const listed = [finding('CVE-2026-1', { severity: exactly(level) })]
    const counted = measured([{ severity: exactly(level), count: exactCount(2) }], 'the row')
    const rules = [aRuleSetting('max-severity', { options: { max: 'none' } })]
    expect(judge({ ...policy, rules }, [listing(listed, 1, { vulnerabilities: counted })])).toMatchObject({
      outcome: 'violated',
      hint: expect.stringMatching(/does not hold what/),
    })
  })

  it('what was not measured stays unknown', () => {
    const left = notMeasured(message('left out'))
    const rules = [aRuleSetting('max-severity', { options: { max: 'critical' } })]
    expect(judge({ ...policy, rules }, [listing([HIGH], 1, { severity: left })]).outcome).toBe('unknown')
    expect(judge(policy, [listing([HIGH], 1, { vulnerabilities: left })]).outcome).toBe('unknown')
  })
})

describe('a waiver from the judged repository', () => {
  const accepted: AcceptWaivers = {
    from: '.github/image-waivers.yaml',
    rules: ['max-severity', 'max-image-size'],
    maxSeverity: 'critical',
    maxDays: undefined,
    position: aPosition(9),
  }
  const outcomeWithin = (limits: Partial<AcceptWaivers>, waiver: Partial<Waiver> = {}, one = HIGH) =>
    judge({ waivers: [waiving('CVE-2026-1', { accepted: { ...accepted, ...limits }, ...waiver })] }, [listing([one])])
      .outcome

  it('counts within the limits of the policy that takes it', () => {
    expect(outcomeWithin({})).toBe('waived')
    expect(outcomeWithin({ maxSeverity: undefined })).toBe('waived')
    expect(outcomeWithin({ maxSeverity: 'high' })).toBe('waived')
    expect(outcomeWithin({ maxDays: 46 })).toBe('waived')
  })

  it.each<[string, Partial<AcceptWaivers>, Partial<Waiver>?]>([
    ['another rule', { rules: ['max-vulnerabilities'] }],
    ['another rule that it names', { rules: ['max-vulnerabilities'] }, { rule: 'max-severity' }],
    ['less severe findings', { maxSeverity: 'medium' }],
    ['fewer days', { maxDays: 45 }],
    ['an end', { maxDays: 45 }, { expiresMs: undefined }],
  ])('does not where they want %s', (_name, limits, waiver) => {
    expect(outcomeWithin(limits, waiver)).toBe('violated')
  })

  it('takes the worse of two levels that the source cannot tell apart', () => {
    const coarse = finding('CVE-2026-1', { severity: HIGH_OR_CRITICAL })
    expect(outcomeWithin({ maxSeverity: 'high' }, {}, coarse)).toBe('violated')
    expect(outcomeWithin({ maxSeverity: 'critical' }, {}, coarse)).toBe('waived')
  })

  it('never covers what is unknown, nor what cannot be waived', () => {
    const coarse = listing([finding('CVE-2026-1', { severity: HIGH_OR_CRITICAL })])
    const rules = [aRuleSetting('max-severity', { options: { max: 'high' } })]
    expect(judge({ rules, waivers: [waiving('CVE-2026-1', { accepted })] }, [coarse]).outcome).toBe('unknown')

    const breakGlass = aWaiver({ digest: DIGEST, expiresMs: NOW, accepted: { ...accepted, maxSeverity: undefined } })
    const waiverLimits = someWaiverLimits({ unknownMaxDays: 2 })
    expect(judge({ waivers: [breakGlass], waiverLimits }, []).outcome).toBe('unknown')

    const firm = [aRuleSetting('max-severity', { waivable: false })]
    expect(judge({ rules: firm, waivers: [waiving('CVE-2026-1', { accepted })] }, [listing([HIGH])]).outcome).toBe(
      'violated',
    )
  })

  it('covers a whole rule only where no finding can be too severe for it', () => {
    const covering = (rule: string, maxSeverity: AcceptWaivers['maxSeverity']) =>
      aWaiver({ rule, accepted: { ...accepted, maxSeverity } })
    expect(judge({ waivers: [covering('max-severity', 'critical')] }, [listing([HIGH])]).outcome).toBe('violated')
    expect(judge({ waivers: [covering('max-severity', undefined)] }, [listing([HIGH])]).outcome).toBe('waived')

    const rules = [aRuleSetting('max-image-size', { options: { max: '1MB' } })]
    expect(judge({ rules, waivers: [covering('max-image-size', 'low')] }, [listing([])]).outcome).toBe('waived')
  })
})

describe('what is left of the facts', () => {
  const takeHigh = (over: Partial<Facts>) => {
    const { state } = listing([HIGH], 1, over)
    const left = state.kind === 'complete' ? takeOut(state.facts, asFindingWaivers([waiving('CVE-2026-1')])) : undefined
    if (!left || 'obstacle' in left) throw new Error('nothing was taken out')
    return left.facts
  }

  it('is all that is no vulnerability', () => {
    const settings = measured(exactCount(7), 'the row')
    const { unsafeSettings, sizeBytes } = takeHigh({ unsafeSettings: settings })
    expect([unsafeSettings, sizeBytes]).toEqual([settings, someFacts().sizeBytes])
  })

  it('is no count where none was measured, and no level that is surely there', () => {
    const vulnerabilities = notMeasured(message('left out'))
    const left = takeHigh({ vulnerabilities })
    expect(left.vulnerabilities).toEqual(vulnerabilities)
    expect(left.severity).toMatchObject({ value: { least: 'none', most: 'critical' } })
  })

  it('is each bound of the count, less what was taken out', () => {
    const counted = (count: Count) => ({ vulnerabilities: measured([{ severity: SOME_SEVERITY, count }], 'the row') })
    const left = takeHigh(counted({ min: 1, max: 5 })).vulnerabilities
    expect(left).toMatchObject({ value: [{ severity: SOME_SEVERITY, count: { min: 0, max: 4 } }] })
  })
})

describe('a rule that says several things of a scan', () => {
  const waivers = asFindingWaivers([waiving('CVE-2026-1')])
  const { state } = listing([HIGH, LOW])
  const facts = state.kind === 'complete' ? state.facts : someFacts()
  const listsNone = (id: string) => (given: Facts) =>
    given.findings?.known && given.findings.value.some((one) => one.id === id)
      ? violated(message('it has {id}', { id }))
      : pass(message('it lacks {id}', { id }))
  const countsAtMost = (limit: number) => (given: Facts) => {
    const count = given.findings?.known ? given.findings.value.length : 0
    return (count > limit ? violated : pass)(message('it lists {count}', { count }))
  }
  const judgeBoth = (a: string, b: string) =>
    judgeFacts((given) => [listsNone(a)(given), listsNone(b)(given)], facts, waivers).map((one) => ({
      outcome: one.outcome,
      text: formatMessage(textOf(one)),
    }))

  it('is waived where each holds without the findings', () => {
    expect(judgeBoth('CVE-2026-1', 'CVE-2026-7')).toEqual([
      { outcome: 'waived', text: 'it has CVE-2026-1; without the waived findings: it lacks CVE-2026-1' },
      { outcome: 'pass', text: 'it lacks CVE-2026-7' },
    ])
  })

  it('takes nothing from the judged repository where any of them is unknown', () => {
    const accepted = {
      from: 'waivers.yaml',
      rules: ['max-severity'],
      maxDays: undefined,
      maxSeverity: undefined,
      position: aPosition(),
    }
    const doubtWhileListed = (given: Facts) =>
      listsNone('CVE-2026-1')(given).outcome === 'pass'
        ? pass(message('it is told'))
        : undecided({ cause: 'not-measured', why: message('it is not told') })
    const judgeWith = (waiver: Waiver) =>
      judgeFacts(
        (given) => [doubtWhileListed(given), listsNone('CVE-2026-1')(given)],
        facts,
        asFindingWaivers([waiver]),
      )
    expect(judgeWith(waiving('CVE-2026-1', { accepted })).map(({ outcome }) => outcome)).toEqual([
      'unknown',
      'violated',
    ])
    expect(judgeWith(waiving('CVE-2026-1')).map(({ outcome }) => outcome)).toEqual(['waived', 'waived'])
  })

  it('says of each what is left of it', () => {
    const texts = judgeFacts((given) => [listsNone('CVE-2026-1')(given), countsAtMost(1)(given)], facts, waivers).map(
      (one) => formatMessage(textOf(one)),
    )
    expect(texts).toEqual([
      'it has CVE-2026-1; without the waived findings: it lacks CVE-2026-1',
      'it lists 2; without the waived findings: it lists 1',
    ])
  })

  it('may say less of what is left', () => {
    const why = message('it is not told')
    const judged = judgeFacts(
      (given) =>
        given.findings?.known && given.findings.value.length > 1
          ? [undecided({ cause: 'stale', why }), undecided({ cause: 'pending', why })]
          : [pass(message('it is told'))],
      facts,
      waivers,
    )
    const text = 'it is not told; without the waived findings: it is told'
    expect(judged.map((one) => [one.outcome, formatMessage(textOf(one))])).toEqual([
      ['waived', text],
      ['waived', text],
    ])
  })

  it('tells of what is left, and how many were not counted, where anything was violated', () => {
    const judged = judgeFacts((given) => [listsNone('CVE-2026-2')(given), countsAtMost(2)(given)], facts, waivers).map(
      (one) => `${one.outcome}: ${formatMessage(textOf(one))}`,
    )
    expect(judged).toEqual([
      'violated: it has CVE-2026-2 (waived findings not counted: 1)',
      'pass: it lists 1 (waived findings not counted: 1)',
    ])
  })

  it('keeps what passes as it is where nothing can be taken out', () => {
    const fine = pass(message('it is fine'))
    const judged = judgeFacts(() => [fine, violated(message('it is not'))], someFacts(), waivers)
    expect(judged[0]).toEqual(fine)
    expect(judged[1]).toMatchObject({ hint: { template: expect.stringMatching(/^waivers of single findings/) } })
  })

  it('is violated where one does not', () => {
    expect(judgeBoth('CVE-2026-1', 'CVE-2026-2').map(({ outcome }) => outcome)).toEqual(['pass', 'violated'])
  })
})

describe('needsOfWaivers', () => {
  it('asks for the list where a waiver names a finding', () => {
    expect(needsOfWaivers([aPolicy(), aPolicy({ waivers: [aWaiver()] })])).toEqual([])
    expect(needsOfWaivers([aPolicy(), aPolicy({ waivers: [aWaiver(), waiving('CVE-2026-1')] })])).toEqual([
      { facts: ['findings', 'vulnerabilities'] },
    ])
  })
})
