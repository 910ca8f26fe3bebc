import * as v from 'valibot'
import { parseDigest } from '../../core/image-reference.ts'
import { byteSize, count, epochMs, id, key, text } from '../wire.ts'

/** What tells which image a row is. Read of every row; the rest only of rows that are ours. */
export const rowIdentity = v.object({
  Uuid: id,
  RegionId: key,
  InstanceId: id,
  RegistryType: text,
  RepoId: id,
  RepoNamespace: key,
  RepoName: key,
  Tag: key,
  Digest: key,
  ImageId: text,
  Endpoints: text,
})
export type RowIdentity = v.InferOutput<typeof rowIdentity>

/** A row of DescribeImageInstances. Sizes and dates come as text, and every field may be left out. */
export const imageRow = v.object({
  ...rowIdentity.entries,
  ImageSize: byteSize,
  ImageCreate: epochMs,
  ImageUpdate: epochMs,
  LastScanTime: epochMs,
  VulStatus: text,
  VulCount: count,
  HcStatus: text,
  HcCount: count,
  AlarmStatus: text,
  AlarmCount: count,
  Status: text,
  ScaStatus: text,
  ScaProgress: count,
  ScaResult: text,
})
export type ImageRow = v.InferOutput<typeof imageRow>

/** Digests come as bare hexadecimal digits, or with `sha256:`. */
export const digestOf = (row: RowIdentity): string | undefined => parseDigest(row.Digest ?? '')

const endpoints = v.array(v.object({ domains: v.nullish(v.array(v.string())) }))

/** The registry hosts in Endpoints, which is JSON as text: [{"domains": ["…"], "type": "internet"}]. */
export function endpointDomains(row: RowIdentity): readonly string[] {
  try {
    const parsed = v.safeParse(endpoints, JSON.parse(row.Endpoints || '[]'))
    return parsed.success
      ? parsed.output.flatMap((endpoint) => endpoint.domains ?? []).map((host) => host.toLowerCase())
      : []
  } catch {
    return []
  }
}

/** What a list must be asked with, and rows are told apart by. */
export const keyOf = (row: RowIdentity): string =>
  JSON.stringify([
    row.Uuid,
    row.RegionId,
    row.InstanceId,
    row.RepoId,
    row.RepoNamespace,
    row.RepoName,
    row.Tag,
    row.Digest,
    row.ImageId,
  ])
