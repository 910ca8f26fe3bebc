import * as v from 'valibot'
import { count, parseWire } from '../wire.ts'
import type { ImageRow } from './row.ts'
import type { SasSession } from './session.ts'

const ACTION = 'DescribeImageSecurityScanCount'

const scanCounts = v.object({
  Data: v.object({
    ImageCveVulCount: count,
    ImageScaVulCount: v.nonNullish(count),
    ImageBaselineCount: count,
    ImageMaliciousFileCount: count,
  }),
})

/** How many findings of each kind an image has, whatever their severity. */
export interface ScanCounts {
  /** In packages of the operating system; undefined where the service leaves it out. */
  readonly system: number | undefined
  readonly application: number
  readonly unsafeSettings: number | undefined
  readonly maliciousFiles: number | undefined
}

/** Handled ones count too: a click in the console is no waiver. */
export async function readScanCounts(session: SasSession, row: ImageRow): Promise<ScanCounts> {
  const byImage = row.Uuid
    ? { ImageUuid: row.Uuid }
    : {
        RepoRegionId: row.RegionId || undefined,
        RepoInstanceId: row.InstanceId || undefined,
        RepoId: row.RepoId || undefined,
        ImageTag: row.Tag || undefined,
        ImageDigest: row.Digest || undefined,
      }
  const { Data: data } = parseWire(scanCounts, await session.call(ACTION, { ...byImage, Dealed: 'A' }), ACTION)
  return {
    system: data.ImageCveVulCount ?? undefined,
    application: data.ImageScaVulCount,
    unsafeSettings: data.ImageBaselineCount ?? undefined,
    maliciousFiles: data.ImageMaliciousFileCount ?? undefined,
  }
}
