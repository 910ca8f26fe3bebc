import { message } from '../../core/message.ts'
import { askByFirstApi } from '../huawei/first-api.ts'
import { START_BY_HAND } from '../huawei/scan.ts'
import type { HssSession } from '../huawei/session.ts'
import type { Remedy } from '../source.ts'
import type { LocalRow } from './row.ts'

/** How HSS is told which image to scan. */
export type ScanTarget = ReturnType<typeof toScanTarget>

export const toScanTarget = ({ image_id, image_digest, image_name, image_version }: LocalRow) => ({
  image_id: image_id || undefined,
  image_digest: image_digest || undefined,
  image_name: image_name || undefined,
  image_version: image_version || undefined,
})

/** BatchScanLocalImage for these images, which may lie on many hosts: HSS picks by image, not by host. */
export const localScanRemedy = (
  session: HssSession,
  images: readonly ScanTarget[],
  enterpriseProjectId: string | undefined,
): Remedy => ({
  kind: 'scan',
  what: message('a scan of the image'),
  ask: () =>
    askByFirstApi(
      [
        () =>
          session.post(
            'image/local/batch-scan',
            { enterprise_project_id: enterpriseProjectId },
            { operate_all: false, image_info_list: images },
          ),
      ],
      START_BY_HAND,
    ),
})
