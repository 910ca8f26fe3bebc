import { formatMessage, type Message, message } from '../core/message.ts'
import { padColumns, wrapColumns } from '../reporters/columns.ts'
import { plainLine } from '../reporters/escape.ts'
import { type Line, paint, type Style } from '../reporters/text.ts'
import type { Step } from './step.ts'

export interface TextOptions {
  readonly colour: boolean
  /** Columns to wrap at. */
  readonly width?: number
}

interface Look {
  readonly sign: string
  readonly style: Style
  readonly word: Message
}

// A sign and a colour each, so that either is enough.
const LOOKS: Readonly<Record<Step['result'], Look>> = {
  ok: { sign: '✓', style: 'green', word: message('ok') },
  warning: { sign: '!', style: 'yellow', word: message('warning') },
  missing: { sign: '✗', style: 'red', word: message('missing') },
  failed: { sign: '✗', style: 'red', word: message('failed') },
  skipped: { sign: '-', style: 'dim', word: message('skipped') },
}

/** The heading of a part. */
export const headingAsText = (heading: Message, options: TextOptions): string =>
  toText([{ text: formatMessage(heading), style: 'bold' }], options)

/** One step; below it what to do, where there is something to do. */
export function stepAsText({ result, subject, text, hint, neededFor }: Step, options: TextOptions): string {
  const { sign, style, word } = LOOKS[result]
  const head = `  ${sign} ${padColumns(formatMessage(word), 7)} ${formatMessage(subject)}: `
  return toText(
    [
      ...wrap(formatMessage(text), options, head, BODY).map((line) => ({ text: line, style })),
      ...(neededFor ? wrap(formatMessage(message('needed for {what}', { what: neededFor })), options, BODY, BODY) : []),
      ...(hint ? wrap(formatMessage(hint), options, '    -> ', ' '.repeat(7)) : []),
    ].map((line) => (typeof line === 'string' ? { text: line } : line)),
    options,
  )
}

const BODY = ' '.repeat(4)

/** How many steps came out how; the last line. */
export function sumAsText(results: readonly string[], options: TextOptions): string {
  const count = (word: Step['result']): number => results.filter((result) => result === word).length
  const sum = message('ok: {ok}, warnings: {warnings}, missing: {missing}, failed: {failed}, skipped: {skipped}', {
    ok: count('ok'),
    warnings: count('warning'),
    missing: count('missing'),
    failed: count('failed'),
    skipped: count('skipped'),
  })
  return toText([{ text: '' }, { text: formatMessage(sum), style: 'bold' }], options)
}

const DEFAULT_WIDTH = 80

const wrap = (text: string, { width = DEFAULT_WIDTH }: TextOptions, first: string, rest: string): readonly string[] =>
  wrapColumns(plainLine(text), width, first, rest)

const toText = (lines: readonly Line[], { colour }: TextOptions): string =>
  lines.map((line) => `${paint(line, colour)}\n`).join('')
