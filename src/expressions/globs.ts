import { matchesGlob } from '../core/glob.ts'
import { MAX_GLOB_STEPS } from './limits.ts'

/** Matches globs within a budget of characters that is given anew to each evaluation. */
export interface GlobMatcher {
  readonly matches: (text: string, glob: string) => boolean
  refill(): void
}

/** A matcher that throws when its budget is spent: strangers choose how long a title is, and how many there are. */
export function createGlobMatcher(): GlobMatcher {
  let left = 0
  return {
    matches(text, glob) {
      left -= text.length * glob.length
      if (left < 0) throw new Error('the texts are too long or too many to match against globs')
      return matchesGlob(glob, text)
    },
    refill() {
      left = MAX_GLOB_STEPS
    },
  }
}
