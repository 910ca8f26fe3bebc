import type { Account } from '../fake-cloud/account.ts'
import { digestOf } from '../fake-cloud/images.ts'

/** The digest of the image that the contract is about: team/shop:1.0. */
export const DIGEST = digestOf('team/shop:1.0')
export const OTHER_DIGEST = digestOf('team/shop:1.0, another build')

/** How far the scan of an image is, and what it found. */
export type Condition =
  | 'clean'
  | 'medium'
  | 'high'
  | 'malicious'
  | 'never scanned'
  | 'queued'
  | 'running'
  | 'failed'
  | 'scanned before the push'
  | 'without scan time'
  | 'without push time'

/** One row that the service shall list: team/shop:1.0 with DIGEST unless told otherwise. */
export interface Entry {
  readonly condition?: Condition
  /** As the service writes it. */
  readonly digest?: string | null
  /** Fields of the row as sent; the service's filters still see team/shop:1.0. */
  readonly wire?: Readonly<Record<string, unknown>>
}

/** What the contract needs to know of a source, in the service's own words. */
export interface ContractSource {
  readonly id: string
  readonly cloud: 'huawei' | 'aliyun'
  readonly flags: readonly string[]
  /** The preset that the source can decide. */
  readonly preset: 'preset:baseline' | 'preset:deployed'
  /** `host/team/shop:1.0`, that rows can be found by. */
  readonly byTag: string
  /** What a user gives this source: byTag, or the name with DIGEST where a tag alone never passes. */
  readonly reference: string
  /** The operation or action that lists images. */
  readonly list: string
  readonly rowsField: string
  readonly totalField: string
  readonly countField: string
  readonly scanTimeField: string
  readonly pushTimeField: string
  readonly statusField: string
  readonly digestField: string
  /** What the message of a refusal must name. */
  readonly permission: RegExp
  /** The reason that a failed scan must give. */
  readonly failure: RegExp
  /** What a row without a digest is, where a digest was given. */
  readonly withoutDigest: 'ambiguous' | 'stale'
  /** Words that are in no table, by what they stand for. */
  readonly unmapped: Readonly<Record<string, Entry>>
  /** Rows without a fact that the preset needs. */
  readonly uncounted: Readonly<Record<string, Entry>>
  /** Rows that the service's filters let through and that are other images. */
  readonly neighbours: Readonly<Record<string, Entry>>
  /** Rows of other names that a partial filter takes for ours, as many as are wanted. */
  crowd(size: number): readonly Entry[]
  /** Makes these the images of the account. */
  put(account: Account, entries: readonly Entry[]): void
  /** Takes away the caller's right to list images. */
  deny(account: Account): void
}
