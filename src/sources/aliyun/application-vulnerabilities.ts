import * as v from 'valibot'
import { type Count, exactCount } from '../../core/count.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../core/severity.ts'
import { type SeverityBucket, totalOf, type VulnerabilityCounts } from '../../core/vulnerability-counts.ts'
import type { QueryParameters } from '../../http/query.ts'
import type { Beginning } from '../severity-counts.ts'
import { count, parseWire } from '../wire.ts'
import { foldRows, readFirstPage } from './listing.ts'
import type { ScanCounts } from './scan-counts.ts'
import type { SasSession } from './session.ts'

const LIST = 'DescribeImageGroupedVulList'
const ROWS = 'GroupedVulItems'

const group = v.object({ Name: v.nullish(v.string()), AsapCount: count, LaterCount: count, NntfCount: count })

/**
 * Begins to count the vulnerabilities in applications (sca) by severity, with a first page of them. Two answers are taken
 * together: the grouped list, whose rows carry their levels, and DescribeImageSecurityScanCount; what the count has
 * beyond the list is of unknown severity.
 */
export async function beginApplicationCount(
  session: SasSession,
  scanCounts: Promise<ScanCounts>,
  image: QueryParameters,
): Promise<Beginning> {
  const query = { Type: 'sca', Lang: 'en', ...image }
  const [page, counted] = await Promise.all([readFirstPage(session, LIST, query, ROWS), scanCounts])
  const withMissing = (listed: VulnerabilityCounts): VulnerabilityCounts => {
    const missing = Math.max(0, counted.application - totalOf(listed).min)
    return missing === 0 ? listed : [...listed, { severity: SOME_SEVERITY, count: exactCount(missing) }]
  }
  const { rows, total } = page
  const onPage = createTally()
  for (const row of rows) onPage.add(row)
  // A row that stands twice may stand in the place of another.
  const isWhole = rows.length === total && new Set(rows.map((row) => JSON.stringify(row))).size === total
  if (isWhole) return { counts: withMissing(onPage.buckets()) }
  return {
    counts: withMissing([...onPage.buckets(), { severity: SOME_SEVERITY, count: atLeastRows(total - rows.length) }]),
    async finish() {
      const list = { action: LIST, parameters: query, rowsField: ROWS, firstPage: page }
      const whole = await foldRows(session, list, { start: createTally, add: (sum, row) => sum.add(row) })
      return withMissing(whole.buckets())
    },
  }
}

const atLeastRows = (rows: number): Count => ({ min: Math.max(0, rows), max: Number.POSITIVE_INFINITY })

interface Tally {
  add(row: unknown): void
  buckets(): readonly SeverityBucket[]
}

/** A group without any level, or with a level left out, holds a finding of unknown severity. */
function createTally(): Tally {
  const sums = { high: 0, medium: 0, low: 0, some: 0 }
  return {
    add(row) {
      const { AsapCount: high, LaterCount: medium, NntfCount: low } = parseWire(group, row, LIST)
      const levels = [high, medium, low].map((one) => one ?? undefined)
      sums.high += high ?? 0
      sums.medium += medium ?? 0
      sums.low += low ?? 0
      if (levels.includes(undefined) || levels.every((one) => one === 0)) sums.some += 1
    },
    buckets: () => [
      { severity: HIGH_OR_CRITICAL, count: exactCount(sums.high) },
      { severity: exactly('medium'), count: exactCount(sums.medium) },
      { severity: exactly('low'), count: exactCount(sums.low) },
      { severity: SOME_SEVERITY, count: exactCount(sums.some) },
    ],
  }
}
