import type { ImageScan, ScanState } from '../../core/assessment.ts'
import { type ImageReference, parseDigest } from '../../core/image-reference.ts'
import type { Doubt } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { fewOf } from '../few-of.ts'
import { NO_DETAILS } from '../huawei/details.ts'
import { toFacts } from '../huawei/facts.ts'
import { readRows } from '../huawei/listing.ts'
import { hssTrial } from '../huawei/probes.ts'
import { createProjectSearch } from '../huawei/project-search.ts'
import { pushTime, scanState } from '../huawei/scan-state.ts'
import { countingSession, type HssSession } from '../huawei/session.ts'
import { needsScan, toLook } from '../look.ts'
import type { Source } from '../source.ts'
import { parseWire } from '../wire.ts'
import { huaweiLocalOutline } from './outline.ts'
import { isNamedLike, type LocalRow, lastPart, localIdentity, localRow } from './row.ts'
import { localScanRemedy } from './scan.ts'

const PATH = 'image/local-repositories'

/** HSS ListImageLocal: what HSS agents see on hosts and cluster nodes. It measures vulnerabilities only. */
export const huaweiLocal: Source = {
  ...huaweiLocalOutline,
  trial: (context) => hssTrial(context, { path: PATH, changes: [{ path: 'image/local/batch-scan', input: 'scan' }] }),
  watch(reference, context) {
    const { session, requests } = countingSession(context)
    const search = createProjectSearch<LocalFinding>(
      context.enterpriseProjectId,
      ({ scans, staleDigests }) => scans.length > 0 || staleDigests.size > 0,
    )
    return {
      hosts: session.hosts,
      requests,
      async look() {
        const { found, asked, enterpriseProjectId } = await search((project) => findLocal(session, reference, project))
        const { scans, staleDigests, unscanned } = found
        const doubts = doubtsOf(reference, scans, staleDigests)
        return toLook({
          reference,
          source: huaweiLocalOutline.id,
          context,
          digest: reference.digest,
          doubts,
          asked,
          states: scans.map((scan) => scan.state),
          scannedOnRequestOnly: false,
          whenUnscanned: unscanned.length > 0 ? localScanRemedy(session, unscanned, enterpriseProjectId) : undefined,
          scansOf: async () => scans,
        })
      },
    }
  },
}

interface LocalFinding {
  /** Rows that are alike in all but their host stand together as one. */
  readonly scans: readonly ImageScan[]
  /** Digests of rows that have the name but not the digest that was asked for. */
  readonly staleDigests: ReadonlySet<string>
  /** Rows that a scan can be asked for: only those of the digest are surely the image. */
  readonly unscanned: readonly LocalRow[]
}

async function findLocal(
  session: HssSession,
  reference: ImageReference,
  project: string | undefined,
): Promise<LocalFinding> {
  const groups = new Map<string, { scan: ImageScan; hosts: number; host: string }>()
  const staleDigests = new Set<string>()
  const unscanned: LocalRow[] = []
  const query = {
    enterprise_project_id: project,
    image_name: lastPart(reference.repository),
    // A digest is the better filter, on our side: the same image may be tagged otherwise on a host.
    image_version: reference.digest === undefined ? reference.tag : undefined,
  }
  for (const json of await readRows(session, PATH, query)) {
    const identity = parseWire(localIdentity, json, `GET ${PATH}`)
    const digest = parseDigest(identity.image_digest ?? '')
    if (reference.digest === undefined ? !isNamedLike(identity, reference) : digest !== reference.digest) {
      if (reference.digest !== undefined && isNamedLike(identity, reference)) staleDigests.add(digest ?? 'none')
      continue
    }
    const row = parseWire(localRow, json, `GET ${PATH}`)
    const scan = toScan(row, digest)
    if (reference.digest !== undefined && needsScan(scan.state) && !row.non_scan_reason) unscanned.push(row)
    const key = JSON.stringify(scan)
    const group = groups.get(key)
    if (group) group.hosts += 1
    else groups.set(key, { scan, hosts: 1, host: row.host_name || row.host_id || 'unnamed host' })
  }
  const scans = [...groups.values()].map(({ scan, hosts, host }) => ({
    ...scan,
    label: hosts === 1 ? `host ${host}` : `host ${host} +${hosts - 1}`,
  }))
  return { scans, staleDigests, unscanned }
}

const toScan = (row: LocalRow, digest: string | undefined): ImageScan => ({
  label: '',
  digest,
  pushedAtMs: pushTime(row.latest_update_time),
  state: localState(row),
})

const localState = (row: LocalRow): ScanState =>
  scanState(
    {
      status: row.scan_status,
      failureCode: row.scan_failed_desc,
      nonScanReason: row.non_scan_reason,
      endedAtMs: row.latest_scan_time,
      pushedAtMs: row.latest_update_time,
    },
    () => toFacts(row, NO_DETAILS),
  )

/** Without a digest a local row can block, but never pass: it does not say which registry its image came from. */
function doubtsOf(
  reference: ImageReference,
  scans: readonly ImageScan[],
  stale: ReadonlySet<string>,
): readonly Doubt[] {
  if (reference.digest === undefined) return scans.length > 0 ? [UNPLACED] : []
  if (scans.length > 0 || stale.size === 0) return []
  const why = message('the hosts have this name as {known}, not as {digest}', {
    known: fewOf([...stale].sort()),
    digest: reference.digest,
  })
  return [
    { cause: 'stale', why, hint: message('wait until a host has pulled the new image and its agent has reported it') },
  ]
}

const UNPLACED: Doubt = {
  cause: 'ambiguous',
  why: message('local images carry neither registry nor namespace, so that rows of this name may be another image'),
  hint: message('give the digest that the build reported (input digest)'),
}
