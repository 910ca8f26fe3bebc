import { cutAtSentence } from '../cut.ts'
import { plainLine } from '../escape.ts'

/** Markup of the page. Only `html` makes it, which escapes every text that is put into it, and `raw`, for our own. */
export interface Html {
  readonly parts: readonly (string | Rows)[]
}

/** Rows of which as many are shown as have room, the first first. */
export interface Rows {
  readonly count: number
  /** Each made as it is asked for: more may be listed than has room, here and in memory. */
  rows(): Iterable<string>
  readonly priority: Priority
  /** What stands after them where some are left out: how many, and where the rest is. */
  readonly note: (leftOut: number) => string
}

/** Who is given room first: what was decided comes before what was found. */
export const PRIORITIES = ['outcomes', 'lists'] as const
export type Priority = (typeof PRIORITIES)[number]

type Value = string | number | Html | readonly Html[] | undefined | false

/** A text from outside must cost neither the page's size nor its reader's patience. */
const MAX_TEXT = 2000

/** Markup from a template; what is put into it is escaped unless it is markup itself, and nothing where it is absent. */
export function html(literals: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts: (string | Rows)[] = []
  let text = ''
  for (const [index, literal] of withoutIndent(literals).entries()) {
    text += literal
    for (const part of partsOf(values[index])) {
      if (typeof part === 'string') text += part
      else {
        parts.push(text, part)
        text = ''
      }
    }
  }
  parts.push(text)
  return { parts }
}

const cleaned = new WeakMap<TemplateStringsArray, readonly string[]>()

/** The literals without the indentation that they have in the source; worked out once for each template. */
function withoutIndent(literals: TemplateStringsArray): readonly string[] {
  const known = cleaned.get(literals) ?? literals.map((literal) => literal.replace(/\n\s*/g, '\n'))
  cleaned.set(literals, known)
  return known
}

/** Text of this program's own that is markup already. Never for anything from outside. */
export const raw = (markup: string): Html => ({ parts: [markup] })

/** A row for each item, which give way where the page grows too large. */
export interface RowsToBe<T> {
  readonly items: readonly T[]
  row(item: T, index: number): Html
  readonly priority: Priority
  /** Says how many are left out and where they are. */
  note(leftOut: number): Html
}

export const rowsOf = <T>({ items, row, priority, note }: RowsToBe<T>): Html => ({
  parts: [
    {
      count: items.length,
      *rows() {
        for (const [index, item] of items.entries()) yield flat(row(item, index))
      },
      priority,
      note: (leftOut) => flat(note(leftOut)),
    },
  ],
})

/** Markup that has no such rows in it, as text. */
export const flat = ({ parts }: Html): string =>
  parts
    .map((part) => {
      if (typeof part !== 'string') throw new Error('rows within rows have no bounds')
      return part
    })
    .join('')

function partsOf(value: Value): readonly (string | Rows)[] {
  if (value === undefined || value === false) return []
  if (typeof value === 'string') return [escapeHtml(value)]
  if (typeof value === 'number') return [String(value)]
  return 'parts' in value ? value.parts : value.flatMap(({ parts }) => parts)
}

const toEntity = (character: string): string => `&#${character.charCodeAt(0)};`

/**
 * The text, cut where it is very long, as HTML text or as the value of a quoted attribute. Where someone prints the
 * page to a job's log, it holds no command of the runner either.
 */
export const escapeHtml = (text: string): string =>
  plainLine(cutAtSentence(text, MAX_TEXT)).replace(/[&<>"'`[]|:(?=:)/g, toEntity)

/** A link in a tab of its own that tells nobody where it was followed; only its label where the address is not http or https. */
export function link(label: string | Html, address: string | undefined): Html {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined
  const isSafe = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  return isSafe && url.href.length <= MAX_TEXT
    ? html`<a href="${url.href}" rel="noreferrer noopener" target="_blank">${label}</a>`
    : html`${label}`
}
