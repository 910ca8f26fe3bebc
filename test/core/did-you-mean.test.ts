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
    // Three letters are too many for a word of four, at either end of it; a third of the letters is not.
    ['xyzmode', ['mode']],
    ['modexyz', ['mode']],
    ['abcdef', ['abcxyz']],
    ['mo', ['modexy']],
  ])('has no suggestion for %j among %j', (word, candidates) => {
    expect(closest(word, candidates)).toBeUndefined()
  })

  it.each([
    ['abcdef', 'abcdxy', 'abcdef'],
    ['abcdeg', 'abcdxy', 'abcdef'],
    ['policyset', 'policies', 'policysett'],
  ])('takes %s for the nearer of %s and %s, in either order', (word, farther, nearer) => {
    expect(closest(word, [farther, nearer])).toBe(nearer)
    expect(closest(word, [nearer, farther])).toBe(nearer)
  })

  it('takes the first of two that are as near', () => {
    expect(closest('mode', ['node', 'mole'])).toBe('node')
    expect(closest('mode', ['mole', 'node'])).toBe('mole')
  })

  it('takes a third of the letters for slips, of seven three', () => {
    expect(closest('abcdxyz', ['abcdefg'])).toBe('abcdefg')
    expect(closest('abcwxyz', ['abcdefg'])).toBeUndefined()
  })

  it('spends no time on a word that nobody typed', () => {
    const word = 'a'.repeat(1_000_000)
    expect(closest(word, [word])).toBeUndefined()
  })
})
