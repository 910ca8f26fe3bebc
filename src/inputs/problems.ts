import { closest } from '../core/did-you-mean.ts'
import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'

/** The error of an input that cannot be used. */
export const invalid = (place: string, text: Message, hint?: Message): GateError =>
  new GateError('INPUT_INVALID', text, { place, hint })

/** "Did you mean …?", where a word is near enough. */
export function suggest(word: string, candidates: Iterable<string>): Message | undefined {
  const suggestion = closest(word, candidates)
  return suggestion === undefined ? undefined : message('did you mean "{suggestion}"?', { suggestion })
}

/** One error for several problems, which it has as its cause; a single problem as it is. */
export function joinProblems(problems: readonly GateError[]): GateError {
  const [only, ...others] = problems
  if (only && others.length === 0) return only
  return new GateError(
    'INPUT_INVALID',
    message('there are {count} problems with the inputs', { count: problems.length }),
    {
      cause: new AggregateError(problems),
    },
  )
}

/** Each problem that an error of `joinProblems` stands for; any other error alone. */
export function problemsOf(error: GateError): readonly GateError[] {
  const inner: readonly unknown[] = error.cause instanceof AggregateError ? error.cause.errors : []
  const problems = inner.filter((problem) => problem instanceof GateError)
  return problems.length > 0 ? problems : [error]
}
