import type { Facts, ScanState } from '../../core/assessment.ts'
import { type Measured, measured, notMeasured } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { completedState } from '../completed-state.ts'
import { failedState } from './failure-codes.ts'

/** What a row of any HSS list says about the scan of its image. */
export interface ScanWords {
  readonly status: string | null | undefined
  readonly failureCode?: string | null | undefined
  readonly failureText?: string | null | undefined
  readonly scannable?: boolean | null | undefined
  /** Why the agent cannot scan, in the words of HSS (local images). */
  readonly nonScanReason?: string | null | undefined
  readonly shareExpired?: boolean
  readonly isMultiArch?: boolean
  readonly endedAtMs: number | undefined
  readonly pushedAtMs: number | undefined
}

export const pushTime = (ms: number | undefined): Measured<number> =>
  ms === undefined ? notMeasured(message('HSS gives no time of the last push')) : measured(ms, 'latest_update_time')

const scanTime = (ms: number | undefined): Measured<number> =>
  ms === undefined ? notMeasured(message('HSS gives no time of the scan')) : measured(ms, 'latest_scan_time')

const multiArchHint = message(
  'HSS scans neither on request nor by schedule what is a multi-architecture image; a one-platform build becomes one by its provenance attestation: build with `provenance: false`, or push each platform under its own tag',
)

/** Why a scan that has not begun never will; undefined where it may. */
function unscannable(words: ScanWords): ScanState | undefined {
  if (words.shareExpired) {
    return {
      kind: 'unsupported',
      code: 'share_expired',
      why: message('the share of this image has expired, and HSS scans shared images only while the share lasts'),
      hint: message('have its owner share it anew, or push it to a registry of this account'),
    }
  }
  if (words.isMultiArch) {
    return {
      kind: 'unsupported',
      code: 'multi_arch',
      why: message('it is a multi-architecture image that HSS has not scanned'),
      hint: multiArchHint,
    }
  }
  if (words.nonScanReason) {
    const reason = words.nonScanReason.slice(0, 200)
    return { kind: 'unsupported', code: 'not_scannable', why: message('HSS cannot scan it: {reason}', { reason }) }
  }
  if (words.scannable === false) {
    return {
      kind: 'unsupported',
      code: 'not_scannable',
      why: message('HSS says that it cannot scan this image (scannable: false)'),
      hint: message('HSS scans Linux images up to its size limit; see the image in the HSS console for the reason'),
    }
  }
  return undefined
}

/**
 * The scan state from the words of HSS. The lists use more words than their pages name
 * (`waiting` in answers beside `waiting_for_scan` in queries); a word in no table is neither good nor bad.
 */
export function scanState(words: ScanWords, facts: () => Facts): ScanState {
  switch (words.status) {
    case 'success':
      if (words.failureCode || words.failureText) {
        const failure = (words.failureCode || words.failureText || '').slice(0, 60)
        const why = message('HSS calls the scan a success and gives a failure beside it: "{failure}"', { failure })
        return { kind: 'unclear', why }
      }
      return completedState(scanTime(words.endedAtMs), pushTime(words.pushedAtMs), facts)
    case 'failed':
      return failedState([words.failureCode, words.failureText])
    case 'download_failed':
    case 'image_oversized':
      return failedState([words.failureCode, words.status])
    case 'unscan':
      return (
        unscannable(words) ?? {
          kind: 'pending',
          why: message('HSS has not scanned the image'),
          hint: message(
            'set `scan: if-needed` to have the gate ask for it (a scan can cost money), or start a scan of the image in the HSS console',
          ),
          idle: true,
        }
      )
    case 'waiting':
    case 'waiting_for_scan':
      return unscannable(words) ?? { kind: 'pending', why: message('the scan is queued') }
    case 'scanning':
      return { kind: 'pending', why: message('the scan is running') }
    case undefined:
    case null:
    case '':
      return { kind: 'unclear', why: message('HSS gives no scan status') }
    default:
      return {
        kind: 'unclear',
        why: message('HSS gives a scan status that is in no table: "{status}"', { status: words.status.slice(0, 60) }),
      }
  }
}
