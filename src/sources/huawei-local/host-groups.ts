import type { ImageScan } from '../../core/assessment.ts'
import { ageMs } from '../../core/duration.ts'
import { message } from '../../core/message.ts'
import { tooLong } from '../whole-list.ts'
import { toScan } from './local-scan.ts'
import type { LocalRow } from './row.ts'

/** Up to so many rows that differ by more than their host are judged one by one, of one image and of all in a run. */
const MOST_ONE_BY_ONE = 200
const MOST_OF_A_RUN = 20_000
const FEWEST_ONE_BY_ONE = 10
/** Rows that differ by more than host and moments in more ways than this are not one image's. */
const MAX_KINDS = 5_000

/** Hosts that say the same of the image, at the same moments. */
interface Group {
  /** The first of them. */
  readonly row: LocalRow
  readonly digest: string | undefined
  hosts: number
}

/** Hosts that say the same of the image but for its moments. */
interface Kind {
  readonly byMoments: Map<string, Group>
  /** Hosts whose moments lie between those of the groups that are left. */
  between: number
}

export interface Judging {
  /** Epoch milliseconds. */
  readonly now: number
  /** Of the whole run. */
  readonly images: number
}

/** What the rows of an image come to; their number may be anything. */
export interface HostGroups {
  add(row: LocalRow, digest: string | undefined): void
  scans(): readonly ImageScan[]
}

/**
 * Rows that are alike in all but their host stand together as one scan. Where they still differ in many ways, since each
 * host scans at a moment of its own, those that differ by their moments alone are told by the earliest and the latest:
 * what holds for these by an age, or by the time between push and scan, holds for those between. Moments that lie ahead of
 * `now`, which nothing can be said by, stand by themselves.
 */
export function createHostGroups(list: string, { now, images }: Judging): HostGroups {
  const usual = Math.max(FEWEST_ONE_BY_ONE, Math.min(MOST_ONE_BY_ONE, Math.floor(MOST_OF_A_RUN / images)))
  const kinds = new Map<string, Kind>()
  let [groups, limit, isSummarised] = [0, usual, false]

  function summarise(): void {
    groups = 0
    for (const kind of kinds.values()) {
      keepExtremes(kind)
      groups += kind.byMoments.size
    }
    if (kinds.size > MAX_KINDS) throw tooLong(list, message('{number} kinds of rows', { number: kinds.size }))
    // So that summing up costs little, however many kinds there are.
    limit = Math.max(usual, 2 * groups)
    isSummarised = true
  }

  return {
    add(row, digest) {
      const key = kindOf(row, digest, now)
      const kind = kinds.get(key) ?? { byMoments: new Map<string, Group>(), between: 0 }
      kinds.set(key, kind)
      const moments = `${row.latest_scan_time} ${row.latest_update_time}`
      const group = kind.byMoments.get(moments)
      if (group) {
        group.hosts += 1
        return
      }
      kind.byMoments.set(moments, { row, digest, hosts: 1 })
      groups += 1
      if (groups > limit) summarise()
    },
    scans() {
      if (isSummarised) summarise()
      return [...kinds.values()].flatMap(scansOfKind)
    },
  }
}

/** All that is judged of a row but its moments; of these, which there are and in which order. */
function kindOf(row: LocalRow, digest: string | undefined, now: number): string {
  const { image_name, image_version, image_digest, image_id, host_name, host_id, ...judged } = row
  const { latest_scan_time: scanned, latest_update_time: pushed, ...rest } = judged
  const isStale = scanned !== undefined && pushed !== undefined && scanned < pushed
  const sort = (moment: number | undefined) => (moment === undefined ? 'untold' : ageMs(moment, now) === undefined)
  return JSON.stringify([rest, digest, sort(scanned), sort(pushed), isStale])
}

const SPANS: readonly ((row: LocalRow) => number)[] = [
  ({ latest_scan_time: scanned = 0 }) => scanned,
  ({ latest_update_time: pushed = 0 }) => pushed,
  ({ latest_scan_time: scanned = 0, latest_update_time: pushed = 0 }) => scanned - pushed,
]

/** Drops the groups that are neither the first nor the last by any span of time; of equals, the first listed is kept. */
function keepExtremes(kind: Kind): void {
  const groups = [...kind.byMoments.values()]
  const kept = new Set(
    SPANS.flatMap((span) => [
      groups.reduce((a, b) => (span(b.row) < span(a.row) ? b : a)),
      groups.reduce((a, b) => (span(b.row) > span(a.row) ? b : a)),
    ]),
  )
  for (const [moments, group] of kind.byMoments) {
    if (kept.has(group)) continue
    kind.byMoments.delete(moments)
    kind.between += group.hosts
  }
}

function scansOfKind({ byMoments, between }: Kind): readonly ImageScan[] {
  return [...byMoments.values()].map(({ row, digest, hosts }, index) => {
    const host = row.host_name || row.host_id || 'unnamed host'
    const others = hosts - 1 + (index === 0 ? between : 0)
    return toScan(row, digest, others === 0 ? `host ${host}` : `host ${host} +${others}`)
  })
}
