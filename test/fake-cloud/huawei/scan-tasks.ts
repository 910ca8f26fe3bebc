import type { LocalImage, RegistryImage } from '../account.ts'
import type { Answer } from '../message.ts'
import { type HssBody, isRecord, optionalFlag, readBody, requiredObjects, requiredWord } from './body.ts'
import { badParameter, hssError } from './errors.ts'
import type { HssCall } from './hss.ts'
import { visibleRecords } from './rows.ts'

const SWR_FIELDS = ['namespace', 'image_name', 'image_version', 'instance_id', 'instance_url']
const TASK_FIELDS = ['id', 'image_id', 'image_digest', 'registry_id', 'registry_name', 'registry_type', ...SWR_FIELDS]
const LOCAL_FIELDS = ['image_id', 'image_digest', 'image_name', 'image_version']
const EMPTY: Answer = { status: 200, headers: {}, body: '' }

/** CreateManualImageScanTask: its answer is empty, and no task is named. */
export function createImageScanTask(call: HssCall): Answer {
  if (!['registry', undefined].includes(call.query.text('global_image_type'))) throw badParameter('global_image_type')
  const body = readBody(call.request, ['scan_scope', 'rate_limit', 'is_all', 'query_info', 'image_info'])
  const scope = body.scan_scope
  if (typeof scope !== 'bigint' || scope < 0n || scope > 0x7fffffffn) throw badParameter('scan_scope')
  const asked = optionalFlag(body, 'is_all') ? [{}] : requiredObjects(body, 'image_info', TASK_FIELDS)
  scanRegistryImages(call, asked)
  return EMPTY
}

/** BatchScanSwrImage, deprecated: images of one type by name. */
export function batchScanSwrImage(call: HssCall): Answer {
  const body = readBody(call.request, ['repo_type', 'image_type', 'operate_all', 'image_info_list', ...SWR_FIELDS])
  const image_type = requiredWord(body, 'image_type', ['private_image', 'shared_image', 'instance_image'])
  const asked = optionalFlag(body, 'operate_all') ? [{}] : requiredObjects(body, 'image_info_list', SWR_FIELDS)
  scanRegistryImages(
    call,
    asked.map((one) => ({ ...one, image_type })),
  )
  return EMPTY
}

/** BatchScanLocalImage: the only one of its siblings that wants the header `region`. */
export function batchScanLocalImage(call: HssCall): Answer {
  const { request, account, query, project, caller } = call
  if (!request.headers.region) throw badParameter('region')
  const body = readBody(request, ['operate_all', 'image_info_list', 'image_name', 'image_version'])
  const asked = optionalFlag(body, 'operate_all') ? [{}] : requiredObjects(body, 'image_info_list', LOCAL_FIELDS)
  const images = pick(visibleRecords(account.localImages, query, project, caller), asked)
  scan(call, images, 'waiting')
  return EMPTY
}

function scanRegistryImages(call: HssCall, asked: readonly HssBody[]): void {
  const { account, query, project, caller } = call
  const images = pick(visibleRecords(account.registryImages, query, project, caller), asked)
  if (images.some((image) => image.is_multiple_arch)) throw hssError('HSS.0001', 'Multi-architecture images')
  scan(call, images, 'waiting_for_scan')
}

/** The records that are asked for; each must be there. */
function pick<T extends object>(records: readonly T[], asked: readonly HssBody[]): T[] {
  const found = asked.map((one) => records.filter((record) => isRecord(record, one)))
  if (found.some((ofOne) => ofOne.length === 0)) throw hssError('HSS.0011', 'The image does not exist')
  return [...new Set(found.flat())]
}

/** Scans wait, run and end as the clock goes on; each uses up quota. */
function scan(
  { account, now }: HssCall,
  images: readonly (RegistryImage | LocalImage)[],
  waiting: 'waiting' | 'waiting_for_scan',
): void {
  if (images.length > account.scanQuota) throw hssError('HSS.1002', 'The quota is insufficient')
  account.scanQuota -= images.length
  const startedAtMs = now + account.scanWaitsMs
  const endedAtMs = startedAtMs + account.scanTakesMs
  for (const image of images) {
    image.scan_status = waiting
    const { agenda } = account
    agenda.push({ atMs: startedAtMs, happens: () => Object.assign(image, { scan_status: 'scanning' }) })
    agenda.push({
      atMs: endedAtMs,
      happens: () =>
        Object.assign(
          image,
          { scan_status: 'success', latest_scan_time: endedAtMs, severity_level: 'Security', vul_num: 0 },
          image.scanResult,
        ),
    })
  }
}
