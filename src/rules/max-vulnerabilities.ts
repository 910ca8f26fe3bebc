import { type Count, countPhrase, keepsWithin } from '../core/count.ts'
import { joinParts, type Message, type MessageValue, message } from '../core/message.ts'
import { defineRule, pass, undecided, violated } from '../core/rule.ts'
import { isAbove, type Severity, severityPhrase } from '../core/severity.ts'
import { countOf, totalOf, type VulnerabilityCounts } from '../core/vulnerability-counts.ts'

/** The levels that have a limit of their own, worst first. */
const LEVELS = ['critical', 'high', 'medium', 'low'] as const
type Limits = Readonly<Partial<Record<'total' | (typeof LEVELS)[number], number>>>

const limitOn = (what: string) => ({ type: 'integer', minimum: 0, description: `At most so many ${what}.` })

export const maxVulnerabilities = defineRule<Limits>({
  id: 'max-vulnerabilities',
  about: 'facts',
  summary: message('There are no more vulnerabilities than allowed, in total or of each severity.'),
  options: {
    properties: {
      total: limitOn('vulnerabilities of any severity'),
      critical: limitOn('vulnerabilities of severity critical'),
      high: limitOn('vulnerabilities of severity high, critical not counted'),
      medium: limitOn('vulnerabilities of severity medium'),
      low: limitOn('vulnerabilities of severity low'),
    },
    anyOf: ['total', ...LEVELS].map((key) => ({ required: [key] })),
  },
  defaults: {},
  needs: (limits) => ({
    countLevels: LEVELS.filter((level) => limits[level] !== undefined),
    facts: ['vulnerabilities'],
  }),

  evaluate(limits, { vulnerabilities }) {
    if (!vulnerabilities.known) return undecided(vulnerabilities)
    const counts = vulnerabilities.value
    const bounds = [...boundsOfTotal(limits, counts), ...boundsOfRanges(limits, counts)]

    const exceeded = bounds.filter(({ found, limit }) => keepsWithin(found, limit) === false)
    if (exceeded.length > 0) {
      return violated(
        message('more vulnerabilities than allowed: {found}', { found: listOf(narrowest(exceeded)) }),
        message('update the packages that have these vulnerabilities, or the base image'),
      )
    }
    const stated = bounds.filter(({ levels }) => levels.length <= 1)
    const open = stated.filter(({ found, limit }) => keepsWithin(found, limit) === undefined)
    if (open.length === 0) {
      return pass(message('no more vulnerabilities than allowed: {found}', { found: listOf(stated) }))
    }
    const why = message('the source counts too coarsely to decide: {found}', { found: listOf(open) })
    return undecided({ cause: 'not-measured', why, hint: hintAbout(open, counts) })
  },
})

/** So many findings were counted and so many are allowed, of these levels together; of any severity without levels. */
interface Bound {
  readonly levels: readonly Severity[]
  readonly found: Count
  readonly limit: number
}

const boundsOfTotal = ({ total }: Limits, counts: VulnerabilityCounts): readonly Bound[] =>
  total === undefined ? [] : [{ levels: [], found: totalOf(counts), limit: total }]

/**
 * The bounds of each level, then of each wider range of neighbouring levels that all have limits: 3 findings that are
 * high or critical break `high: 1, critical: 1` although neither limit alone is surely broken.
 */
function boundsOfRanges(limits: Limits, counts: VulnerabilityCounts): readonly Bound[] {
  const bounds: Bound[] = []
  for (let width = 1; width <= LEVELS.length; width += 1) {
    for (let start = 0; start + width <= LEVELS.length; start += 1) {
      const levels = LEVELS.slice(start, start + width)
      const stated = levels.map((level) => limits[level]).filter((limit) => limit !== undefined)
      if (stated.length < width) continue
      bounds.push({ levels, found: countOf(counts, levels), limit: stated.reduce((sum, limit) => sum + limit, 0) })
    }
  }
  return bounds
}

/** Those bounds that no narrower one of them explains. */
const narrowest = (bounds: readonly Bound[]): readonly Bound[] =>
  bounds.filter(({ levels }) => !bounds.some((other) => isPartOf(other.levels, levels)))

const isPartOf = (part: readonly Severity[], whole: readonly Severity[]): boolean =>
  part.length > 0 && part.length < whole.length && part.every((level) => whole.includes(level))

const listOf = (bounds: readonly Bound[]): MessageValue =>
  joinParts(
    bounds.map(({ levels, found, limit }) =>
      message('{level} {found} (limit {limit})', { level: nameOf(levels), found: countPhrase(found), limit }),
    ),
  )

function nameOf(levels: readonly Severity[]): Message {
  const [most, least] = [levels[0], levels.at(-1)]
  return most && least ? severityPhrase({ least, most }) : message('total')
}

/** What limits the source could decide: none that parts what it counts together, unless each part may hold nothing. */
function hintAbout(open: readonly Bound[], counts: VulnerabilityCounts): Message {
  const levels = open.flatMap((bound) => bound.levels)
  const joint = counts.find(
    ({ severity, count }) =>
      severity.least !== severity.most &&
      count.max > 0 &&
      levels.some((level) => !isAbove(level, severity.most) && !isAbove(severity.least, level)),
  )
  return joint
    ? message('it counts {levels} together: use total, or the limit 0 for each of these levels', {
        levels: severityPhrase(joint.severity),
      })
    : message('look these vulnerabilities up in the console of the service: it told only bounds of their number')
}
