import type { Needs } from '../../core/assessment.ts'
import { type Count, exactCount } from '../../core/count.ts'
import type { VulnerabilityCounts } from '../../core/vulnerability-counts.ts'
import { countLevels } from '../severity-counts.ts'
import { countApplicationVulnerabilities } from './application-vulnerabilities.ts'
import { systemVulnerabilities } from './facts.ts'
import { inGroupedList, inSystemList, requireIdentity } from './image-query.ts'
import { readTotal } from './listing.ts'
import { NECESSITIES } from './necessities.ts'
import type { ImageRow } from './row.ts'
import type { ScanCounts } from './scan-counts.ts'
import type { SasSession } from './session.ts'

/** System vulnerabilities by the needed levels, and those of applications, which the row does not count. */
export async function countVulnerabilities(
  session: SasSession,
  row: ImageRow,
  needs: readonly Needs[],
  scanCounts: Promise<ScanCounts>,
): Promise<VulnerabilityCounts> {
  requireIdentity(row, 'DescribeImageVulList')
  // For the worst severity alone a first page may do.
  const isWhole = needs.some(({ facts }) => facts.includes('vulnerabilities') || facts.includes('findings'))
  const [system, application] = await Promise.all([
    countSystemVulnerabilities(session, row, needs, scanCounts),
    countApplicationVulnerabilities(session, scanCounts, inGroupedList(row), isWhole),
  ])
  return [...system, ...application]
}

async function countSystemVulnerabilities(
  session: SasSession,
  row: ImageRow,
  needs: readonly Needs[],
  scanCounts: Promise<ScanCounts>,
): Promise<VulnerabilityCounts> {
  const image = { Type: 'cve', Lang: 'en', ...inSystemList(row) }
  return countLevels(needs, {
    levels: NECESSITIES,
    expected: expectedSystem(row),
    declared: scanCounts.then((counts) => declaredSystem(row, counts)),
    count: (Necessity) => readTotal(session, 'DescribeImageVulList', { ...image, Necessity }, 'VulRecords'),
  })
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
