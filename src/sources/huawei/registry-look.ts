import type { ImageScan, Needs } from '../../core/assessment.ts'
import type { ImageReference } from '../../core/image-reference.ts'
import type { Doubt } from '../../core/measured.ts'
import { type Message, message } from '../../core/message.ts'
import { selectRows } from '../identity.ts'
import { toLook } from '../look.ts'
import type { Look, SourceContext } from '../source.ts'
import { type Details, NO_DETAILS, readDetails } from './details.ts'
import { toFacts } from './facts.ts'
import { sharedSwrRegion } from './regions.ts'
import { registryTypeOf, toCandidate } from './registry-match.ts'
import { digestOf, isMultiArch, isShareExpired, type MemberRow, type RegistryRow } from './registry-row.ts'
import { isWorthScanning, type ScanApi, scanRemedy } from './scan.ts'
import { pushTime, scanState } from './scan-state.ts'
import type { HssSession } from './session.ts'
import { syncRemedy } from './sync.ts'

/** The rows of a registry list that are ours by name and registry, with how they were found. */
export interface FoundRows {
  readonly rows: readonly RegistryRow[]
  readonly doubts: readonly Doubt[]
  readonly asked: readonly Message[]
  /** True where no waiting will bring the image. */
  readonly isFinal?: boolean
  /** The enterprise project that they were found in, as it is to be named in further calls. */
  readonly enterpriseProjectId: string | undefined
}

export interface RegistryLookOptions {
  readonly sourceId: string
  readonly session: HssSession
  /** Whether rows of this API carry severity_level. */
  readonly severityIsStated: boolean
  /** The image type of a row, as the details API wants it. */
  imageTypeOf(row: RegistryRow): string
  /** What can scan the rows of this list, in the order to try. */
  readonly scanApis: readonly ScanApi[]
}

/** What a registry list of HSS says of an image at this moment. */
export function lookAtRegistry(
  reference: ImageReference,
  found: FoundRows,
  context: SourceContext,
  options: RegistryLookOptions,
): Look {
  const selection = selectRows(reference.digest, found.rows.map(toCandidate))
  const scansOf = async (needs: readonly Needs[]): Promise<readonly ImageScan[]> => {
    const perRow = await Promise.all(selection.rows.map((row) => scansOfRow(row, needs, found, options)))
    return perRow.flat()
  }
  const { sourceId, session, imageTypeOf, scanApis } = options
  const { enterpriseProjectId } = found
  const shareDoubt = reference.digest === undefined && selection.rows.some(isShareExpired) ? [EXPIRED_SHARE] : []
  const doubts = [...found.doubts, ...selection.doubts, ...shareDoubt, ...platformDoubts(selection.rows)]
  const scannedOnRequestOnly = isScannedOnRequestOnly(reference, found.rows)
  // Nobody can say that rows which cannot be told apart are the image, so none of them is scanned for it.
  const rows = doubts.some(({ cause }) => cause === 'ambiguous')
    ? []
    : selection.rows
        .filter((row) => isWorthScanning(row, stateOf(row, row, NO_DETAILS)))
        .map((row) => ({ ...row, image_type: imageTypeOf(row) }))
  return toLook({
    reference,
    source: sourceId,
    context,
    digest: selection.digest,
    doubts,
    asked: found.asked,
    isFinal: found.isFinal ?? false,
    states: selection.rows.flatMap((row) => withMembers(row).map((one) => stateOf(row, one, NO_DETAILS))),
    scannedOnRequestOnly,
    ...(scannedOnRequestOnly ? { missing: UNLISTED_AND_UNSCANNED } : {}),
    whenUnlisted: syncRemedy({ registry: reference.registry, session, context, enterpriseProjectId }),
    whenUnscanned: rows.length > 0 ? scanRemedy({ session, enterpriseProjectId, rows }, scanApis) : undefined,
    scansOf,
  })
}

/** HSS scans images of shared SWR on request; other registries by schedule or after a push, listed yet or not. */
const isScannedOnRequestOnly = ({ registry }: ImageReference, rows: readonly RegistryRow[]): boolean =>
  rows.length === 0
    ? sharedSwrRegion(registry) !== undefined
    : rows.every((row) => /^Swr(?:Private|Shared)$/.test(registryTypeOf(row) ?? ''))

const UNLISTED_AND_UNSCANNED: Doubt = {
  cause: 'missing',
  why: message('HSS does not list the image, and scans images of SWR on request only'),
  hint: message(
    'set `scan: if-needed` to have it scanned once it is listed (a scan can cost money), or `wait` where something else asks for the scan; if it never appears, check the name, the tag and the enterprise project',
  ),
}

const EXPIRED_SHARE: Doubt = {
  cause: 'unsupported',
  why: message('the share of this image has expired: HSS no longer sees what is pushed to the tag'),
  hint: message('have its owner share it anew, or give the digest that the build reported'),
}

/** Every platform must be judged, so they must be known. */
const platformDoubts = (rows: readonly RegistryRow[]): readonly Doubt[] =>
  rows.some((row) => row.is_multiple_arch === true && !row.association_images?.length)
    ? [
        {
          cause: 'not-measured',
          why: message('HSS says that the image is multi-architecture but lists no platform of it'),
        },
      ]
    : []

/** The row itself, then its platforms. */
const withMembers = (row: RegistryRow): readonly (RegistryRow | MemberRow)[] => [row, ...(row.association_images ?? [])]

/** Platforms have no times of their own: they inherit the parent's. */
function stateOf(row: RegistryRow, one: RegistryRow | MemberRow, details: Details) {
  const isParent = one === row
  const times = { latest_update_time: row.latest_update_time, image_size: isParent ? row.image_size : undefined }
  return scanState(
    {
      status: one.scan_status,
      failureCode: isParent ? row.scan_failed_code : undefined,
      failureText: isParent ? row.scan_failed_desc : undefined,
      scannable: row.scannable,
      shareExpired: isShareExpired(row),
      isMultiArch: isMultiArch(row),
      endedAtMs: row.latest_scan_time,
      pushedAtMs: row.latest_update_time,
    },
    () => toFacts({ ...one, ...times }, details),
  )
}

async function scansOfRow(
  row: RegistryRow,
  needs: readonly Needs[],
  { enterpriseProjectId }: FoundRows,
  { session, severityIsStated, imageTypeOf }: RegistryLookOptions,
): Promise<readonly ImageScan[]> {
  return Promise.all(
    withMembers(row).map(async (one): Promise<ImageScan> => {
      const isParent = one === row
      const isComplete = stateOf(row, one, NO_DETAILS).kind === 'complete'
      const subject = { ...one, instance_id: row.instance_id, image_type: imageTypeOf(row) }
      const details = isComplete
        ? await readDetails({
            session,
            subject,
            needs,
            enterpriseProjectId,
            severityIsStated: isParent && severityIsStated,
          })
        : NO_DETAILS
      const digest = digestOf(one)
      const kind = registryTypeOf(row) ?? 'registry'
      return {
        label: isParent ? kind : `${kind} platform ${digest ?? one.image_name ?? '?'}`,
        digest,
        pushedAtMs: pushTime(row.latest_update_time),
        state: stateOf(row, one, details),
      }
    }),
  )
}
