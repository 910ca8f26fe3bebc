import type { Answer } from '../message.ts'
import { badParameter } from './errors.ts'
import type { HssCall } from './hss.ts'
import { answerPage, equals } from './query.ts'
import { readSharedFilters } from './registry-filters.ts'
import { pick, toRow, visibleRecords } from './rows.ts'

const IMAGE_TYPES = ['private_image', 'shared_image', 'local_image', 'instance_image']

// PrivateImageRepositoryInfo has no severity_level, no scan_failed_code and nothing about the registry.
const FIELDS = [
  'id',
  'namespace',
  'image_name',
  'image_id',
  'image_digest',
  'image_version',
  'image_type',
  'latest_version',
  'scan_status',
  'scan_failed_desc',
  'image_size',
  'latest_update_time',
  'latest_scan_time',
  'vul_num',
  'unsafe_setting_num',
  'malicious_file_num',
  'domain_name',
  'shared_status',
  'scannable',
  'instance_name',
  'instance_id',
  'instance_url',
]

const MEMBER_FIELDS = ['image_name', 'image_version', 'image_type', 'namespace', 'image_digest', 'scan_status']

/** ListSwrImageRepository: deprecated, and the only list in some partner regions. */
export function listSwrImages({ query, project, caller, account }: HssCall): Answer {
  const imageType = query.required('image_type')
  if (!IMAGE_TYPES.includes(imageType)) throw badParameter('image_type')
  const matches = readSharedFilters(query, account.nameFilter)
  const images = visibleRecords(account.registryImages, query, project, caller).filter(
    (image) => equals(image.image_type, imageType) && matches(image),
  )
  const rows = images.map((image) =>
    toRow(image, {
      ...pick(image, FIELDS),
      association_images: image.association_images?.map((member) => pick(member, MEMBER_FIELDS)),
    }),
  )
  return answerPage(query, rows, 10)
}
