import type { RegistryImage } from '../account.ts'
import type { Answer } from '../message.ts'
import type { HssCall } from './hss.ts'
import { answerPage, equals, type HssQuery, textMatches, within } from './query.ts'
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
  const images = visibleRecords(account.registryImages, query, project, caller).filter(
    (image) =>
      matchesSharedFilters(image, query, account.nameFilter) &&
      textMatches(image.registry_name, query.text('registry_name', 128), account.nameFilter) &&
      equals(image.image_type, query.text('image_type')) &&
      within(image.latest_sync_time, query.time('start_latest_sync_time'), query.time('end_latest_sync_time')) &&
      equals(isRisky(image), query.boolean('risky')) &&
      // Spelt so in the query; the row says is_multiple_arch.
      equals(image.is_multiple_arch ?? false, query.boolean('is_multarch')) &&
      equals(image.severity_level, query.text('severity_level')),
  )
  const rows = sorted(images, query).map((image) =>
    toRow(image, {
      ...pick(image, FIELDS),
      association_images: image.association_images?.map((member) => pick(member, MEMBER_FIELDS)),
    }),
  )
  return answerPage(query, rows, 1)
}

/** The filters that ListRegistryImages and ListSwrImageRepository have in common. */
export function matchesSharedFilters(image: RegistryImage, query: HssQuery, nameFilter: 'exact' | 'partial'): boolean {
  return (
    textMatches(image.namespace, query.text('namespace'), nameFilter) &&
    textMatches(image.image_name, query.text('image_name', 128), nameFilter) &&
    textMatches(image.image_version, query.text('image_version', 64), nameFilter) &&
    equals(image.latest_version ?? false, query.boolean('latest_version')) &&
    equals(Number(image.image_size), query.time('image_size')) &&
    equals(image.scan_status, query.text('scan_status')) &&
    within(image.latest_update_time, query.time('start_latest_update_time'), query.time('end_latest_update_time')) &&
    within(image.latest_scan_time, query.time('start_latest_scan_time'), query.time('end_latest_scan_time')) &&
    equals((image.malicious_file_num ?? 0) > 0, query.boolean('has_malicious_file')) &&
    equals((image.unsafe_setting_num ?? 0) > 0, query.boolean('has_unsafe_setting')) &&
    equals((image.vul_num ?? 0) > 0, query.boolean('has_vul')) &&
    equals(image.instance_id, query.text('instance_id')) &&
    equals(image.instance_name, query.text('instance_name'))
  )
}

function isRisky(image: RegistryImage): boolean {
  return [image.vul_num, image.unsafe_setting_num, image.malicious_file_num].some((count) => (count ?? 0) > 0)
}

function sorted(images: RegistryImage[], query: HssQuery): RegistryImage[] {
  if (query.text('sort_key') !== 'latest_scan_time') return images
  const direction = query.text('sort_dir') === 'desc' ? -1 : 1
  return images.sort((a, b) => direction * ((a.latest_scan_time ?? 0) - (b.latest_scan_time ?? 0)))
}
