import type { Answer } from '../../fake-cloud/message.ts'
import type { NamedRequest } from '../../fake-cloud/server.ts'
import type { Chance } from '../chance.ts'

/** What a fault knows of the moment that it is played at. */
export interface Scene {
  readonly chance: Chance
  readonly request: NamedRequest
  readonly cloud: 'huawei' | 'aliyun'
  /** Whether the request lists images, whose rows say themselves which image they are. */
  readonly listsImages: boolean
  /** Whether another name or digest would make it an image that may pass. */
  readonly isHeldByIdentity: boolean
  /** The field without which it would be one. */
  readonly heldBy?: string | undefined
}

/**
 * Something that goes wrong with one answer. It may break the answer, contradict it or add what is about something
 * else; it never tells a consistent lie, which no reader of an answer could see through.
 */
export interface ChaosFault {
  readonly name: string
  /** True where the gate may take it for a refusal of the caller: nothing is judged then (exit code 3). */
  readonly mayDeny?: true
  play(answer: Answer, scene: Scene): Answer
}
