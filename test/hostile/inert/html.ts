import { SCRIPT } from '../../../src/reporters/html/script.ts'
import { STYLE } from '../../../src/reporters/html/style.ts'
import { commandsIn } from '../../reporters/runner-commands.ts'
import { complaintsOfText, shown } from './visible.ts'

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)(\/?)>/y
const TEXT = /[^<]+/y
const VOID = new Set(['meta', 'input', 'br'])

/** One tag of a page, as strictly as the gate writes it. */
interface Tag {
  readonly closes: boolean
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly isEmpty: boolean
}

/** The page as tags and texts, and what is neither. */
function tokensOf(page: string) {
  const tags: Tag[] = []
  const texts: string[] = []
  const stray: string[] = []
  let at = page.startsWith('<!doctype html>') ? '<!doctype html>'.length : 0
  while (at < page.length) {
    const tag = matchAt(TAG, page, at)
    const text = tag ? undefined : matchAt(TEXT, page, at)
    if (tag) {
      const [whole, slash, name = '', attributes = '', end] = tag
      const pairs = [...attributes.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(
        ([, key = '', value = '']) => [key, value] as const,
      )
      tags.push({ closes: slash === '/', name, attributes: pairs, isEmpty: end === '/' || VOID.has(name) })
      at += whole.length
    } else if (text) {
      texts.push(text[0])
      at += text[0].length
    } else {
      stray.push(page.slice(at, at + 40))
      at += 1
    }
  }
  return { tags, texts, stray }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Every element with each of its attributes that occurs in a page: "td data-sort". */
export const vocabularyOf = (page: string): ReadonlySet<string> =>
  new Set(
    tokensOf(withoutOwn(page)).tags.flatMap(({ name, attributes }) => [
      name,
      ...attributes.map(([one]) => `${name} ${one}`),
    ]),
  )

/** The page without its one style and its one script, where they are the gate's own to the letter. */
const withoutOwn = (page: string): string =>
  page.replace(`<style>${STYLE}</style>`, '').replace(`<script>${SCRIPT}</script>`, '')

/** What in a page is not the gate's own: `vocabulary` is that of a page without hostile texts. */
export function complaintsOfHtml(page: string, vocabulary: ReadonlySet<string>): readonly string[] {
  const { tags, texts, stray } = tokensOf(withoutOwn(page))
  const foreign = [...vocabularyOf(page)].filter((word) => !vocabulary.has(word))
  const values = tags.flatMap(({ attributes }) => attributes)
  const targets = values.filter(([name]) => /^(?:href|src|action|formaction|data|xlink:href)$/.test(name))
  const policies = tags.filter(({ attributes }) => attributes.some(([, value]) => value === 'Content-Security-Policy'))
  return [
    ...stray.map((text) => `a stray "<": ${shown(text)}`),
    ...foreign.map((word) => `foreign: ${word}`),
    ...nestingOf(tags),
    ...targets
      .filter(([, value]) => !/^(?:https?:\/\/|#image-\d+$)/.test(value))
      .map(([, to]) => `leads to ${shown(to)}`),
    ...[...texts, ...values.map(([, value]) => value)]
      .filter((text) => /&(?!#\d+;)/.test(text))
      .map((text) => `a bare "&": ${shown(text)}`),
    ...(policies.length === 1 ? [] : ['not one security policy']),
    ...complaintsOfText(decoded(texts.join(''))),
    ...commandsIn(page).map(({ name }) => `a command: ${name}`),
  ]
}

const decoded = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))

/** What a reader sees of a page, in one text. */
export const textsOf = (page: string): string => decoded(tokensOf(withoutOwn(page)).texts.join(''))

function nestingOf(tags: readonly Tag[]): readonly string[] {
  const open: string[] = []
  for (const { closes, name, isEmpty } of tags) {
    if (isEmpty) continue
    if (!closes) open.push(name)
    else if (open.pop() !== name) return [`</${name}> closes something else`]
  }
  return open.map((name) => `<${name}> stays open`)
}
