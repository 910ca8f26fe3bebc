import type { Facts, ScanState } from '../core/assessment.ts'
import { formatExactMoment, formatMoment } from '../core/duration.ts'
import type { Measured } from '../core/measured.ts'
import { message } from '../core/message.ts'

/** A scan that succeeded: complete, or stale where it ended before the image was last pushed. */
export function completedState(
  endedAtMs: Measured<number>,
  pushedAtMs: Measured<number>,
  facts: () => Facts,
): ScanState {
  if (endedAtMs.known && pushedAtMs.known && endedAtMs.value < pushedAtMs.value) {
    // Of moments within a second the milliseconds tell which came first.
    const format = pushedAtMs.value - endedAtMs.value > 1000 ? formatMoment : formatExactMoment
    const why = message('the scan ended {scanned}, before the last push at {pushed}', {
      scanned: format(endedAtMs.value),
      pushed: format(pushedAtMs.value),
    })
    return { kind: 'stale', endedAtMs: endedAtMs.value, why }
  }
  return { kind: 'complete', endedAtMs, facts: facts() }
}
