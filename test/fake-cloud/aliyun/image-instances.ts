import type { AliyunImage } from '../account.ts'
import { pick, toRow } from '../huawei/rows.ts'
import { readCriteria } from './criteria.ts'
import { slicePage, toPageInfo } from './parameters.ts'
import type { SasCall } from './sas.ts'

const FIELDS = [
  'Uuid',
  'ImageId',
  'Digest',
  'Tag',
  'RepoName',
  'RepoNamespace',
  'RepoId',
  'InstanceId',
  'RegionId',
  'RegistryType',
  'RepoType',
  'Status',
  'ImageSize',
  'ImageCreate',
  'ImageUpdate',
  'LastScanTime',
  'SourceBizTag',
  'Endpoints',
  'Deployed',
  'VulStatus',
  'HcStatus',
  'AlarmStatus',
  'RiskStatus',
  'VulCount',
  'HcCount',
  'AlarmCount',
  'ScaProgress',
  'ScaStatus',
  'ScaResult',
]

/** DescribeImageInstances: the default page size is 20, and the ceiling is told only by PageInfo. */
export function describeImageInstances({ parameters, account }: SasCall): Record<string, unknown> {
  const page = parameters.page(20, account.maxPageSize)
  const matches = readCriteria(parameters, account.criteriaMatch)
  const scanned = parameters.text('Scanned')
  const images = account.images.filter(
    (image) => matches(image) && (scanned === undefined || isScanned(image) === (scanned === 'true')),
  )
  const rows = slicePage(images, page).map((image) => toRow(image, pick(image, FIELDS)))
  return { PageInfo: toPageInfo(page, images.length, rows.length), ImageInstanceList: rows }
}

function isScanned(image: AliyunImage): boolean {
  return ['SUCCESS', 'FAIL', 'TIMEOUT'].includes(image.ScaStatus ?? '')
}
