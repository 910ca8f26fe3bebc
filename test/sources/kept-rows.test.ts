import { describe, expect, it } from 'vitest'
import { createKeptRows, keptRows, MAX_KEPT_BYTES } from '../../src/sources/kept-rows.ts'

const TEXT = 'A crafted file may write past the end of a buffer.'

/** So many different texts of so many bytes. */
const someTexts = (number: number, bytes: number) =>
  Array.from({ length: number }, (_, at) => `${at} `.padEnd(bytes, 'x'))

describe('rows that are kept', () => {
  it('say what they said', () => {
    const row = { id: 'CVE-1', text: TEXT, none: null, flag: true, count: 3, packages: [{ name: 'a' }, { name: 'a' }] }
    expect(createKeptRows().keep(structuredClone(row))).toEqual(row)
  })

  it('have room for any number of texts that are known', () => {
    const { keep } = createKeptRows()
    const long = 'x'.repeat(MAX_KEPT_BYTES / 2)
    for (let at = 0; at < 1_000; at++) expect(keep({ text: long })).toEqual({ text: long })
  })

  it('have an end, by their texts', () => {
    const { keep } = createKeptRows()
    const texts = someTexts(10, MAX_KEPT_BYTES / 9)
    expect(() => texts.map((text) => keep({ text }))).toThrow(
      expect.objectContaining({ code: 'LIST_INCOMPLETE', kind: 'source' }),
    )
  })

  it('have an end, by texts within them, as they are held', () => {
    const { keep } = createKeptRows()
    expect(() => keep({ packages: [{ name: '漏'.repeat(MAX_KEPT_BYTES / 2) }] })).toThrow(/more than is held at once/)
  })

  it('have an end, by their number', () => {
    const { keep } = createKeptRows()
    const rows = Array.from({ length: MAX_KEPT_BYTES / 100 }, () => ({ name: 'a' }))
    expect(() => rows.map((row) => keep(row))).toThrow(/more than is held at once/)
  })

  it('are counted together in a run, and apart in another', () => {
    const [one, other] = [new Map<string, unknown>(), new Map<string, unknown>()]
    expect(keptRows(one)).toBe(keptRows(one))
    expect(keptRows(one)).not.toBe(keptRows(other))
  })
})
