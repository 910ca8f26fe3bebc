import { expect, it } from 'vitest'
import { MAX_ALIASES, MAX_FINDINGS, MAX_TEXT_LENGTH } from '../../src/expressions/limits.ts'
import { aFinding, evaluate, listing } from './evaluate-text.ts'

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', '$1', '{id}', '"', '\u0000', '']

it.each(NAMES)('takes %j for a text like any other', (name) => {
  const facts = listing(aFinding({ id: name, aliases: [name], title: name, package: { name } }))
  const text = JSON.stringify(name)
  expect(evaluate(`findings.exists(f, f.id == ${text})`, { facts })).toBe(true)
  expect(
    evaluate(`findings.all(f, ${text} in f.aliases && f.title == ${text} && f.package.name == ${text})`, { facts }),
  ).toBe(true)
  expect(evaluate('findings.exists(f, f.id == "CVE-2026-1")', { facts })).toBe(false)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

it('does not know texts, names and lists that are longer than it is ready to go through', () => {
  const unknown = [expect.stringMatching(/^not-measured: /)]
  const title = 'x'.repeat(MAX_TEXT_LENGTH + 1)
  expect(evaluate('findings.all(f, f.title != "")', { facts: listing(aFinding({ title })) })).toEqual(unknown)

  const aliases = Array.from({ length: MAX_ALIASES + 1 }, (_, n) => `GHSA-${n}`)
  expect(evaluate('findings.all(f, f.aliases.size() > 0)', { facts: listing(aFinding({ aliases })) })).toEqual(unknown)

  const many = Array.from({ length: MAX_FINDINGS + 1 }, () => aFinding())
  expect(evaluate('findings.size() > 0', { facts: listing(...many) })).toEqual(unknown)
})

it.each([
  'findings.all(f, f.hasFix)',
  'findings.all(f, f.aliases.exists(a, a == "x" || a == "y"))',
  'findings.exists(f, f.title.contains("never") || "never" in f.aliases)',
  'findings.exists(f, f.title.matchesGlob("*a*a*a*a*a*a*a*b"))',
])('ends soon on an image of very many findings: %s', (text) => {
  const aliases = Array.from({ length: MAX_ALIASES }, (_, n) => `GHSA-${n}`)
  const findings = Array.from({ length: MAX_FINDINGS }, () => aFinding({ aliases, title: 'a'.repeat(400) }))
  const facts = listing(...findings)
  const start = performance.now()

  const result = evaluate(text, { facts })

  expect(result).not.toBe(true)
  // Some tenths of a second on a quiet machine.
  expect(performance.now() - start).toBeLessThan(5000)
})
