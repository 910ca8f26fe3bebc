import type { Facts, ImageAssessment } from './assessment.ts'
import { atLeast } from './count.ts'
import type { Findings } from './finding.ts'
import { measured } from './measured.ts'
import { isAbove, SEVERITIES, type SeverityRange, worseOf } from './severity.ts'
import { countAbove, countFindings, totalOf, type VulnerabilityCounts, worstSeverity } from './vulnerability-counts.ts'

/**
 * The assessment with the worse of what contradicts itself: a list of findings that holds more, or worse, than the
 * counts say; a stated severity that nothing counted reaches; counts that are worse than the stated severity.
 */
export function reconcile(image: ImageAssessment): ImageAssessment {
  const scans = image.scans.map((scan) =>
    scan.state.kind === 'complete'
      ? { ...scan, state: { ...scan.state, facts: reconcileFacts(scan.state.facts) } }
      : scan,
  )
  return { ...image, scans }
}

/** The same for the facts of one scan. What is not measured stays so. */
export function reconcileFacts(facts: Facts): Facts {
  const listed = facts.findings?.known ? facts.findings.value : []
  const counts = facts.vulnerabilities.known ? noFewerThan(facts.vulnerabilities.value, listed) : undefined
  const ofList = worstSeverity(countFindings(listed, NOTHING))
  const worst = counts ? worseRange(worstSeverity(counts), ofList) : ofList
  const severity = facts.severity.known
    ? measured(noMilderThan(facts.severity.value, worst), facts.severity.from)
    : facts.severity
  if (!counts || !facts.vulnerabilities.known) return { ...facts, severity }
  const isUnreached = severity.known && isAbove(severity.value.least, worst.most)
  const whole = isUnreached ? [...counts, { severity: severity.value, count: atLeast(1) }] : counts
  return { ...facts, severity, vulnerabilities: measured(whole, facts.vulnerabilities.from) }
}

const NOTHING = { min: 0, max: 0 }

const worseRange = (a: SeverityRange, b: SeverityRange): SeverityRange => ({
  least: worseOf(a.least, b.least),
  most: worseOf(a.most, b.most),
})

/** What is surely there raises a stated severity; what only may be there does not. */
const noMilderThan = (stated: SeverityRange, found: SeverityRange): SeverityRange =>
  isAbove(found.least, stated.most) ? found : { least: worseOf(stated.least, found.least), most: stated.most }

/** Counts that hold what is listed: as they are where they can, from the list where that is the worse, else both. */
function noFewerThan(counts: VulnerabilityCounts, listed: Findings): VulnerabilityCounts {
  const total = totalOf(counts)
  const ofList = countFindings(listed, NOTHING)
  if (
    listed.length <= total.max &&
    LIMITS.every((level) => countAbove(ofList, level).min <= countAbove(counts, level).max)
  ) {
    return counts
  }
  const fromList = countFindings(listed, total)
  const isWorse = LIMITS.every((level) => countAbove(fromList, level).min >= countAbove(counts, level).min)
  return isWorse ? fromList : [...counts, ...ofList]
}

const LIMITS = SEVERITIES.slice(0, -1)
