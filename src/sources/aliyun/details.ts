import { type ListName, MALICE_LEVELS, type Needs } from '../../core/assessment.ts'
import type { Count } from '../../core/count.ts'
import type { Findings } from '../../core/finding.ts'
import { type Measured, measured } from '../../core/measured.ts'
import type { VulnerabilityCounts } from '../../core/vulnerability-counts.ts'
import { measure } from '../measure.ts'
import { countListed, countVulnerabilities } from './count-vulnerabilities.ts'
import { type Details, toFacts } from './facts.ts'
import { type FindingsByKind, listFindings } from './findings.ts'
import { inGroupedList, inSystemList, requireIdentity } from './image-query.ts'
import { gradeMaliciousFiles, listMaliciousFiles } from './malicious-files.ts'
import type { ImageRow } from './row.ts'
import { readScanCounts, type ScanCounts } from './scan-counts.ts'
import { countSensitiveFiles, readSensitiveFileCount, readSensitiveFiles, toSensitiveFiles } from './sensitive-files.ts'
import type { SasSession } from './session.ts'
import { listUnsafeSettings } from './unsafe-settings.ts'

const VULNERABILITIES = 'DescribeImageVulList, DescribeImageGroupedVulList, DescribeImageSecurityScanCount'

/** Asks for the details that the rules need of one image, all at once, then for what there is to list. */
export async function readDetails(session: SasSession, row: ImageRow, needs: readonly Needs[]): Promise<Details> {
  const facts = new Set(needs.flatMap((one) => one.facts))
  const lists = new Set(needs.flatMap((one) => one.lists ?? []))
  const level = MALICE_LEVELS.find((one) => needs.some(({ maliceLevel }) => maliceLevel === one))
  const counts = facts.has('severity') || facts.has('vulnerabilities') ? readScanCounts(session, row) : undefined
  const files = lists.has('sensitiveFileList') ? readSensitiveFiles(session, row) : undefined
  const ofFiles = <T>(read: () => Promise<T>): Promise<Measured<T>> => measure('DescribeImageSensitiveFileList', read)
  const wantsFindings = facts.has('findings') || lists.has('findings')
  const listed = wantsFindings ? listVulnerabilities(session, row) : undefined
  const [scanCounts, vulnerabilities, findings, maliciousFiles, sensitiveFiles, sensitiveFileList] = await Promise.all([
    // Where they are refused, the vulnerabilities tell of it.
    counts?.catch(() => undefined),
    counts && measure(VULNERABILITIES, () => countOnce(session, row, needs, counts, listed)),
    listed?.then(ofBothKinds),
    level && measure('DescribeGroupedMaliciousFiles', () => gradeMaliciousFiles(session, row, level)),
    facts.has('sensitiveFiles')
      ? ofFiles(async () => (files ? countSensitiveFiles(await files) : readSensitiveFileCount(session, row)))
      : undefined,
    files && ofFiles(async () => toSensitiveFiles(await files)),
  ])
  const details = withoutUnset({
    scanCounts,
    vulnerabilities,
    findings,
    maliciousFiles,
    sensitiveFiles,
    sensitiveFileList,
  })
  return { ...details, ...(await readLists(session, row, lists, details)) }
}

/** The lists that a report shows, of what the image has or may have by its counts. */
async function readLists(
  session: SasSession,
  row: ImageRow,
  lists: ReadonlySet<ListName>,
  details: Details,
): Promise<Details> {
  const { maliciousFiles, unsafeSettings } = toFacts(row, details)
  const [maliciousFileList, unsafeSettingList] = await Promise.all([
    lists.has('maliciousFileList')
      ? listUnlessNone(
          totalOfFact(maliciousFiles, ({ total }) => total),
          () => measure('DescribeAffectedMaliciousFileImages', () => listMaliciousFiles(session, row)),
        )
      : undefined,
    lists.has('unsafeSettingList')
      ? listUnlessNone(unsafeSettings, () =>
          measure('DescribeImageBaselineCheckResult', () => listUnsafeSettings(session, row)),
        )
      : undefined,
  ])
  return withoutUnset({ maliciousFileList, unsafeSettingList })
}

const totalOfFact = <T>(fact: Measured<T>, total: (value: T) => Count): Measured<Count> =>
  fact.known ? measured(total(fact.value), fact.from) : fact

/** The list, without asking for it where its count is 0. */
const listUnlessNone = async <T>(
  count: Measured<Count>,
  list: () => Promise<Measured<readonly T[]>>,
): Promise<Measured<readonly T[]>> => (count.known && count.value.max === 0 ? measured([], count.from) : list())

const withoutUnset = (details: { readonly [K in keyof Details]: Details[K] | undefined }): Details =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as Details

const listVulnerabilities = (session: SasSession, row: ImageRow): Promise<Measured<FindingsByKind>> =>
  measure('DescribeImageVulList, DescribeImageGroupedVulList', async () => {
    requireIdentity(row, 'DescribeImageVulList')
    return listFindings(session, inSystemList(row), inGroupedList(row))
  })

const ofBothKinds = (listed: Measured<FindingsByKind>): Measured<Findings> =>
  listed.known ? measured([...listed.value.system, ...listed.value.application], listed.from) : listed

/** From the lists where they were read anyway; where they cannot be had, as without them. */
async function countOnce(
  session: SasSession,
  row: ImageRow,
  needs: readonly Needs[],
  counts: Promise<ScanCounts>,
  listing: Promise<Measured<FindingsByKind>> | undefined,
): Promise<VulnerabilityCounts> {
  const listed = await listing
  return listed?.known
    ? countListed(row, listed.value, await counts)
    : countVulnerabilities(session, row, needs, counts)
}
