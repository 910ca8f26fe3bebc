import type { AnnotationProperties } from '@actions/core'
import * as core from '@actions/core'
import { formatMessage, type Message, message, type Translate } from '../core/message.ts'
import type { Failure, Problem } from '../failure.ts'
import type { Secrets } from '../http/secrets.ts'
import { cutAtSentence } from '../reporters/cut.ts'
import { inertLine, plainLines } from '../reporters/escape.ts'

/** The runner shows ten errors of a step; the last place tells how many more there are. */
const MAX_PROBLEMS = 9
/** And cuts longer messages wherever that is. */
const MAX_MESSAGE = 4095

/** Tells the runner why there is no verdict: an error annotation for each problem, and in the log those beyond its limit. */
export function annotateFailure({ exitCode, problems }: Failure, secrets: Secrets, translate?: Translate): void {
  const say = (text: Message): string => formatMessage(text, translate)
  const title =
    exitCode === 3
      ? message('Image Policy Gate: nothing was judged')
      : message('Image Policy Gate: there is no verdict')
  const linesOf = (text: string): string[] => plainLines(secrets.redact(text)).map(inertLine)
  const annotate = (text: string, place: AnnotationProperties = {}): void =>
    core.error(cutAtSentence(linesOf(text).join('\n'), MAX_MESSAGE), { title: say(title), ...place })
  for (const problem of problems.slice(0, MAX_PROBLEMS)) annotate(problemText(problem, say), placeOf(problem))
  const rest = problems.slice(MAX_PROBLEMS)
  for (const problem of rest) for (const line of linesOf(problemText(problem, say))) core.info(line)
  if (rest.length > 0) annotate(say(message('and {more} more problems', { more: rest.length })))
}

const placeOf = ({ position }: Problem): AnnotationProperties =>
  position ? { file: position.file, startLine: position.line, startColumn: position.column } : {}

function problemText({ text, place, position, excerpt, hint }: Problem, say: (text: Message) => string): string {
  const where = position ? `${position.file}:${position.line}:${position.column}` : place
  const sentence = where === undefined ? say(text) : say(message('{where}: {text}', { where, text }))
  return [sentence, excerpt, hint && say(hint)].filter((part) => part !== undefined).join('\n')
}
