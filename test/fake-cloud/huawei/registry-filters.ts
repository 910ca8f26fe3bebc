import type { NameFilter, RegistryImage } from '../account.ts'
import { equals, type HssQuery, textMatches, within } from './query.ts'

/** A test of one image. */
export type Filter = (image: RegistryImage) => boolean

/** Reads the filters that ListRegistryImages and ListSwrImageRepository have in common. */
export function readSharedFilters(query: HssQuery, nameFilter: NameFilter): Filter {
  const namespace = query.text('namespace')
  const name = query.text('image_name', 128)
  const version = query.text('image_version', 64)
  const latest = query.boolean('latest_version')
  const size = query.time('image_size')
  const status = query.text('scan_status')
  const updated = query.window('latest_update_time')
  const scanned = query.window('latest_scan_time')
  const malicious = query.boolean('has_malicious_file')
  const unsafe = query.boolean('has_unsafe_setting')
  const vulnerable = query.boolean('has_vul')
  const instanceId = query.text('instance_id')
  const instanceName = query.text('instance_name')
  return (image) =>
    textMatches(image.namespace, namespace, nameFilter) &&
    textMatches(image.image_name, name, nameFilter) &&
    textMatches(image.image_version, version, nameFilter) &&
    equals(image.latest_version ?? false, latest) &&
    equals(Number(image.image_size), size) &&
    equals(image.scan_status, status) &&
    within(image.latest_update_time, updated) &&
    within(image.latest_scan_time, scanned) &&
    equals((image.malicious_file_num ?? 0) > 0, malicious) &&
    equals((image.unsafe_setting_num ?? 0) > 0, unsafe) &&
    equals((image.vul_num ?? 0) > 0, vulnerable) &&
    equals(image.instance_id, instanceId) &&
    equals(image.instance_name, instanceName)
}
