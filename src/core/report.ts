import type { ImageScan } from './assessment.ts'
import type { UnknownCause } from './measured.ts'
import type { Message } from './message.ts'
import type { Mode, PolicyNotice, PolicyOrigin, Position, Waiver } from './policy.ts'
import type { SeverityRange } from './severity.ts'

export type Verdict = 'pass' | 'fail' | 'unknown'

export type Outcome = 'pass' | 'violated' | 'unknown' | 'waived' | 'skipped'

/** What one rule of one policy came to on one image. */
export interface RuleOutcome {
  readonly id: string
  /** The policy's name. */
  readonly policy: string
  /** The mode in force: `warn` where the policy lets this unknown through or enforces only from a later day. */
  readonly mode: Mode
  readonly outcome: Outcome
  /** Of an unknown outcome; it stays where a waiver covered the unknown, which is then no more than break-glass. */
  readonly cause: UnknownCause | undefined
  readonly message: Message
  /** What to do next. */
  readonly hint: Message | undefined
  /** True where the policy's own `unknown:` turned an enforced rule's unknown into a warning. */
  readonly letThrough: boolean
  readonly position: Position
  /** The stanza to paste into the policy to waive a violation. */
  readonly waiverStanza: string | undefined
  /** The waivers that cover it, the longest-lasting first. Absent where none does. */
  readonly waivedBy?: readonly Waiver[]
}

export interface ImageReport {
  /** In normal form, with the digest that was asked for. */
  readonly reference: string
  readonly digest: string | undefined
  readonly source: string
  readonly region: string | undefined
  readonly verdict: Verdict
  readonly scans: readonly ImageScan[]
  readonly asked: readonly Message[]
  readonly consoleUrl: string | undefined
  readonly rules: readonly RuleOutcome[]
  /** Worst first. */
  readonly waivedFindings: readonly WaivedFinding[]
}

/** A finding that waivers of a policy take out before its limits are counted. */
export interface WaivedFinding {
  /** The policy's name. */
  readonly policy: string
  /** As the source names it. */
  readonly id: string
  readonly severity: SeverityRange
  /** The longest-lasting first; at least one. */
  readonly waivedBy: readonly Waiver[]
}

export interface PolicyReport {
  readonly name: string
  readonly origin: PolicyOrigin
  /** As it loaded, and what the run showed: waivers of no use, rules that a source never decides. */
  readonly warnings: readonly PolicyNotice[]
}

/** Why a reader must know of it; `notice` has no bearing on what the verdict is worth. */
export const MARK_KINDS = [
  'report-mode',
  'as-of',
  'foreign-endpoint',
  'policy-ref',
  'policy-change',
  'replayed',
  'cancelled',
  'merge',
  'notice',
] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** What a reader must know of how the run was set. */
export interface Mark {
  readonly kind: MarkKind
  readonly text: Message
}

/** Numbers of rule outcomes, one for each image and policy. */
export interface OutcomeCounts {
  readonly violations: number
  readonly warnings: number
  readonly unknowns: number
  readonly waived: number
}

/** Parts that a list can have: more than a workflow's matrix has jobs. */
export const MAX_SHARDS = 1000

/** Which part of a list of images a run judged. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number
  readonly count: number
  /** sha256 of the whole list, in hexadecimal: parts of one list have it in common. */
  readonly list: string
}

/** Verdict and context: everything that a reporter may show. Reporters never decide. */
export interface Report {
  readonly version: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly verdict: Verdict
  /** Of the run: `report` never fails the job. */
  readonly mode: 'enforce' | 'report'
  /** The moment that ages and dates were judged at. */
  readonly asOfMs: number
  readonly startedAtMs: number
  readonly endedAtMs: number
  readonly policies: readonly PolicyReport[]
  readonly images: readonly ImageReport[]
  /** Absent where the whole list was judged. */
  readonly shard?: Shard | undefined
  readonly counts: OutcomeCounts
  /** What a reader must know of how the run was set: a foreign endpoint, another date, report mode. */
  readonly marks: readonly Mark[]
  /** Hosts that were contacted. */
  readonly hosts: readonly string[]
}
