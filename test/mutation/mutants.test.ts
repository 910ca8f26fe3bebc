import { describe, expect, it } from 'vitest'
import { applyEdit, describeMutant, mutantsOf } from './mutants.ts'
import { OPERATORS, type OperatorName } from './operators.ts'
import { patternEdits } from './regex-operators.ts'

const everyOperator = Object.keys(OPERATORS) as OperatorName[]

/** What one operator makes of a source. */
const mutate = (source: string, ...operators: OperatorName[]): string[] =>
  mutantsOf('a.ts', source, operators).map(({ edit }) => applyEdit(source, edit))

describe('each operator', () => {
  it.each<[OperatorName, string, string[]]>([
    ['conditions', 'a ? b : c', ['true ? b : c', 'false ? b : c']],
    ['conditions', 'while (a) b()', ['while (false) b()']],
    ['comparisons', 'a >= b', ['a > b', 'a < b']],
    ['comparisons', 'a === b', ['a !== b']],
    ['logic', 'a && b', ['(a)', '(b)']],
    ['logic', '!a', ['(a)']],
    ['arithmetic', 'a - -1', ['a + -1', 'a - +1']],
    ['arithmetic', "a + 'b'", []],
    ['arithmetic', 'a += 1', ['a -= 1']],
    [
      'literals',
      "a('b', '', 1, true)",
      ["a('', '', 1, true)", "a('b', 'mutant', 1, true)", "a('b', '', 2, true)", "a('b', '', 1, false)"],
    ],
    ['literals', "message('{a} is wrong', { a: [b] })", ["message('{a} is wrong', { a: [] })"]],
    ['literals', "import a from 'b'\ntype A = 'c'", []],
    ['statements', 'function f() { g() }', ['function f() {}', 'function f() { ; }']],
    ['optionals', 'a?.b', ['a.b']],
    ['optionals', 'a?.[0]', ['a[0]']],
    ['spreads', '({ ...a })', ['({ ...{} })']],
    ['spreads', 'f(...a)', []],
    ['methods', 'a.every(b)', ['a.some(b)']],
    ['methods', 'a.filter(b).map(c)', ['a.map(c)']],
    ['escapes', 'plainLine(a)', ['(a)']],
    ['escapes', 'a.map(escapeHtml)', ['a.map(((text: string) => text))']],
    ['patterns', '/^a+/gu', ['/a+/gu', '/^a/gu', '/^a+/u']],
  ])('%s: %s', (operator, source, expected) => {
    expect(mutate(source, operator).sort()).toEqual(expected.sort())
  })
})

it.each<[string, string[]]>([
  ['a$', ['a']],
  ['[^ab-d]', ['[ab-d]', '[^b-d]', '[^a]']],
  ['(?=a)(?<!b)', ['(?!a)(?<!b)', '(?=a)(?<=b)']],
  [String.raw`\^[\]\p{L}]`, [String.raw`\^[^\]\p{L}]`, String.raw`\^[\p{L}]`, String.raw`\^[\]]`]],
  ['(?:a){2,3}', ['(?:a)']],
])('changes the pattern %s in one place at a time', (pattern, expected) => {
  expect(patternEdits(pattern).map((edit) => applyEdit(pattern, edit))).toEqual(expected)
})

it('gives each changed text once, and none that is no program', () => {
  const source = 'const f = (a?: number): boolean => a !== undefined && a > 1'
  const texts = mutate(source, ...everyOperator)
  expect(texts.length).toBeGreaterThan(5)
  expect(new Set([...texts, source]).size).toBe(texts.length + 1)
})

it('tells where a mutant is, also after letters beyond ASCII', () => {
  const [mutant] = mutantsOf('src/a.ts', "// …😀\nif (a < 'é') b()", ['comparisons'])
  expect(mutant && describeMutant(mutant)).toBe('src/a.ts:2 comparisons: < → <=')
})
