import { assessImages } from './assess-images.ts'
import { compileReport, TOOL } from './compile-report.ts'
import { joinNeeds, type Needs } from './core/assessment.ts'
import type { Evidence } from './core/evidence.ts'
import { needsOfWaivers } from './core/finding-waivers.ts'
import type { Log } from './core/log.ts'
import { message } from './core/message.ts'
import type { Policy } from './core/policy.ts'
import type { Mark, Report } from './core/report.ts'
import type { Edges } from './entry.ts'
import { keepHeapSmall } from './heap.ts'
import type { HttpClient } from './http/client.ts'
import { redactAll, type Secrets } from './http/secrets.ts'
import type { Inputs } from './inputs/checked.ts'
import { listsOf } from './reporters/index.ts'
import { routeImages } from './routing.ts'
import { ruleById } from './rules/index.ts'
import { sources } from './sources/index.ts'

export interface GateDependencies extends Edges {
  readonly policies: readonly Policy[]
  readonly marks: readonly Mark[]
  readonly http: HttpClient
  readonly log: Log
  readonly secrets: Secrets
}

/** What a run came to, and what it was judged from. */
export interface Judged {
  readonly report: Report
  readonly evidence: Evidence
}

/** What more images than these leave behind on their way is worth collecting early. */
const MANY_IMAGES = 1_000

/** What says something of the facts themselves, and so goes with them into evidence. */
const MARKS_OF_FACTS: readonly Mark['kind'][] = ['foreign-endpoint', 'cancelled', 'as-of']

/**
 * Judges every image by every policy: finds the source of each, waits for its scan, asks for what the rules need.
 * Throws GateError where nothing can be judged: bad input, no credentials, or no source that may be asked.
 */
export async function judgeImages(inputs: Inputs, deps: GateDependencies): Promise<Judged> {
  const { policies, http, secrets, now } = deps
  const startedAtMs = now()
  const routes = routeImages(inputs, sources, deps.env)
  const needs = needsOf(inputs, policies)
  if (routes.length > MANY_IMAGES || asksForLists(needs)) {
    keepHeapSmall()
  }
  const assessments = await assessImages(
    {
      ...deps,
      inputs,
      needs,
      trustedEndpoints: policies.flatMap(({ run }) => run.flatMap(({ endpoints }) => endpoints ?? [])),
      deadlineMs: startedAtMs + inputs.waitMs,
    },
    routes,
  )
  // Taken after waiting: a scan that ended meanwhile must not lie in the future. Everything is judged at this moment.
  const asOfMs = inputs.asOfMs ?? now()
  const marks = [...deps.marks, ...(deps.signal.aborted ? [CANCELLED_MARK] : [])]
  const hosts = [...http.hosts].sort()
  const endedAtMs = now()
  const { mode, shard } = inputs
  const evidence: Evidence = {
    tool: TOOL,
    recordedAtMs: endedAtMs,
    asOfMs,
    images: assessments,
    ...http.exchanges(),
    hosts,
    marks: marks.filter(({ kind }) => MARKS_OF_FACTS.includes(kind)),
    policies: policies.map(({ name, origin }) => ({ name, origin })),
  }
  const report = compileReport({ policies, assessments, mode, shard, asOfMs, startedAtMs, endedAtMs, marks, hosts })
  // The words of a service can hold what was sent to it, in any field.
  return redactAll({ report, evidence }, secrets)
}

const asksForLists = (needs: readonly Needs[]): boolean =>
  needs.some(({ facts, lists = [] }) => facts.includes('findings') || lists.length > 0)

/** What the rules, the waivers and the report files need to be found out. */
function needsOf({ formats }: Inputs, policies: readonly Policy[]): readonly Needs[] {
  const settings = policies.flatMap((policy) => policy.rules).filter((setting) => setting.mode !== 'off')
  const lists = listsOf(formats)
  return joinNeeds([
    ...settings.flatMap(({ id, options }) => ruleById.get(id)?.needs?.(options) ?? []),
    ...needsOfWaivers(policies),
    ...(lists.length > 0 ? [{ facts: [], lists }] : []),
  ])
}

/** Said of a run that was stopped from outside. */
const CANCELLED_MARK: Mark = {
  kind: 'cancelled',
  text: message('the run was cancelled: what follows is what was known by then'),
}
