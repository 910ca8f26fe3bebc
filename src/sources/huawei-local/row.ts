import * as v from 'valibot'
import type { ImageReference } from '../../core/image-reference.ts'
import { byteSize, count, epochMs, remark, text } from '../wire.ts'

/** What tells which image a row is. A local row carries no registry and no namespace. */
export const localIdentity = v.object({ image_name: text, image_version: text, image_digest: text })
export type LocalIdentity = v.InferOutput<typeof localIdentity>

/** A row of `GET image/local-repositories` (ImageLocalInfo): one image on one host. */
export const localRow = v.object({
  ...localIdentity.entries,
  image_id: text,
  scan_status: text,
  scan_failed_desc: remark,
  image_size: byteSize,
  latest_update_time: epochMs,
  latest_scan_time: epochMs,
  vul_num: count,
  unsafe_setting_num: count,
  malicious_file_num: count,
  severity_level: text,
  host_name: text,
  host_id: text,
  non_scan_reason: text,
})
export type LocalRow = v.InferOutput<typeof localRow>

/** The name filter of the API takes no slash; it matches parts of names. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/**
 * Whether a row may be the image by its name: HSS writes the bare last part of it, and perhaps, for images from
 * elsewhere, the whole.
 */
export function isNamedLike(row: LocalIdentity, { registry, namespace, repository, tag }: ImageReference): boolean {
  const names = [
    lastPart(repository),
    `${namespace}/${repository}`,
    `${registry}/${namespace}/${repository}`,
    repository,
  ]
  return names.includes(row.image_name ?? '') && (tag === undefined || row.image_version === tag)
}
