import type { Inputs } from './checked-inputs.ts'
import { GateError } from './core/errors.ts'
import { type Message, message } from './core/message.ts'
import type { Policy, Position, RunLimits } from './core/policy.ts'
import { joinProblems } from './input-problems.ts'
import { isServiceUrl } from './sources/service-hosts.ts'

/** Refuses a run whose inputs leave the bounds that a policy's `run` section sets. Throws GateError RUN_REFUSED. */
export function refuseBreaches(policies: readonly Policy[], inputs: Inputs): void {
  const breaches = policies.flatMap(({ run }) =>
    run.flatMap((limits) => breachesOf(limits, inputs).map((breach) => refused(breach, limits.position))),
  )
  if (breaches.length > 0) throw joinProblems(breaches)
}

function breachesOf(limits: RunLimits, { mode, asOfMs, policyRef, endpoint, authEndpoint }: Inputs): Message[] {
  const named = limits.endpoints?.map((text) => (URL.canParse(text) ? new URL(text).origin : text))
  const foreign = [endpoint, authEndpoint].filter((url) => url !== undefined).filter((url) => !isServiceUrl(url))
  return [
    ...(limits.mode === 'enforce' && mode !== 'enforce' ? [message('the policy does not allow report mode')] : []),
    ...(limits.asOf === 'now' && asOfMs !== undefined ? [message('the policy does not allow the input as-of')] : []),
    ...(limits.policyRef === 'base' && policyRef !== 'base'
      ? [message('the policy must be read from the target branch: policy-ref is not base')]
      : []),
    // Loopback is foreign too: a step before this one could have started a service there that says yes.
    ...foreign
      .filter((url) => named !== undefined && !named.includes(url.origin))
      .map((url) => message('the policy does not allow the endpoint {endpoint}', { endpoint: url.href })),
  ]
}

const refused = (text: Message, { file, line, column }: Position): GateError =>
  new GateError('RUN_REFUSED', text, {
    place: `${file}:${line}:${column}`,
    hint: message('change the inputs of the run, or `run` in the policy'),
  })
