import type { ScanState } from '../../core/assessment.ts'
import { message } from '../../core/message.ts'
import { needsScan } from '../look.ts'
import type { Remedy } from '../source.ts'
import { askByFirstApi } from './first-api.ts'
import { isMultiArch, isShareExpired, type RegistryRow } from './registry-row.ts'
import type { HssSession } from './session.ts'

/** A row with its image type, as the older APIs want it. */
export type ScanRow = RegistryRow & { readonly image_type: string }

export interface ScanRequest {
  readonly session: HssSession
  readonly enterpriseProjectId: string | undefined
  /** Exactly the images to scan; never none. */
  readonly rows: readonly ScanRow[]
}

/** One API that scans images of registries. */
export interface ScanApi {
  takes(row: ScanRow): boolean
  ask(request: ScanRequest): Promise<unknown>
}

/** Has HSS scan these images and no other. It can cost money. */
export const scanRemedy = (request: ScanRequest, apis: readonly ScanApi[]): Remedy => ({
  kind: 'scan',
  what: message('a scan of the image'),
  ask: () =>
    askByFirstApi(
      apis.filter((api) => request.rows.every(api.takes)).map((api) => () => api.ask(request)),
      START_BY_HAND,
    ),
})

/** What to do where HSS refuses to start a scan and does not say why. */
export const START_BY_HAND = message('start the scan in the HSS console, which may tell why HSS refuses it')

/** Whether a scan can be asked for of this row and nothing else: HSS scans no multi-architecture image on request. */
export const isWorthScanning = (row: RegistryRow, state: ScanState): boolean =>
  needsScan(state) &&
  row.scannable !== false &&
  !isMultiArch(row) &&
  !isShareExpired(row) &&
  // An image without a tag could be taken for all of its repository.
  Boolean(row.namespace && row.image_name && row.image_version)

/** All that HSS can look for, by the mask of the page: vulnerabilities, baseline, malicious files, sensitive information. */
const EVERYTHING = 0x7fffffff

/** CreateManualImageScanTask. Which of the fields it needs is not documented, so it gets all that the row has of them. */
export const scanTask: ScanApi = {
  takes: () => true,
  ask: ({ session, enterpriseProjectId, rows }) =>
    session.post(
      'image/image-scan/tasks',
      { enterprise_project_id: enterpriseProjectId },
      { is_all: false, scan_scope: EVERYTHING, image_info: rows.map(toImageInfo) },
    ),
}

const toImageInfo = (row: RegistryRow) => ({
  // Ids go up to 2^63-1, and must come back digit for digit.
  id: /^\d{1,19}$/.test(row.id ?? '') ? BigInt(row.id ?? '') : undefined,
  ...given(row, ['image_id', 'image_digest', 'registry_id', 'registry_name', 'registry_type']),
  ...given(row, ['namespace', 'image_name', 'image_version', 'instance_id', 'instance_url']),
})

/** BatchScanSwrImage, deprecated: images of SWR by name and tag, one kind at a time. */
export const batchScan: ScanApi = {
  takes: ({ image_type }) => ['private_image', 'shared_image', 'instance_image'].includes(image_type),
  async ask({ session, enterpriseProjectId, rows }) {
    for (const image_type of new Set(rows.map((row) => row.image_type))) {
      const ofType = rows.filter((row) => row.image_type === image_type)
      await session.post(
        'image/batch-scan',
        { enterprise_project_id: enterpriseProjectId },
        { image_type, operate_all: false, image_info_list: ofType.map(toImageName) },
      )
    }
  },
}

const toImageName = (row: RegistryRow) =>
  given(row, ['namespace', 'image_name', 'image_version', 'instance_id', 'instance_url'])

/** Those of the fields that the row has, in its own words. */
const given = <K extends keyof RegistryRow>(row: RegistryRow, fields: readonly K[]) =>
  Object.fromEntries(fields.flatMap((field) => (row[field] ? [[field, row[field]]] : [])))
