import type { Account } from '../../fake-cloud/account.ts'
import { digestOf } from '../../fake-cloud/images.ts'
import type { PolicyName } from '../policies.ts'

/** An image of a run, and whether a run over it may pass. */
export interface Subject {
  readonly name: string
  readonly mayPass: boolean
  readonly policies: readonly PolicyName[]
  /** What the gate is asked about. */
  readonly reference: string
  /** True where nothing but the names and digests of rows keeps it from passing: another name is another image. */
  readonly isHeldByIdentity?: true
  /** The one field of a row that keeps it from passing: a row that says nothing of it is another that agrees with itself. */
  readonly heldBy?: string
  /** True where one row among others of a list keeps it from passing: a list that lacks a row would hide that. */
  readonly isOneRow?: true
  /** Makes it, with so many rows of other images before and after it, all that the account knows. */
  put(account: Account, crowd: number): void
}

// Fixed, so that a run is the same on any day.
export const PUSHED_AT = Date.UTC(2026, 0, 1)
export const HOUR_MS = 3_600_000

export const REPOSITORY = 'team/shop'
export const TAG = '1.0'
export const DIGEST = digestOf('chaos: team/shop:1.0')
export const OTHER_DIGEST = digestOf('chaos: team/shop:1.0, another build')

/** The rows of the image in the middle of the others. */
export const amid = <Row>(rows: readonly Row[], crowd: number, neighbour: (index: number) => Row): Row[] => {
  const others = Array.from({ length: crowd }, (_, index) => neighbour(index))
  const middle = Math.ceil(crowd / 2)
  return [...others.slice(0, middle), ...rows, ...others.slice(middle)]
}
