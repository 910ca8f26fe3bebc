import type { ImageAssessment, ImageScan, Needs, ScanState } from './core/assessment.ts'
import { GateError } from './core/errors.ts'
import { formatImageReference } from './core/image-reference.ts'
import type { Log } from './core/log.ts'
import type { Doubt } from './core/measured.ts'
import { type Message, message } from './core/message.ts'
import type { Edges } from './entry.ts'
import type { HttpClient } from './http/client.ts'
import type { Secrets } from './http/secrets.ts'
import { createTurnstile, type Turnstile } from './http/turnstile.ts'
import { inWaves } from './in-waves.ts'
import type { Inputs } from './inputs/checked.ts'
import { TOGETHER_MS } from './pause.ts'
import { projectOf, type Route } from './routing.ts'
import { sources } from './sources/index.ts'
import { needsScan } from './sources/look.ts'
import { type ListedSource, type SourceContext, sharedOnce, type Watch } from './sources/source.ts'
import { lookUntilSettled, type Settled, type Waiting } from './waiting.ts'

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
  /** How many there are. */
  readonly images: number
  /** What the sources of all regions keep in common. */
  readonly shared: Map<string, unknown>
  /** By region: one for all of its images, which may be thousands. */
  readonly contexts: Map<string, SourceContext>
  /** Details are asked for in turn: to hold those of one image takes as much memory as to know of ten. */
  readonly inTurn: Turnstile
}

/** What an image has from its place among those of its run. */
interface Place {
  /** How it waits: with all of its group. */
  readonly waiting: Waiting
  /** Lets the next wave begin, as far as this image goes. */
  onPause(): void
}

/** Images that are looked at together, and may share lists: of more, the memory is not worth the requests. */
const WAVE = 2_000
/** Images that wait in step: fewer, since what was known of them before is still held while they are looked at again. */
const WAITING_TOGETHER = 1_000
/** One image that gets no answer must not take the time to wait from all that come after it. */
const WAVE_MS = 5_000
/** For each request that may be under way: enough to have the next one ready. */
const DETAILED_PER_REQUEST = 2

/**
 * Asks about every image until what the rules need is known, or waiting brings no more. Watches are made before the
 * first request, so that missing credentials stop the run before anything is asked. Throws GateError where nothing can be
 * judged.
 */
export async function assessImages(
  assessing: Assessing,
  routes: readonly Route[],
): Promise<readonly ImageAssessment[]> {
  const { sync, scan, waitIsSet } = assessing.inputs
  const mayAsk = { sync: sync === 'if-missing', scan: scan === 'if-needed' }
  // Runs must not march in step, but the images of one should: what is looked at together shares lists.
  const chance = assessing.random()
  const groups = Math.max(1, Math.ceil(routes.length / WAITING_TOGETHER))
  // One group after the other: each looks again at moments of its own, up to the last.
  const waitings = Array.from({ length: groups }, (_, group) => ({
    ...assessing,
    deadlineMs: assessing.deadlineMs - group * TOGETHER_MS,
    stepMs: groups * TOGETHER_MS,
    isAskedFor: waitIsSet,
    mayAsk,
    random: () => chance,
  }))
  const run: Run = {
    ...assessing,
    images: routes.length,
    shared: new Map(),
    contexts: new Map(),
    inTurn: createTurnstile(DETAILED_PER_REQUEST * assessing.inputs.concurrency),
  }
  const watched = await Promise.all(
    routes.map(async (route) => ({ route, watch: await watchOf(route.source, run, route) })),
  )
  const hosts = [...new Set(watched.flatMap(({ watch }) => watch.hosts))]
  run.log.info(message('Hosts that may be contacted: {hosts}', { hosts: hosts.join(', ') }))
  const waves = { size: WAVE, patience: (signal: AbortSignal) => run.sleep(WAVE_MS, signal) }
  const results = await inWaves(watched, waves, ({ route, watch }, index, onPause) =>
    assessImage(run, route, watch, {
      waiting: waitings[Math.floor(index / WAITING_TOGETHER)] as Waiting,
      onPause,
    }).catch(toGateError),
  )
  const errors = results.filter((result) => result instanceof GateError)
  const fatal =
    errors.find((error) => error.kind === 'setup') ??
    (errors.length === results.length && errors.find((error) => error.kind === 'denied'))
  if (fatal) throw fatal
  return results.map((result, index) =>
    result instanceof GateError ? unanswered(routes[index] as Route, result, run) : result,
  )
}

function contextOf(
  { inputs, trustedEndpoints, env, http, secrets, log, now, images, shared }: Run,
  route: Route,
): SourceContext {
  const { enterpriseProjectId, endpoint, authEndpoint, oidc } = inputs
  return {
    region: route.region,
    projectId: projectOf(route, inputs),
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
    images,
    shared,
  }
}

const watchOf = async (source: ListedSource, run: Run, route: Route): Promise<Watch> => {
  const context = sharedOnce(run.contexts, route.region, () => contextOf(run, route))
  return (await source.load()).watch(route.reference, context)
}

function toGateError(thrown: unknown): GateError {
  if (thrown instanceof GateError) return thrown
  throw thrown
}

const assessImage = (run: Run, route: Route, watch: Watch, place: Place): Promise<ImageAssessment> =>
  settle(run, route, watch, place).catch((thrown: unknown) => assessByFallback(run, route, thrown, place))

/** With `source: auto`, an API that the region does not have is replaced by its source's fallback. */
async function assessByFallback(run: Run, route: Route, thrown: unknown, place: Place): Promise<ImageAssessment> {
  const isWithout = thrown instanceof GateError && thrown.code === 'API_NOT_FOUND' && run.inputs.source === 'auto'
  const fallback = isWithout ? sources.find(({ id }) => id === route.source.fallback) : undefined
  if (!fallback) throw thrown
  return settle(run, route, await watchOf(fallback, run, route), place)
}

const settle = (run: Run, { reference }: Route, watch: Watch, { waiting, onPause }: Place): Promise<ImageAssessment> =>
  lookUntilSettled(watch, formatImageReference(reference), waiting, onPause).then(async (settled) =>
    withHistory(await run.inTurn(() => settled.look.assess(run.needs)), settled),
  )

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
