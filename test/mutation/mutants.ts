import { type Edit, OPERATORS, type OperatorName } from './operators.ts'
import { type Node, nodesOf } from './syntax.ts'

/** One small change of one source file. */
export interface Mutant {
  /** Path from the root of the repository. */
  readonly file: string
  readonly operator: OperatorName
  /** The line that it begins on, from 1. */
  readonly line: number
  readonly edit: Edit
  readonly was: string
}

/** Every mutant of a source that these operators make, in the order of the text; those that cannot be parsed left out. */
export function mutantsOf(file: string, source: string, operators: readonly OperatorName[]): Mutant[] {
  const textOf = ({ start, end }: Node): string => source.slice(start, end)
  const mutants = nodesOf(source).flatMap((placed) =>
    operators.flatMap((operator) =>
      OPERATORS[operator](placed, textOf).map((edit) => ({
        file,
        operator,
        line: source.slice(0, edit.start).split('\n').length,
        edit,
        was: source.slice(edit.start, edit.end),
      })),
    ),
  )
  const byText = new Map(mutants.map((mutant) => [applyEdit(source, mutant.edit), mutant]))
  return [...byText]
    .filter(([text]) => text !== source && canBeParsed(text))
    .map(([, mutant]) => mutant)
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end)
}

export const applyEdit = (source: string, { start, end, text }: Edit): string =>
  source.slice(0, start) + text + source.slice(end)

function canBeParsed(source: string): boolean {
  try {
    return nodesOf(source).length > 0
  } catch {
    return false
  }
}

/** The mutant on one line: where, by what, and what became of what. */
export function describeMutant({ file, line, operator, was, edit }: Mutant): string {
  const short = (text: string): string => {
    const flat = text.replace(/\s+/g, ' ').trim()
    return flat.length > 90 ? `${flat.slice(0, 60)} … ${flat.slice(-25)}` : flat
  }
  return `${file}:${line} ${operator}: ${short(was) || 'nothing'} → ${short(edit.text) || 'nothing'}`
}
