import type { Count } from './count.ts'
import type { Findings } from './finding.ts'
import type { ImageReference } from './image-reference.ts'
import type { Doubt, Measured, UnknownCause } from './measured.ts'
import { type Message, message } from './message.ts'
import type { Severity, SeverityRange } from './severity.ts'
import type { VulnerabilityCounts } from './vulnerability-counts.ts'

/** What one source knows about one image: normalised, free of any cloud's words, what evidence files hold. */
export interface ImageAssessment {
  readonly reference: ImageReference
  /** The id of the source that answered. */
  readonly source: string
  readonly region: string | undefined
  /** The one digest that was judged; undefined where the rows disagree or carry none. */
  readonly digest: string | undefined
  /** Every row of the service that is this image, and every platform of it. */
  readonly scans: readonly ImageScan[]
  /** What keeps the image as a whole from passing, whatever the scans say. A violation still counts. */
  readonly doubts: readonly Doubt[]
  /** What was asked for, and asked of the service besides: "enterprise project default", "a scan of the image". */
  readonly asked: readonly Message[]
  /** When the service was last asked, in epoch milliseconds. */
  readonly assessedAtMs: number
  /** Where a person can see the image in the service's console. */
  readonly consoleUrl?: string
}

/** One row of the service, or one platform of a multi-architecture image. */
export interface ImageScan {
  /** Tells this scan from its siblings, in the service's own terms: "SwrPrivate", "host node-7", "platform sha256:ab12…". */
  readonly label: string
  readonly digest: string | undefined
  /** When the image was last pushed. */
  readonly pushedAtMs: Measured<number>
  readonly state: ScanState
}

/**
 * How far the scan is. Facts exist only on `complete`, so "no scan" cannot be read as "no findings":
 * the compiler forbids it.
 */
export type ScanState =
  | { readonly kind: 'complete'; readonly endedAtMs: Measured<number>; readonly facts: Facts }
  /** It ended before the image was last pushed. */
  | { readonly kind: 'stale'; readonly endedAtMs: number; readonly why: Message }
  /** `idle` where no scan is queued or running, so that one can be asked for. */
  | { readonly kind: 'pending'; readonly why: Message; readonly hint?: Message; readonly idle?: true }
  | { readonly kind: 'failed'; readonly code: string; readonly why: Message; readonly hint?: Message }
  | { readonly kind: 'unsupported'; readonly code: string; readonly why: Message; readonly hint?: Message }
  /** The service used a word that is in no table: neither good nor bad. */
  | { readonly kind: 'unclear'; readonly why: Message }

/** A scan that has facts. */
export type CompletedScan = ImageScan & { readonly state: Extract<ScanState, { readonly kind: 'complete' }> }

type UnfinishedState = Exclude<ScanState, { readonly kind: 'complete' }>

/** What a scan that is not complete leaves unknown, and what to do where the source does not say. */
const DOUBT_OF_STATE = {
  stale: { cause: 'stale', hint: message('scan the image again, or set scan: if-needed') },
  pending: { cause: 'pending', hint: message('raise wait, or run the job again when the scan has ended') },
  failed: { cause: 'failed-scan', hint: undefined },
  unsupported: { cause: 'unsupported', hint: undefined },
  unclear: {
    cause: 'not-measured',
    hint: message(
      "see the image in the service's console; a word that stays should be reported, to get into the table",
    ),
  },
} as const satisfies Record<UnfinishedState['kind'], { cause: UnknownCause; hint: Message | undefined }>

/** Why the facts of a scan that is not complete are not known: the one place that says so, for every rule. */
export function doubtAbout(state: UnfinishedState): Doubt {
  const { cause, hint: usualHint } = DOUBT_OF_STATE[state.kind]
  const hint = ('hint' in state ? state.hint : undefined) ?? usualHint
  return hint ? { cause, why: state.why, hint } : { cause, why: state.why }
}

/** What a completed scan measured. */
export interface Facts {
  /** The worst severity among the vulnerabilities. */
  readonly severity: Measured<SeverityRange>
  readonly vulnerabilities: Measured<VulnerabilityCounts>
  /** Every vulnerability by name; present where a rule or a waiver asked for the list. */
  readonly findings?: Measured<Findings>
  readonly maliciousFiles: Measured<MaliciousFileCounts>
  readonly unsafeSettings: Measured<Count>
  readonly sensitiveFiles: Measured<Count>
  readonly sizeBytes: Measured<number>
  /** When the image was created, else last updated. */
  readonly bornAtMs: Measured<{ readonly ms: number; readonly event: 'created' | 'updated' }>
  /** What the counts above count, one by one; present where a report shows it. No rule looks at these. */
  readonly maliciousFileList?: Measured<readonly MaliciousFile[]>
  readonly unsafeSettingList?: Measured<readonly UnsafeSetting[]>
  readonly sensitiveFileList?: Measured<readonly SensitiveFile[]>
}

/** How sure a scanner is that a file is malicious, from a reminder to a serious alert. */
export const MALICE_LEVELS = ['remind', 'suspicious', 'serious'] as const
export type MaliceLevel = (typeof MALICE_LEVELS)[number]

export interface MaliciousFileCounts {
  readonly total: Count
  /** Present where the source grades malicious files and a rule asked for it. */
  readonly atLeast?: Readonly<Partial<Record<MaliceLevel, Count>>>
}

/** A file that the scanner takes for malicious. What it is told by, never the file itself nor a link to it. */
export interface MaliciousFile {
  readonly path?: string
  /** What the scanner calls it. */
  readonly name?: string
  readonly level?: MaliceLevel
  readonly md5?: string
  readonly description?: string
}

/** A check of the image's configuration, or a group of them, that it does not pass. */
export interface UnsafeSetting {
  readonly name: string
  readonly severity: SeverityRange
  /** How many checks of the group fail. */
  readonly failed?: number
}

/** A file, or a kind of file, with sensitive content. The content is never kept. */
export interface SensitiveFile {
  readonly name: string
  readonly severity: SeverityRange
  readonly count?: number
}

/** What rules can need to know. */
export type FactName = Exclude<keyof Facts, `${string}List`>

/** What a report may show one by one. */
export type ListName = 'findings' | 'maliciousFileList' | 'unsafeSettingList' | 'sensitiveFileList'

/** The facts that rules need, so that a source asks for no more than that. */
export interface Needs {
  /** Vulnerabilities above this level must be counted apart from the others. */
  readonly severityAbove?: Severity
  /** Vulnerabilities must be counted by each of these levels. */
  readonly countLevels?: readonly Severity[]
  /** Malicious files must be counted from this level up. */
  readonly maliceLevel?: MaliceLevel
  readonly facts: readonly FactName[]
  /** Lists that a report shows: asked for where there is something to list, and never decisive. */
  readonly lists?: readonly ListName[]
}

/** One `Needs` that covers them all. */
export function joinNeeds(all: readonly Needs[]): readonly Needs[] {
  return [...new Map(all.map((needs) => [JSON.stringify(needs), needs])).values()]
}
