import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { MAX_BACKOFF_MS, REQUEST_BUDGET_MS } from './retry.ts'

/** How long requests may take, and how long the first pause between two tries of one is at most. */
export interface Timings {
  readonly backoffBaseMs: number
  readonly requestBudgetMs: number
}

type Env = Readonly<Record<string, string | undefined>>

const DEFAULT_BACKOFF_BASE_MS = 500

/** The timings of a run: shorter where the environment says so, for tests; never longer. Throws GateError INPUT_INVALID. */
export const readTimings = (env: Env): Timings => ({
  backoffBaseMs: readMs(env, 'IMAGE_POLICY_GATE_BACKOFF_BASE_MS', MAX_BACKOFF_MS) ?? DEFAULT_BACKOFF_BASE_MS,
  requestBudgetMs: readMs(env, 'IMAGE_POLICY_GATE_REQUEST_BUDGET_MS', REQUEST_BUDGET_MS) ?? REQUEST_BUDGET_MS,
})

function readMs(env: Env, name: string, most: number): number | undefined {
  const text = env[name]
  if (!text) return undefined
  const ms = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (ms >= 1 && ms <= most) return ms
  throw new GateError(
    'INPUT_INVALID',
    message('environment variable {name} is not a number of milliseconds from 1 to {most}', { name, most }),
    { hint: message('leave it unset: it is there for tests of the gate itself') },
  )
}
