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
 * The levels to count: those that a rule needs, above a limit or with a limit of its own. Where the image is known to
 * have vulnerabilities, all of them: what lies in a level that is not counted could not be told from what the service
 * lists under another word, or not at all.
 */
export function levelsToCount(
  needs: readonly Needs[],
  levels: readonly SeverityLevel[],
  expected: Count,
): readonly SeverityLevel[] {
  const asked = (level: SeverityLevel, { severityAbove, countLevels }: Needs): boolean =>
    (severityAbove !== undefined && isAbove(level.severity.most, severityAbove)) ||
    (countLevels ?? []).some((one) => one === level.severity.least || one === level.severity.most)
  const needed = levels.filter((level) => needs.some((one) => asked(level, one)))
  return needed.length > 0 && expected.max > 0 ? levels : needed
}

/** A list of vulnerabilities that a service counts by one severity word at a time. */
export interface SeverityList {
  readonly levels: readonly SeverityLevel[]
  /** How many there are of all severities by the image's row. */
  readonly expected: Count
  /** The same by all that the service tells, where that takes a request; asked for while the levels are. */
  readonly declared?: Promise<Count>
  /** The total of the list for one word. */
  count(word: string): Promise<number>
}

/**
 * Counts the levels that a rule needs. What was declared beyond them is of unknown severity. Levels that add up to more
 * than was declared are contradicted by it: the worse decides.
 */
export async function countLevels(needs: readonly Needs[], list: SeverityList): Promise<VulnerabilityCounts> {
  const [declared, ...counted] = await Promise.all([
    list.declared ?? list.expected,
    ...levelsToCount(needs, list.levels, list.expected).map(async ({ word, severity }) => ({
      severity,
      count: exactCount(await list.count(word)),
    })),
  ])
  const sum = totalOf(counted).min
  const rest = { min: Math.max(0, declared.min - sum), max: Math.max(0, declared.max - sum) }
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
