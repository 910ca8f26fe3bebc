import type { ASTNode } from '@marcbachmann/cel-js'
import { message } from '../core/message.ts'
import { LOOPS, type Node } from './dialect.ts'
import { MAX_ALIASES, MAX_FINDINGS, MAX_STEPS } from './limits.ts'
import { ExpressionRefused } from './problem.ts'

/** How long a list can be, and each list that is an item of it; 0 of what is no list. */
interface Extent {
  readonly length: number
  readonly item?: Extent
}

interface Cost {
  readonly steps: number
  readonly extent: Extent
}

const NO_LIST: Extent = { length: 0 }
type Scope = ReadonlyMap<string, Extent>

/**
 * Reckons the steps of the worst case before anything runs: of the most findings that are looked at at all. A loop
 * within a loop over the findings would take minutes. Throws ExpressionRefused at the part that takes too long.
 */
export function requireLowCost(root: ASTNode): void {
  costOf(root, new Map())
}

function costOf(node: ASTNode, scope: Scope): Cost {
  const cost = costWithin(node, scope)
  if (cost.steps <= MAX_STEPS) return cost
  throw new ExpressionRefused(
    node.start,
    message('this could take more than {limit} steps for an image of {findings} vulnerabilities', {
      limit: MAX_STEPS,
      findings: MAX_FINDINGS,
    }),
    message('do not go through the findings for each of many items: filter them first, or use several expressions'),
  )
}

function costWithin(node: ASTNode, scope: Scope): Cost {
  switch (node.op) {
    case 'value':
      return { steps: 1, extent: NO_LIST }
    case 'id':
      return node.args === 'findings'
        ? { steps: MAX_FINDINGS, extent: { length: MAX_FINDINGS } }
        : { steps: 1, extent: scope.get(node.args) ?? NO_LIST }
    case '.': {
      const { steps } = costOf(node.args[0], scope)
      return { steps: steps + 1, extent: { length: node.args[1] === 'aliases' ? MAX_ALIASES : 0 } }
    }
    case '[]': {
      const [list, index] = costOfAll(node.args, scope)
      return { steps: sum([list, index]), extent: list?.extent.item ?? NO_LIST }
    }
    case 'list': {
      const items = costOfAll(node.args, scope)
      return { steps: sum(items), extent: { length: items.length, item: widest(items) } }
    }
    case 'rcall':
      return LOOPS.has(node.args[0]) ? costOfLoop(node, scope) : costOfCall([node.args[1], ...node.args[2]], scope)
    case 'call':
      return costOfCall(node.args[1], scope)
    case '!_':
    case '-_':
      return costOfCall([node.args], scope)
    case '?:': {
      const parts = costOfAll(node.args, scope)
      return { steps: sum(parts), extent: widest(parts) }
    }
    default:
      return costOfOperator(node, scope)
  }
}

/** An operator on lists looks at each of their items; `+` makes a list of both. */
function costOfOperator(node: ASTNode, scope: Scope): Cost {
  const operands = costOfAll(node.args as readonly ASTNode[], scope)
  const lengths = operands.reduce((total, { extent }) => total + extent.length, 0)
  const { item } = widest(operands)
  const joined: Extent = item ? { length: lengths, item } : { length: lengths }
  return { steps: sum(operands) + lengths, extent: node.op === '+' ? joined : NO_LIST }
}

function costOfCall(nodes: readonly ASTNode[], scope: Scope): Cost {
  return { steps: sum(costOfAll(nodes, scope)), extent: NO_LIST }
}

function costOfLoop(node: Node<'rcall'>, scope: Scope): Cost {
  const [name, receiver, [item, body]] = node.args
  const list = costOf(receiver, scope)
  const inner =
    item?.op === 'id' && body ? costOf(body, new Map([...scope, [item.args, list.extent.item ?? NO_LIST]])) : undefined
  const steps = 1 + list.steps + list.extent.length * (inner?.steps ?? 0)
  return { steps, extent: name === 'filter' ? list.extent : NO_LIST }
}

const costOfAll = (nodes: readonly ASTNode[], scope: Scope): readonly Cost[] => nodes.map((node) => costOf(node, scope))

const sum = (costs: readonly (Cost | undefined)[]): number => 1 + costs.reduce((all, one) => all + (one?.steps ?? 0), 0)

/** The longest of several lists; its items are the longest of any. */
function widest(costs: readonly Cost[]): Extent {
  const length = Math.max(0, ...costs.map(({ extent }) => extent.length))
  const items = costs.flatMap(({ extent }) => (extent.item ? [{ steps: 0, extent: extent.item }] : []))
  return items.length === 0 ? { length } : { length, item: widest(items) }
}
