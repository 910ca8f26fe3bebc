import type { ImageScan, Needs, ScanState } from '../../core/assessment.ts'
import type { ImageReference } from '../../core/image-reference.ts'
import type { Doubt } from '../../core/measured.ts'
import { type Message, message } from '../../core/message.ts'
import { selectRows } from '../identity.ts'
import { toLook } from '../look.ts'
import type { Look, SourceContext } from '../source.ts'
import { type DetailRequest, isToldByRow } from './detail-request.ts'
import { type Details, NO_DETAILS, toFacts } from './facts.ts'
import { sharedSwrRegion } from './regions.ts'
import { registryTypeOf, toCandidates } from './registry-match.ts'
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
  const selection = selectRows(reference.digest, toCandidates(found.rows))
  const subjects = selection.rows.flatMap(subjectsOf)
  const { sourceId, session, imageTypeOf, scanApis } = options
  const { enterpriseProjectId } = found
  const shareDoubt = reference.digest === undefined && selection.rows.some(isShareExpired) ? [EXPIRED_SHARE] : []
  const doubts = [...found.doubts, ...selection.doubts, ...shareDoubt, ...platformDoubts(selection.rows)]
  const scannedOnRequestOnly = isScannedOnRequestOnly(reference, found.rows)
  // Nobody can say that rows which cannot be told apart are the image, so none of them is scanned for it.
  const rows = doubts.some(({ cause }) => cause === 'ambiguous')
    ? []
    : subjects
        .filter(({ row, one, state }) => one === row && isWorthScanning(row, state))
        .map(({ row }) => ({ ...row, image_type: imageTypeOf(row) }))
  return toLook({
    reference,
    source: sourceId,
    context,
    digest: selection.digest,
    doubts,
    asked: found.asked,
    isFinal: found.isFinal ?? false,
    states: subjects.map(({ state }) => state),
    scannedOnRequestOnly,
    ...(scannedOnRequestOnly ? { missing: UNLISTED_AND_UNSCANNED } : {}),
    whenUnlisted: syncRemedy({ registry: reference.registry, session, context, enterpriseProjectId }),
    whenUnscanned: rows.length > 0 ? scanRemedy({ session, enterpriseProjectId, rows }, scanApis) : undefined,
    scansOf: (needs) => Promise.all(subjects.map((subject) => scanOf(subject, needs, found, options))),
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

/** A row, or a platform of it, with how far its scan is by the words of the row alone. */
interface Subject {
  readonly row: RegistryRow
  readonly one: RegistryRow | MemberRow
  readonly state: ScanState
}

/** The row itself, then its platforms. */
const subjectsOf = (row: RegistryRow): readonly Subject[] =>
  [row, ...(row.association_images ?? [])].map((one) => ({ row, one, state: stateOf(row, one, NO_DETAILS) }))

/** Platforms have no times of their own: they inherit the parent's. */
function stateOf(row: RegistryRow, one: RegistryRow | MemberRow, details: Details): ScanState {
  const isParent = one === row
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
    () =>
      toFacts(
        {
          severity_level: isParent ? row.severity_level : undefined,
          vul_num: one.vul_num,
          malicious_file_num: one.malicious_file_num,
          unsafe_setting_num: one.unsafe_setting_num,
          image_size: isParent ? row.image_size : undefined,
          latest_update_time: row.latest_update_time,
        },
        details,
      ),
  )
}

async function scanOf(
  { row, one, state }: Subject,
  needs: readonly Needs[],
  { enterpriseProjectId }: FoundRows,
  { session, severityIsStated, imageTypeOf }: RegistryLookOptions,
): Promise<ImageScan> {
  const isParent = one === row
  const subject = {
    image_id: one.image_id,
    image_type: imageTypeOf(row),
    namespace: one.namespace,
    image_name: one.image_name,
    image_version: one.image_version,
    instance_id: row.instance_id,
    vul_num: one.vul_num,
    malicious_file_num: one.malicious_file_num,
    unsafe_setting_num: one.unsafe_setting_num,
  }
  const request = { session, subject, needs, enterpriseProjectId, severityIsStated: isParent && severityIsStated }
  const details = state.kind === 'complete' ? await detailsOf(request) : NO_DETAILS
  const digest = digestOf(one)
  const kind = registryTypeOf(row) ?? 'registry'
  return {
    label: isParent ? kind : `${kind} platform ${digest ?? one.image_name ?? '?'}`,
    digest,
    pushedAtMs: pushTime(row.latest_update_time),
    state: Object.keys(details).length === 0 ? state : stateOf(row, one, details),
  }
}

/** Most runs need no details, nor what asks for them. */
const detailsOf = async (request: DetailRequest): Promise<Details> =>
  isToldByRow(request) ? NO_DETAILS : (await import('./details.ts')).readDetails(request)
