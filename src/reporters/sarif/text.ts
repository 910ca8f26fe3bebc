import { message } from '../../core/message.ts'
import { cutAtSentence } from '../cut.ts'
import { plainLine } from '../escape.ts'
import type { Say } from '../sentences.ts'

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

/** The parts as sentences, each with its full stop in the reader's language; GitHub shows the first as the title. */
export const sentences = (parts: readonly string[], say: Say): string =>
  parts
    .filter((part) => part.trim() !== '')
    .map((part) => sarifText(part, MAX_MESSAGE / 2))
    .map((sentence) => (SENTENCE_END.test(sentence) ? sentence : say(message('{sentence}.', { sentence }))))
    .reduce((text, next) => (text === '' ? next : say(message('{text} {next}', { text, next }))), '')
