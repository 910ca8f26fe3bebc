import { Composer, CST, type Document, Lexer, Parser, type YAMLError } from 'yaml'
import { type Message, message } from '../core/message.ts'
import { quote } from './excerpt.ts'
import type { Located } from './positions.ts'
import { PolicyError, type PolicyProblem } from './problem.ts'
import { readTree } from './read-tree.ts'
import { type PolicySource, problemAt, toSource } from './source.ts'

export const MAX_POLICY_BYTES = 256 * 1024
// Both keep hostile text from costing time or the stack: the YAML library composes by recursion.
const MAX_NESTING = 64
const MAX_TOKENS = 100_000

// What no editor shows can make a reviewer approve another policy than the one that is read. A line ends at LF or CRLF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]|\r(?!\n)/

/** The data of a policy file with the places of all values; throws PolicyError. */
export function parseYaml(file: string, content: string): Located<unknown> {
  const source = toSource(file, content)
  refuseOddText(source)

  const document = compose(source)
  const problems = [...document.errors, ...document.warnings].map((error) => explainSyntax(source, error))
  if (problems.length > 0) throw new PolicyError(firstOfEachLine(problems))
  if (document.directives.yaml.version !== '1.2') {
    throw new PolicyError([problemAt(source, [0, 0], message('a policy is YAML 1.2; remove the %YAML line'))])
  }
  if (document.contents === null) {
    throw new PolicyError([problemAt(source, [0, 0], message('the file is empty'), message('start with version: 1'))])
  }
  return readTree(source, document.contents)
}

function refuseOddText(source: PolicySource): void {
  if (Buffer.byteLength(source.text) > MAX_POLICY_BYTES) {
    const text = message('the file is larger than {limit} bytes', { limit: MAX_POLICY_BYTES })
    throw new PolicyError([problemAt(source, [0, 0], text)])
  }
  const found = FORBIDDEN.exec(source.text)
  if (!found) return
  const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const text = message('the invisible character {code} stands here', { code })
  throw new PolicyError([problemAt(source, [found.index, found.index + 1], text, message('remove it'))])
}

function compose(source: PolicySource): Document.Parsed {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    // Found while the tree is read: the library compares each key with every other.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
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

function* boundedTokens(source: PolicySource) {
  const parser = new Parser()
  let [offset, count] = [0, 0]
  for (const lexeme of new Lexer().lex(source.text)) {
    yield* parser.next(lexeme)
    if (!LEXER_MARKS.has(lexeme)) offset += lexeme.length
    count += 1
    if (parser.stack.length > MAX_NESTING) {
      throw new PolicyError([problemAt(source, [offset, offset], message('values are nested too deeply here'))])
    }
    if (count > MAX_TOKENS) {
      const text = message('the file holds more than {limit} words and signs', { limit: MAX_TOKENS })
      throw new PolicyError([problemAt(source, [offset, offset], text)])
    }
  }
  yield* parser.end()
}

function explainSyntax(source: PolicySource, { code, pos, message: text }: YAMLError): PolicyProblem {
  return problemAt(source, pos, sentenceFor(code, text))
}

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
const firstOfEachLine = (problems: readonly PolicyProblem[]): readonly PolicyProblem[] => [
  ...new Map([...problems].reverse().map((problem) => [problem.line, problem])).values(),
]
