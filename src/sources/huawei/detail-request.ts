import type { FactName, Needs } from '../../core/assessment.ts'
import type { QueryParameters } from '../../http/query.ts'
import type { HssSession } from './session.ts'

/** How the details API names an image: the words of its own row, untouched. */
export interface DetailSubject {
  readonly image_id?: string | null | undefined
  readonly image_type: string
  readonly namespace?: string | null | undefined
  readonly image_name?: string | null | undefined
  readonly image_version?: string | null | undefined
  readonly instance_id?: string | null | undefined
  readonly vul_num?: number | null | undefined
  readonly malicious_file_num?: number | null | undefined
  readonly unsafe_setting_num?: number | null | undefined
}

export interface DetailRequest {
  readonly session: HssSession
  readonly subject: DetailSubject
  readonly needs: readonly Needs[]
  /** Whether the row tells the worst severity itself. */
  readonly severityIsStated: boolean
  readonly enterpriseProjectId: string | undefined
}

/** The facts of a row. Of the others, those that can be had at all are details. */
const ROW_FACTS: readonly FactName[] = ['vulnerabilities', 'maliciousFiles', 'unsafeSettings', 'sizeBytes', 'bornAtMs']

/** Whether the row tells all that is needed, so that no details are asked for. */
export const isToldByRow = ({ needs, severityIsStated }: Pick<DetailRequest, 'needs' | 'severityIsStated'>): boolean =>
  needs.every(
    ({ facts, lists = [], countLevels = [] }) =>
      lists.length === 0 &&
      countLevels.length === 0 &&
      facts.every((fact) => ROW_FACTS.includes(fact) || (fact === 'severity' && severityIsStated)),
  )

export const pathOf = ({ image_id: id }: DetailSubject, list: string): string => `image/${id}/${list}`

const imageQuery = ({ subject, enterpriseProjectId }: DetailRequest): QueryParameters => ({
  enterprise_project_id: enterpriseProjectId,
  image_type: subject.image_type,
  namespace: subject.namespace ?? undefined,
  image_name: subject.image_name ?? undefined,
})

/** ListImageMalwares. */
export const malwareQuery = (request: DetailRequest): QueryParameters => ({
  ...imageQuery(request),
  tag_name: request.subject.image_version ?? undefined,
})

/** ListImageVulnerabilities. */
export const vulnerabilityQuery = (request: DetailRequest): QueryParameters => ({
  ...malwareQuery(request),
  instance_id: request.subject.instance_id || undefined,
})

/** ListImageSensitive, which calls the tag by another name than its siblings. */
export const sensitiveQuery = (request: DetailRequest): QueryParameters => ({
  ...imageQuery(request),
  image_version: request.subject.image_version ?? undefined,
})

/**
 * ListImageRiskConfigs. The id decides where the region knows that parameter; where it does not, the name is all there
 * is, and matches in part. Registries other than SWR go by one word.
 */
export const settingQuery = (request: DetailRequest): QueryParameters => ({
  ...sensitiveQuery(request),
  image_type: /^(?:private|shared|instance)_image$/.test(request.subject.image_type)
    ? request.subject.image_type
    : 'registry',
  image_id: request.subject.image_id ?? undefined,
  instance_id: request.subject.instance_id || undefined,
})
