import { countPhrase } from '../core/count.ts'
import { type Finding, type Findings, namesOf } from '../core/finding.ts'
import { FINDING_GLOB_PATTERN, matchesGlob } from '../core/glob.ts'
import { message } from '../core/message.ts'
import { defineRule, type Judgement, pass, undecided, violated } from '../core/rule.ts'
import { rankOf } from '../core/severity.ts'
import { totalOf } from '../core/vulnerability-counts.ts'

interface Options {
  readonly ids: readonly string[]
}

/** As many as a reader takes in; the others are counted. */
const MAX_NAMED = 10

export const deniedVulnerabilities = defineRule<Options>({
  id: 'denied-vulnerabilities',
  about: 'facts',
  summary: message('The image has none of the vulnerabilities that are denied by name.'),
  options: {
    properties: {
      ids: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', pattern: FINDING_GLOB_PATTERN },
        description:
          'CVEs or other names of vulnerabilities, or globs over them such as CVE-2021-4*; case does not matter.',
      },
    },
    required: ['ids'],
  },
  defaults: {},
  needs: () => ({ facts: ['findings', 'vulnerabilities'] }),

  evaluate({ ids }, { findings = NOT_LISTED, vulnerabilities }) {
    if (!findings.known) return undecided(findings)
    const isDenied = denial(ids)
    const denied = findings.value.filter((finding) => namesOf(finding).some(isDenied))
    if (denied.length > 0) return found(denied)
    const unnamed = findings.value.find((finding) => !namesOf(finding).some(holdsCve))
    if (unnamed && ids.some(holdsCve)) return undecided(withoutCve(unnamed))
    if (!vulnerabilities.known) return undecided(vulnerabilities)

    const total = totalOf(vulnerabilities.value)
    const values = { total: countPhrase(total), listed: findings.value.length }
    if (total.max <= values.listed) return pass(message('none of {listed} vulnerabilities is denied', values))
    const why = message(
      'of {total} vulnerabilities the source lists {listed}, so that denied ones may be missing',
      values,
    )
    return undecided({ cause: 'not-measured', why })
  },
})

const NOT_LISTED = {
  known: false,
  cause: 'not-measured',
  why: message('the source does not list the vulnerabilities by name'),
} as const

/** Whether a name is denied. A star stands for anything, slashes too: what is denied must not slip through. */
function denial(ids: readonly string[]): (name: string) => boolean {
  const lower = ids.map((id) => id.toLowerCase())
  const names = new Set(lower)
  const globs = lower.filter((id) => id.includes('*')).map((glob) => glob.replaceAll(/\*+/g, '**'))
  return (name) => names.has(name.toLowerCase()) || globs.some((glob) => matchesGlob(glob, name.toLowerCase()))
}

const holdsCve = (name: string): boolean => /cve-/i.test(name)

/** An advisory that the source ties to no CVE may stand for one that is denied. */
const withoutCve = ({ id }: Finding) =>
  ({
    cause: 'not-measured',
    why: message('the source names no CVE for {id}, so that a denied one may stand behind it', { id }),
    hint: message('look the advisory up, and deny or waive it by its own name'),
  }) as const

/** Names each vulnerability once, the worst first. */
function found(denied: Findings): Judgement {
  const ids = [...new Set(denied.toSorted(worstFirst).map(({ id }) => id))]
  const named = ids.slice(0, MAX_NAMED).join(', ')
  const more = ids.length - MAX_NAMED
  return violated(
    more > 0 ? message('denied: {named} and {more} more', { named, more }) : message('denied: {named}', { named }),
    message('update the packages that have these vulnerabilities, or the base image'),
  )
}

const worstFirst = (a: Finding, b: Finding): number =>
  rankOf(b.severity.most) - rankOf(a.severity.most) ||
  rankOf(b.severity.least) - rankOf(a.severity.least) ||
  (a.id < b.id ? -1 : 1)
