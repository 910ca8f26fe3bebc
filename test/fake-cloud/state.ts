import { randomUUID } from 'node:crypto'
import type { Account } from './account.ts'

/** What the cloud remembers between requests, besides the account. */
export interface CloudState {
  readonly account: Account
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Failed signature checks in a row, by access key. */
  readonly failures: Map<string, { inARow: number; lockedUntil: number }>
  /** Nonces that were accepted once. */
  readonly nonces: Set<string>
  /** When requests of an action of Security Center were let in during the last second. */
  readonly letIn: Map<string, number[]>
  readonly nextRequestId: () => string
}

/** Makes the memory of a freshly started cloud. */
export function createState(account: Account, now: () => number): CloudState {
  return { account, now, failures: new Map(), nonces: new Set(), letIn: new Map(), nextRequestId: () => randomUUID() }
}
