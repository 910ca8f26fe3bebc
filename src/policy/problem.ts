import { GateError } from '../core/errors.ts'
import { formatMessage, type Message, message } from '../core/message.ts'
import type { Position } from '../core/policy.ts'

/** One mistake in a policy file. */
export interface PolicyProblem extends Position {
  /** What is wrong. */
  readonly message: Message
  /** What to write instead. */
  readonly hint?: Message
  /** The line of the policy with carets under the mistake; nothing else of the file. */
  readonly excerpt: string
}

/** More than anyone corrects at a time. */
export const MAX_PROBLEMS = 50

const byPlace = (a: PolicyProblem, b: PolicyProblem): number => a.line - b.line || a.column - b.column

/** POLICY_INVALID with every mistake that was found, in the order of the files and of the text. */
export class PolicyError extends GateError {
  readonly problems: readonly PolicyProblem[]

  constructor(problems: readonly PolicyProblem[]) {
    const files = [...new Set(problems.map(({ file }) => file))]
    const sorted = files.flatMap((file) => problems.filter((problem) => problem.file === file).sort(byPlace))
    const listed = withoutRepetition(sorted)
    const shown = listed.slice(0, MAX_PROBLEMS).map((problem) => formatProblem(problem))
    const values = { problems: shown.join('\n'), more: listed.length - shown.length }
    super(
      'POLICY_INVALID',
      values.more > 0
        ? message('the policy cannot be used:\n{problems}\nand {more} more', values)
        : message('the policy cannot be used:\n{problems}', values),
      { hint: message('correct the policy; "policy validate FILE" checks it without judging any image') },
    )
    this.problems = listed
  }
}

/** `file:line:column: sentence`, the excerpt and the hint, as lines of text. */
export function formatProblem(
  { file, line, column, message: text, hint, excerpt }: PolicyProblem,
  translate?: (template: string) => string,
): string {
  const lines = [`${file}:${line}:${column}: ${formatMessage(text, translate)}`, indented(excerpt)]
  return [...lines, ...(hint ? [indented(formatMessage(hint, translate))] : [])].join('\n')
}

const indented = (text: string): string => text.replace(/^/gm, '  ')

function withoutRepetition(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const seen = new Set<string>()
  return problems.filter((problem) => {
    const key = formatProblem(problem)
    return !seen.has(key) && seen.add(key)
  })
}
