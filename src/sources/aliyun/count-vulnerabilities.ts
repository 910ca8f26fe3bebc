import type { Needs } from '../../core/assessment.ts'
import { type Count, exactCount } from '../../core/count.ts'
import { countFindings, type VulnerabilityCounts } from '../../core/vulnerability-counts.ts'
import { beginCount, countLists, type SeverityList } from '../severity-counts.ts'
import { beginApplicationCount } from './application-vulnerabilities.ts'
import { systemVulnerabilities } from './facts.ts'
import { type FindingsByKind, necessityOf, primaryIdOf } from './findings.ts'
import { inGroupedList, inSystemList, requireIdentity } from './image-query.ts'
import { PAGE_SIZE, readFirstPage, readSmallestPage } from './listing.ts'
import { NECESSITIES } from './necessities.ts'
import type { ImageRow } from './row.ts'
import type { ScanCounts } from './scan-counts.ts'
import type { SasSession } from './session.ts'

const LIST = 'DescribeImageVulList'
const ROWS = 'VulRecords'

/** System vulnerabilities, and those of applications, which the row does not count; as finely as the rules need. */
export async function countVulnerabilities(
  session: SasSession,
  row: ImageRow,
  needs: readonly Needs[],
  scanCounts: Promise<ScanCounts>,
): Promise<VulnerabilityCounts> {
  requireIdentity(row, LIST)
  return countLists(needs, [
    beginCount(needs, systemList(session, row, scanCounts)),
    beginApplicationCount(session, scanCounts, inGroupedList(row)),
  ])
}

/** The same from lists that were read anyway. */
export const countListed = (
  row: ImageRow,
  { system, application }: FindingsByKind,
  counts: ScanCounts,
): VulnerabilityCounts => [
  ...countFindings(system, declaredSystem(row, counts)),
  ...countFindings(application, exactCount(counts.application)),
]

function systemList(session: SasSession, row: ImageRow, scanCounts: Promise<ScanCounts>): SeverityList {
  const image = { Type: 'cve', Lang: 'en', ...inSystemList(row) }
  return {
    name: LIST,
    levels: NECESSITIES,
    expected: expectedSystem(row),
    declared: scanCounts.then((counts) => declaredSystem(row, counts)),
    pageSize: PAGE_SIZE,
    readFirstPage: () => readFirstPage(session, LIST, image, ROWS),
    keyOf: primaryIdOf,
    wordOf: necessityOf,
    readLevel: (Necessity) => readSmallestPage(session, LIST, { ...image, Necessity }, ROWS),
  }
}

const expectedSystem = (row: ImageRow): Count => {
  const inRow = systemVulnerabilities(row)
  return inRow.known ? inRow.value : { min: 0, max: Number.POSITIVE_INFINITY }
}

/**
 * How many system vulnerabilities there are beside the list. Whether VulCount holds those of applications is not
 * documented: it does where it is the sum of both scan counts. Where the counts contradict each other, the worse decides.
 */
function declaredSystem(row: ImageRow, { system, application }: ScanCounts): Count {
  const inRow = systemVulnerabilities(row)
  if (!inRow.known) return { min: system ?? 0, max: Number.POSITIVE_INFINITY }
  const { min, max } = inRow.value
  if (system === undefined) return inRow.value
  const holdsApplications = min === max && max === system + application
  return holdsApplications ? exactCount(system) : { min: Math.max(min, system), max: Math.max(max, system) }
}
