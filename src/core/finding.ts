import type { SeverityRange } from './severity.ts'

/** One vulnerability that a scan found in an image. */
export interface Finding {
  /** As the source names it: a CVE, or an advisory of a vendor. */
  readonly id: string
  /** Other names of the same vulnerability, CVEs among them. */
  readonly aliases: readonly string[]
  readonly severity: SeverityRange
  readonly title?: string
  readonly package?: { readonly name: string; readonly version?: string; readonly path?: string }
  /** Whether the source reports a fix; undefined where it does not tell. */
  readonly hasFix?: boolean
  /** What the source says to do about it. */
  readonly remedy?: string
  readonly url?: string
}

/** A complete list of findings: as many as the source's own listing declares. */
export type Findings = readonly Finding[]

/** Every name that a finding goes by. */
export const namesOf = ({ id, aliases }: Finding): readonly string[] => [id, ...aliases]
