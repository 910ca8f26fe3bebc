import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import { measured, notMeasured, UNKNOWN_CAUSES } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { exactly, HIGH_OR_CRITICAL } from '../../src/core/severity.ts'
import { aReference, DIGEST } from '../builders.ts'
import { aFinding, evaluate, listing, type World } from './evaluate-text.ts'

const hidden = notMeasured(message('the service keeps silent'), 'source-error')
const SILENT = ['source-error: the service keeps silent']

/** An expression about each fact, which would be true or false if the fact were known. */
const ABOUT: Readonly<Record<string, readonly [text: string, world: World]>> = {
  severity: ['severity.most <= critical', { facts: { severity: hidden } }],
  vulnerabilities: ['vulnerabilities.total >= 0', { facts: { vulnerabilities: hidden } }],
  findings: ['findings.size() >= 0', { facts: { ...listing(), findings: hidden } }],
  'number of findings': ['findings.size() >= 0', { facts: { ...listing(), vulnerabilities: hidden } }],
  maliciousFiles: ['maliciousFiles >= 0', { facts: { maliciousFiles: hidden } }],
  unsafeSettings: ['unsafeSettings >= 0', { facts: { unsafeSettings: hidden } }],
  sensitiveFiles: ['sensitiveFiles >= 0', { facts: { sensitiveFiles: hidden } }],
  sizeBytes: ['sizeBytes >= 0', { facts: { sizeBytes: hidden } }],
  createdAt: ['createdAt <= now', { facts: { bornAtMs: hidden } }],
  endedAt: ['scan.endedAt <= now', { endedAtMs: hidden }],
  pushedAt: ['scan.pushedAt <= now', { scan: { pushedAtMs: hidden } }],
}

describe.each(Object.entries(ABOUT))('an expression about an unknown %s', (_, [text, world]) => {
  it('is unknown, for the reason of the fact', () => {
    expect(evaluate(text, world)).toEqual(SILENT)
    expect(evaluate(`!(${text})`, world)).toEqual(SILENT)
  })

  it('is decided where the other side decides, in either order', () => {
    expect(evaluate(`${text} || true`, world)).toBe(true)
    expect(evaluate(`true || ${text}`, world)).toBe(true)
    expect(evaluate(`${text} && false`, world)).toBe(false)
    expect(evaluate(`false && ${text}`, world)).toBe(false)
  })

  it('is undecided where the other side does not decide, in either order', () => {
    expect(evaluate(`${text} && true`, world)).toEqual(SILENT)
    expect(evaluate(`true && ${text}`, world)).toEqual(SILENT)
    expect(evaluate(`${text} || false`, world)).toEqual(SILENT)
    expect(evaluate(`false || ${text}`, world)).toEqual(SILENT)
    expect(evaluate(`(${text}) ? true : true`, world)).toEqual(SILENT)
    expect(evaluate(`(${text}) == (${text})`, world)).toEqual(SILENT)
    expect(evaluate(`[1].filter(n, ${text}).size() >= 0`, world)).toEqual(SILENT)
  })
})

describe('what is known in part', () => {
  it('has no exact number', () => {
    const facts = {
      vulnerabilities: measured([{ severity: HIGH_OR_CRITICAL, count: exactCount(2) }], 'counts'),
      unsafeSettings: measured({ min: 1, max: Number.POSITIVE_INFINITY }, 'status'),
    }
    expect(evaluate('vulnerabilities.high < 5', { facts })).toEqual([
      'not-measured: vulnerabilities.high: at most 2, and the source tells no exact number',
    ])
    expect(evaluate('unsafeSettings == 0', { facts })).toEqual([
      'not-measured: unsafeSettings: at least 1, and the source tells no exact number',
    ])
    expect(evaluate('vulnerabilities.highOrCritical == 2', { facts })).toBe(true)
  })

  it('is told with every reason that was met, for a policy may let one of them through and not the other', () => {
    const facts: Partial<Facts> = { sizeBytes: hidden, sensitiveFiles: notMeasured(message('it is not asked for')) }
    expect(evaluate('sizeBytes < 5 && sensitiveFiles == 0', { facts })).toEqual([
      'not-measured: it is not asked for',
      'source-error: the service keeps silent',
    ])
  })

  it.each([
    ['image.tag', { image: { reference: aReference(`r.example.com/a/b@${DIGEST}`) } }],
    ['image.digest', { image: { digest: undefined, reference: aReference('r.example.com/a/b:1') } }],
    ['region', { image: { region: undefined } }],
  ])('%s may be absent', (name, world) => {
    expect(evaluate(`${name} != "x"`, world)).toEqual([`not-measured: ${name} is not known`])
    expect(evaluate(`${name} == "x" || image.registry != ""`, world)).toBe(true)
  })

  it('takes the digest of the reference where rows disagree on theirs', () => {
    expect(evaluate(`image.digest == "${DIGEST}"`, { image: { digest: undefined } })).toBe(true)
  })

  it.each(['hasFix', 'title == ""', 'package.name == ""', 'package.version == ""', 'package.path == ""'])(
    'a finding may lack %s',
    (field) => {
      const facts = listing(aFinding(), aFinding({ id: 'CVE-2026-2', package: { name: 'x' } }))
      expect(evaluate(`findings.all(f, f.${field} || f.id != "")`, { facts })).toBe(true)
      expect(evaluate(`findings[0].${field}`, { facts })).toEqual([
        expect.stringMatching(/^not-measured: .*not known$/),
      ])
    },
  )

  it('never passes where one finding of many does not tell', () => {
    const facts = listing(aFinding({ hasFix: true }), aFinding({ id: 'CVE-2026-2' }), aFinding({ hasFix: true }))
    const unknown = ['not-measured: hasFix of every finding is not known']
    expect(evaluate('findings.all(f, f.hasFix)', { facts })).toEqual(unknown)
    expect(evaluate('!findings.exists(f, !f.hasFix)', { facts })).toEqual(unknown)
    expect(evaluate('findings.filter(f, !f.hasFix).size() == 0', { facts })).toEqual(unknown)
    expect(evaluate('findings.exists(f, f.hasFix)', { facts })).toBe(true)
  })
})

describe('a list of findings', () => {
  it('is not known where more were counted than listed', () => {
    const counted = measured([{ severity: exactly('low'), count: exactCount(3) }], 'counts')
    expect(evaluate('findings.size() < 9', { facts: { ...listing(aFinding()), vulnerabilities: counted } })).toEqual([
      'not-measured: only 1 of up to 3 vulnerabilities are listed',
    ])
  })

  it('is not known where nobody asked for it', () => {
    expect(evaluate('findings.size() == 0')).toEqual(['not-measured: the list of vulnerabilities is not known'])
  })
})

describe('an evaluation that fails', () => {
  it.each([
    ['1 / (sizeBytes - sizeBytes) == 1', 'division by zero'],
    ['1 % (sizeBytes - sizeBytes) == 1', 'modulo by zero'],
    ['9223372036854775807 + sizeBytes > 0', 'integer overflow'],
    ['findings[7].id == ""', 'index out of bounds'],
    ['findings[-1].id == ""', 'index out of bounds'],
  ])('%s is unknown', (text, error) => {
    expect(evaluate(text, { facts: listing() })).toEqual([
      expect.stringContaining(`not-measured: the evaluation failed: `),
    ])
    expect(evaluate(text, { facts: listing() })).toEqual([expect.stringContaining(error)])
  })
})

it('never holds, nor fails to, while it rests on facts that are not known', () => {
  const leaf = fc.constantFrom(...Object.values(ABOUT).map(([text]) => text))
  const combined = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      tie('node').map((a) => `!(${a})`),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a}) && (${b})`),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a}) || (${b})`),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a}) == (${b})`),
      fc.tuple(tie('node'), tie('node'), tie('node')).map(([a, b, c]) => `((${a}) ? (${b}) : (${c}))`),
      tie('node').map((a) => `[1, 2].all(n, ${a})`),
      tie('node').map((a) => `[1, 2].exists(n, ${a})`),
      tie('node').map((a) => `[1].filter(n, ${a}) == [1]`),
    ),
  })).node
  const cause = fc.constantFrom(...UNKNOWN_CAUSES)
  fc.assert(
    fc.property(combined, cause, (text, one) => {
      fc.pre(text.length < 1500 && text.split('(').length < 60)
      const fact = notMeasured(message('hidden'), one)
      const facts: Facts = {
        severity: fact,
        vulnerabilities: fact,
        findings: fact,
        maliciousFiles: fact,
        unsafeSettings: fact,
        sensitiveFiles: fact,
        sizeBytes: fact,
        bornAtMs: fact,
      }
      expect(evaluate(text, { facts, endedAtMs: fact, scan: { pushedAtMs: fact } })).toEqual([`${one}: hidden`])
    }),
    { numRuns: 300 },
  )
})
