import type { SeverityRange } from './severity.ts'

/** One vulnerability that a scan found in an image. */
export interface Finding {
  /** As the source names it: a CVE, or an advisory of a vendor. */
  readonly id: string
  /** Other names of the same vulnerability, CVEs among them; an advisory can stand for several CVEs. */
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

const CVE = /^cve-\d+-\d+$/i

/** The CVEs that a finding stands for, each once, in upper case. */
export const cvesOf = (finding: Finding): readonly string[] => [
  ...new Set(namesOf(finding).flatMap((name) => (CVE.test(name) ? name.toUpperCase() : []))),
]

/** The one spelling of a name: the case of a CVE says nothing. */
export const canonicalName = (name: string): string => (CVE.test(name) ? name.toUpperCase() : name)

/** Whether two names mean the same: exactly, but for the case of a CVE. */
export const isSameName = (a: string, b: string): boolean => canonicalName(a) === canonicalName(b)
