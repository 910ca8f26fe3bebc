import type { ImageAssessment, Needs } from './core/assessment.ts'
import { joinNeeds } from './core/assessment.ts'
import { GateError } from './core/errors.ts'
import { evaluateImage } from './core/evaluate.ts'
import { needsOfWaivers } from './core/finding-waivers.ts'
import { formatImageReference } from './core/image-reference.ts'
import type { Log } from './core/log.ts'
import { type Message, message } from './core/message.ts'
import type { Policy } from './core/policy.ts'
import type { Report } from './core/report.ts'
import { reviewPolicies } from './core/review-policies.ts'
import { countOutcomes, runVerdict } from './core/verdict.ts'
import type { Edges } from './entry.ts'
import { createHttpClient, type HttpClient } from './http/client.ts'
import { createSecrets, redactAll, type Secrets } from './http/secrets.ts'
import { openTransport } from './http/transport.ts'
import type { Inputs } from './inputs.ts'
import { projectOf, type Route, routeImages } from './routing.ts'
import { ruleById } from './rules/index.ts'
import { sources } from './sources/index.ts'
import { type SourceContext, sharedOnce, type Watch } from './sources/source.ts'
import { VERSION } from './version.ts'
import { lookUntilSettled } from './waiting.ts'

export interface GateDependencies extends Edges {
  readonly policies: readonly Policy[]
  readonly notices: readonly Message[]
  readonly marks: readonly Message[]
  readonly log: Log
  mask(secret: string): void
}

const MEASURES = new Map(sources.map(({ id, measures }) => [id, measures]))

/** The wait before the second try of a request, at most; doubled with each further try. */
const DEFAULT_BACKOFF_BASE_MS = 500

/**
 * Judges every image by every policy: finds the source of each, waits for its scan, asks for what the rules need.
 * Throws GateError where nothing can be judged: bad input, no credentials, or no source that may be asked.
 */
export async function judgeImages(inputs: Inputs, deps: GateDependencies): Promise<Report> {
  const startedAtMs = deps.now()
  const http = openHttp(inputs, deps)
  const secrets = createSecrets(deps.mask)
  try {
    const run = prepare(inputs, deps, { http, secrets }, startedAtMs)
    const assessments = await assessAll(run, routeImages(inputs, sources, deps.env))
    // Taken after waiting: a scan that ended meanwhile must not lie in the future. Everything is judged at this moment.
    const asOfMs = inputs.asOfMs ?? deps.now()
    const images = assessments.map((one) => evaluateImage(deps.policies, one, ruleById, asOfMs))
    const isCancelled = deps.signal.aborted
    const verdict = runVerdict(images)
    const report: Report = {
      version: 1,
      tool: { name: 'image-policy-gate', version: VERSION },
      // What was not looked at to the end is not clean, whatever a policy lets through.
      verdict: isCancelled && verdict === 'pass' ? 'unknown' : verdict,
      mode: inputs.mode,
      asOfMs,
      startedAtMs,
      endedAtMs: deps.now(),
      policies: reviewPolicies(deps.policies, images, { rules: ruleById, measures: MEASURES, now: asOfMs }),
      images,
      counts: countOutcomes(images),
      marks: [...deps.marks, ...deps.notices, ...(isCancelled ? [CANCELLED_MARK] : [])],
      hosts: [...http.hosts].sort(),
    }
    // The words of a service can hold what was sent to it, in any field.
    return redactAll(report, secrets)
  } finally {
    await http.close()
  }
}

const openHttp = (inputs: Inputs, deps: GateDependencies): HttpClient =>
  createHttpClient({
    open: () => openTransport(deps.env),
    concurrency: inputs.concurrency,
    backoffBaseMs: Number(deps.env.IMAGE_POLICY_GATE_BACKOFF_BASE_MS || DEFAULT_BACKOFF_BASE_MS),
    log: deps.log,
    signal: deps.signal,
    now: deps.now,
    random: deps.random,
    sleep: deps.sleep,
  })

interface Run {
  readonly inputs: Inputs
  readonly deps: GateDependencies
  readonly needs: readonly Needs[]
  readonly deadlineMs: number
  readonly shared: Map<string, unknown>
  contextOf(route: Route): SourceContext
}

function prepare(
  inputs: Inputs,
  deps: GateDependencies,
  tools: { readonly http: HttpClient; readonly secrets: Secrets },
  startedAtMs: number,
): Run {
  const shared = new Map<string, unknown>()
  const settings = deps.policies.flatMap((policy) => policy.rules).filter((setting) => setting.mode !== 'off')
  const common = {
    enterpriseProjectId: inputs.enterpriseProjectId,
    endpoint: inputs.endpoint,
    authEndpoint: inputs.authEndpoint,
    oidc: inputs.oidc,
    trustedEndpoints: deps.policies.flatMap((policy) => policy.run.flatMap((limits) => limits.endpoints ?? [])),
    env: deps.env,
    ...tools,
    log: deps.log,
    now: deps.now,
    shared,
  }
  return {
    inputs,
    deps,
    needs: joinNeeds([
      ...settings.flatMap(({ id, options }) => ruleById.get(id)?.needs?.(options) ?? []),
      ...needsOfWaivers(deps.policies),
    ]),
    deadlineMs: startedAtMs + inputs.waitMs,
    shared,
    contextOf: (route) => ({ ...common, region: route.region, projectId: projectOf(route, inputs) }),
  }
}

/** Watches are made before the first request, so that missing credentials stop the run before anything is asked. */
async function assessAll(run: Run, routes: readonly Route[]): Promise<readonly ImageAssessment[]> {
  const watched = routes.map((route) => ({ route, watch: route.source.watch(route.reference, run.contextOf(route)) }))
  const hosts = [...new Set(watched.flatMap(({ watch }) => watch.hosts))]
  run.deps.log.info(`Hosts that may be contacted: ${hosts.join(', ')}`)
  const results = await Promise.all(watched.map(({ route, watch }) => assessOrError(run, route, watch)))
  const errors = results.filter((result) => result instanceof GateError)
  const fatal =
    errors.find((error) => error.kind === 'setup') ??
    (errors.length === results.length && errors.find((error) => error.kind === 'denied'))
  if (fatal) throw fatal
  return results.map((result, index) =>
    result instanceof GateError ? unanswered(routes[index] as Route, result, run) : result,
  )
}

async function assessOrError(run: Run, route: Route, watch: Watch): Promise<ImageAssessment | GateError> {
  try {
    return await assessImage(run, route, watch)
  } catch (thrown) {
    if (thrown instanceof GateError) return thrown
    throw thrown
  }
}

/** With `source: auto`, an API that the region does not have is replaced by its source's fallback. */
async function assessImage(run: Run, route: Route, watch: Watch): Promise<ImageAssessment> {
  const { deps, inputs, needs, deadlineMs } = run
  const fallback = sources.find((source) => inputs.source === 'auto' && source.id === route.source.fallback)
  const missingApi = `without ${route.source.id} ${route.region}`
  const waiting = { ...deps, deadlineMs, isAskedFor: inputs.waitIsSet }
  const settle = async (one: Watch): Promise<ImageAssessment> => {
    const look = await lookUntilSettled(one, formatImageReference(route.reference), waiting)
    return look.assess(needs)
  }
  const watchFallback = (): Watch | undefined => fallback?.watch(route.reference, run.contextOf(route))
  if (run.shared.has(missingApi)) return settle(watchFallback() ?? watch)
  try {
    return await settle(watch)
  } catch (thrown) {
    const second = thrown instanceof GateError && thrown.code === 'API_NOT_FOUND' ? watchFallback() : undefined
    if (!second) throw thrown
    sharedOnce(run.shared, missingApi, () => true)
    return settle(second)
  }
}

/** What is known of an image that no usable answer came for: nothing. */
const unanswered = ({ reference, source, region }: Route, error: GateError, { deps }: Run): ImageAssessment => ({
  reference,
  source: source.id,
  region,
  digest: undefined,
  scans: [],
  doubts: [{ cause: 'source-error', why: error.text, ...(error.hint ? { hint: error.hint } : {}) }],
  asked: [],
  assessedAtMs: deps.now(),
})

/** Said of a run that was stopped from outside. */
const CANCELLED_MARK = message('the run was cancelled: what follows is what was known by then')
