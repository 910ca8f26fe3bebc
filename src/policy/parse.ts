import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml'
import { type Message, message } from '../core/message.ts'
import { quote } from './excerpt.ts'
import type { Located } from './positions.ts'
import { PolicyError } from './problem.ts'
import { readTree } from './read-tree.ts'
import { type PolicySource, problemAt, toSource } from './source.ts'

export const MAX_POLICY_BYTES = 1024 * 1024
// The YAML library reads what is nested by recursion.
const MAX_NESTING = 64
// Each makes up to four events, which take more memory than their text.
const MAX_SIGNS = 200_000

// What no editor shows can make a reviewer approve another policy than the one that is read. A line ends at LF or CRLF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]|\r(?!\n)/

const DIRECTIVE = /^%/m

/** What begins and ends values. */
const SIGNS = /[,[\]{}]|[-?:](?=[\s,\]}]|$)/g

/** The data of a policy file with the places of all values; throws PolicyError. */
export function parseYaml(file: string, content: string): Located<unknown> {
  const source = toSource(file, content)
  refuseOddText(source)
  const events = eventsOf(source)
  const [, root] = events
  if (!root || isEmpty(root)) {
    throw new PolicyError([problemAt(source, [0, 0], message('the file is empty'), message('start with version: 1'))])
  }
  return readTree(source, events)
}

const isEmpty = (event: Event): boolean => event.type === EVENT_ID.SCALAR && event.valueStart === -1

function refuseOddText(source: PolicySource): void {
  const { text } = source
  if (Buffer.byteLength(text) > MAX_POLICY_BYTES) {
    throw tooMuch(source, message('the file is larger than {limit} bytes', { limit: MAX_POLICY_BYTES }))
  }
  if ((text.match(SIGNS)?.length ?? 0) > MAX_SIGNS) {
    const values = { limit: MAX_SIGNS }
    throw tooMuch(source, message('the file holds more than {limit} dashes, colons, commas and brackets', values))
  }
  const directive = DIRECTIVE.exec(text)
  if (directive) {
    const sentence = message('a policy is YAML 1.2 and needs no directive, so no line starts with %')
    throw new PolicyError([problemAt(source, [directive.index, directive.index + 1], sentence, message('remove it'))])
  }
  const found = FORBIDDEN.exec(text)
  if (!found) return
  const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const sentence = message('the invisible character {code} stands here', { code })
  throw new PolicyError([problemAt(source, [found.index, found.index + 1], sentence, message('remove it'))])
}

const tooMuch = (source: PolicySource, text: Message): PolicyError => new PolicyError([problemAt(source, [0, 0], text)])

function eventsOf(source: PolicySource): readonly Event[] {
  try {
    return parseEvents(source.text, { maxDepth: MAX_NESTING })
  } catch (thrown) {
    if (!(thrown instanceof YAMLException)) throw thrown
    const offset = thrown.mark?.position ?? 0
    throw new PolicyError([problemAt(source, [offset, offset + 1], sentenceFor(thrown.reason))])
  }
}

const NO_COLON = message('a key before this has no colon with a space after it')

/** What the library says, by how it begins, and what is said in its place. */
const SENTENCES: readonly (readonly [string, Message])[] = [
  ['nesting exceeded', message('values are nested too deeply here')],
  ['tab characters', message('a tab indents this line; YAML wants spaces')],
  ['bad indentation', message('this line is indented unlike those around it')],
  ['deficient indentation', message('a bracket or quote above is not closed, or this line is indented too little')],
  ['unexpected end of the stream', message('the file ends while a bracket or quote is open')],
  ["expected ':' after a mapping key", NO_COLON],
  ['can not read a block mapping entry', NO_COLON],
]

const sentenceFor = (reason: string): Message =>
  SENTENCES.find(([beginning]) => reason.startsWith(beginning))?.[1] ??
  message('this is not valid YAML: {error}', { error: quote(reason, 200) })
