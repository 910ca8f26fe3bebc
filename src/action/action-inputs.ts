import type { RawInputs, RawValue } from '../inputs/table.ts'

const PREFIX = 'INPUT_'

/**
 * Every input that the runner hands down, also those that action.yml does not name, so that a typing error is seen. The
 * runner writes their variables in capitals: of two that differ in that alone, the other is from a step before this one.
 */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): RawInputs {
  const inputs = new Map<string, readonly RawValue[]>()
  for (const [variable, text = ''] of Object.entries(env)) {
    const capitals = variable.toUpperCase()
    if (!capitals.startsWith(PREFIX)) continue
    const name = capitals.slice(PREFIX.length).toLowerCase()
    // Windows gives one variable the value of the runner and the letters of whoever set it first.
    if (variable === capitals || !inputs.has(name)) inputs.set(name, [{ text, place: `input ${name}` }])
  }
  return inputs
}
