import type { ImageScan } from '../../core/assessment.ts'
import { type ImageReference, parseDigest } from '../../core/image-reference.ts'
import { foldRows } from '../huawei/listing.ts'
import { callName, type HssSession } from '../huawei/session.ts'
import { needsScan } from '../look.ts'
import { parseWire } from '../wire.ts'
import { createHostGroups, type HostGroups, type Judging } from './host-groups.ts'
import { localState } from './local-scan.ts'
import { isNamedLike, lastPart, localIdentity, localRow } from './row.ts'
import { type ScanTarget, toScanTarget } from './scan.ts'

/** HSS ListImageLocal. */
export const PATH = 'image/local-repositories'

export interface LocalFinding {
  readonly scans: readonly ImageScan[]
  /** Digests of rows that have the name but not the digest that was asked for. */
  readonly staleDigests: ReadonlySet<string>
  /** What a scan can be asked for: only rows of the digest are surely the image. */
  readonly unscanned: readonly ScanTarget[]
}

interface SoFar {
  readonly groups: HostGroups
  readonly staleDigests: Set<string>
  /** By their own text. */
  readonly unscanned: Map<string, ScanTarget>
}

/** What the hosts say of an image; each page of the list is dropped once it is looked at. */
export async function findLocal(
  session: HssSession,
  reference: ImageReference,
  project: string | undefined,
  judging: Judging,
): Promise<LocalFinding> {
  const name = callName(PATH)
  const query = {
    enterprise_project_id: project,
    image_name: lastPart(reference.repository),
    // A digest is the better filter, on our side: the same image may be tagged otherwise on a host.
    image_version: reference.digest === undefined ? reference.tag : undefined,
  }
  const { groups, staleDigests, unscanned } = await foldRows<SoFar>(session, PATH, query, {
    start: () => ({ groups: createHostGroups(name, judging), staleDigests: new Set(), unscanned: new Map() }),
    add({ groups, staleDigests, unscanned }, json) {
      const identity = parseWire(localIdentity, json, name)
      const digest = parseDigest(identity.image_digest ?? '')
      if (reference.digest === undefined ? !isNamedLike(identity, reference) : digest !== reference.digest) {
        if (reference.digest !== undefined && isNamedLike(identity, reference)) staleDigests.add(digest ?? 'none')
        return
      }
      const row = parseWire(localRow, json, name)
      groups.add(row, digest)
      if (reference.digest === undefined || row.non_scan_reason || !needsScan(localState(row))) return
      const target = toScanTarget(row)
      unscanned.set(JSON.stringify(target), target)
    },
  })
  return { scans: groups.scans(), staleDigests, unscanned: [...unscanned.values()] }
}
