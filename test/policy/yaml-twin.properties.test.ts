import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { flowYaml } from '../../src/policy/flow-yaml.ts'
import { parseYaml } from '../../src/policy/parse.ts'
import { PolicyError } from '../../src/policy/problem.ts'

// Another library, by which an editor may show a policy: nothing may mean one thing there and another here.

const ours = (text: string): { data: unknown } | undefined => {
  try {
    return { data: parseYaml('policy.yaml', text).data }
  } catch (thrown) {
    if (thrown instanceof PolicyError) return undefined
    throw thrown
  }
}

const theirs = (text: string): { data: unknown } | undefined => {
  try {
    return { data: parse(text, { version: '1.2', schema: 'core', stringKeys: true, logLevel: 'error' }) }
  } catch {
    return undefined
  }
}

const WORDS = [
  'a',
  'max',
  'true',
  'False',
  'null',
  '~',
  '',
  '1',
  '012',
  '0o17',
  '0x1F',
  '1e3',
  '.5',
  '.inf',
  '-.INF',
  '.nan',
]
const ODD = [
  '- a',
  'a: b',
  '# no',
  'x # y',
  "it's",
  '"',
  '[',
  '{a}',
  '&a',
  '*a',
  '!t',
  '%x',
  '@',
  '`',
  'a\nb',
  ' a',
  'a ',
  '\ta',
]
const text = fc.oneof(fc.constantFrom(...WORDS, ...ODD), fc.string({ maxLength: 12 }), fc.lorem({ maxCount: 12 }))
const key = fc.oneof(
  fc.constantFrom('version', 'rules', 'true', '1', 'a b', '__proto__', 'x-y'),
  fc.lorem({ maxCount: 1 }),
)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      text,
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.constant(null),
    ),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
  ),
}))
const document = fc
  .tuple(
    fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5 }),
    fc.record({
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
      defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
      lineWidth: fc.constantFrom(0, 20, 80),
      indent: fc.constantFrom(1, 2, 4),
      indentSeq: fc.boolean(),
    }),
  )
  .map(([value, style]) => stringify(value, { ...style, schema: 'core' } as object))

describe('a policy in YAML', () => {
  it('means what it means to another library, however it is written', () => {
    fc.assert(
      fc.property(document, (written) => {
        const own = ours(written)
        if (own) expect(own).toEqual(theirs(written))
      }),
      { numRuns: 400 },
    )
  })

  it('is read wherever it is plainly written', () => {
    const plain = fc.dictionary(fc.constantFrom('a', 'b', 'c d'), fc.oneof(fc.lorem({ maxCount: 8 }), fc.integer()), {
      minKeys: 1,
    })
    fc.assert(
      fc.property(plain, fc.constantFrom('any', 'flow'), (value, collectionStyle) => {
        expect(ours(stringify(value, { collectionStyle } as object))).toEqual({ data: value })
      }),
      { numRuns: 300 },
    )
  })

  it('means the same after any slip of the pen, or is refused', () => {
    const sign = fc.constantFrom(
      ...' \n\t:-?,[]{}"\'|>#&*!%@`~a1.'.split(''),
      ': ',
      '- ',
      '\n  ',
      ' #',
      '&a ',
      '*a',
      '? ',
      '|\n',
      '>-\n',
    )
    const slip = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 3 }),
      sign: fc.option(sign, { nil: '' }),
    })
    fc.assert(
      fc.property(document, fc.array(slip, { minLength: 1, maxLength: 3 }), (written, slips) => {
        const spoilt = slips.reduce((one, { at, cut, sign }) => {
          const index = Math.floor(at * one.length)
          return one.slice(0, index) + sign + one.slice(index + cut)
        }, written)
        const [own, other] = [ours(spoilt), theirs(spoilt)]
        if (own && other) expect({ spoilt, ...own }).toEqual({ spoilt, ...other })
      }),
      { numRuns: 800 },
    )
  })

  it('is written on one line so that any reader reads the same', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const written = flowYaml(value)
        expect(parse(written, { version: '1.2', schema: 'core' })).toEqual(value)
        expect(written).not.toContain('\n')
      }),
      { numRuns: 500 },
    )
  })
})
