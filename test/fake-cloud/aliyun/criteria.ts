import type { AliyunAccount, AliyunImage } from '../account.ts'
import { groupBy } from '../grouping.ts'
import type { RpcParameters } from './parameters.ts'

interface Criterion {
  name: string
  value: string
  logicalExp?: string
}

// The union of what DescribeImageRepoCriteria and DescribeImageCriteria list.
const FIELDS: Record<string, keyof AliyunImage> = {
  instanceId: 'InstanceId',
  repoName: 'RepoName',
  repoId: 'RepoId',
  repoNamespace: 'RepoNamespace',
  regionId: 'RegionId',
  vulStatus: 'VulStatus',
  alarmStatus: 'AlarmStatus',
  hcStatus: 'HcStatus',
  riskStatus: 'RiskStatus',
  registryType: 'RegistryType',
  imageId: 'ImageId',
  tag: 'Tag',
  digest: 'Digest',
}

/** Reads Criteria and LogicalExp into a test of one image; a name that is not on the lists filters nothing. */
export function readCriteria(
  parameters: RpcParameters,
  criteriaMatch: AliyunAccount['criteriaMatch'],
): (image: AliyunImage) => boolean {
  const criteria = parseCriteria(parameters).filter(({ name }) => FIELDS[name] !== undefined)
  if (criteria.length === 0) return () => true
  const groups = groupBy(criteria, ({ name }) => name)
  const anyGroup = parameters.text('LogicalExp') === 'OR'
  return (image) => {
    const results = groups.map((group) => {
      const anyValue = group.some(({ logicalExp }) => logicalExp === 'OR')
      const matches = group.map((criterion) => matchesCriterion(image, criterion, criteriaMatch))
      return anyValue ? matches.includes(true) : !matches.includes(false)
    })
    return anyGroup ? results.includes(true) : !results.includes(false)
  }
}

function matchesCriterion(
  image: AliyunImage,
  { name, value }: Criterion,
  criteriaMatch: AliyunAccount['criteriaMatch'],
): boolean {
  const field = FIELDS[name]
  const actual = field === undefined ? '' : String(image[field] ?? '')
  return criteriaMatch[name] === 'partial' ? actual.includes(value) : actual === value
}

function parseCriteria(parameters: RpcParameters): Criterion[] {
  const text = parameters.text('Criteria')
  if (text === undefined) return []
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw parameters.invalid('Criteria')
  }
  if (!Array.isArray(parsed) || !parsed.every(isCriterion)) throw parameters.invalid('Criteria')
  return parsed
}

function isCriterion(value: unknown): value is Criterion {
  if (typeof value !== 'object' || value === null) return false
  return 'name' in value && typeof value.name === 'string' && 'value' in value && typeof value.value === 'string'
}
