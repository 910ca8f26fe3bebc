import { describe, expect, it } from 'vitest'
import { escapeHtml, flat, html, link } from '../../src/reporters/html/markup.ts'
import { HOSTILE } from './hostile.ts'
import { aHostilePage, render, skeletonOf } from './html-report.ts'
import { commandsIn } from './runner-commands.ts'

describe('escapeHtml', () => {
  it.each([
    ['<b>&"\'`', '&#60;b&#62;&#38;&#34;&#39;&#96;'],
    ['&lt;', '&#38;lt;'],
    ['evil\u202egnp.exe', 'evil\\u{202e}gnp.exe'],
    ['a\u0000b\u001b[1m\nc', 'a\\u{0}b\\u{1b}&#91;1m c'],
    ['##[error]x', '##&#91;error]x'],
    ['::error::x', '&#58;:error&#58;:x'],
    ['swr.cn/team-a/api:1 扫描', 'swr.cn/team-a/api:1 扫描'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected)
  })

  it('cuts what is endless', () => {
    expect(escapeHtml('x'.repeat(100_000)).length).toBeLessThan(2100)
  })
})

describe('html', () => {
  it('escapes texts and takes markup as it is', () => {
    expect(
      flat(html`<p title="${'"'}">${'<'}${html`<b>${'&'}</b>`}${[html`<i>`, html`</i>`]}${3}${undefined}</p>`),
    ).toBe('<p title="&#34;">&#60;<b>&#38;</b><i></i>3</p>')
  })
})

describe('link', () => {
  it.each(['https://x.example/?a=1&b="x"', 'http://x.example/'])('links to %s', (address) => {
    expect(flat(link('label', address))).toBe(
      `<a href="${escapeHtml(new URL(address).href)}" rel="noreferrer noopener" target="_blank">label</a>`,
    )
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'httpx://x.example/',
    'file:///etc/passwd',
    '//x.example',
    'https://console.huaweicloud.com@evil.example/',
    'https://:x@evil.example/',
    'xhttps://x.example/',
    'httpsx://x.example/',
    `https://x.example/${'a'.repeat(3000)}`,
    '',
    undefined,
  ])('does not link to %s', (address) => {
    expect(flat(link('label', address))).toBe('label')
  })
})

describe('the page', async () => {
  // A text that is a whole address becomes a link where links are; nothing else may differ.
  const withoutLinks = (page: string): string[] =>
    skeletonOf(page).filter((element) => element !== 'a href rel target' && element !== '/a')
  const skeleton = withoutLinks(await render(aHostilePage('x')))

  it.each(HOSTILE)('is the same elements and attributes with %j everywhere', async (text) => {
    const page = await render(aHostilePage(text))
    expect(withoutLinks(page)).toEqual(skeleton)
    expect([...page.matchAll(/href="(?!https?:\/\/|#image-)/g)]).toEqual([])
    expect(page.replaceAll('\n', '').match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)).toBeNull()
    expect(commandsIn(page)).toEqual([])
  })

  it('is read whole by the test', () => {
    expect(skeleton.length).toBeGreaterThan(150)
    expect(skeletonOf('<b title="a">x</b><!-- y><i onclick="z">')).toEqual(['b title', '/b', '!-- y', 'i onclick'])
  })
})
