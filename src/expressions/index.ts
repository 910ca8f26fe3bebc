import type { Expressions } from './language.ts'

let loaded: Promise<Expressions> | undefined
let ready: Expressions | undefined

/** Loads the language and its library, which take longer than all the rest of the start; only policies with expressions pay. */
export async function loadExpressions(): Promise<void> {
  loaded ??= import('./language.ts').then(({ createExpressions }) => createExpressions())
  ready = await loaded
}

/** The expressions that were loaded. */
export function expressions(): Expressions {
  if (ready) return ready
  throw new Error('expressions are used before they are loaded')
}
