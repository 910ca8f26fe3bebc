import { describe, expect, it } from 'vitest'
import { CASES, inDirectory, MAX_RSS_BYTES } from '../../bench/memory.ts'

/** The worst that there are; `npm run bench memory` has the others. */
const WORST = [
  ['10,000 findings of one image, all formats', 1],
  ['replay of the largest evidence, in Chinese, all formats', 1],
  ['evidence that is nothing but brackets', 3],
  ['merge of the largest report', 1],
  ['10,000 images', 0],
] as const

describe('the process stays within its memory', () => {
  it.each(WORST)('%s', { timeout: 120_000 }, async (name, exitCode) => {
    const { code, peakBytes } = await inDirectory(CASES[name])
    expect(code).toBe(exitCode)
    expect(peakBytes).toBeGreaterThan(30_000_000)
    expect(peakBytes).toBeLessThan(MAX_RSS_BYTES)
  })
})
