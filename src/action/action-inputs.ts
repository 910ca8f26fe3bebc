import type { RawInputs } from '../inputs/table.ts'

const CAPITALS = /^INPUT_([^a-z]+)$/

/**
 * Every input that the runner hands down, also those that action.yml does not name, so that a typing error is seen. The
 * runner names their variables in capitals; those that differ from them in that alone are from a step before this one.
 */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): RawInputs {
  // Windows has but one variable for all letters, and shows it in those of whoever set it first.
  const isCaseless = env.RUNNER_OS === 'Windows'
  return new Map(
    Object.entries(env).flatMap(([variable, text = '']) => {
      const name = CAPITALS.exec(isCaseless ? variable.toUpperCase() : variable)?.[1]?.toLowerCase()
      return name === undefined ? [] : [[name, [{ text, place: `input ${name}` }]]]
    }),
  )
}
