import type { AnnotationProperties } from '@actions/core'
import * as core from '@actions/core'
import { formatMessage, type Message, message, type Translate } from '../core/message.ts'
import type { Failure, Problem } from '../failure.ts'
import type { Secrets } from '../http/secrets.ts'
import { plainLines } from '../reporters/escape.ts'

/** The runner shows ten errors of a step; the last place tells how many more there are. */
const MAX_PROBLEMS = 9

/** Tells the runner why there is no verdict: an error annotation for each problem. */
export function annotateFailure({ exitCode, problems }: Failure, secrets: Secrets, translate?: Translate): void {
  const say = (text: Message): string => formatMessage(text, translate)
  const title =
    exitCode === 3
      ? message('Image Policy Gate: nothing was judged')
      : message('Image Policy Gate: there is no verdict')
  const annotate = (text: string, place: AnnotationProperties = {}): void =>
    core.error(plainLines(secrets.redact(text)).join('\n'), { title: say(title), ...place })
  for (const problem of problems.slice(0, MAX_PROBLEMS)) annotate(problemText(problem, say), placeOf(problem))
  const more = problems.length - MAX_PROBLEMS
  if (more > 0) annotate(say(message('and {more} more problems', { more })))
}

const placeOf = ({ position }: Problem): AnnotationProperties =>
  position ? { file: position.file, startLine: position.line, startColumn: position.column } : {}

function problemText({ text, place, position, excerpt, hint }: Problem, say: (text: Message) => string): string {
  const where = position ? `${position.file}:${position.line}:${position.column}` : place
  const sentence = where === undefined ? say(text) : say(message('{where}: {text}', { where, text }))
  return [sentence, excerpt, hint && say(hint)].filter((part) => part !== undefined).join('\n')
}
