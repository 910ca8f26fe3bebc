import type { LocalImage } from '../account.ts'
import type { Answer } from '../message.ts'
import type { HssCall } from './hss.ts'
import { answerPage, equals, type HssQuery, textMatches, within } from './query.ts'
import { pick, toRow, visibleRecords } from './rows.ts'

// The page's own example has neither unsafe_setting_num nor malicious_file_num: local scans do not look for them.
// A record that has them serves them all the same, as the schema allows.
const FIELDS = [
  'image_name',
  'image_id',
  'image_digest',
  'image_version',
  'local_image_type',
  'scan_status',
  'scan_failed_desc',
  'image_size',
  'latest_update_time',
  'latest_scan_time',
  'host_num',
  'container_num',
  'component_num',
  'vul_num',
  'unsafe_setting_num',
  'malicious_file_num',
  'severity_level',
  'host_name',
  'host_id',
  'agent_id',
  'non_scan_reason',
]

/** ListImageLocal: images seen on hosts; names match partially, wrong enum values give an empty list. */
export function listLocalImages({ query, project, caller, account }: HssCall): Answer {
  const images = visibleRecords(account.localImages, query, project, caller).filter(
    (image) => matchesName(image, query) && matchesScan(image, query) && matchesHost(image, query),
  )
  return answerPage(
    query,
    images.map((image) => toRow(image, pick(image, FIELDS))),
    10,
  )
}

function matchesName(image: LocalImage, query: HssQuery): boolean {
  const name = query.text('image_name')
  const version = query.text('image_version', 128)
  return (
    textMatches(image.image_name, name, 'partial') &&
    // "Valid only when image_name is specified. Otherwise, the filter criteria do not take effect."
    (name === undefined || equals(image.image_version, version)) &&
    equals(image.local_image_type, query.text('local_image_type')) &&
    equals(Number(image.image_size), query.time('image_size'))
  )
}

function matchesScan(image: LocalImage, query: HssQuery): boolean {
  const wanted = query.text('scan_status')
  const hasVul = query.boolean('has_vul')
  // The filter says waiting_for_scan for the rows that say waiting.
  const status = image.scan_status === 'waiting' ? 'waiting_for_scan' : image.scan_status
  const scanned = image.scan_status === 'success'
  return (
    equals(status, wanted) &&
    withinPair(image.latest_update_time, query, 'latest_update_time', true) &&
    withinPair(image.latest_scan_time, query, 'latest_scan_time', scanned) &&
    (hasVul === undefined || (scanned && (image.vul_num ?? 0) > 0 === hasVul))
  )
}

// A lone or reversed bound is ignored, unlike in ListRegistryImages.
function withinPair(value: number | null | undefined, query: HssQuery, name: string, applies: boolean): boolean {
  const start = query.time(`start_${name}`)
  const end = query.time(`end_${name}`)
  if (start === undefined || end === undefined || start >= end) return true
  return applies && within(value, start, end)
}

function matchesHost(image: LocalImage, query: HssQuery): boolean {
  const address = query.text('host_ip')
  const container = query.text('container_id')
  return (
    textMatches(image.host_name, query.text('host_name', 64), 'partial') &&
    equals(image.host_id, query.text('host_id', 64)) &&
    (address === undefined || (image.hostIps ?? []).includes(address)) &&
    (container === undefined || (image.containerIds ?? []).includes(container)) &&
    equals((image.container_num ?? 0) > 0, query.boolean('has_container'))
  )
}
