import { durationPhrase } from '../core/duration.ts'
import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { type Proof, proved, skipped } from '../sources/probe.ts'

/** Both clouds refuse a signature that is more than this off (their pages on signing). */
const MAX_SKEW_MS = 15 * 60_000
const WARN_BEYOND_MS = 5 * 60_000
/** What the way of the answer and the header's precision can make. */
const ALIKE_WITHIN_MS = 3_000
/** A Date header tells whole seconds, cut off. */
const HALF_A_SECOND_MS = 500

const HINT = message('set the clock of this machine by NTP')

/**
 * How far this machine's clock is from the service's, by the Date header of an answer that came at `receivedAtMs`.
 * Throws GateError REQUEST_REJECTED where every signature would be refused for it.
 */
export function proveClock(date: string | undefined, receivedAtMs: number): Proof {
  const serviceMs = Date.parse(date ?? '')
  if (Number.isNaN(serviceMs)) return skipped(message('the service does not tell its time'))
  const aheadMs = receivedAtMs - (serviceMs + HALF_A_SECOND_MS)
  if (Math.abs(aheadMs) < ALIKE_WITHIN_MS) return proved(message("agrees with the service's"))
  // To the second: no header tells more.
  const skew = durationPhrase(Math.round(Math.abs(aheadMs) / 1000) * 1000)
  const text =
    aheadMs < 0
      ? message('this machine is {skew} behind the service', { skew })
      : message('this machine is {skew} ahead of the service', { skew })
  if (Math.abs(aheadMs) > MAX_SKEW_MS) {
    throw new GateError('REQUEST_REJECTED', message('{skew}, and more than 15m is refused', { skew: text }), {
      hint: HINT,
    })
  }
  return Math.abs(aheadMs) > WARN_BEYOND_MS ? { result: 'warning', text, hint: HINT } : proved(text)
}
