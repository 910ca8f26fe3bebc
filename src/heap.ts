import { setFlagsFromString } from 'node:v8'

/** How much garbage may stand beside what is held before it is collected, in percent of that. */
const GROWTH_PERCENT = 40

/**
 * Lets the heap grow by a part of what it holds. V8 lets a small heap grow to four times as much on a large machine, so
 * that most of what a run with long lists takes would be garbage; runners kill jobs for less.
 */
export const keepHeapSmall = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`)
