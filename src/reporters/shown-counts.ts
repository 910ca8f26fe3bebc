import type { ImageScan } from '../core/assessment.ts'
import { addCounts, exactCount, isExact } from '../core/count.ts'
import { countFindings, type SeverityBucket, totalOf, type VulnerabilityCounts } from '../core/vulnerability-counts.ts'
import { severityRank, toneOf } from './severity-tone.ts'

/**
 * The vulnerabilities of a scan as finely as they are known: by the list where it holds all of them, else as they were
 * counted; each range of severities once, worst first. Undefined where they are not known.
 */
export function shownCounts({ state }: ImageScan): VulnerabilityCounts | undefined {
  if (state.kind !== 'complete' || !state.facts.vulnerabilities.known) return undefined
  const counts = state.facts.vulnerabilities.value
  const listed = state.facts.findings?.known ? state.facts.findings.value : undefined
  const total = totalOf(counts)
  const isWhole = listed !== undefined && isExact(total) && listed.length === total.min
  return joinAlike(isWhole ? countFindings(listed, total) : counts)
}

function joinAlike(counts: VulnerabilityCounts): VulnerabilityCounts {
  const joined = new Map<number, SeverityBucket>()
  for (const { severity, count } of counts) {
    const rank = severityRank(severity)
    joined.set(rank, { severity, count: addCounts(joined.get(rank)?.count ?? exactCount(0), count) })
  }
  return [...joined.values()].filter(isTelling).sort((a, b) => severityRank(b.severity) - severityRank(a.severity))
}

/** That no vulnerabilities have no clear severity needs no row of its own. */
const isTelling = ({ severity, count }: SeverityBucket): boolean => count.max > 0 || toneOf(severity) !== 'mixed'
