/** A link in a file of the repository. */
export interface Link {
  readonly file: string
  readonly line: number
  /** As it is written: a path, an anchor, or an address of another site. */
  readonly target: string
}

/** A fenced block of Markdown: its indentation, its language, its lines. */
export const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm
const CODE_SPAN = /`[^`\n]*`/g
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm

const IN_BRACKETS = /(?<=\]\()[^)\s]+(?=\))/g
// One in quotes is an example of an address, not a link.
const ADDRESS = /(?<!["'])https?:\/\/[^\s<>()"'`]*[^\s<>()"'`.,;:]/g

/** Where the pages and comments of the house stand in for somebody else. */
const PLACEHOLDER = /\b(?:OWNER|HOST)\b|[${}*]/
/** Hosts that are nobody's: RFC 2606, and this machine. */
const NOBODYS = /^(?:localhost|127\.[\d.]+|\[::1\]|[^.]+)$|(?:^|\.)example(?:\.(?:com|org|net))?$|\.(?:test|invalid)$/

/** The links of a Markdown page to files and headings of this repository; code has none. */
export const ownLinks = (file: string, text: string): readonly Link[] =>
  found(file, withoutCode(text), IN_BRACKETS).filter(({ target }) => !/^[a-z]+:/.test(target))

/** The links of a file to other sites: in the prose of Markdown, in the comments of code, anywhere in what else there is. */
export function outsideLinks(file: string, text: string): readonly Link[] {
  const isCode = /\.(?:ts|mjs)$/.test(file)
  const told = file.endsWith('.md') ? withoutCode(text) : isCode ? commentsOf(text) : text
  return found(file, told, ADDRESS).filter(({ target }) => isSomebodys(target))
}

const isSomebodys = (address: string): boolean =>
  !PLACEHOLDER.test(address) && URL.canParse(address) && !NOBODYS.test(new URL(address).hostname)

const found = (file: string, text: string, pattern: RegExp): readonly Link[] =>
  [...text.matchAll(pattern)].map(({ 0: target, index }) => ({
    file,
    line: text.slice(0, index).split('\n').length,
    target,
  }))

// Blanks in place of what is taken out, so that what is left keeps its line.
const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
const withoutCode = (text: string): string => text.replace(FENCE, blank).replace(CODE_SPAN, blank)

function commentsOf(text: string): string {
  let end = 0
  let kept = ''
  for (const { 0: comment, index } of text.matchAll(COMMENT)) {
    kept += blank(text.slice(end, index)) + comment
    end = index + comment.length
  }
  return kept
}
