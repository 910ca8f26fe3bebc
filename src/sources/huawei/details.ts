import type { Needs } from '../../core/assessment.ts'
import { type Count, exactCount } from '../../core/count.ts'
import type { Findings } from '../../core/finding.ts'
import { type Measured, measured, notMeasured } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { HIGH_OR_CRITICAL, type SeverityRange } from '../../core/severity.ts'
import { countFindings, type VulnerabilityCounts, worstSeverity } from '../../core/vulnerability-counts.ts'
import type { QueryParameters } from '../../http/query.ts'
import { measure } from '../measure.ts'
import { countLevels } from '../severity-counts.ts'
import { listFindings } from './findings.ts'
import { readTotal } from './listing.ts'
import { NECESSITIES } from './necessities.ts'
import type { HssSession } from './session.ts'

/** What was asked about an image besides its row. */
export interface Details {
  readonly severity?: Measured<SeverityRange>
  readonly vulnerabilities?: Measured<VulnerabilityCounts>
  readonly findings?: Measured<Findings>
  readonly sensitiveFiles?: Measured<Count>
}

export const NO_DETAILS: Details = {}

/** How the details API names an image: the words of its own row, untouched. */
export interface DetailSubject {
  readonly image_id?: string | null | undefined
  readonly image_type: string
  readonly namespace?: string | null | undefined
  readonly image_name?: string | null | undefined
  readonly image_version?: string | null | undefined
  readonly instance_id?: string | null | undefined
  readonly vul_num?: number | null | undefined
}

export interface DetailRequest {
  readonly session: HssSession
  readonly subject: DetailSubject
  readonly needs: readonly Needs[]
  /** Whether the row tells the worst severity itself. */
  readonly severityIsStated: boolean
  readonly enterpriseProjectId: string | undefined
}

/** The id goes into a path; no id of HSS has any other character. */
const IMAGE_ID = /^[A-Za-z0-9:_-]{1,128}$/

/** Asks for the details that the rules need of one image, all at once. */
export async function readDetails(request: DetailRequest): Promise<Details> {
  const facts = new Set(request.needs.flatMap((one) => one.facts))
  const wantsSeverity = facts.has('severity') && !request.severityIsStated
  const wantsCounts = facts.has('vulnerabilities') && request.needs.some((one) => one.countLevels?.length)
  if (!IMAGE_ID.test(request.subject.image_id ?? '')) {
    const severity = notMeasured(message('HSS gives no image_id to ask for details by'))
    return wantsSeverity ? { severity } : {}
  }
  const [findings, sensitiveFiles] = await Promise.all([
    facts.has('findings') ? listVulnerabilities(request) : undefined,
    facts.has('sensitiveFiles') ? countSensitiveFiles(request) : undefined,
  ])
  const vulnerabilities = wantsSeverity || wantsCounts ? await countVulnerabilities(request, findings) : undefined
  return {
    ...(vulnerabilities && wantsCounts ? { vulnerabilities } : {}),
    ...(vulnerabilities && wantsSeverity ? { severity: severityFrom(vulnerabilities, request.subject) } : {}),
    ...(findings ? { findings } : {}),
    ...(sensitiveFiles ? { sensitiveFiles } : {}),
  }
}

function severityFrom(counts: Measured<VulnerabilityCounts>, subject: DetailSubject): Measured<SeverityRange> {
  if (!counts.known) return counts
  const worst = worstSeverity(counts.value)
  if (typeof subject.vul_num !== 'number' && worst.least !== HIGH_OR_CRITICAL.least) {
    return notMeasured(message('HSS left out vul_num, so that the counts by severity have nothing to agree with'))
  }
  return measured(worst, counts.from)
}

const VULNERABILITIES = 'image/{image_id}/vulnerabilities'

const pathOf = ({ image_id: id }: DetailSubject, list: string): string => `image/${id}/${list}`

const vulnerabilityQuery = ({ subject, enterpriseProjectId }: DetailRequest): QueryParameters => ({
  ...queryOf(subject, enterpriseProjectId),
  tag_name: subject.image_version ?? undefined,
  instance_id: subject.instance_id || undefined,
})

const listVulnerabilities = (request: DetailRequest) =>
  measure(VULNERABILITIES, () =>
    listFindings(request.session, pathOf(request.subject, 'vulnerabilities'), vulnerabilityQuery(request)),
  )

/** The declared total of the row; without it nothing says that the list is all there is. */
const totalOfRow = ({ vul_num: total }: DetailSubject): Count =>
  typeof total === 'number' ? exactCount(total) : { min: 0, max: Number.POSITIVE_INFINITY }

/** From the list where it was read anyway; else the total of each needed level, on the smallest page. */
async function countVulnerabilities(
  request: DetailRequest,
  findings: Measured<Findings> | undefined,
): Promise<Measured<VulnerabilityCounts>> {
  const { session, subject, needs } = request
  if (findings?.known) return measured(countFindings(findings.value, totalOfRow(subject)), findings.from)
  const count = (repair_necessity: string): Promise<number> =>
    readTotal(session, pathOf(subject, 'vulnerabilities'), { ...vulnerabilityQuery(request), repair_necessity })
  return measure(VULNERABILITIES, () =>
    countLevels(needs, { levels: NECESSITIES, expected: totalOfRow(subject), count }),
  )
}

const countSensitiveFiles = ({ session, subject, enterpriseProjectId }: DetailRequest) =>
  measure('image/{image_id}/sensitive', async () => {
    const query = { ...queryOf(subject, enterpriseProjectId), image_version: subject.image_version ?? undefined }
    return exactCount(await readTotal(session, pathOf(subject, 'sensitive'), query))
  })

const queryOf = (subject: DetailSubject, enterpriseProjectId: string | undefined): QueryParameters => ({
  enterprise_project_id: enterpriseProjectId,
  image_type: subject.image_type,
  namespace: subject.namespace ?? undefined,
  image_name: subject.image_name ?? undefined,
})
