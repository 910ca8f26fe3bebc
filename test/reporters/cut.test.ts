import { describe, expect, it } from 'vitest'
import { cutAtSentence, takeWhatFits } from '../../src/reporters/cut.ts'

describe('cutAtSentence', () => {
  it('leaves a text that fits', () => {
    expect(cutAtSentence('One. Two.', 9)).toBe('One. Two.')
  })

  it.each([
    ['The first. The second one.', 19, 'The first. …', 'after a sentence'],
    ['镜像未扫描。请稍候再试一次', 11, '镜像未扫描。 …', 'after a Chinese sentence'],
    [
      'swr.cn-north-4.example is a host',
      29,
      'swr.cn-north-4.example is a …',
      'after a word; a dot in a name ends nothing',
    ],
    ['A. bbbbbbbbbbbbbbbbbbbbbbbb', 20, 'A. bbbbbbbbbbbbbbb …', 'anywhere rather than throw most of it away'],
    ['aaaa😀bbbb', 7, 'aaaa …', 'never within a character'],
  ])('cuts %j at %i', (text, max, expected) => {
    const cut = cutAtSentence(text, max)
    expect(cut).toBe(expected)
    expect(cut.length).toBeLessThanOrEqual(max)
  })
})

describe('takeWhatFits', () => {
  it('counts bytes, not characters', () => {
    expect(takeWhatFits(['ab', '扫', 'c'], 4)).toEqual({ text: 'ab', bytes: 2, taken: 1 })
    expect(takeWhatFits(['ab', '扫', 'c'], 5)).toEqual({ text: 'ab扫', bytes: 5, taken: 2 })
  })

  it('takes nothing where there is no room', () => {
    expect(takeWhatFits(['a'], -5)).toEqual({ text: '', bytes: 0, taken: 0 })
  })
})
