import { parseAst } from 'vitest/node'

/** A node of the syntax tree (ESTree with TypeScript), as loosely as mutating needs it. Places are UTF-16 offsets. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** A node with the nodes around it, the nearest first. */
export interface Placed {
  readonly node: Node
  readonly around: readonly Node[]
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node that exists when the program runs: no types, no imports. */
export function nodesOf(source: string): Placed[] {
  const found: Placed[] = []
  const program: unknown = parseAst(source, { lang: 'ts' })
  if (isNode(program)) visit(program, [], found)
  return found
}

const WITH_A_VALUE = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

function visit(node: Node, around: readonly Node[], found: Placed[]): void {
  if (node.type.startsWith('Import') && node.type !== 'ImportExpression') return
  if (WITH_A_VALUE.has(node.type)) {
    if (isNode(node.expression)) visit(node.expression, around, found)
    return
  }
  if (node.type.startsWith('TS')) return
  found.push({ node, around })
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (isNode(child)) visit(child, [node, ...around], found)
    }
  }
}
