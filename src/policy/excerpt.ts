import type { Position } from '../core/policy.ts'

/** A text and the offset at which each of its lines starts. */
export interface LinedText {
  readonly text: string
  readonly lineStarts: readonly number[]
}

const MAX_WIDTH = 100
const CONTEXT_BEFORE = 60

// C0 and C1 controls, and the marks that reorder or hide text: what a reader sees must be what is there.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/

/** The text with each character that cannot be seen replaced by one that can: lengths stay. */
const visible = (text: string): string =>
  text.replace(INVISIBLE, (character) => {
    const code = character.charCodeAt(0)
    if (character === '\t') return '→'
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '�'
  })

/** A value of the policy as a sentence shows it: visible, on one line and not long. */
export function quote(value: unknown, maxLength = 80): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  // Cut before it is gone through: a word can be as long as the file, and be quoted thousands of times.
  return text.length > maxLength ? `${visible(text.slice(0, maxLength))}…` : visible(text)
}

/** The line of a place, cut to its neighbourhood, with carets under `length` characters of it. */
export function excerptOf(source: LinedText, { line, column }: Position, length: number): string {
  const start = source.lineStarts[line - 1] ?? 0
  const next = source.lineStarts[line] ?? source.text.length + 1
  const end = source.text[next - 2] === '\r' ? next - 2 : next - 1

  // Only the neighbourhood is touched: a line can be as long as the file, and have thousands of mistakes.
  const from = column - 1 > MAX_WIDTH - 20 ? column - 1 - CONTEXT_BEFORE : 0
  const to = Math.min(end, start + from + MAX_WIDTH)
  const shown = visible(source.text.slice(start + from, to))
  const lead = from > 0 ? '…' : ''
  const tail = to < end ? '…' : ''

  const before = `${lead}${shown.slice(0, column - 1 - from)}`
  const carets = Math.max(1, Math.min(length, shown.length - (column - 1 - from)))
  const gutter = String(line)
  // An ideograph takes two columns, and so does the space of its kind.
  const padding = [...before].map((character) => (WIDE.test(character) ? '\u3000' : ' ')).join('')
  return `${gutter} | ${lead}${shown}${tail}\n${' '.repeat(gutter.length)} | ${padding}${'^'.repeat(carets)}`
}
