import * as v from 'valibot'
import { parseDigest } from '../../core/image-reference.ts'
import { byteSize, count, epochMs, flag, id, key, remark, text } from '../wire.ts'

/** What tells which image a row of a registry list is. Read of every row; the rest only of rows that are ours. */
export const rowIdentity = v.object({
  namespace: text,
  image_name: text,
  image_version: text,
  image_digest: text,
  image_type: key,
  registry_id: id,
  registry_name: text,
  registry_type: text,
  instance_name: text,
  instance_url: text,
  association_images: v.nullish(v.array(v.object({ image_digest: text }))),
})
export type RowIdentity = v.InferOutput<typeof rowIdentity>

const member = v.object({
  image_id: text,
  image_name: key,
  image_version: key,
  namespace: key,
  image_digest: text,
  scan_status: text,
  vul_num: count,
  unsafe_setting_num: count,
  malicious_file_num: count,
})

/**
 * A row of `GET image/registries/images` (RegistryImagesInfo) or `GET image/swr-repository`
 * (PrivateImageRepositoryInfo, which lacks severity_level, scan_failed_code and the registry).
 */
export const registryRow = v.object({
  ...rowIdentity.entries,
  id,
  image_id: text,
  scan_status: text,
  scan_failed_code: remark,
  scan_failed_desc: remark,
  image_size: byteSize,
  latest_update_time: epochMs,
  latest_scan_time: epochMs,
  vul_num: count,
  unsafe_setting_num: count,
  malicious_file_num: count,
  shared_status: text,
  scannable: flag,
  is_multiple_arch: flag,
  severity_level: text,
  instance_id: key,
  association_images: v.nullish(v.array(member)),
})
export type RegistryRow = v.InferOutput<typeof registryRow>
export type MemberRow = v.InferOutput<typeof member>

export const isMultiArch = ({ is_multiple_arch, association_images }: RegistryRow): boolean =>
  is_multiple_arch === true || (association_images ?? []).length > 0

export const isShareExpired = ({ shared_status }: RegistryRow): boolean => shared_status?.toLowerCase() === 'expired'

export const digestOf = (row: { readonly image_digest?: string | null | undefined }): string | undefined =>
  row.image_digest ? parseDigest(row.image_digest) : undefined
