import { patternEdits } from './regex-operators.ts'
import { isNode, type Node, type Placed } from './syntax.ts'

/** What stands in the place of a piece of source. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Gives the edits that one kind of mutation makes at one node. */
type Operator = (placed: Placed, textOf: (node: Node) => string) => readonly Edit[]

const replace = ({ start, end }: Node, ...texts: readonly string[]): Edit[] =>
  texts.map((text) => ({ start, end, text }))

const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
}

const ARITHMETIC: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
}

const SWAPPED_METHODS: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  find: 'findLast',
  findLast: 'find',
  min: 'max',
  max: 'min',
}

const REMOVED_METHODS = new Set(
  'filter toSorted sort toReversed reverse trim trimEnd trimStart toLowerCase toUpperCase slice replace replaceAll normalize padStart'.split(
    ' ',
  ),
)

/** Functions that make a text fit for where it is shown; each of them is also left out. */
const ESCAPES = new Set(
  `plainLine inertLine markdownText markdownCode markdownFence markdownLink withEntities escapeHtml escaped printableJson
  encodePath encodeURIComponent encodePart cutAtSentence referenceParts toEntity`.split(/\s+/),
)

const conditions: Operator = ({ node }) => {
  const { test } = node
  if (!isNode(test)) return []
  const isLoop = node.type === 'WhileStatement' || node.type === 'ForStatement'
  return isLoop ? replace(test, 'false') : replace(test, 'true', 'false')
}

const comparisons: Operator = ({ node }, textOf) => {
  const others = node.type === 'BinaryExpression' ? COMPARISONS[String(node.operator)] : undefined
  return others?.flatMap((other) => withOperator(node, other, textOf)) ?? []
}

const arithmetic: Operator = ({ node }, textOf) => {
  if (node.type === 'UnaryExpression' && node.operator === '-' && isNode(node.argument))
    return replace(node, `+${textOf(node.argument)}`)
  if (node.type === 'UpdateExpression') return replace(node, textOf(node).replace(/\+\+|--/, swapStep))
  if (node.type === 'AssignmentExpression' && /^[+-]=$/.test(String(node.operator)))
    return withOperator(node, node.operator === '+=' ? '-=' : '+=', textOf)
  if ([node.left, node.right].some(isText)) return []
  const others = node.type === 'BinaryExpression' ? ARITHMETIC[String(node.operator)] : undefined
  return others?.flatMap((other) => withOperator(node, other, textOf)) ?? []
}

const isText = (node: unknown): boolean =>
  isNode(node) && (node.type === 'TemplateLiteral' || typeof node.value === 'string')

const swapStep = (step: string): string => (step === '++' ? '--' : '++')

function withOperator(node: Node, operator: string, textOf: (node: Node) => string): Edit[] {
  const { left, right } = node
  if (!isNode(left) || !isNode(right)) return []
  const between = { type: 'between', start: left.end, end: right.start }
  return replace(
    between,
    textOf(between).replace(String(node.operator), () => operator),
  )
}

const logic: Operator = ({ node }, textOf) => {
  if (node.type === 'UnaryExpression' && node.operator === '!' && isNode(node.argument))
    return replace(node, `(${textOf(node.argument)})`)
  if (node.type !== 'LogicalExpression' || !isNode(node.left) || !isNode(node.right)) return []
  return replace(node, `(${textOf(node.left)})`, `(${textOf(node.right)})`)
}

const literals: Operator = ({ node, around }) => {
  if (node.type === 'TemplateLiteral') return around[0]?.type.startsWith('Tagged') ? [] : replace(node, '``')
  if (node.type === 'ArrayExpression')
    return (node.elements as readonly unknown[]).length === 0 ? [] : replace(node, '[]')
  if (node.type !== 'Literal' || isNameOrSentence(node, around)) return []
  if (typeof node.value === 'boolean') return replace(node, String(!node.value))
  if (typeof node.value === 'number') return replace(node, String(node.value + 1))
  if (typeof node.value === 'string') return replace(node, node.value === '' ? "'mutant'" : "''")
  return []
}

/** Names of properties and types, and sentences for people: what a sentence says is for people to judge. */
function isNameOrSentence(node: Node, [parent]: readonly Node[]): boolean {
  if (parent?.type === 'ExpressionStatement') return true
  if (parent?.type === 'Property') return parent.key === node
  if (parent?.type !== 'CallExpression' || !isNode(parent.callee)) return false
  return parent.callee.name === 'message' && (parent.arguments as readonly Node[])[0] === node
}

const statements: Operator = ({ node, around }) => {
  if (node.type === 'ExpressionStatement') return replace(node, ';')
  const isOfInterest = node.type === 'BlockStatement' && /Function|^For|^While|^Try/.test(around[0]?.type ?? '')
  return isOfInterest && (node.body as readonly unknown[]).length > 0 ? replace(node, '{}') : []
}

const optionals: Operator = ({ node }, textOf) => {
  if (node.optional !== true || !isNode(node.object ?? node.callee)) return []
  const inner = (node.object ?? node.callee) as Node
  const rest = { type: 'rest', start: inner.end, end: node.end }
  return replace(
    rest,
    textOf(rest).replace('?.', () => (node.type === 'CallExpression' || node.computed ? '' : '.')),
  )
}

const spreads: Operator = ({ node, around }) => {
  if (node.type !== 'SpreadElement' || around[0]?.type === 'CallExpression') return []
  return replace(node, around[0]?.type === 'ObjectExpression' ? '...{}' : '...[]')
}

const methods: Operator = ({ node }, textOf) => {
  const { callee } = node
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return []
  if (!isNode(callee.object) || !isNode(callee.property) || callee.computed === true) return []
  const name = String(callee.property.name)
  const swapped = SWAPPED_METHODS[name]
  if (swapped !== undefined) return replace(callee.property, swapped)
  return REMOVED_METHODS.has(name) ? replace(node, textOf(callee.object)) : []
}

/** `f(text)` is left at `text`, and `map(f)` hands its texts on as they are. */
const escapes: Operator = ({ node }, textOf) => {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return []
  const [first] = node.arguments as readonly Node[]
  if (!first) return []
  if (isNode(node.callee) && node.callee.name === 'plainLines') return replace(node, `(${textOf(first)}).split('\\n')`)
  if (isNode(node.callee) && ESCAPES.has(String(node.callee.name))) return replace(node, `(${textOf(first)})`)
  return (node.arguments as readonly Node[])
    .filter((argument) => argument.type === 'Identifier' && ESCAPES.has(String(argument.name)))
    .filter((argument) => argument !== first || isNode(node.callee))
    .flatMap((argument) => replace(argument, '((text: string) => text)'))
}

const patterns: Operator = ({ node }) => {
  const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined
  if (node.type !== 'Literal' || !regex) return []
  const edits = patternEdits(regex.pattern)
  const shifted = edits.map(({ start, end, text }) => ({
    start: node.start + 1 + start,
    end: node.start + 1 + end,
    text,
  }))
  const flagsAt = node.end - regex.flags.length
  const flags = [...regex.flags].filter((flag) => flag === 'g' || flag === 'i')
  return [...shifted, ...flags.map((flag) => ({ start: flagsAt, end: node.end, text: regex.flags.replace(flag, '') }))]
}

export const OPERATORS = {
  conditions,
  comparisons,
  logic,
  arithmetic,
  literals,
  statements,
  optionals,
  spreads,
  methods,
  escapes,
  patterns,
} as const satisfies Readonly<Record<string, Operator>>

export type OperatorName = keyof typeof OPERATORS
