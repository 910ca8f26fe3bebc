import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PRESETS } from '../../src/policy/presets.ts'
import { problemsOf } from './problems-of.ts'

const VALID = `${PRESETS.strict}
scope: { images: ["swr.*.myhuaweicloud.com/team-a/**"], outside: skip }
unknown: { default: block, unsupported: warn }
waiver-limits: &limits { max-days: 90, require: [reason, owner], warn-before: 14d }
waivers:
  - rule: max-severity
    finding: CVE-2026-1234
    reason: >-
      not
      reachable
    owner: "@team-a"
    expires: 2026-12-31
run: { mode: enforce, endpoints: [] }
`

const FRAGMENTS = ['[', ']', '{', '}', ':', ': ', '- ', '? ', '&a ', '*a', '!t ', '|', '>', '"', "'", '#', '\n', '\t']
const MORE = [
  '  ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '\r',
  '\uFEFF',
  '\u0000',
  '<<: ',
  '~',
  '.nan',
  '0x1',
  '\\',
  '𝒳',
  '\uD800',
]

/** Any text gives data or problems with places inside it; nothing else is thrown. */
function isAnswered(text: string): void {
  const lines = text.split('\n').length
  const start = performance.now()
  for (const { line, column, excerpt } of problemsOf(text)) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines)
    expect(column).toBeGreaterThanOrEqual(1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(excerpt).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E]/)
  }
  expect(performance.now() - start).toBeLessThan(10_000)
}

const fragments = fc.array(fc.constantFrom(...FRAGMENTS, ...MORE, 'a', 'rules', 'version: 1', 'max-severity'), {
  maxLength: 60,
})

describe('any text', () => {
  it('of the valid policy has no problems', () => {
    expect(problemsOf(VALID)).toEqual([])
  })

  it('of random characters is answered', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), isAnswered), { numRuns: 300 })
  })

  it('of random pieces of YAML is answered', () => {
    fc.assert(
      fc.property(fragments, (pieces) => isAnswered(pieces.join(''))),
      { numRuns: 500 },
    )
  })

  it('that a valid policy turns into by a few slips is answered', () => {
    const slip = fc.record({
      at: fc.nat(VALID.length),
      cut: fc.nat(20),
      piece: fc.constantFrom('', ...FRAGMENTS, ...MORE),
    })
    const slips = fc.array(slip, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(slips, (all) =>
        isAnswered(all.reduce((text, { at, cut, piece }) => text.slice(0, at) + piece + text.slice(at + cut), VALID)),
      ),
      { numRuns: 500 },
    )
  })
})
