import { describe, expect, it } from 'vitest'
import { parseSizeBytes, SIZE_PATTERN } from '../../src/core/size.ts'

describe('a size', () => {
  it.each([
    ['0B', 0],
    ['123456789012345B', 123_456_789_012_345],
    ['500MB', 500_000_000],
    ['10KiB', 10_240],
    ['1.5GB', 1_500_000_000],
    ['0.125KB', 125],
    ['2GiB', 2_147_483_648],
    ['1TB', 10 ** 12],
    ['1TiB', 2 ** 40],
  ])('of %s is %d bytes', (text, bytes) => {
    expect(parseSizeBytes(text)).toBe(bytes)
    expect(text).toMatch(new RegExp(SIZE_PATTERN))
  })

  it.each([
    '',
    'B',
    '5',
    '5GBs',
    'x5GB',
    '5gb',
    '5 GB',
    '-5GB',
    '1.GB',
    '.5GB',
    '1.2345GB',
    '1234567890123456B',
    '5iB',
    '5PB',
  ])('is not %j', (text) => {
    expect(() => parseSizeBytes(text)).toThrow('is not a size')
    expect(text).not.toMatch(new RegExp(SIZE_PATTERN))
  })
})
