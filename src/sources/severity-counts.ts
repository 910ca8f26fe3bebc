import type { Needs } from '../core/assessment.ts'
import { atLeast, type Count, exactCount } from '../core/count.ts'
import { isAbove, type SeverityRange, SOME_SEVERITY, worseOf } from '../core/severity.ts'
import { type SeverityBucket, totalOf, type VulnerabilityCounts } from '../core/vulnerability-counts.ts'

/** One of a service's own words for a severity, worst first in its list. */
export interface SeverityLevel {
  readonly word: string
  readonly severity: SeverityRange
}

/**
 * The levels to count: all of them where a rule needs one, be it above a limit or with a limit of its own. Findings
 * in a level that is not counted could not be told from findings that the service lists under another word, or not.
 */
export function levelsToCount(needs: readonly Needs[], levels: readonly SeverityLevel[]): readonly SeverityLevel[] {
  const asked = (level: SeverityLevel, { severityAbove, countLevels }: Needs): boolean =>
    (severityAbove !== undefined && isAbove(level.severity.most, severityAbove)) ||
    (countLevels ?? []).some((one) => one === level.severity.least || one === level.severity.most)
  return levels.some((level) => needs.some((one) => asked(level, one))) ? levels : []
}

/**
 * Joins the counted levels with the total: what the total has beyond them lies in the levels that were not counted,
 * or is of unknown severity where all were. A total below the sum of the levels is contradicted by them: the worse decides.
 */
export function joinCounts(
  counted: readonly SeverityBucket[],
  total: Count,
  levels: readonly SeverityLevel[],
): VulnerabilityCounts {
  const sum = totalOf(counted)
  const rest: Count = { min: Math.max(0, total.min - sum.max), max: Math.max(0, total.max - sum.min) }
  if (rest.max === 0) return counted
  const uncounted = levels.filter(({ severity }) => !counted.some((one) => one.severity === severity))
  const range = uncounted.map((level) => level.severity).reduce<SeverityRange | undefined>(span, undefined)
  return [...counted, { severity: range ?? SOME_SEVERITY, count: rest }]
}

const span = (whole: SeverityRange | undefined, one: SeverityRange): SeverityRange => {
  if (whole === undefined) return one
  return { least: isAbove(whole.least, one.least) ? one.least : whole.least, most: worseOf(whole.most, one.most) }
}

/**
 * A count next to a word that says whether there are any at all. Where the two contradict each other, the worse
 * decides. A count that is absent, or stands beside a word that is in no table, is not measured.
 */
export function countBeside(count: number | undefined, some: boolean | 'unmapped' | undefined): Count | undefined {
  if (some === true && !count) return atLeast(1)
  if (some === 'unmapped') return count ? atLeast(count) : undefined
  return count === undefined ? undefined : exactCount(count)
}
