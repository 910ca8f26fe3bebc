import type { Needs } from '../core/assessment.ts'
import { atLeast, type Count, exactCount } from '../core/count.ts'
import { isAbove, type SeverityRange, SOME_SEVERITY } from '../core/severity.ts'
import { totalOf, type VulnerabilityCounts } from '../core/vulnerability-counts.ts'

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

/** A list of vulnerabilities that a service counts by one severity word at a time. */
export interface SeverityList {
  readonly levels: readonly SeverityLevel[]
  /** How many there are of all severities by another count of the service, such as the image's row. */
  readonly declared: Count
  /** The total of the list for one word. */
  count(word: string): Promise<number>
}

/**
 * Counts the levels that a rule needs. What was declared beyond them is of unknown severity. Levels that add up to more
 * than was declared are contradicted by it: the worse decides.
 */
export async function countLevels(needs: readonly Needs[], list: SeverityList): Promise<VulnerabilityCounts> {
  const counted = await Promise.all(
    levelsToCount(needs, list.levels).map(async ({ word, severity }) => ({
      severity,
      count: exactCount(await list.count(word)),
    })),
  )
  const sum = totalOf(counted).min
  const rest = { min: Math.max(0, list.declared.min - sum), max: Math.max(0, list.declared.max - sum) }
  return rest.max === 0 ? counted : [...counted, { severity: SOME_SEVERITY, count: rest }]
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
