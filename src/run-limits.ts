import { GateError } from './core/errors.ts'
import type { Evidence } from './core/evidence.ts'
import { type Message, message } from './core/message.ts'
import type { Policy, Position, RunLimits } from './core/policy.ts'
import type { Inputs } from './inputs/checked.ts'
import { joinProblems } from './inputs/problems.ts'
import { isServiceUrl } from './sources/service-hosts.ts'

/** A run that judges evidence instead of asking a service. */
export interface Replay {
  readonly evidence: Evidence
  /** Whether it is about a change that is not merged yet. */
  readonly isOfChange: boolean
}

/** Refuses a run whose inputs leave the bounds that a policy's `run` section sets. Throws GateError RUN_REFUSED. */
export function refuseBreaches(policies: readonly Policy[], inputs: Inputs, replay?: Replay): void {
  const sections = policies.flatMap(({ run }) => run)
  const breaches = sections.flatMap((limits) =>
    breachesOf(limits, inputs, replay).map((breach) => refused(breach, limits.position)),
  )
  // Files that were read from the change, which the report then says, could bring anything else as well.
  const isAllowed = sections.some((limits) => limits.replay === 'allow')
  if (replay?.isOfChange && !isAllowed) breaches.push(unallowedReplay())
  if (breaches.length > 0) throw joinProblems(breaches)
}

/** What rules come to for all images of a run: each outcome is held with its words until reports are written. */
const MAX_OUTCOMES = 40_000

/** Refuses a run of more images, by the rules of its policies, than are held at once. Throws GateError INPUT_INVALID. */
export function refuseTooManyOutcomes(policies: readonly Policy[], images: number): void {
  const rules = policies.reduce((sum, policy) => sum + policy.rules.length, 0)
  if (images * rules <= MAX_OUTCOMES) return
  throw new GateError(
    'INPUT_INVALID',
    message('{images} images by {rules} rules are more than one run holds, which is {limit} outcomes', {
      images,
      rules,
      limit: MAX_OUTCOMES,
    }),
    { place: 'input images', hint: message('divide the list among several jobs with the input shard') },
  )
}

function breachesOf(limits: RunLimits, inputs: Inputs, replay: Replay | undefined): Message[] {
  const { mode, asOfMs, policyRef } = inputs
  const named = limits.endpoints?.map((text) => (URL.canParse(text) ? new URL(text).origin : text))
  return [
    ...(limits.mode === 'enforce' && mode !== 'enforce' ? [message('the policy does not allow report mode')] : []),
    ...(limits.asOf === 'now' && asOfMs !== undefined ? [message('the policy does not allow the input as-of')] : []),
    ...(limits.policyRef === 'base' && policyRef !== 'base'
      ? [message('the policy must be read from the target branch: policy-ref is not base')]
      : []),
    ...(replay && limits.replay === 'deny' ? [message('the policy does not allow a replay')] : []),
    ...(replay && limits.replay === undefined && limits.asOf === 'now' && asOfMs === undefined
      ? [message('the policy judges as of now, and a replay judges as of the time of its evidence')]
      : []),
    // Loopback is foreign too: a step before this one could have started a service there that says yes.
    ...foreignEndpoints(inputs, replay)
      .filter(({ origins }) => named !== undefined && !origins.some((origin) => named.includes(origin)))
      .map(({ endpoint }) => message('the policy does not allow the endpoint {endpoint}', { endpoint })),
  ]
}

interface ForeignEndpoint {
  readonly endpoint: string
  /** What a policy can name to allow it. */
  readonly origins: readonly string[]
}

/** Whom the facts are from, or will be, besides the services; a replay asks nobody, so its own inputs do not count. */
function foreignEndpoints({ endpoint, authEndpoint }: Inputs, replay: Replay | undefined): readonly ForeignEndpoint[] {
  if (!replay) {
    return [endpoint, authEndpoint].flatMap((url) =>
      url === undefined || isServiceUrl(url) ? [] : [{ endpoint: url.href, origins: [url.origin] }],
    )
  }
  return replay.evidence.marks.flatMap(({ kind, text }) => {
    if (kind !== 'foreign-endpoint') return []
    const host = String(text.values.host)
    return [{ endpoint: host, origins: [`https://${host}`, `http://${host}`] }]
  })
}

const unallowedReplay = (): GateError =>
  new GateError(
    'RUN_REFUSED',
    message('a change could bring evidence of its own, so it may not be judged by a replay'),
    {
      place: 'input replay',
      hint: message('let the gate ask the service; or allow it in a policy, with `run: {setting}`', {
        setting: '{ replay: allow }',
      }),
    },
  )

const refused = (text: Message, { file, line, column }: Position): GateError =>
  new GateError('RUN_REFUSED', text, {
    place: `${file}:${line}:${column}`,
    hint: message('change the inputs of the run, or `run` in the policy'),
  })
