const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 75_000
const GROWTH = 1.6

/** The pause after look number `looks`: growing, up to a fifth shorter by chance so that runs do not march in step. */
export const pauseMs = (looks: number, random: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * GROWTH ** (looks - 1)) * (1 - random / 5)

/** What one image may cost its service in so much waiting, with some to spare for a login and an API that is not there. */
const MOST_REQUESTS = 23
const IN_MS = 600_000
/** Looks further apart than this come too late to be worth looking often at first. */
const WIDE_GAP_MS = 120_000

export interface Spent {
  /** Epoch milliseconds: when the first look began. */
  readonly sinceMs: number
  readonly requests: number
  /** By the latest look alone. */
  readonly byLook: number
}

/**
 * The pause before the next look at an image whose looks take several requests each: the usual one, until what may still
 * be asked before the deadline is just enough for looks at even, wide gaps.
 */
export function sparingPauseMs(
  usualMs: number,
  { sinceMs, requests, byLook }: Spent,
  nowMs: number,
  endMs: number,
): number {
  const budget = MOST_REQUESTS * Math.max(1, (endMs - sinceMs) / IN_MS)
  const looksLeft = Math.floor((budget - requests) / Math.max(1, byLook))
  const evenMs = (endMs - nowMs) / Math.max(1, looksLeft)
  return evenMs > WIDE_GAP_MS || looksLeft < 1 ? Math.max(usualMs, evenMs) : usualMs
}

/** Images that are looked at again within so much time are looked at together, and share lists. */
export const TOGETHER_MS = 500

/** The pause, longer by less than `stepMs`, so that it ends so many steps before the deadline that images have in common. */
export const togetherMs = (pauseMs: number, leftMs: number, stepMs: number): number =>
  leftMs - Math.floor(Math.max(0, leftMs - pauseMs) / stepMs) * stepMs
