import { bodyFaults } from './bodies.ts'
import type { ChaosFault } from './chaos-fault.ts'
import { edits } from './edits.ts'
import { listFaults } from './lists.ts'
import { refusals } from './refusals.ts'
import { transportFaults } from './transport.ts'

export type { ChaosFault, Scene } from './chaos-fault.ts'
export { listFaults } from './lists.ts'

/** Every kind of fault, by where it lies: each family is picked as often as the others. */
export const FAULT_FAMILIES: readonly (readonly ChaosFault[])[] = [
  transportFaults,
  refusals,
  bodyFaults,
  edits,
  listFaults,
]
