import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalQuery, encodeStrictly } from '../../src/http/query.ts'

const wellFormed = fc.string({ unit: 'grapheme' })

describe('encodeStrictly', () => {
  it('leaves only unreserved characters and upper-case escapes, and loses nothing', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const encoded = encodeStrictly(text)
        expect(encoded).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*$/)
        expect(decodeURIComponent(encoded)).toBe(text)
      }),
    )
  })

  it('escapes what encodeURIComponent lets through', () => {
    expect(encodeStrictly("!'()*")).toBe('%21%27%28%29%2A')
    expect(encodeStrictly('a b+c~/:')).toBe('a%20b%2Bc~%2F%3A')
  })
})

describe('canonicalQuery', () => {
  it('sorts keys by code unit, upper case first', () => {
    expect(canonicalQuery({ b: 1, a: 2, B: 3, 'a-b': 4, _: 5 })).toBe('B=3&_=5&a=2&a-b=4&b=1')
  })

  it('repeats the key of a list with its values in order, and leaves the list itself alone', () => {
    const list = ['b', 'a', 'B']
    expect(canonicalQuery({ k: list })).toBe('k=B&k=a&k=b')
    expect(list).toEqual(['b', 'a', 'B'])
  })

  it('leaves out what is unset, and keeps what is empty, false or zero', () => {
    expect(canonicalQuery({ a: undefined, b: '', c: false, d: 0, e: [] })).toBe('b=&c=false&d=0')
    expect(canonicalQuery({})).toBe('')
  })

  it('is what a URL sends unchanged, and a server reads back', () => {
    const parameters = fc.dictionary(wellFormed, fc.oneof(wellFormed, fc.integer(), fc.boolean()))
    fc.assert(
      fc.property(parameters, (given) => {
        const query = canonicalQuery(given)
        const url = new URL('https://hss.example.com/')
        url.search = query
        expect(url.search.replace(/^\?/, '')).toBe(query)
        const expected = Object.keys(given)
          .sort()
          .map((key) => [key, String(given[key])])
        expect([...url.searchParams.entries()]).toEqual(expected)
      }),
    )
  })
})
