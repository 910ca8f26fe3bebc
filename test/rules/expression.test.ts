import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactName, Facts } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import type { Finding } from '../../src/core/finding.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import { exactly, type SeverityRange } from '../../src/core/severity.ts'
import { expression } from '../../src/rules/expression.ts'
import { ruleById } from '../../src/rules/index.ts'
import { aCompleteState, anAssessment, aPolicy, aRuleSetting, aScan, aWaiver, blockAll, NOW } from '../builders.ts'
import { someImage } from '../core/some-images.ts'
import { outcomeOf, outcomeOfFacts, outcomeOfState } from './outcome-of.ts'

await expression.prepare?.()

const stating = (...texts: readonly string[]) => ({
  all: texts.map((expr, index) => ({ id: `c-${index}`, expr, message: `no ${index}` })),
})
const finding = (id: string, severity: SeverityRange): Finding => ({ id, aliases: [], severity })
const outcome = (facts: Partial<Facts>, ...texts: readonly string[]) =>
  outcomeOfFacts('expression', stating(...texts), facts)

describe('expression', () => {
  it('passes where every expression is true', () => {
    expect(outcome({}, 'severity.most <= medium', 'maliciousFiles == 0')).toMatchObject({
      outcome: 'pass',
      text: 'c-0 holds (and 1 more)',
    })
  })

  it('is violated where one of them is false, and says so in the words of the policy', () => {
    expect(outcome({}, 'maliciousFiles == 0', 'image.namespace == "team-b"')).toMatchObject({
      outcome: 'violated',
      text: 'c-1: no 1',
      hint: 'it must hold that image.namespace == "team-b"',
    })
  })

  it('says how many others are false', () => {
    expect(outcome({}, 'sizeBytes == 0', '!true').text).toBe('c-0: no 0 (and 1 more)')
  })

  it('is unknown for the reason of the fact that it lacks', () => {
    const sizeBytes = notMeasured(message('it was not told'), 'source-error', message('try again'))
    expect(outcome({ sizeBytes }, 'true', 'sizeBytes < 5')).toMatchObject({
      outcome: 'unknown',
      cause: 'source-error',
      text: 'c-1 is undecided: it was not told',
      hint: 'try again',
    })
  })

  it('is violated by one expression whatever another lacks', () => {
    const sizeBytes = notMeasured(message('it was not told'))
    expect(outcome({ sizeBytes }, 'sizeBytes < 5', '1 == 2').outcome).toBe('violated')
  })

  it('is let through only where the policy lets every missing fact through', () => {
    const facts = {
      sizeBytes: notMeasured(message('not told')),
      unsafeSettings: notMeasured(message('no answer'), 'source-error'),
    }
    const verdictWith = (unknown: Partial<typeof blockAll>, ...texts: readonly string[]) => {
      const rules = [aRuleSetting('expression', { options: stating(...texts) })]
      const image = anAssessment({ scans: [aScan({ state: aCompleteState(facts) })] })
      return evaluateImage([aPolicy({ rules, unknown: { ...blockAll, ...unknown } })], image, ruleById, NOW).verdict
    }
    const both = 'unsafeSettings == 0 && sizeBytes < 5'
    expect(verdictWith({ 'not-measured': 'warn' }, 'sizeBytes < 5')).toBe('pass')
    expect(verdictWith({ 'not-measured': 'warn' }, both)).toBe('unknown')
    expect(verdictWith({ 'source-error': 'warn' }, both)).toBe('unknown')
    expect(verdictWith({ 'not-measured': 'warn', 'source-error': 'warn' }, both)).toBe('pass')
  })

  it.each([
    [{ kind: 'pending', why: message('it waits') }, 'pending'],
    [{ kind: 'stale', endedAtMs: 0, why: message('it is old') }, 'stale'],
    [{ kind: 'failed', code: 'x', why: message('it failed') }, 'failed-scan'],
    [{ kind: 'unsupported', code: 'x', why: message('it cannot be') }, 'unsupported'],
    [{ kind: 'unclear', why: message('odd') }, 'not-measured'],
  ] as const)('is unknown without a completed scan: %j', (state, cause) => {
    expect(outcomeOfState('expression', stating('true'), state)).toMatchObject({ outcome: 'unknown', cause })
  })

  it('judges every scan, and names the one that it says something of', () => {
    const large = aScan({ label: 'arm64', state: aCompleteState({ sizeBytes: measured(9, 'size') }) })
    const image = { scans: [aScan({ label: 'amd64' }), large] }
    expect(outcomeOf('expression', stating('sizeBytes != 9'), image)).toMatchObject({
      outcome: 'violated',
      text: 'arm64: c-0: no 0',
    })
  })

  it('takes now for the moment that is judged at', () => {
    const at = (now: number) => outcomeOf('expression', stating('now < timestamp("2027-01-01T00:00:00Z")'), {}, now)
    expect(at(Date.parse('2026-12-31T23:59:59Z')).outcome).toBe('pass')
    expect(at(Date.parse('2027-01-01T00:00:00Z')).outcome).toBe('violated')
  })

  it('never passes by options that state nothing or make no sense', () => {
    expect(outcomeOfFacts('expression', {}, {})).toMatchObject({
      outcome: 'unknown',
      text: 'the rule says nothing of this image',
    })
    expect(outcome({}, 'true', 'severity.most < "high"').outcome).toBe('unknown')
    expect(outcome({}, 'tru').outcome).toBe('unknown')
  })
})

describe('needs of expression', () => {
  it.each<[readonly string[], object]>([
    [['image.tag != "latest"', 'now > scan.endedAt'], { facts: [] }],
    [['severity.most <= low'], { facts: ['severity'], severityAbove: 'none' }],
    [['maliciousFiles == 0', 'severity.most <= low'], { facts: ['maliciousFiles', 'severity'], severityAbove: 'none' }],
    [['vulnerabilities.total < 5'], { facts: ['vulnerabilities'] }],
    [
      ['vulnerabilities.high < 5 || vulnerabilities.low < 5'],
      { facts: ['vulnerabilities'], countLevels: ['high', 'low'] },
    ],
    [['vulnerabilities.low < 5'], { facts: ['vulnerabilities'], countLevels: ['low'] }],
    [['vulnerabilities.highOrCritical < 5'], { facts: ['vulnerabilities'], countLevels: ['high', 'critical'] }],
    [['findings.size() < 5'], { facts: ['findings', 'vulnerabilities'] }],
    [['[1].all(n, findings.exists(f, f.hasFix))'], { facts: ['findings', 'vulnerabilities'] }],
    [
      ['maliciousFiles < 5', 'createdAt < now ? true : sizeBytes < 5'],
      { facts: ['maliciousFiles', 'bornAtMs', 'sizeBytes'] },
    ],
    [['sensitiveFiles + unsafeSettings == 0'], { facts: ['sensitiveFiles', 'unsafeSettings'] }],
    [['"severity" == image.tag'], { facts: [] }],
  ])('%j', (texts, needs) => {
    expect(expression.needs?.(stating(...texts))).toEqual(needs)
  })
})

describe('options of expression', () => {
  const accepts = new Ajv({ strict: false }).compile({
    type: 'object',
    additionalProperties: false,
    ...expression.options,
  })
  const one = { id: 'a', expr: 'true', message: 'no' }

  it('take a list of conditions', () => {
    expect(accepts({ all: [one, { ...one, id: 'b-2' }] })).toBe(true)
  })

  it.each([
    {},
    { all: [] },
    { all: 'true' },
    { all: ['true'] },
    { all: [{ id: 'a', expr: 'true' }] },
    { all: [{ id: 'a', message: 'no' }] },
    { all: [{ expr: 'true', message: 'no' }] },
    { all: [{ ...one, severity: 'high' }] },
    { all: [{ ...one, id: 'A b' }] },
    { all: [{ ...one, id: '' }] },
    { all: [{ ...one, id: 'a'.repeat(61) }] },
    { all: [{ ...one, expr: '' }] },
    { all: [{ ...one, expr: true }] },
    { all: [{ ...one, expr: 'x'.repeat(2001) }] },
    { all: [{ ...one, message: '' }] },
    { all: [{ ...one, message: 'x'.repeat(301) }] },
    { all: Array.from({ length: 201 }, (_, index) => ({ ...one, id: `a-${index}` })) },
    { any: [one] },
  ])('refuse %j', (options) => {
    expect(accepts(options)).toBe(false)
  })

  it('are checked further than the schema does', () => {
    const all = [one, { ...one, expr: 'severity.most < hihg' }]
    expect(
      expression.check?.({ all })?.map((problem) => [problem.pointer, problem.offset, formatMessage(problem.message)]),
    ).toEqual([
      ['/all/1/id', undefined, 'the id "a" stands here twice'],
      ['/all/1/expr', 16, 'there is no variable "hihg"'],
    ])
    expect(expression.check?.({ all: [one] })).toEqual([])
  })
})

it('never passes an image while a fact that it names is not measured', () => {
  const texts: Readonly<Partial<Record<FactName, string>>> = {
    severity: 'severity.most <= critical',
    vulnerabilities: 'vulnerabilities.total >= 0',
    maliciousFiles: 'maliciousFiles >= 0',
    unsafeSettings: 'unsafeSettings >= 0',
    sensitiveFiles: 'sensitiveFiles >= 0',
    sizeBytes: 'sizeBytes >= 0',
    bornAtMs: 'createdAt <= now',
    findings: 'findings.size() >= 0',
  }
  const fact = fc.constantFrom(...(Object.keys(texts) as FactName[]))
  fc.assert(
    fc.property(someImage, fact, fc.constantFrom('', ' && 1 == 1', ' || 1 == 2'), (image, name, rest) => {
      const scan = aScan({ label: 'odd', state: aCompleteState({ [name]: notMeasured(message('left out')) }) })
      const rules = [aRuleSetting('expression', { options: stating(`${texts[name]}${rest}`) })]
      const { verdict } = evaluateImage(
        [aPolicy({ rules })],
        { ...image, scans: [...image.scans, scan] },
        ruleById,
        NOW,
      )
      expect(verdict).not.toBe('pass')
    }),
    { numRuns: 300 },
  )
})

describe('expression and waivers of findings', () => {
  const low = exactly('low')
  const facts = {
    findings: measured([finding('CVE-2026-1', exactly('critical')), finding('CVE-2026-2', low)], 'list'),
    vulnerabilities: measured(
      [
        { severity: exactly('critical'), count: exactCount(1) },
        { severity: low, count: exactCount(1) },
      ],
      'counts',
    ),
  }
  const outcomeWith = (waived: string, ...texts: readonly string[]) => {
    const rules = [aRuleSetting('expression', { options: stating(...texts) })]
    const waivers = [aWaiver({ rule: undefined, finding: waived })]
    const image = anAssessment({ scans: [aScan({ state: aCompleteState(facts) })] })
    return evaluateImage([aPolicy({ rules, waivers })], image, ruleById, NOW).rules[0]?.outcome
  }

  it.each(['findings.all(f, f.severity.most < high)', 'vulnerabilities.critical == 0 && findings.size() == 1'])(
    'looks at what they leave: %s',
    (text) => {
      expect(outcomeWith('CVE-2026-1', text)).toBe('waived')
      expect(outcomeWith('CVE-2026-2', text)).toBe('violated')
      expect(outcomeWith('CVE-2026-1', text, '1 == 2')).toBe('violated')
    },
  )
})
