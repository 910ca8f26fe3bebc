import type { Log } from '../core/log.ts'
import { type Message, message } from '../core/message.ts'
import type { Edges } from '../entry.ts'
import type { Secrets } from '../http/secrets.ts'
import type { Inputs } from '../inputs/checked.ts'
import { openHttp } from '../open-http.ts'
import { loadPolicies } from '../policy/load.ts'
import type { PolicyReader } from '../policy/reader.ts'
import { ruleById } from '../rules/index.ts'
import { examine } from './examine.ts'
import type { Step } from './step.ts'
import { type RunContext, type Target, targetsOf } from './targets.ts'
import { proveVerdicts } from './verdicts.ts'

export interface SelfCheckDependencies extends Edges {
  readonly secrets: Secrets
  readonly log: Log
}

/** What a self-check tells, as it goes: the heading of a part, or a step of it. */
export type Told = { readonly heading: Message } | Step

/** Tries each source, one request after the other, then the program itself. Throws GateError where there is nothing to try. */
export async function* selfCheck(inputs: Inputs, deps: SelfCheckDependencies): AsyncGenerator<Told> {
  const http = openHttp({ concurrency: 1 }, deps)
  const { enterpriseProjectId, endpoint, authEndpoint, oidc } = inputs
  const run: RunContext = {
    ...deps,
    enterpriseProjectId,
    endpoint,
    authEndpoint,
    oidc,
    trustedEndpoints: [],
    http,
    images: 1,
    shared: new Map(),
  }
  try {
    for await (const told of examine(await targetsOf(inputs, run), run)) {
      yield 'target' in told ? { heading: headingOf(told.target) } : told
    }
  } finally {
    await http.close()
  }
  yield { heading: message('This program') }
  const nowMs = deps.now()
  const baseline = await loadPolicies(['preset:baseline'], { reader: NO_FILES, registry: ruleById, asOfMs: nowMs })
  yield* proveVerdicts(baseline.policies, nowMs)
}

const headingOf = ({ source, region }: Target): Message =>
  region === undefined
    ? message('Source {source}', { source: source.id })
    : message('Source {source}, region {region}', { source: source.id, region })

/** Presets come with the program. */
const NO_FILES: PolicyReader = { label: 'the program', read: async () => undefined, glob: async () => [] }
