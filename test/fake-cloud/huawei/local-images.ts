import type { LocalImage } from '../account.ts'
import type { Answer } from '../message.ts'
import type { HssCall } from './hss.ts'
import { answerPage, equals, type HssQuery, type TimeWindow, textMatches, within } from './query.ts'
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
  const filters = [readNameFilters(query), readScanFilters(query), readHostFilters(query)]
  const images = visibleRecords(account.localImages, query, project, caller).filter((image) =>
    filters.every((matches) => matches(image)),
  )
  return answerPage(
    query,
    images.map((image) => toRow(image, pick(image, FIELDS))),
    10,
  )
}

type Filter = (image: LocalImage) => boolean

function readNameFilters(query: HssQuery): Filter {
  const name = query.text('image_name')
  // "Valid only when image_name is specified. Otherwise, the filter criteria do not take effect."
  const version = name === undefined ? undefined : query.text('image_version', 128)
  const type = query.text('local_image_type')
  const size = query.time('image_size')
  return (image) =>
    textMatches(image.image_name, name, 'partial') &&
    equals(image.image_version, version) &&
    equals(image.local_image_type, type) &&
    equals(Number(image.image_size), size)
}

function readScanFilters(query: HssQuery): Filter {
  const wanted = query.text('scan_status')
  const vulnerable = query.boolean('has_vul')
  const updated = readPair(query, 'latest_update_time')
  const scanned = readPair(query, 'latest_scan_time')
  return (image) => {
    // The filter says waiting_for_scan for the rows that say waiting.
    const status = image.scan_status === 'waiting' ? 'waiting_for_scan' : image.scan_status
    const succeeded = image.scan_status === 'success'
    return (
      equals(status, wanted) &&
      (updated === undefined || within(image.latest_update_time, updated)) &&
      (scanned === undefined || (succeeded && within(image.latest_scan_time, scanned))) &&
      (vulnerable === undefined || (succeeded && (image.vul_num ?? 0) > 0 === vulnerable))
    )
  }
}

// A lone or reversed bound is ignored, unlike in ListRegistryImages.
function readPair(query: HssQuery, name: string): TimeWindow | undefined {
  const window = query.window(name)
  if (window.start === undefined || window.end === undefined || window.start >= window.end) return undefined
  return window
}

function readHostFilters(query: HssQuery): Filter {
  const name = query.text('host_name', 64)
  const id = query.text('host_id', 64)
  const address = query.text('host_ip')
  const container = query.text('container_id')
  const used = query.boolean('has_container')
  return (image) =>
    textMatches(image.host_name, name, 'partial') &&
    equals(image.host_id, id) &&
    (address === undefined || (image.hostIps ?? []).includes(address)) &&
    (container === undefined || (image.containerIds ?? []).includes(container)) &&
    equals((image.container_num ?? 0) > 0, used)
}
