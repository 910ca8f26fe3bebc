import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/http/json.ts'

describe('parseJson', () => {
  it('agrees with JSON.parse on all that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value)
        // A whole number past 2^53 stays text here: the one wanted difference.
        fc.pre(!/\d{16}/.test(text))
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('refuses an object that gives one key two values, however deep', () => {
    expect(() => parseJson('{"a":{"vul_num":9,"vul_num":0}}')).toThrow(SyntaxError)
    expect(() => parseJson('[{"__proto__":1,"__proto__":2}]')).toThrow(SyntaxError)
  })

  it('takes a key twice where both values are the same', () => {
    expect(parseJson('{"a":[1,{"b":2}],"a":[1,{"b":2}]}')).toEqual({ a: [1, { b: 2 }] })
  })

  it('keeps __proto__ as a key like any other', () => {
    const parsed = parseJson('{"__proto__":{"vul_num":0}}') as Record<string, unknown>
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
    expect(parsed.vul_num).toBeUndefined()
    expect(({} as Record<string, unknown>).vul_num).toBeUndefined()
  })

  it.each([
    ['9223372036854775807', '9223372036854775807'],
    ['-9007199254740993', '-9007199254740993'],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['9007199254740992', '9007199254740992'],
  ])('keeps every digit of %s', (text, expected) => {
    expect(parseJson(text)).toBe(expected)
  })

  it('reads a number beyond every number as infinite, which no schema takes for a count', () => {
    expect(parseJson('1e400')).toBe(Number.POSITIVE_INFINITY)
  })

  it.each(['', ' ', '{', '{"a":}', '[1,]', '1 2', '\uFEFF{}', '<html></html>', 'NaN', "{'a':1}", '{"a":1}}'])(
    'refuses %j',
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError)
    },
  )

  it('throws, and nothing worse, on absurd nesting', () => {
    expect(() => parseJson('['.repeat(200_000))).toThrow(RangeError)
    expect(() => parseJson('{"a":'.repeat(200_000))).toThrow(RangeError)
  })
})
