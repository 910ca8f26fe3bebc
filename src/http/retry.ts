/** Tries of one request, the first included. */
export const MAX_TRIES = 4
/** Time for one request with all its tries and the waits between them. */
export const REQUEST_BUDGET_MS = 15_000
/** The longest pause between two tries that the service did not ask for. */
export const MAX_BACKOFF_MS = 5_000

/** The wait before try number `tries` + 1: capped exponential back-off with full jitter; `random` is in [0, 1). */
export const backoffMs = (tries: number, baseMs: number, random: number): number =>
  Math.floor(random * Math.min(MAX_BACKOFF_MS, baseMs * 2 ** tries))

/**
 * How long the service asks to wait, in milliseconds; undefined where it asks for nothing.
 * Retry-After is seconds or a date; x-acs-retry-after is milliseconds (as Alibaba's own client reads it).
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const acs = headers['x-acs-retry-after']
  if (acs !== undefined && /^\d{1,9}$/.test(acs)) return Number(acs)
  const standard = headers['retry-after']
  if (standard === undefined) return undefined
  if (/^\d{1,9}$/.test(standard)) return Number(standard) * 1000
  const date = Date.parse(standard)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
