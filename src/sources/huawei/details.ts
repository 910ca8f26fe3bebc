import type { Needs } from '../../core/assessment.ts'
import { type Count, exactCount } from '../../core/count.ts'
import { type Measured, measured, notMeasured } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { exactly, HIGH_OR_CRITICAL, type SeverityRange } from '../../core/severity.ts'
import { type VulnerabilityCounts, worstSeverity } from '../../core/vulnerability-counts.ts'
import type { QueryParameters } from '../../http/query.ts'
import { measure } from '../measure.ts'
import { joinCounts, levelsToCount, type SeverityLevel } from '../severity-counts.ts'
import { readTotal } from './listing.ts'
import type { HssSession } from './session.ts'

/** What was asked about an image besides its row. */
export interface Details {
  readonly severity?: Measured<SeverityRange>
  readonly vulnerabilities?: Measured<VulnerabilityCounts>
  readonly sensitiveFiles?: Measured<Count>
}

export const NO_DETAILS: Details = {}

/** The only severity that HSS gives a vulnerability of an image (SDK: ImageVulInfo.repair_necessity). */
const NECESSITIES: readonly SeverityLevel[] = [
  { word: 'immediate_repair', severity: HIGH_OR_CRITICAL },
  { word: 'delay_repair', severity: exactly('medium') },
  { word: 'not_needed_repair', severity: exactly('low') },
]

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
  const [vulnerabilities, sensitiveFiles] = await Promise.all([
    wantsSeverity || wantsCounts ? countVulnerabilities(request) : undefined,
    facts.has('sensitiveFiles') ? countSensitiveFiles(request) : undefined,
  ])
  return {
    ...(vulnerabilities && wantsCounts ? { vulnerabilities } : {}),
    ...(vulnerabilities && wantsSeverity ? { severity: severityFrom(vulnerabilities, request.subject) } : {}),
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

/** The total of `GET image/{image_id}/vulnerabilities` for each level that is needed, on the smallest page. */
const countVulnerabilities = ({ session, subject, needs, enterpriseProjectId }: DetailRequest) =>
  measure('image/{image_id}/vulnerabilities', async () => {
    const path = `image/${subject.image_id}/vulnerabilities`
    const counted = await Promise.all(
      levelsToCount(needs, NECESSITIES).map(async ({ word, severity }) => {
        const query = {
          ...queryOf(subject, enterpriseProjectId),
          tag_name: subject.image_version ?? undefined,
          instance_id: subject.instance_id || undefined,
          repair_necessity: word,
        }
        return { severity, count: exactCount(await readTotal(session, path, query)) }
      }),
    )
    const total = subject.vul_num
    return joinCounts(counted, typeof total === 'number' ? exactCount(total) : UNCOUNTED, NECESSITIES)
  })

const UNCOUNTED: Count = { min: 0, max: Number.POSITIVE_INFINITY }

const countSensitiveFiles = ({ session, subject, enterpriseProjectId }: DetailRequest) =>
  measure('image/{image_id}/sensitive', async () => {
    const query = { ...queryOf(subject, enterpriseProjectId), image_version: subject.image_version ?? undefined }
    return exactCount(await readTotal(session, `image/${subject.image_id}/sensitive`, query))
  })

const queryOf = (subject: DetailSubject, enterpriseProjectId: string | undefined): QueryParameters => ({
  enterprise_project_id: enterpriseProjectId,
  image_type: subject.image_type,
  namespace: subject.namespace ?? undefined,
  image_name: subject.image_name ?? undefined,
})
