import type { Message } from '../core/message.ts'

/** What reports say of a policy's rule besides its outcomes. */
export interface RuleNote {
  readonly id: string
  /** One sentence: what must hold. */
  readonly summary: Message
  /** Whether it looks at what is in the image. */
  readonly looksInside: boolean
  /** Whether it looks at vulnerabilities. */
  readonly looksAtFindings: boolean
}
