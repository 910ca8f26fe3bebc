import * as v from 'valibot'
import { type Count, exactCount } from '../../core/count.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../core/severity.ts'
import { type SeverityBucket, totalOf, type VulnerabilityCounts } from '../../core/vulnerability-counts.ts'
import type { QueryParameters } from '../../http/query.ts'
import { count, parseWire } from '../wire.ts'
import { PAGE_SIZE, readPage, readRows } from './listing.ts'
import type { ScanCounts } from './scan-counts.ts'
import type { SasSession } from './session.ts'

const LIST = 'DescribeImageGroupedVulList'
const ROWS = 'GroupedVulItems'

const group = v.object({ Name: v.nullish(v.string()), AsapCount: count, LaterCount: count, NntfCount: count })

/**
 * The vulnerabilities in applications (sca) by severity. Two answers are taken together: the grouped list, whose rows
 * carry their levels, and DescribeImageSecurityScanCount; what the count has beyond the list is of unknown severity.
 */
export async function countApplicationVulnerabilities(
  session: SasSession,
  scanCounts: Promise<ScanCounts>,
  image: QueryParameters,
  /** Whether every finding must be counted, also where the first page decides a limit. */
  isWhole: boolean,
): Promise<VulnerabilityCounts> {
  const query = { Type: 'sca', Lang: 'en', ...image }
  const [listed, counted] = await Promise.all([listByLevel(session, query, isWhole), scanCounts])
  const missing = Math.max(0, counted.application - totalOf(listed).min)
  return missing === 0 ? listed : [...listed, { severity: SOME_SEVERITY, count: exactCount(missing) }]
}

/** The first page decides where it holds a finding of the worst level; otherwise the whole list is read. */
async function listByLevel(
  session: SasSession,
  parameters: QueryParameters,
  isWhole: boolean,
): Promise<VulnerabilityCounts> {
  const query = { ...parameters, CurrentPage: '1', PageSize: String(PAGE_SIZE) }
  const first = await readPage(session, LIST, query, ROWS)
  const onFirst = tally(first.rows)
  if (first.rows.length === first.total) return onFirst
  const isDecided = !isWhole && onFirst.some(({ severity, count }) => severity === HIGH_OR_CRITICAL && count.min > 0)
  if (isDecided) return [...onFirst, { severity: SOME_SEVERITY, count: atLeastRows(first.total - first.rows.length) }]
  return tally(await readRows(session, LIST, parameters, ROWS, () => undefined))
}

const atLeastRows = (rows: number): Count => ({ min: Math.max(0, rows), max: Number.POSITIVE_INFINITY })

/** A group without any level, or with a level left out, holds a finding of unknown severity. */
function tally(rows: Iterable<unknown>): readonly SeverityBucket[] {
  const sums = { high: 0, medium: 0, low: 0, some: 0 }
  for (const row of rows) {
    const { AsapCount: high, LaterCount: medium, NntfCount: low } = parseWire(group, row, LIST)
    const levels = [high, medium, low].map((one) => one ?? undefined)
    sums.high += high ?? 0
    sums.medium += medium ?? 0
    sums.low += low ?? 0
    if (levels.includes(undefined) || levels.every((one) => one === 0)) sums.some += 1
  }
  return [
    { severity: HIGH_OR_CRITICAL, count: exactCount(sums.high) },
    { severity: exactly('medium'), count: exactCount(sums.medium) },
    { severity: exactly('low'), count: exactCount(sums.low) },
    { severity: SOME_SEVERITY, count: exactCount(sums.some) },
  ]
}
