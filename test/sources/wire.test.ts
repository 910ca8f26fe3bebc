import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { parseJson } from '../../src/http/json.ts'
import { byteSize, count, epochMs, flag, id, key, parseWire, remark } from '../../src/sources/wire.ts'

const read = (schema: v.GenericSchema, value: unknown): unknown =>
  v.safeParse(schema, value).success ? v.parse(schema, value) : 'refused'

describe('count', () => {
  it.each<[unknown, unknown]>([
    [0, 0],
    [17, 17],
    ['17', 17],
    ['007', 7],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [undefined, undefined],
    [null, null],
    [-1, 'refused'],
    [1.5, 'refused'],
    ['-1', 'refused'],
    ['', 'refused'],
    [' 1', 'refused'],
    ['1e3', 'refused'],
    ['0x10', 'refused'],
    [Number.POSITIVE_INFINITY, 'refused'],
    [Number.NaN, 'refused'],
    [1e21, 'refused'],
    ['9007199254740992', 'refused'],
    ['99999999999999999999', 'refused'],
    [true, 'refused'],
    [[], 'refused'],
    [[1], 'refused'],
    [{}, 'refused'],
  ])('%j is %j', (given, expected) => {
    expect(read(count, given)).toEqual(expected)
  })
})

describe('id', () => {
  it('keeps the digits of an id past 2^53', () => {
    expect(read(id, parseJson('9223372036854775807'))).toBe('9223372036854775807')
    expect(read(id, 42)).toBe('42')
    expect(read(id, 'crr-abc')).toBe('crr-abc')
    expect(read(id, null)).toBeNull()
    expect(read(id, {})).toBe('refused')
  })

  it.each([id, key])('is a text that a request can hold', (schema) => {
    expect(read(schema, 'crr-abc 扫描 🙂')).toBe('crr-abc 扫描 🙂')
    expect([read(schema, 'a\ud800'), read(schema, '\udc80b')]).toEqual(['refused', 'refused'])
  })
})

describe('epochMs', () => {
  it.each<[unknown, unknown]>([
    [1_767_323_045_000, 1_767_323_045_000],
    ['1767323045000', 1_767_323_045_000],
    // "Never" is no moment in 1970: a scan that never ended would be older than every push, or of any age.
    [0, undefined],
    ['0', undefined],
    [null, undefined],
    [undefined, undefined],
    [-5, 'refused'],
    ['2026-01-02T03:04:05Z', 'refused'],
    [8.65e15, 'refused'],
  ])('%j is %j', (given, expected) => {
    expect(read(epochMs, given)).toEqual(expected)
  })

  it('can always be written as a date', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.string()), (given) => {
        const ms = read(epochMs, given)
        if (typeof ms === 'number') expect(() => new Date(ms).toISOString()).not.toThrow()
      }),
    )
  })
})

describe('byteSize', () => {
  it.each<[unknown, unknown]>([
    [157_408_623, 157_408_623],
    ['1604487690', 1_604_487_690],
    ['1,000 (bytes)', 1000],
    ['1000 (Bytes)', 1000],
    ['1,234,567(bytes)', 1_234_567],
    [0, 0],
    [null, null],
    [undefined, undefined],
    ['12 MB', 'refused'],
    ['1.5', 'refused'],
    [1.5, 'refused'],
    [-1, 'refused'],
    ['', 'refused'],
    [',1', 'refused'],
    ['1000 (bytes) or so', 'refused'],
  ])('%j is %j', (given, expected) => {
    expect(read(byteSize, given)).toEqual(expected)
  })
})

describe('flag', () => {
  it.each<[unknown, unknown]>([
    [true, true],
    [false, false],
    ['true', true],
    ['false', false],
    [null, null],
    ['yes', 'refused'],
    [0, 'refused'],
    ['', 'refused'],
  ])('%j is %j', (given, expected) => {
    expect(read(flag, given)).toEqual(expected)
  })
})

describe('remark', () => {
  it('is cut where it is longer than anybody reads, and never within a character', () => {
    const read = (text: unknown) => parseWire(remark, text, 'GET x')
    expect([read('short'), read(null), read(undefined), read('x'.repeat(500))]).toEqual([
      'short',
      null,
      undefined,
      'x'.repeat(500),
    ])
    expect(read('x'.repeat(60_000))).toBe(`${'x'.repeat(500)} …`)
    expect(read(`${'x'.repeat(499)}😀${'x'.repeat(9)}`)).toBe(`${'x'.repeat(499)} …`)
  })
})

describe('parseWire', () => {
  const schema = v.object({ data_list: v.array(v.object({ vul_num: count })) })

  it('names the call and the first place that differs', () => {
    const parse = () => parseWire(schema, { data_list: [{ vul_num: 1 }, { vul_num: -1 }] }, 'GET images')
    expect(parse).toThrow('GET images has not the documented shape at data_list.1.vul_num')
    expect(parse).toThrow(GateError)
  })

  it.each([undefined, null, 0, 'text', []])('refuses %j for an object of rows', (value) => {
    expect(() => parseWire(schema, value, 'GET images')).toThrow(/at (?:its top|data_list)/)
  })
})
