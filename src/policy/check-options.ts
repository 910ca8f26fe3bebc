import { message } from '../core/message.ts'
import type { OptionProblem } from '../core/rule.ts'
import type { PolicyDocument } from './document.ts'
import { type Located, pointerTo, valueRange } from './positions.ts'
import { PolicyError, type PolicyProblem } from './problem.ts'
import { offsetWithin } from './scalar-offset.ts'
import { memberAt, pathText } from './schema-lookup.ts'
import { problemAt, type Range } from './source.ts'
import type { RuleRegistry } from './validate.ts'

/** Finds in the options of rules what no schema can; throws PolicyError with every mistake. */
export async function checkOptions(located: Located<PolicyDocument>, registry: RuleRegistry): Promise<void> {
  const problems: PolicyProblem[] = []
  for (const [id, value] of Object.entries(located.data.rules ?? {})) {
    const rule = registry.get(id)
    if (!rule || typeof value === 'string') continue
    await rule.prepare?.()
    const pointer = pointerTo('/rules', id)
    for (const problem of rule.check?.(value) ?? []) problems.push(toProblem(located, pointer, problem))
  }
  if (problems.length > 0) throw new PolicyError(problems)
}

function toProblem(located: Located<PolicyDocument>, rule: string, problem: OptionProblem): PolicyProblem {
  const pointer = rule + problem.pointer
  const text = message('{path}: {problem}', { path: pathText(pointer), problem: problem.message })
  return problemAt(located.source, rangeOf(located, pointer, problem.offset), text, problem.hint)
}

/** The value, or the place within its text. */
function rangeOf(
  { source, places, data }: Located<PolicyDocument>,
  pointer: string,
  offset: number | undefined,
): Range {
  const range = valueRange(places, pointer)
  if (offset === undefined) return range
  const start = offsetWithin(source.text.slice(...range), String(memberAt(data, pointer)), offset)
  return start === undefined ? range : [range[0] + start, range[0] + start + 1]
}
