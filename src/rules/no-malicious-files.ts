import { MALICE_LEVELS, type MaliciousFileCounts } from '../core/assessment.ts'
import { type Count, countPhrase, keepsWithin } from '../core/count.ts'
import { message } from '../core/message.ts'
import { defineRule, pass, undecided, violated } from '../core/rule.ts'

const GRADES = ['any', ...MALICE_LEVELS] as const
type Grade = (typeof GRADES)[number]

interface Options {
  readonly max: number
  readonly 'min-level': Grade
}

export const noMaliciousFiles = defineRule<Options>({
  id: 'no-malicious-files',
  about: 'facts',
  summary: message('The scan found no malicious files.'),
  options: {
    properties: {
      max: { type: 'integer', minimum: 0, description: 'At most so many malicious files.' },
      'min-level': {
        enum: [...GRADES],
        description: 'Count only files of this level or above, where the source grades them.',
      },
    },
  },
  defaults: { max: 0, 'min-level': 'any' },
  needs: ({ 'min-level': level }) => ({
    facts: ['maliciousFiles'],
    ...(level === 'any' ? {} : { maliceLevel: level }),
  }),

  evaluate({ max, 'min-level': level }, { maliciousFiles }) {
    if (!maliciousFiles.known) return undecided(maliciousFiles)
    const count = countFrom(level, maliciousFiles.value)
    const values = { found: countPhrase(count), level, limit: max }
    const text =
      level === 'any'
        ? message('malicious files: {found}, the limit is {limit}', values)
        : message('malicious files of level {level} or above: {found}, the limit is {limit}', values)

    const within = keepsWithin(count, max)
    if (within === false) {
      return violated(text, message('find out how these files came into the image, remove them and build it again'))
    }
    if (within) return pass(text)
    if (level === 'any') return undecided({ cause: 'not-measured', why: text })
    const why = message(
      'malicious files of level {level} or above: {found}, as the source does not grade all of them',
      values,
    )
    return undecided({ cause: 'not-measured', why, hint: message('use min-level: any, which every source can decide') })
  },
})

/**
 * Bounds of the number of files of a grade or above. Files of a worse grade count too, and there are no more than of
 * any milder one; a source that does not grade leaves everything between none and all.
 */
function countFrom(grade: Grade, { total, atLeast }: MaliciousFileCounts): Count {
  const counts: Partial<Record<Grade, Count>> = { any: total, ...atLeast }
  const rank = GRADES.indexOf(grade)
  const min = Math.max(...GRADES.slice(rank).map((worse) => counts[worse]?.min ?? 0))
  const max = Math.min(...GRADES.slice(0, rank + 1).map((milder) => counts[milder]?.max ?? Number.POSITIVE_INFINITY))
  // Where the counts contradict each other, the worse decides.
  return { min, max: Math.max(min, max) }
}
