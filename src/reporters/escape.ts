import { latePattern } from './late-pattern.ts'

/**
 * Everything in a report came from outside: image names, tags, labels, a service's words. These functions make it
 * inert, one for each surface that it is shown on. Escape once, where the text meets its surface.
 */

const BLANK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

// What moves the cursor, hides or reorders text. The ignorable code points are in it because the runner looks for its
// commands with a culture-aware search, which sees straight through them.
const invisible = latePattern('[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]', 'gu')

// Letters of living scripts have a few; hundreds of them run over the lines around.
const marks = latePattern('(\\p{M}{8})(\\p{M}+)', 'gu')

/** Nearly all text is of nothing else but these and the signs of reports, and is told so in a tenth of the time. */
const PLAIN = /^[\x20-\x7e✓✗…]*$/

const codePoint = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`

/**
 * The text on one line: line breaks and tabs become spaces, whatever else is invisible, or a mark over many others,
 * is spelled out as `\u{1b}`.
 */
export const plainLine = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(BLANK, ' ')
        .replace(invisible(), codePoint)
        .replace(marks(), (_, few: string, more: string) => few + [...more].map(codePoint).join(''))

/** The text's own lines, each of them plain. */
export const plainLines = (text: string): string[] => text.split(LINE_BREAK).map(plainLine)

/**
 * A plain line that the runner does not take for a command: neither `::name::` at its start nor `##[name]` anywhere.
 * Only for whole lines, just before they are printed: wrapping and joining can make new ones.
 */
export const inertLine = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1: ').replace(/#(?=#\[)/g, '# ')

const toEntity = (character: string): string => `&#${character.codePointAt(0)};`

const withEntities = (text: string): string =>
  plainLine(text)
    .trim()
    .replace(/[&<>"'`*_[\]{}!|\\~#@$^]/g, toEntity)
    // GitHub makes links of bare addresses, even within HTML elements.
    .replaceAll('://', ':&#47;&#47;')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`)

/** The text as prose in GitHub's Markdown, also in a table cell: no markup, HTML, link, mention or reference. */
export const markdownText = (text: string): string =>
  withEntities(text)
    // Mentions and references are found in the finished page, where an entity is the character again.
    .replace(/&#64;/g, '&#64;&#8203;')
    .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
    .replace(/\bGH-(?=\d)/gi, '$&&#8203;')
    .replace(/^[-+=]|^(?:\d+)[.)]/, (marker) => marker.slice(0, -1) + toEntity(marker.slice(-1)))

/** The text as code in GitHub's Markdown, also in a table cell; copied from the page it is the text again. */
export const markdownCode = (text: string): string =>
  `<code>${withEntities(text).replace(ADDRESS_SIGN, '$&&#8203;')}</code>`

// GitHub makes links of addresses even in code. A digest after the sign is none, so that references stay whole.
const ADDRESS_SIGN = /&#64;(?=(?:[\w-]|&#(?:64|95);)*\.\w)/g

/** The lines as a fenced block that no line of theirs can close. */
export function markdownFence(text: string, language: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${plainLines(text).join('\n')}\n${fence}\n`
}

/** A link for Markdown; only its label where the address is not https. */
export function markdownLink(label: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:') return markdownText(label)
  return `<a href="${withEntities(url.href)}">${markdownText(label)}</a>`
}
