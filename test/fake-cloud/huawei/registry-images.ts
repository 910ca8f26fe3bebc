import type { NameFilter, RegistryImage } from '../account.ts'
import type { Answer } from '../message.ts'
import type { HssCall } from './hss.ts'
import { answerPage, equals, type HssQuery, textMatches, within } from './query.ts'
import { type Filter, readSharedFilters } from './registry-filters.ts'
import { pick, toRow, visibleRecords } from './rows.ts'

const MEMBER_FIELDS = [
  'id',
  'image_id',
  'image_name',
  'image_version',
  'image_type',
  'namespace',
  'image_digest',
  'scan_status',
  'vul_num',
  'unsafe_setting_num',
  'malicious_file_num',
]

const FIELDS = [
  'id',
  'namespace',
  'image_name',
  'image_id',
  'image_digest',
  'image_version',
  'image_type',
  'registry_id',
  'registry_name',
  'registry_type',
  'latest_version',
  'scan_status',
  'scan_failed_desc',
  'scan_failed_code',
  'image_size',
  'latest_update_time',
  'latest_scan_time',
  'latest_sync_time',
  'vul_num',
  'unsafe_setting_num',
  'malicious_file_num',
  'domain_name',
  'shared_status',
  'scannable',
  'is_multiple_arch',
  'instance_name',
  'instance_id',
  'instance_url',
  'severity_level',
]

/** ListRegistryImages: no required parameter, and the only list that takes a limit below 10. */
export function listRegistryImages({ query, project, caller, account }: HssCall): Answer {
  const matches = readFilters(query, account.nameFilter)
  const images = visibleRecords(account.registryImages, query, project, caller).filter(matches)
  const rows = sorted(images, query).map((image) =>
    toRow(image, {
      ...pick(image, FIELDS),
      association_images: image.association_images?.map((member) => pick(member, MEMBER_FIELDS)),
    }),
  )
  return answerPage(query, rows, 1)
}

function readFilters(query: HssQuery, nameFilter: NameFilter): Filter {
  const matchesShared = readSharedFilters(query, nameFilter)
  const registryName = query.text('registry_name', 128)
  const imageType = query.text('image_type')
  const synced = query.window('latest_sync_time')
  const risky = query.boolean('risky')
  // Spelt so in the query; the row says is_multiple_arch.
  const multiArch = query.boolean('is_multarch')
  const level = query.text('severity_level')
  return (image) =>
    matchesShared(image) &&
    textMatches(image.registry_name, registryName, nameFilter) &&
    equals(image.image_type, imageType) &&
    within(image.latest_sync_time, synced) &&
    equals(isRisky(image), risky) &&
    equals(image.is_multiple_arch ?? false, multiArch) &&
    equals(image.severity_level, level)
}

function isRisky(image: RegistryImage): boolean {
  return [image.vul_num, image.unsafe_setting_num, image.malicious_file_num].some((count) => (count ?? 0) > 0)
}

function sorted(images: RegistryImage[], query: HssQuery): RegistryImage[] {
  if (query.text('sort_key') !== 'latest_scan_time') return images
  const direction = query.text('sort_dir') === 'desc' ? -1 : 1
  return images.sort((a, b) => direction * ((a.latest_scan_time ?? 0) - (b.latest_scan_time ?? 0)))
}
