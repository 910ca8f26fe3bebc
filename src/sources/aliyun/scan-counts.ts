import * as v from 'valibot'
import type { QueryParameters } from '../../http/query.ts'
import { count, parseWire } from '../wire.ts'
import type { SasSession } from './session.ts'

const ACTION = 'DescribeImageSecurityScanCount'

const scanCounts = v.object({ Data: v.object({ ImageCveVulCount: count, ImageScaVulCount: v.nonNullish(count) }) })

/** How many vulnerabilities of each kind an image has, whatever their severity. */
export interface ScanCounts {
  /** In packages of the operating system; undefined where the service leaves it out. */
  readonly system: number | undefined
  readonly application: number
}

/** Handled ones count too: a click in the console is no waiver. */
export async function readScanCounts(
  session: SasSession,
  imageUuid: string | undefined,
  { RepoRegionId, RepoInstanceId, RepoId, ImageTag, ImageDigest }: QueryParameters,
): Promise<ScanCounts> {
  const byImage = imageUuid ? { ImageUuid: imageUuid } : { RepoRegionId, RepoInstanceId, RepoId, ImageTag, ImageDigest }
  const { Data: data } = parseWire(scanCounts, await session.call(ACTION, { ...byImage, Dealed: 'A' }), ACTION)
  return { system: data.ImageCveVulCount ?? undefined, application: data.ImageScaVulCount }
}
