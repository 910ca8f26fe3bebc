import type { ASTNode } from '@marcbachmann/cel-js'
import { message } from '../core/message.ts'
import { ExpressionRefused, suggestion } from './problem.ts'
import { SEVERITY_WORDS } from './severity-words.ts'
import { assessmentRecord } from './variables.ts'

// CEL without what could be slow, depend on the machine, or turn what is not known into an answer: no has(), no map(),
// no matches(), no map literals, no conversions. What is left is documented in docs/expressions.md.

const VARIABLES = Object.keys(assessmentRecord.fields)
const CONSTANTS = [...SEVERITY_WORDS.keys()]
const NAMES: ReadonlySet<string> = new Set([...VARIABLES, ...CONSTANTS])

/** The macros that go through a list: `list.all(item, …)`. */
export const LOOPS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter'])

const METHODS = new Set([
  ...LOOPS,
  ...['startsWith', 'endsWith', 'contains', 'matchesGlob', 'lowerAscii', 'size'],
  ...['getFullYear', 'getMonth', 'getDate', 'getDayOfWeek', 'getHours', 'getMinutes', 'getSeconds'],
])
const FUNCTIONS = new Set(['size', 'duration', 'timestamp'])

/** What people would expect here, and what to write instead. */
const INSTEAD = new Map([
  ['has', message('a fact that is not known makes the expression unknown by itself')],
  ['matches', message('use matchesGlob("v*"), whose time no text can blow up')],
  ['map', message('use exists(item, …) or all(item, …) on the list itself')],
])

/** Of these functions the argument stands in the policy, so that a mistake in it is told as the policy loads. */
const LITERAL_ARGUMENT = new Set(['duration', 'timestamp', 'matchesGlob'])
/** The library takes minutes for a duration of thousands of digits. */
const MAX_TIME_LENGTH = 40
const MOMENT_WITH_ZONE = /(?:Z|[+-]\d\d:\d\d)$/
const GLOB = /^[^?[\]{}!]{1,200}$/

/** The variables that an expression names, each alone and with the field that it asks for: "severity", "severity.most". */
export type Names = ReadonlySet<string>

/** A node of some operators. */
export type Node<Op extends ASTNode['op']> = Extract<ASTNode, { readonly op: Op }>

/** The names in an expression; throws ExpressionRefused where it leaves the dialect. */
export function readNames(root: ASTNode): Names {
  const names = new Set<string>()
  visit(root, new Set())
  return names

  function visit(node: ASTNode, items: ReadonlySet<string>): void {
    switch (node.op) {
      case 'value':
        requirePlainLiteral(node)
        break
      case 'id':
        visitName(node, items)
        break
      case '.':
        visitField(node, items)
        break
      case 'call':
        requireOffered(node, node.args[0], FUNCTIONS)
        visitArguments(node, node.args[1], items)
        break
      case 'rcall':
        visitMethod(node, items)
        break
      case '!_':
      case '-_':
        visit(node.args, items)
        break
      case 'map':
      case '.?':
      case '[?]':
        throw new ExpressionRefused(node.start, message('expressions here have no maps and no optional values'))
      default:
        for (const operand of node.args) visit(operand, items)
    }
  }

  function visitField({ args: [operand, field] }: Node<'.'>, items: ReadonlySet<string>): void {
    if (operand.op === 'id' && !items.has(operand.args)) names.add(`${operand.args}.${field}`)
    visit(operand, items)
  }

  function visitArguments(call: Node<'call' | 'rcall'>, args: readonly ASTNode[], items: ReadonlySet<string>): void {
    requireLiteral(call.args[0], args)
    for (const argument of args) visit(argument, items)
  }

  function visitName({ args: name, start }: Node<'id'>, items: ReadonlySet<string>): void {
    if (items.has(name)) return
    if (!NAMES.has(name)) {
      const text = message('there is no variable "{name}"', { name })
      throw new ExpressionRefused(start, text, suggestion(name, [...NAMES, ...items]))
    }
    names.add(name)
  }

  function visitMethod(node: Node<'rcall'>, items: ReadonlySet<string>): void {
    const [name, receiver, args] = node.args
    requireOffered(node, name, METHODS)
    visit(receiver, items)
    const [item, ...body] = args
    if (!LOOPS.has(name) || item?.op !== 'id') {
      visitArguments(node, args, items)
      return
    }
    if (NAMES.has(item.args)) {
      const values = { name: item.args }
      const text = message('"{name}" is a variable already; give the items of the list another name', values)
      throw new ExpressionRefused(item.start, text)
    }
    visitArguments(node, body, new Set([...items, item.args]))
  }
}

function requirePlainLiteral({ args: value, start }: Node<'value'>): void {
  if (['string', 'bigint', 'number', 'boolean'].includes(typeof value)) return
  throw new ExpressionRefused(start, message('only texts, numbers, true and false can be written here'))
}

function requireOffered(node: Node<'call' | 'rcall'>, name: string, offered: ReadonlySet<string>): void {
  if (offered.has(name)) return
  const text = message('there is no function "{name}" here', { name })
  throw new ExpressionRefused(placeOfName(node, name), text, INSTEAD.get(name) ?? suggestion(name, offered))
}

/** The node of a method starts with what the method is called on. */
const placeOfName = (node: Node<'call' | 'rcall'>, name: string): number =>
  node.op === 'rcall' ? node.input.indexOf(name, node.args[1].end) : node.start

function requireLiteral(name: string, [argument]: readonly ASTNode[]): void {
  if (!LITERAL_ARGUMENT.has(name) || argument === undefined) return
  if (argument.op !== 'value' || typeof argument.args !== 'string') {
    throw new ExpressionRefused(argument.start, message('{name}() takes a text that is written here', { name }))
  }
  const text = argument.args
  if (name === 'matchesGlob' && !GLOB.test(text)) {
    throw new ExpressionRefused(argument.start, message('"{text}" is not a glob of characters and * and **', { text }))
  }
  if (name !== 'matchesGlob' && text.length > MAX_TIME_LENGTH) {
    throw new ExpressionRefused(argument.start, message('{name}() takes a shorter text', { name }))
  }
  if (name === 'timestamp' && !MOMENT_WITH_ZONE.test(text)) {
    const hint = message('write timestamp("2026-12-31T00:00:00Z")')
    throw new ExpressionRefused(argument.start, message('"{text}" names no time zone', { text }), hint)
  }
}
