import type { RawInputs } from '../inputs/table.ts'

const PREFIX = 'INPUT_'

/** Every input that the runner hands down, also those that action.yml does not name, so that a typing error is seen. */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): RawInputs {
  const given = Object.entries(env).filter(([variable]) => variable.startsWith(PREFIX))
  return new Map(
    given.map(([variable, text = '']) => {
      const name = variable.slice(PREFIX.length).toLowerCase()
      return [name, [{ text, place: `input ${name}` }]]
    }),
  )
}
