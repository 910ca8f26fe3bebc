import type { Facts, Needs } from './assessment.ts'
import { type Count, exactCount } from './count.ts'
import { cvesOf, type Finding, isSameName, namesOf } from './finding.ts'
import { type Measured, measured } from './measured.ts'
import { type Message, message } from './message.ts'
import type { Policy, Waiver } from './policy.ts'
import { exactly, isAbove, SEVERITIES, severityPhrase } from './severity.ts'
import { countAbove, countFindings, totalOf, type VulnerabilityCounts, worstSeverity } from './vulnerability-counts.ts'
import { type FindingWaivers, nameOfWaiver, type SomeWaivers, someWaivers } from './waivers.ts'

/** What a source must find out so that waivers of single findings can take them out. */
export const needsOfWaivers = (policies: readonly Policy[]): readonly Needs[] =>
  policies.some(({ waivers }) => waivers.some(({ finding }) => finding !== undefined))
    ? [{ facts: ['findings', 'vulnerabilities'] }]
    : []

export interface TakenFinding {
  readonly finding: Finding
  readonly waivedBy: SomeWaivers
}

/** What is left of a scan's facts when waivers have taken findings out. */
export interface Remainder {
  readonly facts: Facts
  readonly taken: readonly TakenFinding[]
}

/** Why waivers of single findings do nothing to a scan, whatever they name. */
export interface Obstacle {
  readonly obstacle: Message
}

/**
 * Takes the findings that waivers cover out of a complete listing; undefined where they cover none. What was not
 * measured stays so, and what the counts have beyond the list stays counted, of unknown severity.
 */
export function takeOut(facts: Facts, waivers: FindingWaivers): Remainder | Obstacle | undefined {
  if (waivers.isEmpty) return undefined
  const { findings, vulnerabilities, severity } = facts
  if (!findings?.known) return { obstacle: notListed(findings?.why) }

  const taken: TakenFinding[] = []
  const left: Finding[] = []
  for (const finding of findings.value) {
    const waivedBy = coveringWaivers(finding, waivers)
    if (waivedBy) taken.push({ finding, waivedBy })
    else left.push(finding)
  }
  if (taken.length === 0) return undefined
  if (!accountsFor(countFindings(findings.value, exactCount(0)), facts)) return { obstacle: UNACCOUNTED }

  const counts = countFindings(left, less(totalOfFacts(vulnerabilities), taken.length))
  return {
    taken,
    facts: {
      ...facts,
      findings: measured(left, findings.from),
      vulnerabilities: vulnerabilities.known ? measured(counts, findings.from) : vulnerabilities,
      severity: severity.known ? measured(worstSeverity(counts), findings.from) : severity,
    },
  }
}

const notListed = (why: Message | undefined): Message =>
  why === undefined
    ? message('waivers of single findings take nothing out, as the source does not list the vulnerabilities')
    : message('waivers of single findings take nothing out, as the vulnerabilities are not listed: {why}', { why })

const UNACCOUNTED = message(
  'waivers of single findings take nothing out, as the list of vulnerabilities does not hold what the image is said to have',
)

const totalOfFacts = (vulnerabilities: Measured<VulnerabilityCounts>): Count =>
  vulnerabilities.known ? totalOf(vulnerabilities.value) : { min: 0, max: Number.POSITIVE_INFINITY }

const less = ({ min, max }: Count, taken: number): Count => ({
  min: Math.max(0, min - taken),
  max: Math.max(0, max - taken),
})

/** Whether the listed findings can be all that is surely known to be severe: else one out of sight could hide behind them. */
function accountsFor(listed: VulnerabilityCounts, { severity, vulnerabilities }: Facts): boolean {
  if (severity.known && isAbove(severity.value.least, worstSeverity(listed).most)) return false
  if (!vulnerabilities.known) return true
  const counts = vulnerabilities.value
  // Above "none" lies all that a larger total leaves unlisted: it stays counted anyway.
  return SEVERITIES.slice(1).every((level) => countAbove(counts, level).min <= countAbove(listed, level).max)
}

/**
 * The waivers that cover a finding: those of its own id or, where it stands for several CVEs, of all of them together.
 * One that ends with the fix or takes less severe findings only does not count.
 */
function coveringWaivers(finding: Finding, waivers: FindingWaivers): SomeWaivers | undefined {
  const naming = (name: string) =>
    waivers.naming(name).filter((waiver) => whyFindingStays(waiver, finding) === undefined)
  const cves = cvesOf(finding)
  const ofId = naming(finding.id)
  // The id of an advisory stands for all of it; a CVE, and a name that is neither, stands for itself alone.
  if (cves.length === 1) return someWaivers(namesOf(finding).flatMap(naming))
  if (ofId.length > 0 && !cves.some((cve) => isSameName(cve, finding.id))) return someWaivers(ofId)
  const isWhole = cves.length > 0 && cves.every((cve) => naming(cve).length > 0)
  return isWhole ? someWaivers(cves.flatMap(naming)) : undefined
}

/** Why a finding stays although a waiver names it; undefined where nothing about the waiver keeps it. */
export function whyFindingStays(waiver: Waiver, finding: Finding): Message | undefined {
  const values = { waiver: nameOfWaiver(waiver), severity: severityPhrase(finding.severity) }
  if (waiver.untilFixed && finding.hasFix === true) {
    return message('the waiver of {waiver} has ended: the source reports a fix, so update the package', values)
  }
  const limit = waiver.accepted?.maxSeverity
  if (limit !== undefined && isAbove(finding.severity.most, limit)) {
    return message(
      'the waiver of {waiver} is not applied: the finding is {severity}, and accept-waivers takes none above {limit}',
      { ...values, limit: severityPhrase(exactly(limit)) },
    )
  }
  return undefined
}
