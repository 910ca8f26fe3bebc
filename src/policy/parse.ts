import { Composer, CST, type Document, Lexer, Parser, type YAMLError } from 'yaml'
import { type Message, message } from '../core/message.ts'
import { quote } from './excerpt.ts'
import type { Located } from './positions.ts'
import { MAX_PROBLEMS, PolicyError } from './problem.ts'
import { readTree } from './read-tree.ts'
import { type PolicySource, positionAt, problemAt, toSource } from './source.ts'

export const MAX_POLICY_BYTES = 1024 * 1024
// These keep hostile text from costing time or the stack: the YAML library composes by recursion, and makes an error,
// which is dear, of each bad escape.
const MAX_NESTING = 64
const MAX_TOKENS = 400_000
const MAX_BACKSLASHES = 5000

// What no editor shows can make a reviewer approve another policy than the one that is read. A line ends at LF or CRLF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]|\r(?!\n)/

// Each costs the YAML library time that grows with all before it.
const DIRECTIVE = /^%/m

/** The data of a policy file with the places of all values; throws PolicyError. */
export function parseYaml(file: string, content: string): Located<unknown> {
  const source = toSource(file, content)
  refuseOddText(source)

  const document = compose(source)
  const errors = firstOfEachLine(source, [...document.errors, ...document.warnings])
  if (errors.length > 0) {
    throw new PolicyError(errors.map(({ code, pos, message: text }) => problemAt(source, pos, sentenceFor(code, text))))
  }
  if (document.contents === null) {
    throw new PolicyError([problemAt(source, [0, 0], message('the file is empty'), message('start with version: 1'))])
  }
  return readTree(source, document.contents)
}

function refuseOddText(source: PolicySource): void {
  const { text } = source
  if (Buffer.byteLength(text) > MAX_POLICY_BYTES) {
    throw tooMuch(source, 0, message('the file is larger than {limit} bytes', { limit: MAX_POLICY_BYTES }))
  }
  if (text.split('\\').length > MAX_BACKSLASHES) {
    throw tooMuch(source, 0, message('the file holds more than {limit} backslashes', { limit: MAX_BACKSLASHES }))
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

function compose(source: PolicySource): Document.Parsed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    // Found while the tree is read: the library compares each key with every other.
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: 'silent',
    prettyErrors: false,
  })
  const documents = composer.compose(boundedTokens(source), true, source.text.length)
  const first = documents.next().value as Document.Parsed
  for (const { range } of documents) {
    throw new PolicyError([
      problemAt(source, [range[0], range[0] + 1], message('a policy file holds one document; another starts here')),
    ])
  }
  return first
}

/** What the lexer adds to the text: these characters themselves are refused above. */
const LEXER_MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])

/** The tokens of the text; throws where they nest too deeply or are too many, and ends after many errors. */
function* boundedTokens(source: PolicySource): Generator<CST.Token> {
  const parser = new Parser()
  let [offset, count, errors] = [0, 0, 0]
  for (const lexeme of new Lexer().lex(source.text)) {
    for (const token of parser.next(lexeme)) {
      yield token
      if (token.type === 'error') errors += 1
    }
    if (errors > MAX_PROBLEMS) return
    if (!LEXER_MARKS.has(lexeme)) offset += lexeme.length
    count += 1
    if (parser.stack.length > MAX_NESTING) throw tooMuch(source, offset, message('values are nested too deeply here'))
    if (count > MAX_TOKENS) {
      throw tooMuch(source, offset, message('the file holds more than {limit} words and signs', { limit: MAX_TOKENS }))
    }
  }
  yield* parser.end()
}

const tooMuch = (source: PolicySource, offset: number, text: Message): PolicyError =>
  new PolicyError([problemAt(source, [offset, offset], text)])

function sentenceFor(code: YAMLError['code'], text: string): Message {
  switch (code) {
    case 'TAB_AS_INDENT':
      return message('a tab indents this line; YAML wants spaces')
    case 'TAG_RESOLVE_FAILED':
      return message('tags such as !name mean nothing in a policy; remove this one')
    case 'NON_STRING_KEY':
      return message('a key must be a plain word')
    default:
      return message('this is not valid YAML: {error}', { error: quote(text, 200) })
  }
}

/** One slip makes the library stumble over the rest of the line. */
function firstOfEachLine(source: PolicySource, errors: readonly YAMLError[]): readonly YAMLError[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0])
  const lines = new Map<number, YAMLError>()
  for (const error of inOrder) {
    const { line } = positionAt(source, error.pos[0])
    if (!lines.has(line)) lines.set(line, error)
  }
  return [...lines.values()].slice(0, MAX_PROBLEMS)
}
