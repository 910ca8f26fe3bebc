import type { Message } from '../core/message.ts'
import type { Library } from './extend.ts'
import type { PolicyReader } from './reader.ts'

/** Where the policies of a run are read. */
export interface PolicyAccess {
  /** The judged repository. */
  readonly reader: PolicyReader
  /** Other repositories; absent where there is no way to read them. */
  readonly openRemote?: Library['openRemote']
  /** The policies as the change under judgement would have them; absent where there is no such change. */
  readonly proposed?: PolicyReader | undefined
  /** The hosts that may be contacted for it. */
  readonly hosts: readonly string[]
  /** What a reader of the report must know of the place. */
  readonly marks: readonly Message[]
}
