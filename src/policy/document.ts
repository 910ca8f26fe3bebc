import type { Mode } from '../core/policy.ts'
import type { Severity } from '../core/severity.ts'

/** A policy file that fits the schema: what is written, nothing filled in. */
export interface PolicyDocument {
  readonly version: 1
  readonly name?: string
  readonly extends?: readonly string[]
  readonly scope?: { readonly images: readonly string[]; readonly outside?: 'skip' | 'block' }
  readonly rules?: Readonly<Record<string, RuleValue>>
  readonly unknown?: Readonly<Record<string, 'block' | 'warn'>>
  readonly 'waiver-limits'?: WaiverLimitsDocument
  readonly waivers?: readonly WaiverDocument[]
  readonly 'accept-waivers'?: AcceptWaiversDocument
  readonly run?: RunDocument
}

/** A file of waivers alone, which `accept-waivers` reads from the judged repository. */
export interface WaiversDocument {
  readonly waivers: readonly WaiverDocument[]
}

export type RuleValue = Mode | RuleMapping

export interface RuleMapping {
  readonly mode?: Mode
  readonly waivable?: boolean
  readonly 'enforce-from'?: string
  readonly [option: string]: unknown
}

export interface WaiverLimitsDocument {
  readonly 'max-days'?: number
  readonly require?: readonly ('reason' | 'owner' | 'expires')[]
  readonly 'warn-before'?: string
  readonly 'unknown-max-days'?: number
}

export interface WaiverDocument {
  readonly rule?: string
  readonly finding?: string
  readonly image?: string
  readonly digest?: string
  readonly reason?: string
  readonly owner?: string
  readonly expires?: string
  readonly 'until-fixed'?: boolean
}

export interface AcceptWaiversDocument {
  readonly from: string
  readonly rules: readonly string[]
  readonly 'max-severity'?: Severity
  readonly 'max-days'?: number
}

export interface RunDocument {
  readonly mode?: 'enforce'
  readonly replay?: 'deny' | 'allow'
  readonly 'as-of'?: 'now'
  readonly 'policy-ref'?: 'base'
  readonly endpoints?: readonly string[]
}
