import { formatMessage, type Message, message, type Translate } from '../core/message.ts'
import type { Failure, Problem } from '../failure.ts'
import { columnsOf } from '../reporters/columns.ts'
import { inertLine, plainLines } from '../reporters/escape.ts'

/** Why there is no verdict, for a terminal: for each problem its sentence, its place, and what to do next. */
export function failureAsText({ exitCode, problems }: Failure, translate?: Translate): string {
  const say = (text: Message): string => formatMessage(text, translate)
  const ending = exitCode === 3 ? message('Nothing was judged.') : message('There is no verdict.')
  return `${problems.map((problem) => problemAsText(problem, say)).join('\n')}${say(ending)}\n`
}

function problemAsText({ text, place, position, excerpt, hint }: Problem, say: (text: Message) => string): string {
  const where = position ? `${position.file}:${position.line}:${position.column}` : place
  const lines = [
    ...labelled(say(message('error:')), say(text)),
    ...labelled(say(message('at:')), where),
    ...labelled('', excerpt),
    ...labelled(say(message('next:')), hint && say(hint)),
  ]
  return lines.map((line) => `${inertLine(line)}\n`).join('')
}

/** The labels end in one column; further lines of a text begin where its first one does. */
const LABEL_COLUMNS = 6

function labelled(label: string, text = ''): string[] {
  if (text === '') return []
  const indent = ' '.repeat(LABEL_COLUMNS + 1)
  const first = `${' '.repeat(Math.max(0, LABEL_COLUMNS - columnsOf(label)))}${label} `
  return plainLines(text).map((line, index) => (index === 0 ? first : indent) + line)
}
