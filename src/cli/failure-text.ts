import { formatMessage } from '../core/message.ts'
import type { Failure, Problem } from '../failure.ts'
import { inertLine, plainLines } from '../reporters/escape.ts'

/** Why there is no verdict, for a terminal: for each problem its sentence, its place, and what to do next. */
export function failureAsText({ exitCode, problems }: Failure): string {
  const ending = exitCode === 3 ? 'Nothing was judged.\n' : 'There is no verdict.\n'
  return problems.map(problemAsText).join('\n') + ending
}

function problemAsText({ text, place, position, excerpt, hint }: Problem): string {
  const lines = [
    ...labelled('error: ', formatMessage(text)),
    ...labelled('   at: ', position ? `${position.file}:${position.line}:${position.column}` : place),
    ...labelled('       ', excerpt),
    ...labelled(' next: ', hint && formatMessage(hint)),
  ]
  return lines.map((line) => `${inertLine(line)}\n`).join('')
}

const labelled = (label: string, text = ''): string[] =>
  text === '' ? [] : plainLines(text).map((line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line)
