import { cutAtSentence } from '../cut.ts'
import { plainLine } from '../escape.ts'

const MAX_MESSAGE = 4000
const SENTENCE_END = /[.!?。！？]$/

/**
 * The text for a message, title or help in plain words: one line, never empty, and nothing in it is a link, which
 * `[text](target)` is even in SARIF's plain texts.
 */
export function sarifText(text: string, max: number = MAX_MESSAGE): string {
  const inert = plainLine(text).trim().replaceAll('](', '] (')
  return cutAtSentence(inert, max) || '?'
}

/** The parts as sentences, each with its full stop; GitHub shows the first as the title. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part.trim() !== '')
    .map((part) => sarifText(part, MAX_MESSAGE / 2))
    .map((part) => (SENTENCE_END.test(part) ? part : `${part}.`))
    .join(' ')
