import { DIGEST } from '../../builders.ts'

/** A row of GET image/registries/images as it comes over the wire: a clean image of SWR, scanned after its push. */
export const aWireRow = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  id: 1,
  namespace: 'team',
  image_name: 'shop',
  image_version: '1.0',
  image_id: 'image-1',
  image_digest: DIGEST,
  image_type: 'private_image',
  registry_type: 'SwrPrivate',
  scan_status: 'success',
  severity_level: 'Security',
  image_size: 1000,
  latest_update_time: 1_767_100_000_000,
  latest_scan_time: 1_767_200_000_000,
  vul_num: 0,
  unsafe_setting_num: 0,
  malicious_file_num: 0,
  ...fields,
})

/** The one page of a list of these rows. */
export const aPage = (...rows: readonly unknown[]) => ({ total_num: rows.length, data_list: rows })
