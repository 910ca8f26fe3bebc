import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  inertLine,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownText,
  plainLine,
  plainLines,
} from '../../src/reporters/escape.ts'
import { HOSTILE } from './hostile.ts'
import { commandsIn } from './runner-commands.ts'

describe('plainLine', () => {
  it('keeps what can be seen', () => {
    expect(plainLine('swr.cn/team-a/api:1 扫描 é 🚀 @x #1')).toBe('swr.cn/team-a/api:1 扫描 é 🚀 @x #1')
  })

  it.each([
    ['a\r\nb\nc\td', 'a b c d'],
    ['a\rb\u0085c\u2028d\u2029e', 'a b c d e'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['\u009b31m', '\\u{9b}31m'],
    ['x\u0000\b\u007f', 'x\\u{0}\\u{8}\\u{7f}'],
    ['a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['a\u200bb\u00adc\ufeffd\ufe0fe', 'a\\u{200b}b\\u{ad}c\\u{feff}d\\u{fe0f}e'],
    ['\ud800x', '\\u{d800}x'],
    ['\u{e0041}', '\\u{e0041}'],
    ['ạ̈́b', 'ạ̈́b'],
    [`a${'\u0301'.repeat(8)}b`, `a${'\u0301'.repeat(8)}b`],
    [`a${'\u0301'.repeat(10)}b`, `a${'\u0301'.repeat(8)}\\u{301}\\u{301}b`],
  ])('%j becomes %j', (text, expected) => {
    expect(plainLine(text)).toBe(expected)
  })
})

const BREAKS = ['\n', '\v', '\f', '\r', '\r\n', '\u0085', '\u2028', '\u2029']

it.each(BREAKS)('%j parts lines, and is a space on one', (mark) => {
  expect(plainLines(`a${mark}b`)).toEqual(['a', 'b'])
  expect(plainLine(`a${mark}b`)).toBe('a b')
})

it('what is invisible but no control is spelled out, each time that it stands there', () => {
  // A sign of Arabic numbers is a format character that nothing may ignore.
  expect(plainLine('a\u0600b\u0600')).toBe('a\\u{600}b\\u{600}')
  const crowd = `a${'\u0301'.repeat(9)}`
  expect(plainLine(`${crowd} ${crowd}`)).toBe(`a${'\u0301'.repeat(8)}\\u{301} a${'\u0301'.repeat(8)}\\u{301}`)
})

it('plainLines keeps the lines apart', () => {
  expect(plainLines('a: 1\r\n  b: \u001b2\rc')).toEqual(['a: 1', '  b: \\u{1b}2', 'c'])
})

describe('inertLine', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['a ##[error]x ##[x]', 'a # #[error]x # #[x]'],
    ['###[error]', '## #[error]'],
  ])('%j becomes %j', (line, expected) => {
    expect(inertLine(line)).toBe(expected)
  })

  it('leaves the runner no command, whatever the text', () => {
    const piece = fc.constantFrom('::', '##[', '#', '[', ':', ' ', '\n', '\r', '\u200b', '\u3000', 'error', ']', 'x')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(commandsIn(inertLine(plainLine(pieces.join(''))))).toEqual([])
      }),
    )
  })

  it('is needed: the hostile texts do hold commands', () => {
    expect(HOSTILE.filter((text) => commandsIn(text).length > 0).length).toBeGreaterThan(10)
  })
})

describe('markdownText', () => {
  it.each([
    ['<b>&', '&#60;b&#62;&#38;'],
    ['a|b', 'a&#124;b'],
    ['@octo', '&#64;&#8203;octo'],
    ['octo/repo#6', 'octo/repo&#35;&#8203;6'],
    ['GH-7', 'GH-&#8203;7'],
    ['https://x.example', 'https:&#47;&#47;x.example'],
    ['www.x.example', 'www&#46;x.example'],
    ['[a](b)', '&#91;a&#93;(b)'],
    ['![a](b)', '&#33;&#91;a&#93;(b)'],
    ['<!-- a', '&#60;&#33;-- a'],
    ['- a', '&#45; a'],
    ['1. a', '1&#46; a'],
    ['12) a', '12&#41; a'],
    ['# a', '&#35; a'],
    ['=====', '&#61;===='],
    ['    code', 'code'],
    ['a\n\n# b', 'a  &#35; b'],
  ])('%j becomes %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected)
  })

  it.each([...'&<>"\'`*_[]{}!|\\~#@$^'])('takes the meaning of %j wherever it stands', (sign) => {
    const entity = `&#${sign.codePointAt(0)};`
    const shown = sign === '@' ? `${entity}&#8203;` : entity
    expect(markdownText(`a${sign}b${sign}`)).toBe(`a${shown}b${shown}`)
    expect(markdownCode(`a ${sign} b`)).toBe(`<code>a ${entity} b</code>`)
  })

  it.each(['-', '+', '='])('takes the meaning of %j at its start alone', (sign) => {
    expect(markdownText(`${sign} a ${sign}`)).toBe(`&#${sign.codePointAt(0)}; a ${sign}`)
  })

  it('takes the meaning of every address, mention and number in a text', () => {
    expect(markdownText('a://b c://d')).toBe('a:&#47;&#47;b c:&#47;&#47;d')
    expect(markdownText('www.a WWW.b')).toBe('www&#46;a WWW&#46;b')
    expect(markdownText('#1 #2')).toBe('&#35;&#8203;1 &#35;&#8203;2')
    expect(markdownText('GH-1 gh-2')).toBe('GH-&#8203;1 gh-&#8203;2')
    expect(markdownText('1.2.3')).toBe('1&#46;2.3')
    expect(markdownCode('a@b.c d@e.f')).toBe('<code>a&#64;&#8203;b.c d&#64;&#8203;e.f</code>')
  })

  it.each(HOSTILE)('leaves nothing of %j that Markdown reads', (text) => {
    const bare = markdownText(text).replace(/&#\d+;/g, '·')
    expect(bare).not.toMatch(/[<>|`*_[\]!\\~@#$\n\r]|:\/\/|www\.|^[-+=]|^\d+[.)]/)
  })
})

describe('markdownCode', () => {
  it('keeps the text whole when it is copied', () => {
    expect(markdownCode('a/b:1@sha256:ab')).toBe('<code>a/b:1&#64;sha256:ab</code>')
    expect(markdownCode('@scope/name 1.2.3')).toBe('<code>&#64;scope/name 1.2.3</code>')
  })

  it.each(['me@evil.example', 'xmpp:me@a-b.c', 'a@b@c.d', 'a@_.c'])('leaves no address in %j', (text) => {
    expect(markdownCode(text)).toBe(`<code>${text.replace(/[_]/g, '&#95;').replaceAll('@', '&#64;&#8203;')}</code>`)
  })
})

describe('markdownFence', () => {
  it.each(['a: 1', '```\nb', '`````', '~~~', ...HOSTILE])('%j cannot close it', (text) => {
    const [open = '', ...lines] = markdownFence(text, 'yaml').trimEnd().split('\n')
    const fence = open.replace('yaml', '')
    expect(fence).toMatch(/^`{3,}$/)
    expect(lines.at(-1)).toBe(fence)
    expect(lines.slice(0, -1).filter((line) => line.includes(fence))).toEqual([])
  })
})

it('markdownFence holds plain lines alone', () => {
  expect(markdownFence('a\u001b[31m\rb\u2028c', '')).toBe('```\na\\u{1b}[31m\nb\nc\n```\n')
})

describe('markdownLink', () => {
  it('shows its label as text, with or without a link', () => {
    expect(markdownLink('<b>', 'https://x.example')).toBe('<a href="https:&#47;&#47;x.example/">&#60;b&#62;</a>')
    expect(markdownLink('<b>', 'nowhere')).toBe('&#60;b&#62;')
  })

  it('links to https', () => {
    expect(markdownLink('console', 'https://console.example/?a=1&b="x"')).toBe(
      '<a href="https:&#47;&#47;console.example/?a=1&#38;b=%22x%22">console</a>',
    )
  })

  it.each(['javascript:alert(1)', 'http://x.example', 'x', ''])('does not link to %j', (address) => {
    expect(markdownLink('console', address)).toBe('console')
  })
})
