import { DURATION_PATTERN, parseDurationMs } from '../core/duration.ts'
import { parseInstantMs } from '../inputs/values.ts'

const MOMENT = '[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2}))?'

/** Moments as test files write them: 2026-12-31, 2026-12-31T10:00:00Z. A JSON Schema pattern. */
export const MOMENT_PATTERN = `^${MOMENT}$`

/** Moments, or how long before the moment of the case: 2h, 30d. A JSON Schema pattern. */
export const MOMENT_OR_AGE_PATTERN = `^(?:${MOMENT}|[0-9]{1,6}[smhd])$`

/** A moment, or one so long before `asOfMs`, in epoch milliseconds; throws GateError where the calendar has no such day. */
export const parseMomentMs = (text: string, asOfMs: number): number =>
  new RegExp(DURATION_PATTERN).test(text) ? asOfMs - parseDurationMs(text) : parseInstantMs({ text, place: '' })
