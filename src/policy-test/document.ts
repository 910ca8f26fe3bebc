import type { MaliceLevel } from '../core/assessment.ts'
import type { Outcome, Verdict } from '../core/report.ts'
import type { Severity } from '../core/severity.ts'

/** A policy test file that fits the schema: what is written, nothing filled in. */
export interface TestDocument {
  readonly version?: 1
  /** Paths relative to this file, or preset:NAME. */
  readonly policy: string | readonly string[]
  /** At least one. */
  readonly cases: readonly CaseDocument[]
}

export interface CaseDocument extends ImageFacts {
  readonly name: string
  readonly evidence?: string
  readonly 'as-of'?: string
  readonly expect: {
    readonly verdict: Verdict
    readonly rules?: Readonly<Record<string, Outcome>>
  }
}

/** How far the scan is, in one word. `absent`: the image is not listed. `unanswered`: the service gave no usable answer. */
export const SCAN_WORDS = [
  'complete',
  'stale',
  'pending',
  'failed',
  'unsupported',
  'unclear',
  'absent',
  'unanswered',
] as const
export type ScanWord = (typeof SCAN_WORDS)[number]

/** What a source would know of one image. Everything but the image may be left out, and is then not measured. */
export interface ImageFacts {
  readonly image?: string
  readonly source?: string
  readonly scan?: ScanWord
  readonly code?: string
  readonly ambiguous?: boolean
  readonly scanned?: string
  readonly pushed?: string
  readonly severity?: SeverityValue
  readonly vulnerabilities?: Readonly<Partial<Record<CountedLevel | 'total', number>>>
  readonly findings?: readonly FindingDocument[]
  readonly 'malicious-files'?: number | Readonly<Partial<Record<'total' | MaliceLevel, number>>>
  readonly 'unsafe-settings'?: number
  readonly 'sensitive-files'?: number
  readonly size?: string
  readonly created?: string
}

/** A severity, or the two ends of what the source cannot tell apart. */
export type SeverityValue = Severity | readonly Severity[]

/** Levels that vulnerabilities are counted by; `unknown` are those whose level the source does not tell. */
export const COUNTED_LEVELS = ['critical', 'high-or-critical', 'high', 'medium', 'low', 'none', 'unknown'] as const
export type CountedLevel = (typeof COUNTED_LEVELS)[number]

export interface FindingDocument {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly severity?: SeverityValue
  readonly package?: string
  readonly version?: string
  readonly 'has-fix'?: boolean
}
