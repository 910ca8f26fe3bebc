import { type Count, exactCount } from '../../core/count.ts'
import type { Findings } from '../../core/finding.ts'
import { type Measured, measured, notMeasured } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { HIGH_OR_CRITICAL, type SeverityRange } from '../../core/severity.ts'
import { countFindings, type VulnerabilityCounts, worstSeverity } from '../../core/vulnerability-counts.ts'
import { measure } from '../measure.ts'
import { beginCount, countLists, type SeverityList } from '../severity-counts.ts'
import { type DetailRequest, type DetailSubject, pathOf, sensitiveQuery, vulnerabilityQuery } from './detail-request.ts'
import type { Details } from './facts.ts'
import { listFindings, necessityOf } from './findings.ts'
import { keyOf, PAGE_SIZE, readFirstPage, readSmallestPage } from './listing.ts'
import { readLists } from './lists.ts'
import { NECESSITIES } from './necessities.ts'
import { callName } from './session.ts'

/** The id goes into a path; no id of HSS has any other character. */
const IMAGE_ID = /^[A-Za-z0-9:_-]{1,128}$/

/** Asks for the details that the rules need of one image, all at once; nothing where `isToldByRow`. */
export async function readDetails(request: DetailRequest): Promise<Details> {
  const facts = new Set(request.needs.flatMap((one) => one.facts))
  const wantsSeverity = facts.has('severity') && !request.severityIsStated
  const wantsCounts = facts.has('vulnerabilities') && request.needs.some((one) => one.countLevels?.length)
  if (!IMAGE_ID.test(request.subject.image_id ?? '')) {
    const severity = notMeasured(message('HSS gives no image_id to ask for details by'))
    return wantsSeverity ? { severity } : {}
  }
  const listing = wantsFindings(request, facts) ? listVulnerabilities(request) : undefined
  const counting = facts.has('sensitiveFiles') ? countSensitiveFiles(request) : undefined
  const [findings, sensitiveFiles, vulnerabilities, lists] = await Promise.all([
    listing,
    counting,
    wantsSeverity || wantsCounts ? countVulnerabilities(request, listing) : undefined,
    readLists(request, counting),
  ])
  return {
    ...(vulnerabilities && wantsCounts ? { vulnerabilities } : {}),
    ...(vulnerabilities && wantsSeverity ? { severity: severityFrom(vulnerabilities, request.subject) } : {}),
    ...(sensitiveFiles ? { sensitiveFiles } : {}),
    ...(findings ? { findings } : {}),
    ...lists,
  }
}

/** A rule needs the list whatever the row counts; a report only where there is something to show. */
const wantsFindings = ({ needs, subject }: DetailRequest, facts: ReadonlySet<string>): boolean =>
  facts.has('findings') || (subject.vul_num !== 0 && needs.some(({ lists }) => lists?.includes('findings')))

function severityFrom(counts: Measured<VulnerabilityCounts>, subject: DetailSubject): Measured<SeverityRange> {
  if (!counts.known) return counts
  const worst = worstSeverity(counts.value)
  if (typeof subject.vul_num !== 'number' && worst.least !== HIGH_OR_CRITICAL.least) {
    return notMeasured(message('HSS left out vul_num, so that the counts by severity have nothing to agree with'))
  }
  return measured(worst, counts.from)
}

const VULNERABILITIES = 'image/{image_id}/vulnerabilities'

const listVulnerabilities = (request: DetailRequest) =>
  measure(VULNERABILITIES, () =>
    listFindings(request.session, pathOf(request.subject, 'vulnerabilities'), vulnerabilityQuery(request)),
  )

/** The declared total of the row; without it nothing says that the list is all there is. */
const totalOfRow = ({ vul_num: total }: DetailSubject): Count =>
  typeof total === 'number' ? exactCount(total) : { min: 0, max: Number.POSITIVE_INFINITY }

/** From the list where it was read anyway; else from one page of it, or by levels. */
async function countVulnerabilities(
  request: DetailRequest,
  listing: Promise<Measured<Findings>> | undefined,
): Promise<Measured<VulnerabilityCounts>> {
  const { subject, needs } = request
  const findings = await listing
  if (findings?.known) return measured(countFindings(findings.value, totalOfRow(subject)), findings.from)
  return measure(VULNERABILITIES, () => countLists(needs, [beginCount(needs, severityList(request))]))
}

function severityList(request: DetailRequest): SeverityList {
  const { session, subject } = request
  const path = pathOf(subject, 'vulnerabilities')
  const query = vulnerabilityQuery(request)
  return {
    name: callName(path),
    levels: NECESSITIES,
    expected: totalOfRow(subject),
    pageSize: PAGE_SIZE,
    readFirstPage: () => readFirstPage(session, path, query),
    keyOf,
    wordOf: necessityOf,
    readLevel: (repair_necessity) => readSmallestPage(session, path, { ...query, repair_necessity }),
  }
}

const countSensitiveFiles = (request: DetailRequest) =>
  measure('image/{image_id}/sensitive', async () => {
    const path = pathOf(request.subject, 'sensitive')
    return exactCount((await readSmallestPage(request.session, path, sensitiveQuery(request))).total)
  })
