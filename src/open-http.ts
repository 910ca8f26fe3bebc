import type { Log } from './core/log.ts'
import type { Edges } from './entry.ts'
import { keepHeapSmall } from './heap.ts'
import { createHttpClient, type HttpClient } from './http/client.ts'
import { readTimings } from './http/timings.ts'
import type { Inputs } from './inputs/checked.ts'

/** The client that all requests of a run go through. */
export const openHttp = (inputs: Pick<Inputs, 'concurrency'>, deps: Edges & { readonly log: Log }): HttpClient =>
  createHttpClient({
    open: async () => (await import('./http/open-transport.ts')).openTransport(deps.env),
    onLargeAnswer: keepHeapSmall,
    concurrency: inputs.concurrency,
    ...readTimings(deps.env),
    log: deps.log,
    signal: deps.signal,
    now: deps.now,
    random: deps.random,
    sleep: deps.sleep,
  })
