import type { Facts } from '../../core/assessment.ts'
import type { Count } from '../../core/count.ts'
import type { Measured } from '../../core/measured.ts'
import type { ImageReport, Report } from '../../core/report.ts'
import { totalOf } from '../../core/vulnerability-counts.ts'
import { worstImagesFirst } from '../standing.ts'
import { createCategories } from './category.ts'

/** What becomes one run of the file: the outcomes of an image's rules, or what its scan lists. */
export interface Subject {
  readonly image: ImageReport
  readonly shows: 'rules' | 'contents'
  readonly category: string
}

/** GitHub takes no file with more. */
const MAX_RUNS = 20

/** The subjects that have room, the rules of the worst images first, and those that have none. */
export function chooseSubjects({ images }: Report): {
  readonly chosen: readonly Subject[]
  readonly leftOut: readonly Subject[]
} {
  const take = createCategories()
  // By their order in the run, so that a category does not depend on verdicts.
  const categories = new Map(images.map((image) => [image, take(image.reference)]))
  const sorted = worstImagesFirst(images)
  const subjects = [
    ...sorted.map((image) => ({ image, shows: 'rules' as const, category: categories.get(image) ?? '' })),
    ...sorted
      .filter(isListed)
      .map((image) => ({ image, shows: 'contents' as const, category: `${categories.get(image)}/contents` })),
  ]
  return { chosen: subjects.slice(0, MAX_RUNS), leftOut: subjects.slice(MAX_RUNS) }
}

/**
 * Whether the image's contents are known to the end. An upload closes the alerts that it does not hold: where a list
 * could not be read, what was found before must stay open.
 */
function isListed({ scans }: ImageReport): boolean {
  const lists = scans.flatMap(({ state }) => (state.kind === 'complete' ? stateOfLists(state.facts) : UNREAD))
  return lists.includes('known') && !lists.includes('unread')
}

type ListState = 'known' | 'unread' | 'never'

const UNREAD: readonly ListState[] = ['unread']

/**
 * How much is known of each list. One that counts 0 is empty. One that was not asked for, as in evidence of a run
 * without this report, is unread; a source that never gives it says nothing of it.
 */
function stateOfLists(facts: Facts): readonly ListState[] {
  const { vulnerabilities, maliciousFiles, unsafeSettings, sensitiveFiles } = facts
  return [
    stateOf(facts.findings, vulnerabilities.known ? totalOf(vulnerabilities.value) : undefined, 'unread'),
    stateOf(facts.maliciousFileList, maliciousFiles.known ? maliciousFiles.value.total : undefined, 'unread'),
    stateOf(facts.unsafeSettingList, unsafeSettings.known ? unsafeSettings.value : undefined, 'never'),
    stateOf(facts.sensitiveFileList, sensitiveFiles.known ? sensitiveFiles.value : undefined, 'never'),
  ]
}

function stateOf(list: Measured<unknown> | undefined, count: Count | undefined, absent: ListState): ListState {
  if (list?.known) return 'known'
  if (list !== undefined) return list.cause === 'not-measured' ? 'never' : 'unread'
  if (count === undefined) return 'never'
  return count.max === 0 ? 'known' : absent
}
