import * as v from 'valibot'
import { MALICE_LEVELS, type MaliceLevel, type Needs } from '../../core/assessment.ts'
import { addCounts, atLeast, type Count, exactCount } from '../../core/count.ts'
import { GateError } from '../../core/errors.ts'
import type { Findings } from '../../core/finding.ts'
import type { Measured } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import type { VulnerabilityCounts } from '../../core/vulnerability-counts.ts'
import { measure } from '../measure.ts'
import { countLevels } from '../severity-counts.ts'
import { count, parseWire } from '../wire.ts'
import { countApplicationVulnerabilities } from './application-vulnerabilities.ts'
import { systemVulnerabilities } from './facts.ts'
import { listFindings } from './findings.ts'
import { readRows, readTotal } from './listing.ts'
import { NECESSITIES } from './necessities.ts'
import type { ImageRow } from './row.ts'
import { readScanCounts, type ScanCounts } from './scan-counts.ts'
import type { SasSession } from './session.ts'

/** What was asked about an image besides its row. */
export interface Details {
  /** The service's own counts, where they were asked for. */
  readonly scanCounts?: ScanCounts
  readonly vulnerabilities?: Measured<VulnerabilityCounts>
  readonly findings?: Measured<Findings>
  readonly maliciousFiles?: Measured<{ readonly level: MaliceLevel; readonly graded: number; readonly all: number }>
  readonly sensitiveFiles?: Measured<Count>
}

export const NO_DETAILS: Details = {}

/** Asks for the details that the rules need of one image, all at once. */
export async function readDetails(session: SasSession, row: ImageRow, needs: readonly Needs[]): Promise<Details> {
  const facts = new Set(needs.flatMap((one) => one.facts))
  const level = MALICE_LEVELS.find((one) => needs.some(({ maliceLevel }) => maliceLevel === one))
  const counts = facts.has('severity') || facts.has('vulnerabilities') ? readScanCounts(session, row) : undefined
  const [scanCounts, vulnerabilities, findings, maliciousFiles, sensitiveFiles] = await Promise.all([
    // Where they are refused, the vulnerabilities tell of it.
    counts?.catch(() => undefined),
    counts && countVulnerabilities(session, row, needs, counts),
    facts.has('findings') ? listVulnerabilities(session, row) : undefined,
    level !== undefined ? gradeMaliciousFiles(session, row, level) : undefined,
    facts.has('sensitiveFiles') ? countSensitiveFiles(session, row) : undefined,
  ])
  return {
    ...(scanCounts ? { scanCounts } : {}),
    ...(vulnerabilities ? { vulnerabilities } : {}),
    ...(findings ? { findings } : {}),
    ...(maliciousFiles ? { maliciousFiles } : {}),
    ...(sensitiveFiles ? { sensitiveFiles } : {}),
  }
}

/** How the lists name an image: the words of its own row, untouched. */
const repositoryOf = (row: ImageRow) => ({
  RepoRegionId: row.RegionId || undefined,
  RepoInstanceId: row.InstanceId || undefined,
  RepoId: row.RepoId || undefined,
  RepoNamespace: row.RepoNamespace === 'N/A' ? undefined : row.RepoNamespace || undefined,
  RepoName: row.RepoName || undefined,
})

/** The lists take an image by its repository, tag and digest; a row without them selects more than itself. */
function requireIdentity(row: ImageRow, action: string): void {
  if (row.Digest && (row.RepoId || row.RepoName)) return
  throw new GateError('ANSWER_INVALID', message('the row lacks Digest or RepoId to ask {action} by', { action }))
}

/** The image as the lists of system vulnerabilities want it named, and as the grouped lists do. */
const inSystemList = (row: ImageRow) => ({
  ...repositoryOf(row),
  Tag: row.Tag || undefined,
  Digest: row.Digest || undefined,
})
const inGroupedList = (row: ImageRow) => ({
  ...repositoryOf(row),
  ImageTag: row.Tag || undefined,
  ImageDigest: row.Digest || undefined,
})

const listVulnerabilities = (session: SasSession, row: ImageRow) =>
  measure('DescribeImageVulList, DescribeImageGroupedVulList', async () => {
    requireIdentity(row, 'DescribeImageVulList')
    return listFindings(session, inSystemList(row), inGroupedList(row))
  })

/** System vulnerabilities by the needed levels, and those of applications, which the row does not count. */
const countVulnerabilities = (
  session: SasSession,
  row: ImageRow,
  needs: readonly Needs[],
  scanCounts: Promise<ScanCounts>,
) =>
  measure('DescribeImageVulList, DescribeImageGroupedVulList, DescribeImageSecurityScanCount', async () => {
    requireIdentity(row, 'DescribeImageVulList')
    // For the worst severity alone a first page may do.
    const isWhole = needs.some(({ facts }) => facts.includes('vulnerabilities') || facts.includes('findings'))
    const [system, application] = await Promise.all([
      countSystemVulnerabilities(session, row, needs, scanCounts),
      countApplicationVulnerabilities(session, scanCounts, inGroupedList(row), isWhole),
    ])
    return [...system, ...application]
  })

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

const gradeMaliciousFiles = (session: SasSession, row: ImageRow, level: MaliceLevel) =>
  measure('DescribeGroupedMaliciousFiles', async () => {
    const action = 'DescribeGroupedMaliciousFiles'
    requireIdentity(row, action)
    const image = { ...inGroupedList(row), Lang: 'en' }
    const levels = MALICE_LEVELS.slice(MALICE_LEVELS.indexOf(level)).join(',')
    const rows = 'GroupedMaliciousFileResponse'
    const [graded, all] = await Promise.all([
      readTotal(session, action, { ...image, Levels: levels }, rows),
      readTotal(session, action, image, rows),
    ])
    return { level, graded, all }
  })

const sensitiveRow = v.object({ Count: count })

/** A row stands for a kind of file, with how often it was found; where it does not say, at least once. */
const countSensitiveFiles = (session: SasSession, row: ImageRow) =>
  measure('DescribeImageSensitiveFileList', async () => {
    const action = 'DescribeImageSensitiveFileList'
    if (!row.Uuid) throw new GateError('ANSWER_INVALID', message('the row lacks Uuid to ask {action} by', { action }))
    const rows = await readRows(
      session,
      action,
      { ImageUuid: row.Uuid, Lang: 'en' },
      'SensitiveFileList',
      () => undefined,
    )
    let found = exactCount(0)
    for (const one of rows) {
      const times = parseWire(sensitiveRow, one, action).Count
      found = addCounts(found, times ? exactCount(times) : atLeast(1))
    }
    return found
  })
