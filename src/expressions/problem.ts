import { closest } from '../core/did-you-mean.ts'
import { type Message, message } from '../core/message.ts'

/** What is wrong with the text of an expression. */
export interface ExpressionProblem {
  /** Where it stands, in UTF-16 units from the start of the text. */
  readonly offset: number
  readonly message: Message
  readonly hint?: Message
}

/** A problem on its way out of the code that found it. */
export class ExpressionRefused extends Error {
  readonly problem: ExpressionProblem

  constructor(offset: number, text: Message, hint?: Message) {
    super(text.template)
    this.problem = { offset, message: text, ...(hint && { hint }) }
  }
}

/** "did you mean …?", where one of the words is near enough. */
export function suggestion(word: string, words: Iterable<string>): Message | undefined {
  const near = closest(word, words)
  return near === undefined ? undefined : message('did you mean "{suggestion}"?', { suggestion: near })
}
