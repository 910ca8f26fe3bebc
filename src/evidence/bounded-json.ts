import { GateError } from '../core/errors.ts'
import { type FileLimits, type Obstacle, readWorkspaceFile } from '../policy/workspace-file.ts'
import { countValues } from './count-values.ts'

/** Why a text is not read as JSON. */
export type JsonObstacle = 'too-many-values' | 'not-json'

/** Why a file that should hold text is not read; `unreadable` comes with what Node threw. */
export type TextObstacle = Obstacle | 'unreadable' | 'not-text'

/** The error to throw for an obstacle. */
export type Refuse<O> = (obstacle: O, thrown?: unknown) => GateError

/** The text of a file; throws what `refuse` gives. */
export function readText(
  root: string,
  path: string,
  { refuse, ...limits }: Omit<FileLimits, 'refuse'> & { readonly refuse: Refuse<TextObstacle> },
): string {
  let bytes: Uint8Array
  try {
    bytes = readWorkspaceFile(root, path, { ...limits, refuse })
  } catch (thrown) {
    throw thrown instanceof GateError ? thrown : refuse('unreadable', thrown)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (thrown) {
    throw refuse('not-text', thrown)
  }
}

/**
 * What a JSON text holds; throws what `refuse` gives. Counted before it is parsed: the objects of a text of nothing but
 * brackets take twenty times as much as the text.
 */
export function parseBounded(text: string, maxValues: number, refuse: Refuse<JsonObstacle>): unknown {
  if (countValues(text) > maxValues) throw refuse('too-many-values')
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw refuse('not-json', thrown)
  }
}
