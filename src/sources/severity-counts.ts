import type { Needs } from '../core/assessment.ts'
import { atLeast, type Count, exactCount } from '../core/count.ts'
import { HIGH_OR_CRITICAL, isAbove, type SeverityRange, SOME_SEVERITY } from '../core/severity.ts'
import { type SeverityBucket, totalOf, type VulnerabilityCounts, worstSeverity } from '../core/vulnerability-counts.ts'
import { incomplete, type ListPage } from './whole-list.ts'

/** One of a service's own words for a severity. */
export interface SeverityLevel {
  readonly word: string
  readonly severity: SeverityRange
}

/** A list of vulnerabilities of which each row has one of a service's words for its severity. */
export interface SeverityList {
  readonly name: string
  /** Worst first. */
  readonly levels: readonly SeverityLevel[]
  /** How many there are of all severities by the image's row. */
  readonly expected: Count
  /** The same by all that the service tells, where that takes a request; asked for while the list is. */
  readonly declared?: Promise<Count>
  /** As many rows as a page can hold. */
  readonly pageSize: number
  readFirstPage(): Promise<ListPage>
  /** What tells rows apart; undefined where a row has nothing of the kind. */
  keyOf(row: unknown): string | undefined
  /** The word of a row; undefined where it has none. */
  wordOf(row: unknown): string | undefined
  /** The list for one word: its total, and some of its rows. */
  readLevel(word: string): Promise<ListPage>
}

/** What the first answers about a list tell, and how to learn the rest where they leave something open. */
export interface Beginning {
  readonly counts: VulnerabilityCounts
  finish?(): Promise<VulnerabilityCounts>
}

/**
 * The vulnerabilities of all lists together. Where only the worst severity is needed and one list has a finding of the
 * worst level, the rest stays a bound: no more of it could change an outcome.
 */
export async function countLists(
  needs: readonly Needs[],
  beginnings: readonly Promise<Beginning>[],
): Promise<VulnerabilityCounts> {
  const begun = await Promise.all(beginnings)
  const isDecided = !needsNumbers(needs) && begun.some(({ counts }) => hasWorst(counts))
  const lists = await Promise.all(begun.map((one) => (isDecided ? one.counts : (one.finish?.() ?? one.counts))))
  return lists.flat()
}

/**
 * Begins to count a list. One that fits on a page, by the image's row, is read: so every word is seen. A longer one is
 * counted by the total of each level, which takes as many requests as there are levels: the worst by itself where that
 * may be enough. What was declared beyond the levels is of unknown severity: a word in no table is never harmless.
 */
export async function beginCount(needs: readonly Needs[], list: SeverityList): Promise<Beginning> {
  const { levels, expected, declared = expected } = list
  if (!needsLevels(needs, levels)) return { counts: withRest([], await declared) }
  if (expected.min <= list.pageSize) return beginWithPage(list)
  if (needsNumbers(needs)) return { counts: withRest(...(await Promise.all([countLevels(list, levels), declared]))) }

  const [worst, total] = await Promise.all([countLevels(list, levels.slice(0, 1)), declared])
  return {
    counts: withRest(worst, total),
    finish: async () => withRest([...worst, ...(await countLevels(list, levels.slice(1)))], total),
  }
}

async function beginWithPage(list: SeverityList): Promise<Beginning> {
  const [page, declared] = await Promise.all([list.readFirstPage(), list.declared ?? list.expected])
  if (page.rows.length > page.total) throw incomplete(list.name, page.rows.length, page.total)
  const total = { min: Math.max(declared.min, page.total), max: Math.max(declared.max, page.total) }
  const listed = tally(list, page.rows)
  const counts = withRest(listed, total)
  if (isWhole(page, list)) return { counts }
  return { counts, finish: async () => withRest(noFewerThan(listed, await countLevels(list, list.levels)), total) }
}

/** Whether a level must be told from the others: one above a limit, or with a limit of its own. */
export const needsLevels = (needs: readonly Needs[], levels: readonly SeverityLevel[]): boolean =>
  needs.some(({ severityAbove, countLevels = [] }) =>
    levels.some(
      ({ severity: { least, most } }) =>
        (severityAbove !== undefined && isAbove(most, severityAbove)) ||
        countLevels.some((one) => one === least || one === most),
    ),
  )

/** Whether how many there are matters, beside how bad the worst is. */
const needsNumbers = (needs: readonly Needs[]): boolean => needs.some(({ facts }) => facts.includes('vulnerabilities'))

/** Whether something has the worst word: both clouds have one for critical and high together. */
const hasWorst = (counts: VulnerabilityCounts): boolean => worstSeverity(counts).least === HIGH_OR_CRITICAL.least

/** Whether all that is declared stands on the page: a row that stands twice may stand in the place of another. */
const isWhole = ({ rows, total }: ListPage, { keyOf }: SeverityList): boolean =>
  rows.length === total && new Set(rows.map((row) => keyOf(row) ?? JSON.stringify(row))).size === total

/** The different rows of a page by the severity of their words; of one that is in no table, any. */
function tally({ levels, wordOf }: SeverityList, rows: readonly unknown[]): VulnerabilityCounts {
  const found = new Map<SeverityRange, number>()
  for (const row of new Map(rows.map((one) => [JSON.stringify(one), one])).values()) {
    const own = wordOf(row)
    const severity = levels.find(({ word }) => word === own)?.severity ?? SOME_SEVERITY
    found.set(severity, (found.get(severity) ?? 0) + 1)
  }
  return [...levels.map((level) => level.severity), SOME_SEVERITY].flatMap((severity) => {
    const number = found.get(severity) ?? 0
    return number === 0 && severity === SOME_SEVERITY ? [] : [{ severity, count: exactCount(number) }]
  })
}

/** The total of each level; one whose rows have another word says nothing of how bad they are. */
const countLevels = (
  { readLevel, wordOf }: SeverityList,
  levels: readonly SeverityLevel[],
): Promise<readonly SeverityBucket[]> =>
  Promise.all(
    levels.map(async ({ word, severity }) => {
      const { total, rows } = await readLevel(word)
      const isOfWord = rows.every((row) => wordOf(row) === word)
      return { severity: isOfWord ? severity : SOME_SEVERITY, count: exactCount(total) }
    }),
  )

/** The counts, and of each severity no fewer than are listed: where the two contradict each other, the worse decides. */
function noFewerThan(listed: VulnerabilityCounts, counted: VulnerabilityCounts): VulnerabilityCounts {
  const unseen = listed.map(({ severity, count }) => {
    const known = totalOf(counted.filter((one) => one.severity === severity))
    return { severity, count: exactCount(Math.max(0, count.min - known.min)) }
  })
  return [...counted, ...unseen.filter(({ count }) => count.min > 0)]
}

/** What was declared beyond the counted is of unknown severity. Counts beyond the declared are contradicted: the worse decides. */
function withRest(counted: VulnerabilityCounts, declared: Count): VulnerabilityCounts {
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
