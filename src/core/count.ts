import { type MessageValue, message } from './message.ts'

/** A count of which sometimes only bounds are known: "at least `min`, at most `max`". */
export interface Count {
  readonly min: number
  /** Infinity where the source gives no upper bound. */
  readonly max: number
}

export const exactCount = (n: number): Count => ({ min: n, max: n })
export const atLeast = (n: number): Count => ({ min: n, max: Number.POSITIVE_INFINITY })
export const isExact = (count: Count): boolean => count.min === count.max
export const addCounts = (a: Count, b: Count): Count => ({ min: a.min + b.min, max: a.max + b.max })

/** Whether the count keeps within `limit`: true, false, or undefined where the bounds do not decide it. */
export function keepsWithin(count: Count, limit: number): boolean | undefined {
  if (count.min > limit) return false
  return count.max <= limit ? true : undefined
}

/** As a part of a sentence: 3, "at least 3", "at most 3" or "between 1 and 3". */
export function countPhrase({ min, max }: Count): MessageValue {
  if (min === max) return min
  if (max === Number.POSITIVE_INFINITY) return message('at least {count}', { count: min })
  return min === 0 ? message('at most {count}', { count: max }) : message('between {min} and {max}', { min, max })
}
