import { describe, expect, it } from 'vitest'
import { closest } from '../../src/core/did-you-mean.ts'

describe('closest', () => {
  it.each([
    ['imagse', ['images', 'digest'], 'images'],
    ['polcy', ['policy-ref', 'policy'], 'policy'],
    ['mediun', ['low', 'medium', 'high'], 'medium'],
    ['policy_ref', ['policy', 'policy-ref'], 'policy-ref'],
    ['MODE', ['mode'], 'mode'],
    ['no', ['on'], 'on'],
  ])('takes %s of %j for %s', (word, candidates, meant) => {
    expect(closest(word, candidates)).toBe(meant)
  })

  it.each([
    ['region', ['mode', 'wait']],
    ['x', ['y']],
    ['', ['a', '']],
    ['images', []],
  ])('has no suggestion for %j among %j', (word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined()
  })

  it('spends no time on a word that nobody typed', () => {
    const word = 'a'.repeat(1_000_000)
    expect(closest(word, [word])).toBeUndefined()
  })
})
