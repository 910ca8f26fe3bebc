import type { ImageAssessment, ImageScan, Needs, ScanState } from './core/assessment.ts'
import { GateError } from './core/errors.ts'
import { formatImageReference } from './core/image-reference.ts'
import type { Log } from './core/log.ts'
import type { Doubt } from './core/measured.ts'
import { type Message, message } from './core/message.ts'
import type { Edges } from './entry.ts'
import type { HttpClient } from './http/client.ts'
import type { Secrets } from './http/secrets.ts'
import type { Inputs } from './inputs/checked.ts'
import { projectOf, type Route } from './routing.ts'
import { sources } from './sources/index.ts'
import { needsScan } from './sources/look.ts'
import { type ListedSource, type SourceContext, sharedOnce, type Watch } from './sources/source.ts'
import { lookUntilSettled, type Settled } from './waiting.ts'

export interface Assessing extends Edges {
  readonly inputs: Inputs
  readonly needs: readonly Needs[]
  /** Endpoints outside the clouds that a policy names as fit for tokens. */
  readonly trustedEndpoints: readonly string[]
  /** Epoch milliseconds; one deadline for all images. */
  readonly deadlineMs: number
  readonly http: HttpClient
  readonly secrets: Secrets
  readonly log: Log
}

interface Run extends Assessing {
  readonly shared: Map<string, unknown>
}

/**
 * Asks about every image until what the rules need is known, or waiting brings no more. Watches are made before the
 * first request, so that missing credentials stop the run before anything is asked. Throws GateError where nothing can be
 * judged.
 */
export async function assessImages(
  assessing: Assessing,
  routes: readonly Route[],
): Promise<readonly ImageAssessment[]> {
  const run: Run = { ...assessing, shared: new Map() }
  const watched = await Promise.all(
    routes.map(async (route) => ({ route, watch: await watchOf(route.source, run, route) })),
  )
  const hosts = [...new Set(watched.flatMap(({ watch }) => watch.hosts))]
  run.log.info(message('Hosts that may be contacted: {hosts}', { hosts: hosts.join(', ') }))
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

function contextOf({ inputs, ...run }: Run, route: Route): SourceContext {
  const { enterpriseProjectId, endpoint, authEndpoint, oidc } = inputs
  const { trustedEndpoints, env, http, secrets, log, now, shared } = run
  const ofRun = {
    enterpriseProjectId,
    endpoint,
    authEndpoint,
    oidc,
    trustedEndpoints,
    env,
    http,
    secrets,
    log,
    now,
    shared,
  }
  return { ...ofRun, region: route.region, projectId: projectOf(route, inputs) }
}

const watchOf = async (source: ListedSource, run: Run, route: Route): Promise<Watch> =>
  (await source.load()).watch(route.reference, contextOf(run, route))

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
  const { inputs, shared } = run
  const fallback = sources.find((source) => inputs.source === 'auto' && source.id === route.source.fallback)
  const missingApi = `without ${route.source.id} ${route.region}`
  const watchFallback = async (): Promise<Watch | undefined> => fallback && watchOf(fallback, run, route)
  if (shared.has(missingApi)) return settle(run, route, (await watchFallback()) ?? watch)
  try {
    return await settle(run, route, watch)
  } catch (thrown) {
    const second = thrown instanceof GateError && thrown.code === 'API_NOT_FOUND' ? await watchFallback() : undefined
    if (!second) throw thrown
    sharedOnce(shared, missingApi, () => true)
    return settle(run, route, second)
  }
}

async function settle(run: Run, { reference }: Route, watch: Watch): Promise<ImageAssessment> {
  const { sync, scan, waitIsSet } = run.inputs
  const waiting = { ...run, isAskedFor: waitIsSet, mayAsk: { sync: sync === 'if-missing', scan: scan === 'if-needed' } }
  const settled = await lookUntilSettled(watch, formatImageReference(reference), waiting)
  return withHistory(await settled.look.assess(run.needs), settled)
}

/** The assessment with what happened on the way to it: what was asked for, what was refused, a tag that moved. */
function withHistory(assessment: ImageAssessment, { asked, refusal, doubts }: Settled): ImageAssessment {
  const explain = (scan: ImageScan): ImageScan =>
    refusal && needsScan(scan.state) ? { ...scan, state: { ...scan.state, ...explained(scan.state, refusal) } } : scan
  return {
    ...assessment,
    asked: [...assessment.asked, ...asked],
    doubts: [
      ...assessment.doubts.map((doubt) =>
        refusal && (doubt.cause === 'missing' || doubt.cause === 'stale')
          ? { ...doubt, ...explained(doubt, refusal) }
          : doubt,
      ),
      ...doubts,
    ],
    scans: assessment.scans.map(explain),
  }
}

/** Why it is not known, with why the service would not cure it. */
const explained = (state: ScanState | Doubt, { text, hint }: GateError): { why: Message; hint?: Message } => ({
  why: 'why' in state ? message('{state}; {refusal}', { state: state.why, refusal: text }) : text,
  ...(hint ? { hint } : {}),
})

/** What is known of an image that no usable answer came for: nothing. */
const unanswered = ({ reference, source, region }: Route, error: GateError, { now }: Run): ImageAssessment => ({
  reference,
  source: source.id,
  region,
  digest: undefined,
  scans: [],
  doubts: [{ cause: 'source-error', why: error.text, ...(error.hint ? { hint: error.hint } : {}) }],
  asked: [],
  assessedAtMs: now(),
})
