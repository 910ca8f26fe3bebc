import { describe, expect, it } from 'vitest'
import { columnsOf, cutColumns, padColumns, wrapColumns } from '../../src/reporters/columns.ts'

describe('the columns of a text', () => {
  it.each<[string, number]>([
    ['', 0],
    ['max-severity', 12],
    ['严重程度', 8],
    ['镜像 api：1', 11],
    ['（）', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['𠀀🙂', 4],
    ['…✓', 2],
  ])('of %j are %d', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  it('are filled up with spaces', () => {
    expect([padColumns('通过', 8), padColumns('violated', 8), padColumns('too long', 3)]).toEqual([
      '通过    ',
      'violated',
      'too long',
    ])
  })

  it('are cut between characters', () => {
    expect([cutColumns('镜像ab', 5), cutColumns('镜像', 3), cutColumns('abc', 9)]).toEqual(['镜像a', '镜', 'abc'])
  })
})

describe('wrapping', () => {
  const wrapped = (text: string, width: number) => wrapColumns(text, width, '', '')

  it('breaks between words, and never within one', () => {
    expect(wrapped('the image may not go on', 10)).toEqual(['the image', 'may not go', 'on'])
    expect(wrapped('a sha256:0123456789 b', 8)).toEqual(['a', 'sha256:0123456789', 'b'])
  })

  it('keeps what a line already is', () => {
    expect(wrapped('exactly 10', 10)).toEqual(['exactly 10'])
    expect(wrapped('', 10)).toEqual([''])
    expect(wrapColumns('word', 2, '-> ', '   ')).toEqual(['-> word'])
    expect(wrapColumns(' a  b ', 8, '✓ ', '  ')).toEqual(['✓ a  b'])
    expect(wrapColumns('a bcd', 7, '✓ ', '  ')).toEqual(['✓ a bcd'])
    expect(wrapColumns('a bcd', 6, '✓ ', '  ')).toEqual(['✓ a', '  bcd'])
    expect(wrapColumns('a bc', 6, '镜 ', '  ')).toEqual(['镜 a', '  bc'])
  })

  it('begins the first line and the others as it is told', () => {
    expect(wrapColumns('one two three', 8, '-> ', '   ')).toEqual(['-> one', '   two', '   three'])
  })

  it('breaks Chinese between any two characters, each of two columns', () => {
    expect(wrapped('镜像不得放行', 8)).toEqual(['镜像不得', '放行'])
    expect(wrapped('镜像不得放行', 9)).toEqual(['镜像不得', '放行'])
  })

  it('begins no line with closing punctuation and ends none with opening punctuation', () => {
    expect(wrapped('镜像通过，放行', 8)).toEqual(['镜像通', '过，放行'])
    expect(wrapped('镜像通（放行）', 8)).toEqual(['镜像通', '（放行）'])
  })

  it('breaks between Chinese and what is not, which stays whole', () => {
    expect(wrapped('请设置scan为if-needed', 10)).toEqual(['请设置scan', '为', 'if-needed'])
  })

  it('takes any blanks for one place to break at', () => {
    expect(wrapped('  one  two\u3000three   ', 20)).toEqual(['one  two\u3000three'])
    expect(wrapped('  one  two\u3000three   ', 8)).toEqual(['one  two', 'three'])
    expect(wrapped(' \u3000 ', 8)).toEqual([''])
  })

  it('loses nothing but the spaces that it breaks at', () => {
    const text = '上限为 {limit}：the limit（见 docs/reports.md），不得超过。'
    for (let width = 1; width < 60; width += 1) {
      expect(wrapped(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })

  it('is quick with long texts of any kind', () => {
    const started = performance.now()
    for (const part of ['（', '字', 'a', ' ', '\u3000', '， ', '（ ']) wrapped(part.repeat(100_000), 80)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
