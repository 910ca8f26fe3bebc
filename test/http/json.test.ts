import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_ANSWER_NESTING, MAX_ANSWER_VALUES, parseJson } from '../../src/http/json.ts'

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

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

  it.each(['{"a":1,"a":1}', '{"a":1,"\\u0061":2}', '{"a":[],"b":{"c":1,"d":2,"c":1}}'])(
    'refuses a key that is given twice, however it is written: %s',
    (text) => {
      expect(() => parseJson(text)).toThrow('an object gives one key twice')
    },
  )

  it('takes nothing that JSON.parse refuses', () => {
    const sign = fc.constantFrom(...'{}[]:,"\\-0.e', ' ', 'a', '9223372036854775807', 'null', '\u0000')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
        if (succeeds(() => parseJson(text))) expect(() => JSON.parse(text)).not.toThrow()
      }),
      { numRuns: 5_000 },
    )
  })

  it('counts no colon, comma or bracket inside text', () => {
    const value = { 'a:b': 'c:"d":\\', e: '\\"{[,:', 'f\\': ['\\\\', ':'] }
    expect(parseJson(JSON.stringify(value))).toEqual(value)
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

  it('puts nothing but whole numbers in quotes, wherever they stand', () => {
    const digits = '9223372036854775807'
    expect(parseJson(`{"a":${digits},"b":[-${digits} , ${digits}.5],"c":"${digits}"}`)).toEqual({
      a: digits,
      b: [`-${digits}`, Number(`${digits}.5`)],
      c: digits,
    })
  })

  it.each(['{9223372036854775807:1}', '{ 9223372036854775807 :1}', '09223372036854775807', '"a"9223372036854775807'])(
    'makes no JSON of %s',
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError)
    },
  )

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

  it('takes the deepest nesting that is allowed, and no deeper', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
    expect(() => parseJson(nested(MAX_ANSWER_NESTING))).not.toThrow()
    expect(() => parseJson(nested(MAX_ANSWER_NESTING + 1))).toThrow(RangeError)
  })

  it('takes as many values as are allowed, and no more', () => {
    const list = (length: number): string => `[${Array(length).fill('{}').join(',')}]`
    expect(parseJson(list(MAX_ANSWER_VALUES / 2))).toHaveLength(MAX_ANSWER_VALUES / 2)
    expect(() => parseJson(list(MAX_ANSWER_VALUES / 2 + 1))).toThrow(RangeError)
  })
})
