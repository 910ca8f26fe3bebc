import type { ImageScan, ScanState } from '../../core/assessment.ts'
import { NO_DETAILS, toFacts } from '../huawei/facts.ts'
import { pushTime, scanState } from '../huawei/scan-state.ts'
import type { LocalRow } from './row.ts'

/** The scan that a row tells of. */
export const toScan = (row: LocalRow, digest: string | undefined, label: string): ImageScan => ({
  label,
  digest,
  pushedAtMs: pushTime(row.latest_update_time),
  state: localState(row),
})

export const localState = (row: LocalRow): ScanState =>
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
