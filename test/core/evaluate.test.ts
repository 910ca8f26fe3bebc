import { describe, expect, it } from 'vitest'
import type { ImageAssessment, ScanState } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import { DAY_MS } from '../../src/core/duration.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import { type Doubt, measured, notMeasured, type UnknownCause } from '../../src/core/measured.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import type { Policy, UnknownHandling } from '../../src/core/policy.ts'
import { exactly, type Severity } from '../../src/core/severity.ts'
import { ruleById } from '../../src/rules/index.ts'
import {
  aCompleteState,
  anAssessment,
  aPolicy,
  aPosition,
  aReference,
  aRuleSetting,
  aScan,
  aScope,
  blockAll,
  NOW,
} from '../builders.ts'

const why = message('the service says so')
const doubt = (cause: UnknownCause): Doubt => ({ cause, why: message('{cause}, of the whole image', { cause }) })
const scanOf = (severity: Severity, label = 'amd64') =>
  aScan({ label, state: aCompleteState({ severity: measured(exactly(severity), 'severity') }) })
const pending = (label = 'arm64') => aScan({ label, state: { kind: 'pending', why } })

const evaluate = (image: Partial<ImageAssessment>, policy: Partial<Policy> = {}) =>
  evaluateImage([aPolicy(policy)], anAssessment(image), ruleById, NOW)

/** What the one rule of a policy comes to. */
function only(image: Partial<ImageAssessment>, policy: Partial<Policy> = {}) {
  const { rules, verdict } = evaluate(image, policy)
  const [outcome] = rules
  if (!outcome || rules.length > 1) throw new Error('not one outcome')
  const { message, hint } = outcome
  return { ...outcome, verdict, text: formatMessage(message), hint: hint && formatMessage(hint) }
}

describe('what the service says, by row of the table', () => {
  const both = {
    rules: [aRuleSetting('scan-succeeded', { options: { 'max-age': '7d' } }), aRuleSetting('max-severity')],
  }
  const ended = (ms: number): ScanState => ({ ...completed, endedAtMs: measured(ms, 'end') })
  const completed = { kind: 'complete', endedAtMs: notMeasured(why), facts: aFacts() } as const

  it.each<[string, Partial<ImageAssessment>, string, string]>([
    ['succeeded after the push', { scans: [aScan()] }, 'pass', 'pass'],
    ['failed', of({ kind: 'failed', code: 'x', why }), 'violated', 'unknown failed-scan'],
    ['pending', of({ kind: 'pending', why }), 'unknown pending', 'unknown pending'],
    ['not in the list', { scans: [], doubts: [doubt('missing')] }, 'unknown missing', 'unknown missing'],
    ['older than the push', of({ kind: 'stale', endedAtMs: NOW, why }), 'unknown stale', 'unknown stale'],
    ['of another digest only', { scans: [], doubts: [doubt('stale')] }, 'unknown stale', 'unknown stale'],
    ['older than max-age', of(ended(NOW - 8 * DAY_MS)), 'violated', 'pass'],
    ['without its time', of(completed), 'unknown not-measured', 'pass'],
    ['not scannable', of({ kind: 'unsupported', code: 'x', why }), 'unknown unsupported', 'unknown unsupported'],
    ['in an unknown word', of({ kind: 'unclear', why }), 'unknown not-measured', 'unknown not-measured'],
    ['ambiguous', { scans: [aScan()], doubts: [doubt('ambiguous')] }, 'unknown ambiguous', 'unknown ambiguous'],
    ['not usable', { scans: [], doubts: [doubt('source-error')] }, 'unknown source-error', 'unknown source-error'],
    ['nothing at all', { scans: [], doubts: [] }, 'unknown missing', 'unknown missing'],
  ])('%s', (_name, image, scanSucceeded, maxSeverity) => {
    const outcomes = evaluate(image, both).rules.map(({ outcome, cause }) => (cause ? `${outcome} ${cause}` : outcome))
    expect(outcomes).toEqual([scanSucceeded, maxSeverity])
  })

  it('gives a fact that is not measured its own cause', () => {
    const severity = notMeasured(message('the detail could not be read'), 'source-error')
    expect(only({ scans: [aScan({ state: aCompleteState({ severity }) })] })).toMatchObject({
      outcome: 'unknown',
      cause: 'source-error',
    })
  })

  function of(state: ScanState): Partial<ImageAssessment> {
    return { scans: [aScan({ state })] }
  }
  function aFacts() {
    const state = aCompleteState()
    if (state.kind !== 'complete') throw new Error('not complete')
    return state.facts
  }
})

describe('several scans of one image', () => {
  it.each<[string, Partial<ImageAssessment>, string]>([
    ['a violation beats an unknown', { scans: [pending(), scanOf('high')] }, 'violated'],
    ['an unknown beats a pass', { scans: [scanOf('low'), pending()] }, 'unknown'],
    ['all pass', { scans: [scanOf('low'), scanOf('none', 'arm64')] }, 'pass'],
    ['a violation beats a doubt', { scans: [scanOf('high')], doubts: [doubt('ambiguous')] }, 'violated'],
    ['a doubt beats a pass', { scans: [scanOf('low')], doubts: [doubt('source-error')] }, 'unknown'],
  ])('%s', (_name, image, outcome) => {
    expect(only(image).outcome).toBe(outcome)
    expect(only({ ...image, scans: image.scans?.toReversed() ?? [] }).outcome).toBe(outcome)
  })

  it('names the scan that is to blame', () => {
    expect(only({ scans: [scanOf('low', 'amd64'), scanOf('high', 'arm64')] }).text).toBe(
      'arm64: worst severity is high, the limit is medium',
    )
  })

  it('names the scan that cannot be judged', () => {
    expect(only({ scans: [scanOf('low', 'amd64'), pending('arm64')] }).text).toBe('arm64: the service says so')
  })

  it('says how many others there are', () => {
    const scans = [scanOf('high', 'c'), scanOf('critical', 'a'), scanOf('high', 'b')]
    expect(only({ scans }).text).toBe('a: worst severity is critical, the limit is medium (and 2 more)')
  })

  it('does not name the only scan', () => {
    expect(only({ scans: [scanOf('high')] }).text).toBe('worst severity is high, the limit is medium')
  })
})

describe('several causes of one unknown', () => {
  it.each<[UnknownCause[], UnknownCause]>([
    [['stale', 'missing', 'source-error', 'ambiguous'], 'ambiguous'],
    [['pending', 'missing', 'source-error'], 'source-error'],
    [['pending', 'missing'], 'missing'],
    [['not-measured', 'pending'], 'pending'],
    [['unsupported', 'stale'], 'stale'],
  ])('%j: the gravest is %s', (causes, gravest) => {
    expect(only({ scans: [], doubts: causes.map(doubt) }).cause).toBe(gravest)
    expect(only({ scans: [], doubts: causes.toReversed().map(doubt) }).cause).toBe(gravest)
  })

  it('joins those of the image with those of its scans', () => {
    expect(only({ scans: [pending()], doubts: [doubt('missing')] }).text).toBe(
      'missing, of the whole image (and 1 more)',
    )
  })

  it('gives the first next step that any of them knows', () => {
    const doubts = [doubt('missing'), { ...doubt('unsupported'), hint: message('connect the registry') }]
    expect(only({ scans: [], doubts }).hint).toBe('connect the registry')
  })
})

describe('what differs in its next step alone', () => {
  it('is told in the same order, whichever scan comes first', () => {
    const same = { cause: 'unsupported', why } as const
    const doubts = ['sign in', 'connect the registry', undefined].map((step) =>
      step === undefined ? same : { ...same, hint: message('{step}', { step }) },
    )
    expect(only({ scans: [], doubts }).hint).toBe('connect the registry')
    expect(only({ scans: [], doubts: doubts.toReversed() }).hint).toBe('connect the registry')
    expect(only({ scans: [], doubts }).text).toBe('the service says so')
  })
})

describe('how a policy handles what is unknown', () => {
  const warnOn = (...causes: (keyof UnknownHandling)[]): UnknownHandling => ({
    ...blockAll,
    ...Object.fromEntries(causes.map((cause) => [cause, 'warn'])),
  })

  it('lets it through as a warning where the policy says so', () => {
    expect(only({ scans: [pending()] }, { unknown: warnOn('pending') })).toMatchObject({
      outcome: 'unknown',
      mode: 'warn',
      letThrough: true,
      verdict: 'pass',
    })
  })

  it('blocks where the policy says so', () => {
    expect(only({ scans: [pending()] }, { unknown: warnOn('missing') })).toMatchObject({
      mode: 'enforce',
      letThrough: false,
      verdict: 'unknown',
    })
  })

  it('lets several causes through only where every one is', () => {
    const image = { scans: [pending()], doubts: [doubt('missing')] }

    expect(only(image, { unknown: warnOn('missing') }).letThrough).toBe(false)
    expect(only(image, { unknown: warnOn('pending') }).letThrough).toBe(false)
    expect(only(image, { unknown: warnOn('missing', 'pending') }).letThrough).toBe(true)
  })

  it('never lets an ambiguous image through', () => {
    const all = { ...warnOn(...(Object.keys(blockAll) as (keyof UnknownHandling)[])), ambiguous: 'warn' }
    expect(only({ scans: [], doubts: [doubt('ambiguous')] }, { unknown: all }).letThrough).toBe(false)
  })

  it('has nothing to let through where the rule only warns', () => {
    const policy = { unknown: warnOn('pending'), rules: [aRuleSetting('max-severity', { mode: 'warn' })] }
    expect(only({ scans: [pending()] }, policy)).toMatchObject({ letThrough: false, verdict: 'unknown' })
  })

  it('lets no violation through', () => {
    expect(only({ scans: [scanOf('high'), pending()] }, { unknown: warnOn('pending') }).verdict).toBe('fail')
  })
})

describe('modes', () => {
  const rule = (mode: 'enforce' | 'warn' | 'off', enforceFromMs?: number) => ({
    rules: [aRuleSetting('max-severity', { mode, enforceFromMs })],
  })

  it.each([
    ['enforced', rule('enforce'), 'enforce', 'violated', 'fail'],
    ['warning', rule('warn'), 'warn', 'violated', 'unknown'],
    ['off', rule('off'), 'off', 'skipped', 'unknown'],
    ['enforced from a later moment', rule('enforce', NOW + 1), 'warn', 'violated', 'unknown'],
    ['enforced from now on', rule('enforce', NOW), 'enforce', 'violated', 'fail'],
    ['off, whatever the day', rule('off', NOW), 'off', 'skipped', 'unknown'],
    ['off, also before the day', rule('off', NOW + 1), 'off', 'skipped', 'unknown'],
  ])('%s', (_name, policy, mode, outcome, verdict) => {
    expect(only({ scans: [scanOf('high')] }, policy)).toMatchObject({ mode, outcome, verdict })
  })
})

describe('scope', () => {
  const image = { reference: aReference('r.example.com/team-a/api:1') }

  it('applies the policy inside', () => {
    expect(only(image, { scopes: [aScope({ images: ['r.example.com/team-b/**', '**/api'] })] }).outcome).toBe('pass')
  })

  it('skips every rule outside, which is no pass', () => {
    const { rules, verdict } = evaluate(image, {
      scopes: [aScope({ images: ['r.example.com/team-b/**'] })],
      rules: [aRuleSetting('max-severity'), aRuleSetting('scan-succeeded')],
    })
    expect(rules.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped'])
    expect(rules.map((outcome) => formatMessage(outcome.message))).toContain("the image is outside the policy's scope")
    expect(verdict).toBe('unknown')
  })

  it('is a violation outside where the policy blocks', () => {
    const position = aPosition(7)
    const { rules, verdict } = evaluate(image, {
      scopes: [aScope({ images: ['r.example.com/team-b/**', 's.example.com/**'], outside: 'block', position })],
    })
    expect(verdict).toBe('fail')
    expect(rules.map((rule) => formatMessage(rule.message))).toContain(
      "r.example.com/team-a/api is outside the policy's scope: r.example.com/team-b/**, s.example.com/**",
    )
    expect(rules).toMatchObject([
      { id: 'scope', outcome: 'violated', mode: 'enforce', letThrough: false, position, waiverStanza: undefined },
      { id: 'max-severity', outcome: 'skipped' },
    ])
  })

  it('must hold for every scope, and blocks where any of those missed does', () => {
    const inside = aScope({ images: ['**'], outside: 'block' })
    const skipping = aScope({ images: ['x/**'] })
    const blocking = aScope({ images: ['y/**'], outside: 'block' })

    expect(evaluate(image, { scopes: [inside, skipping] }).verdict).toBe('unknown')
    expect(evaluate(image, { scopes: [skipping, blocking] }).verdict).toBe('fail')
    expect(evaluate(image, { scopes: [inside] }).verdict).toBe('pass')
  })

  it('points to the first of several that block', () => {
    const scopes = [8, 9].map((line) => aScope({ images: ['y/**'], outside: 'block', position: aPosition(line) }))
    expect(evaluate(image, { scopes }).rules[0]?.position).toEqual(aPosition(8))
  })
})

describe('evaluateImage', () => {
  it('judges by every policy, each on its own', () => {
    const lenient = aPolicy({ name: 'team', rules: [aRuleSetting('max-severity', { options: { max: 'critical' } })] })
    const report = evaluateImage(
      [lenient, aPolicy({ name: 'organisation' })],
      anAssessment({ scans: [scanOf('high')] }),
      ruleById,
      NOW,
    )
    expect(report.verdict).toBe('fail')
    expect(report.rules.map(({ policy, outcome }) => [policy, outcome])).toEqual([
      ['team', 'pass'],
      ['organisation', 'violated'],
    ])
  })

  it('decides rules about the reference alone though the source knows nothing', () => {
    const rules = [aRuleSetting('denied-tags'), aRuleSetting('max-severity')]
    const { rules: outcomes, verdict } = evaluate({ scans: [], doubts: [doubt('source-error')] }, { rules })
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['pass', 'unknown'])
    expect(verdict).toBe('unknown')
  })

  it('hands the assessment on to the report', () => {
    const image = anAssessment({ asked: [message('private_image')], consoleUrl: 'https://console.example.com' })
    expect(evaluateImage([aPolicy()], image, ruleById, NOW)).toMatchObject({
      reference: image.reference.text,
      digest: image.digest,
      source: image.source,
      region: image.region,
      scans: image.scans,
      asked: [message('private_image')],
      consoleUrl: 'https://console.example.com',
    })
  })

  it('points to the rule in its policy', () => {
    const position = aPosition(42, 'org.yaml')
    expect(only({}, { rules: [aRuleSetting('max-severity', { position })] }).position).toEqual(position)
  })

  it('stops at a rule that does not exist rather than leave it out', () => {
    const rules = [aRuleSetting('max-severity'), aRuleSetting('max-severty', { mode: 'off' })]
    expect(() => evaluate({}, { rules })).toThrow(
      expect.objectContaining({ code: 'POLICY_INVALID', place: 'policy.yaml:1:3' }),
    )
  })

  it('has a next step for every violation', () => {
    const scans = [
      aScan({
        state: aCompleteState({
          severity: measured(exactly('critical'), 'severity'),
          maliciousFiles: measured({ total: exactCount(1) }, 'files'),
          unsafeSettings: measured(exactCount(1), 'settings'),
          sensitiveFiles: measured(exactCount(1), 'files'),
        }),
      }),
    ]
    const rules = [
      aRuleSetting('max-severity'),
      aRuleSetting('no-malicious-files'),
      aRuleSetting('no-unsafe-settings'),
      aRuleSetting('no-sensitive-files'),
      aRuleSetting('scan-succeeded', { options: { 'max-age': '1m' } }),
      aRuleSetting('denied-tags', { options: { tags: ['*'] } }),
      aRuleSetting('allowed-registries', { options: { registries: ['x/**'] } }),
      aRuleSetting('max-image-size', { options: { max: '1B' } }),
      aRuleSetting('max-image-age', { options: { max: '1m' } }),
    ]
    for (const outcome of evaluate({ scans }, { rules }).rules) {
      expect(outcome).toMatchObject({ outcome: 'violated', hint: expect.anything(), waiverStanza: expect.any(String) })
    }
  })
})
