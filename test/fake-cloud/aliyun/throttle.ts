import type { Refusal } from '../message.ts'
import type { CloudState } from '../state.ts'

const SECOND_MS = 1_000

/** Refuses an action that was let in too often within the last second. What was refused does not count. */
export function throttle(
  action: string,
  { account, letIn, now }: CloudState,
  refuse: (status: number, code: string, message: string) => Refusal,
): void {
  const limit = account.aliyun.callsPerSecond
  if (limit === undefined) return
  const times = (letIn.get(action) ?? []).filter((time) => now() - time < SECOND_MS)
  letIn.set(action, times)
  if (times.length >= limit) throw refuse(400, 'Throttling.User', 'Request was denied due to user flow control.')
  times.push(now())
}
