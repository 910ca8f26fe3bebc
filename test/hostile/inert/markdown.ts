import { commandsIn } from '../../reporters/runner-commands.ts'
import { complaintsOfText, shown } from './visible.ts'

/** The lines that the gate writes; whatever else a line is, a text has made it. */
const FRAMES: readonly RegExp[] = [
  /^$/,
  /^#{2,4} (?<inline>.+)$/,
  /^- (?<inline>.+)$/,
  /^<details><summary>(?<inline>.+)<\/summary>$/,
  /^<\/details>$/,
  /^\|(?:---\|)+$/,
  /^\| (?<cells>.*) \|$/,
  /^\*\*(?<inline>.+)\*\*$/,
  /^(?<inline>[^\s#>|=<*_`~+\d-].*)$/,
]

/** The HTML that the gate writes into a line. */
const OWN_HTML = /<\/?code>|<br>|<a href="https:[^"<>\s]*">|<\/a>/g

/** Two signs of ours are drawn in colour by an invisible character, and references are broken by another. */
const OWN_SIGNS = /(?<=^[⚠☑])\ufe0f|\u200b/gu

/** What GitHub would read as markup, a link or a reference, once our own is taken away. */
const ACTIVE = /[<>`*_[\]|\\~@#$^&]|!(?=\[)|:\/\/|\bwww\./i

/** What GitHub finds in the finished page, where a character reference is the character. */
const FOUND_LATER = /@(?=\w)|#(?=\d)|\bGH-(?=\d)/i
/** An address is made a link even in code. */
const ADDRESS = /[\w.+-]@[\w@-]*\.\w/

const decoded = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

/** What in Markdown of the gate is not the gate's own: read line by line, since every line is one of a few frames. */
export function complaintsOfMarkdown(markdown: string): readonly string[] {
  const complaints: string[] = commandsIn(markdown).map(({ name }) => `a command: ${name}`)
  let [fence, columns, depth] = ['', 0, 0]
  for (const line of markdown.split('\n')) {
    if (fence !== '') {
      if (line === fence) fence = ''
      else complaints.push(...complaintsOfText(line))
      continue
    }
    const opened = /^(`{3,})yaml$/.exec(line)?.[1]
    if (opened !== undefined) {
      fence = opened
      continue
    }
    if (line.startsWith('<details>')) depth += 1
    if (line === '</details>') depth -= 1
    const frame = FRAMES.map((one) => one.exec(line)).find((found) => found !== null)
    if (!frame) complaints.push(`no line of ours: ${shown(line)}`)
    const { inline, cells } = frame?.groups ?? {}
    const pipes = line.split('|').length
    if (cells === undefined && !line.startsWith('|-')) columns = 0
    else if (columns === 0) columns = pipes
    else if (pipes !== columns) complaints.push(`a cell too many, or too few: ${shown(line)}`)
    for (const text of cells?.split(' | ') ?? [inline ?? '']) complaints.push(...complaintsOfInline(text))
  }
  if (fence !== '') complaints.push('a fence that stays open')
  if (depth !== 0) complaints.push('a fold that stays open')
  return complaints
}

function complaintsOfInline(text: string): readonly string[] {
  const bare = text.replace(OWN_HTML, ' ').replace(/&#\d+;/g, '·')
  const prose = decoded(text.replace(/<code>.*?<\/code>/g, ' ').replace(OWN_HTML, ' '))
  const all = decoded(text.replace(OWN_HTML, ' '))
  return [
    ...(ACTIVE.test(bare) ? [`markup: ${shown(bare.slice(Math.max(0, bare.search(ACTIVE) - 20)))}`] : []),
    ...(FOUND_LATER.test(prose) ? [`a reference: ${shown(prose.slice(prose.search(FOUND_LATER)))}`] : []),
    ...(ADDRESS.test(all) ? [`an address: ${shown(all.slice(all.search(ADDRESS)))}`] : []),
    ...complaintsOfText(all.replace(OWN_SIGNS, '')),
  ]
}
