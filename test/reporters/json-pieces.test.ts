import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonPieces } from '../../src/reporters/json-pieces.ts'
import { madeOf } from '../../src/reporters/pieces.ts'
import { printableBytes, printableJson, printablePieces } from '../../src/reporters/printable-json.ts'

const someJson = fc.jsonValue({ maxDepth: 4 })

describe('a document in pieces', () => {
  it.each([0, 2])('is what JSON.stringify makes of it, with %i blanks', (indent) => {
    fc.assert(
      fc.property(someJson, (value) => {
        expect([...jsonPieces(value, { indent })].join('')).toBe(JSON.stringify(value, null, indent))
      }),
    )
  })

  it.each([0, 2, 3])('is so where small values stand deep in large ones, with %i blanks', (indent) => {
    fc.assert(
      fc.property(fc.array(someJson, { minLength: 1, maxLength: 5 }), fc.nat(3), (values, depth) => {
        // Too many values to be written at once, within as many others.
        const large = Array.from({ length: 600 }, (_, at) => values[at % values.length])
        const document = Array.from({ length: depth }).reduce<unknown>((within) => ({ a: [1, within], b: {} }), large)
        const items = Array.from({ length: depth }).reduce<unknown>(
          (within) => ({ a: [1, within], b: {} }),
          madeOf(large, (value) => value),
        )
        const expected = JSON.stringify(document, null, indent)
        expect([...jsonPieces(document, { indent })].join('')).toBe(expected)
        expect([...jsonPieces(items, { indent })].join('')).toBe(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('lacks what is undefined, and has null for what is no number', () => {
    const document = { a: undefined, b: [undefined, Number.NaN, -0], c: {}, d: [] }
    expect([...jsonPieces(document, { indent: 2 })].join('')).toBe(JSON.stringify(document, null, 2))
  })

  it('sorts names by their UTF-16 units where it is asked to', () => {
    const document = { '\ud83d\ude00': 1, '\ufb01': 2, b: { z: 1, a: 2 }, B: 3 }
    expect([...jsonPieces(document, { indent: 0, isSorted: true })].join('')).toBe(
      '{"B":3,"b":{"a":2,"z":1},"\ud83d\ude00":1,"\ufb01":2}',
    )
  })

  it('is printable as the whole is', () => {
    const hostile = fc.constantFrom('##[error]x', '###[', '\u202e', '\u0085', '\ufeff', '\u{e0001}', '::error::x')
    const text = fc.array(fc.oneof(hostile, fc.string()), { maxLength: 4 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text))), fc.constantFrom(0, 2), (document, indent) => {
        expect([...printablePieces(document, indent)].join('')).toBe(printableJson(document, indent))
        expect(printableBytes(document)).toBe(Buffer.byteLength(printableJson(document, 0)))
      }),
    )
  })

  it('is never one large text, and a list is not made before it is written', () => {
    let made = 0
    const items = madeOf(Array.from({ length: 10_000 }), () => {
      made += 1
      return { text: 'x'.repeat(100) }
    })
    const pieces = jsonPieces({ items }, { indent: 0 })
    expect(pieces.next().value?.length).toBeLessThan(100_000)
    expect(made).toBeLessThan(1_000)
    expect(Math.max(...[...pieces].map(({ length }) => length))).toBeLessThan(100_000)
    expect(made).toBe(10_000)
  })
})
