import type { ImageScan, ScanState } from '../../core/assessment.ts'
import { type ImageReference, parseDigest } from '../../core/image-reference.ts'
import type { Doubt } from '../../core/measured.ts'
import { type Message, message } from '../../core/message.ts'
import { NO_DETAILS } from '../huawei/details.ts'
import { toFacts } from '../huawei/facts.ts'
import { ALL_PROJECTS, ALL_PROJECTS_REFUSED, formatProject, unlessRefused } from '../huawei/find-rows.ts'
import { readRows } from '../huawei/listing.ts'
import { pushTime, scanState } from '../huawei/scan-state.ts'
import { type HssSession, hssSession } from '../huawei/session.ts'
import { toLook } from '../look.ts'
import type { Source } from '../source.ts'
import { parseWire } from '../wire.ts'
import { isNamedLike, type LocalRow, lastPart, localIdentity, localRow } from './row.ts'

const ID = 'huawei-local'
const PATH = 'image/local-repositories'

/** HSS ListImageLocal: what HSS agents see on hosts and cluster nodes. It measures vulnerabilities only. */
export const huaweiLocal: Source = {
  id: ID,
  cloud: 'huawei',
  serves: 'images that HSS agents see on hosts and cluster nodes',
  measures: ['severity', 'vulnerabilities', 'sizeBytes', 'bornAtMs'],
  recognises: () => false,
  watch(reference, context) {
    const session = hssSession(context)
    const find = createFinder(session, reference, context.enterpriseProjectId)
    return {
      hosts: session.hosts,
      async look() {
        const { scans, staleDigests, asked } = await find()
        const states = scans.map((scan) => scan.state)
        const doubts = doubtsOf(reference, scans, staleDigests)
        const digest = doubts.length > 0 && reference.digest === undefined ? undefined : reference.digest
        const scansOf = async (): Promise<readonly ImageScan[]> => scans
        return toLook({
          reference,
          source: ID,
          context,
          digest,
          doubts,
          asked,
          states,
          scannedOnRequestOnly: false,
          scansOf,
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
  readonly asked: readonly Message[]
}

/** The default enterprise project is asked at every look; all of them once, where it has nothing at the first. */
function createFinder(session: HssSession, reference: ImageReference, given: string | undefined) {
  let project = given
  let isFirstLook = true
  return async (): Promise<LocalFinding> => {
    const first = await findLocal(session, reference, project)
    const found = first.scans.length > 0 || first.staleDigests.size > 0
    const searchAll = !found && project === undefined && isFirstLook
    isFirstLook = false
    if (!searchAll) return first
    const all = await unlessRefused(() => findLocal(session, reference, ALL_PROJECTS))
    if (!all) return { ...first, asked: [...first.asked, ALL_PROJECTS_REFUSED] }
    if (all.scans.length > 0) project = ALL_PROJECTS
    return { ...all, asked: [...first.asked, ...all.asked] }
  }
}

async function findLocal(
  session: HssSession,
  reference: ImageReference,
  project: string | undefined,
): Promise<LocalFinding> {
  const groups = new Map<string, { scan: ImageScan; hosts: number; host: string }>()
  const staleDigests = new Set<string>()
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
    const key = JSON.stringify(scan)
    const group = groups.get(key)
    if (group) group.hosts += 1
    else groups.set(key, { scan, hosts: 1, host: row.host_name || row.host_id || 'unnamed host' })
  }
  const scans = [...groups.values()].map(({ scan, hosts, host }) => ({
    ...scan,
    label: hosts === 1 ? `on ${host}` : `on ${host} and ${hosts - 1} more hosts`,
  }))
  return { scans, staleDigests, asked: [formatProject(project)] }
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
    known: [...stale].sort().slice(0, 5).join(', '),
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
