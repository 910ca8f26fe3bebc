import { message } from '../core/message.ts'
import { defineRule, type Judgement, pass, undecided, violated } from '../core/rule.ts'
import {
  exactly,
  isAbove,
  rankOf,
  SEVERITIES,
  type Severity,
  type SeverityRange,
  severityPhrase,
} from '../core/severity.ts'
import { worstSeverity } from '../core/vulnerability-counts.ts'

interface Options {
  readonly max: Severity
}

export const maxSeverity = defineRule<Options>({
  id: 'max-severity',
  about: 'facts',
  summary: message('No vulnerability is worse than a severity.'),
  options: {
    properties: {
      max: {
        enum: [...SEVERITIES],
        description:
          'The worst severity that is accepted. Where a source has one word for high and critical, high cannot be decided: use medium, or critical to accept both.',
      },
    },
  },
  defaults: { max: 'medium' },
  needs: ({ max }) => ({ severityAbove: max, facts: ['severity'] }),

  evaluate({ max }, { severity, vulnerabilities }) {
    // Where a level and the counts contradict each other, the worse decides: counts can violate but never pass.
    const counted = vulnerabilities.known ? worstSeverity(vulnerabilities.value) : undefined
    if (counted && isAbove(counted.least, max)) return tooSevere(counted, max)
    if (!severity.known) return undecided(severity)

    const worst = severity.value
    if (isAbove(worst.least, max)) return tooSevere(worst, max)
    return isAbove(worst.most, max) ? untold(worst, max) : pass(withLimit(worst, max))
  },
})

const withLimit = (worst: SeverityRange, limit: Severity) =>
  message('worst severity is {severity}, the limit is {limit}', {
    severity: severityPhrase(worst),
    limit: severityPhrase(exactly(limit)),
  })

const tooSevere = (worst: SeverityRange, limit: Severity): Judgement =>
  violated(withLimit(worst, limit), message('update the packages that have these vulnerabilities, or the base image'))

/** The limit lies inside the range: the source says too little for it. */
function untold(worst: SeverityRange, limit: Severity): Judgement {
  const why = message(
    'worst severity is {severity}, and the source does not tell which: the limit {limit} is undecided',
    {
      severity: severityPhrase(worst),
      limit: severityPhrase(exactly(limit)),
    },
  )
  const stricter = SEVERITIES[rankOf(worst.least) - 1]
  const adjacent = rankOf(worst.most) - rankOf(worst.least) === 1
  const hint =
    stricter && adjacent
      ? message('use max: {stricter}, or {looser} to accept both', { stricter, looser: worst.most })
      : message('look these vulnerabilities up in the console of the service: some have no level there')
  return undecided({ cause: 'not-measured', why, hint })
}
