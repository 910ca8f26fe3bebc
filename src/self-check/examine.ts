import { type Message, message } from '../core/message.ts'
import type { OpenTrial, Probe, Trial } from '../sources/probe.ts'
import type { CloudId } from '../sources/source.ts'
import { reachProbes } from './reach.ts'
import { isProblem, problemStep, type Step, THE_REST } from './step.ts'
import { contextOf, type RunContext, regionMissing, type Target } from './targets.ts'

/** Nothing is begun after so long, so that a check of services that hardly answer ends in about a minute. */
const TIME_LIMIT_MS = 45_000

/** Tries each source in turn, but none of a cloud that refused the caller: five refusals in a row lock a key (APIGW.0301). */
export async function* examine(
  targets: readonly Target[],
  run: RunContext,
): AsyncGenerator<{ readonly target: Target } | Step> {
  const startedAtMs = run.now()
  const isLate = (): boolean => run.now() - startedAtMs > TIME_LIMIT_MS
  const refusing = new Set<CloudId>()
  for (const target of targets) {
    const { cloud } = target.source
    yield { target }
    if (refusing.has(cloud)) {
      yield THE_REST
      continue
    }
    for await (const step of examineOne(target, run, isLate)) {
      if (isRefusalOfCaller(step)) refusing.add(cloud)
      yield step
    }
  }
}

/** A refusal that is not of this request alone. */
const isRefusalOfCaller = ({ result, error }: Step): boolean => result === 'failed' && error?.code === 'ACCESS_DENIED'

/** Tries a source in the order in which a person would mend it, and stops where nothing that follows can work. */
async function* examineOne(target: Target, run: RunContext, isLate: () => boolean): AsyncGenerator<Step> {
  const { source, fallback, region } = target
  if (region === undefined) return yield* stopAfter(problemStep(message('region'), regionMissing(target)))
  const context = contextOf(run, target)
  const trial = openTrial(await source.trial?.(context))
  if ('result' in trial) return yield* stopAfter(trial)
  yield { result: 'ok', subject: CREDENTIALS, text: trial.credentials }
  const hosts = [...new Set([...trial.endpoints.map(({ host }) => host), ...trial.hosts])]
  run.log.info(message('Hosts that may be contacted: {hosts}', { hosts: hosts.join(', ') }))

  for (const probe of [...reachProbes(trial.endpoints, run), ...trial.logins]) {
    const step = await attempt(probe, trial, isLate)
    if (isProblem(step)) return yield* stopAfter(step)
    yield step
  }
  yield* tryCalls(trial, isLate, fallback && { id: fallback.id, trial: await fallback.trial?.(context) })
}

const CREDENTIALS = message('credentials')

function openTrial(trial: Trial | undefined): OpenTrial | Step {
  if (!trial) return { result: 'skipped', subject: CREDENTIALS, text: message('this source has no self-check') }
  try {
    return trial.open()
  } catch (thrown) {
    return problemStep(CREDENTIALS, thrown)
  }
}

interface Fallback {
  readonly id: string
  readonly trial: Trial | undefined
}

/** Tries each API. Where the region does not have the list of images, those of the source that is asked instead. */
async function* tryCalls(trial: OpenTrial, isLate: () => boolean, fallback?: Fallback): AsyncGenerator<Step> {
  for (const [index, call] of trial.calls.entries()) {
    const step = await attempt(call, trial, isLate)
    if (index === 0 && fallback?.trial && step.error?.code === 'API_NOT_FOUND') {
      yield { result: 'skipped', subject: step.subject, text: replacedBy(fallback.id) }
      return yield* tryCalls(fallback.trial.open(), isLate)
    }
    if (isRefusalOfCaller(step)) return yield* stopAfter(step)
    yield step
  }
}

const replacedBy = (id: string): Message =>
  message('this region does not have the API: with `source: auto` the gate asks {id} instead', { id })

async function attempt(probe: Probe, { isMissingPermission }: OpenTrial, isLate: () => boolean): Promise<Step> {
  const { subject, neededFor } = probe
  if (isLate()) return { result: 'failed', subject, text: TOO_LATE }
  try {
    return { subject, ...(await probe.prove()) }
  } catch (thrown) {
    return { ...problemStep(subject, thrown, isMissingPermission), neededFor }
  }
}

const TOO_LATE = message('not tried: the services answer too slowly to go on')

async function* stopAfter(step: Step): AsyncGenerator<Step> {
  yield step
  yield THE_REST
}
