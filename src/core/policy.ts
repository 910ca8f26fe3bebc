import type { UnknownCause } from './measured.ts'
import type { Message } from './message.ts'
import type { Severity } from './severity.ts'

/** A place in a policy file; line and column count from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type Mode = 'enforce' | 'warn' | 'off'

/** One rule as a policy sets it. */
export interface RuleSetting {
  readonly id: string
  readonly mode: Mode
  /** False: no waiver can cover it. */
  readonly waivable: boolean
  /** Until the start of this day (UTC) the rule only warns. Epoch milliseconds. */
  readonly enforceFromMs: number | undefined
  /** Validated, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>
  readonly position: Position
}

/** What happens to an outcome that could not be decided, by cause. `ambiguous` always blocks. */
export type UnknownHandling = Readonly<Record<Exclude<UnknownCause, 'ambiguous'>, 'block' | 'warn'>>

export interface Scope {
  readonly images: readonly string[]
  readonly outside: 'skip' | 'block'
  readonly position: Position
}

/** A dated acceptance of a violation; every criterion that it states must hold. */
export interface Waiver {
  readonly rule: string | undefined
  readonly finding: string | undefined
  readonly image: string | undefined
  readonly digest: string | undefined
  readonly reason: string | undefined
  readonly owner: string | undefined
  /** The last moment of the named day, UTC, in epoch milliseconds. */
  readonly expiresMs: number | undefined
  readonly untilFixed: boolean
  readonly position: Position
  /** The limits within which the policy took it from the judged repository. Absent where it is the policy's own. */
  readonly accepted?: AcceptWaivers
}

export interface WaiverLimits {
  readonly maxDays: number | undefined
  readonly require: readonly ('reason' | 'owner' | 'expires')[]
  readonly warnBeforeMs: number
  readonly unknownMaxDays: number
}

/** Within which limits a policy takes waivers from the judged repository. They never cover what is unknown. */
export interface AcceptWaivers {
  readonly from: string
  readonly rules: readonly string[]
  readonly maxSeverity: Severity | undefined
  readonly maxDays: number | undefined
  readonly position: Position
}

/** How a policy binds the inputs of the run. */
export interface RunLimits {
  readonly mode: 'enforce' | undefined
  readonly replay: 'deny' | 'allow' | undefined
  readonly asOf: 'now' | undefined
  readonly policyRef: 'base' | undefined
  readonly endpoints: readonly string[] | undefined
  readonly position: Position
}

/** Where a policy came from. */
export interface PolicyOrigin {
  readonly kind: 'preset' | 'file' | 'repository'
  /** As the user named it: "preset:baseline", ".github/image-policy.yaml". */
  readonly text: string
  /** sha256 of the bytes that were read, with everything it extends, in hexadecimal. */
  readonly digest: string
  /** The commit, where the file was read from a repository. */
  readonly commit?: string
}

/** One policy, whole: parsed, validated, its `extends` merged. */
export interface Policy {
  readonly name: string
  readonly origin: PolicyOrigin
  readonly scopes: readonly Scope[]
  readonly rules: readonly RuleSetting[]
  readonly unknown: UnknownHandling
  readonly waiverLimits: WaiverLimits
  readonly waivers: readonly Waiver[]
  readonly acceptWaivers: AcceptWaivers | undefined
  readonly run: readonly RunLimits[]
  /** Warnings as it loaded: a limit that no source can decide, a rule that is enforced from a later day. */
  readonly warnings: readonly PolicyNotice[]
}

export interface PolicyNotice {
  readonly message: Message
  readonly position: Position
}
