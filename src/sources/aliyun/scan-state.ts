import type { Facts, ScanState } from '../../core/assessment.ts'
import { type Measured, measured, notMeasured } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { completedState } from '../completed-state.ts'
import type { ImageRow } from './row.ts'

export const pushTime = (row: ImageRow): Measured<number> =>
  row.ImageUpdate === undefined
    ? notMeasured(message('Security Center gives no time of the last push'))
    : measured(row.ImageUpdate, 'ImageUpdate')

const scanTime = (row: ImageRow): Measured<number> =>
  row.LastScanTime === undefined
    ? notMeasured(message('Security Center gives no time of the scan'))
    : measured(row.LastScanTime, 'LastScanTime')

const UNDER_WAY = new Set([
  'INIT',
  'START',
  'MESSAGE_SEND',
  'START_RUN',
  'DOWNLOAD',
  'PRE_ANALYZER',
  'PRE_ANALYZER_SUCCESS',
  'WEB_SHELL_ANALYZER',
  'CVE_ANALYZER',
  'BIN_ANALYZER',
  'OTHER_ANALYZER',
])

/**
 * ScaResult tells why a scan was not made. It can stand beside ScaStatus SUCCESS (the page's own example), so it is
 * read first: such a success is an older scan's, or none.
 */
function refusedScan(result: string): ScanState {
  switch (result) {
    case 'TASK_NOT_SUPPORT_REGION':
      return {
        kind: 'unsupported',
        code: result,
        why: message('Security Center does not scan images of this region'),
        hint: message('push the image to an instance in a region that is scanned, or judge it by another source'),
      }
    case 'TASK_NOT_EXISTS':
      return {
        kind: 'pending',
        why: message('Security Center has no scan task for the image'),
        hint: START,
        idle: true,
      }
    case 'forbid_create_repeat_task':
      return { kind: 'pending', why: message('another scan of the image is under way') }
    default:
      return {
        kind: 'unclear',
        why: message('Security Center gives a scan result that is in no table: "{result}"', {
          result: result.slice(0, 60),
        }),
      }
  }
}

const START = message(
  'set scan: if-needed to have the gate ask for a scan, which can cost money, or start one in the Security Center console',
)

/** Words for a task that was not begun; beside any other, TASK_NOT_EXISTS tells of what became of that task since. */
const WITHOUT_TASK = ['', 'INIT', 'SUCCESS']

/** Whether the status is of a scan that was made, so that no other is asked for after a failure or beside it. */
const isOfItsTask = (status: string, result: string): boolean =>
  result === 'TASK_NOT_EXISTS' && !WITHOUT_TASK.includes(status)

/** The scan state from ScaStatus and ScaResult (DescribeImageInstances); a word in no table is neither good nor bad. */
export function scanState(row: ImageRow, facts: () => Facts): ScanState {
  const status = row.ScaStatus ?? ''
  const result = row.ScaResult ?? ''
  if (!['', 'SUCCESS'].includes(result) && !isOfItsTask(status, result)) return refusedScan(result)
  if (row.Status && row.Status !== 'NORMAL') {
    return {
      kind: 'unclear',
      why: message('Security Center gives the image a status that is in no table: "{status}"', {
        status: row.Status.slice(0, 60),
      }),
    }
  }
  if (status === 'SUCCESS' && typeof row.ScaProgress === 'number' && row.ScaProgress < 100) {
    return { kind: 'pending', why: message('the scan is under way ({progress} %)', { progress: row.ScaProgress }) }
  }
  if (status === 'SUCCESS') return completedState(scanTime(row), pushTime(row), facts)
  if (status === 'FAIL' || status === 'TIMEOUT') {
    const why = status === 'FAIL' ? message('the scan failed') : message('the scan took too long')
    const hint = message(
      'start the scan again in the Security Center console; if it fails again, open a ticket with Alibaba Cloud',
    )
    return { kind: 'failed', code: status, why, hint }
  }
  // Whether a row that was never scanned has no status or INIT is not documented. INIT is the first word of a scan under
  // way, so no second one is asked for beside it.
  if (status === '') {
    return { kind: 'pending', why: message('Security Center has not scanned the image'), hint: START, idle: true }
  }
  if (UNDER_WAY.has(status)) return { kind: 'pending', why: message('the scan is under way ({status})', { status }) }
  return {
    kind: 'unclear',
    why: message('Security Center gives a scan status that is in no table: "{status}"', {
      status: status.slice(0, 60),
    }),
  }
}
