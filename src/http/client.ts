import { setMaxListeners } from 'node:events'
import { GateError, toError } from '../core/errors.ts'
import type { Exchange } from '../core/evidence.ts'
import type { Log } from '../core/log.ts'
import { type MessageValue, message } from '../core/message.ts'
import { createRateLimiter, type Rate } from './rate-limiter.ts'
import { backoffMs, MAX_TRIES, retryAfterMs } from './retry.ts'
import type { HttpAnswer, HttpRequest, OpenTransport } from './transport.ts'
import { createTurnstile } from './turnstile.ts'

/** One request of a service's API. */
export interface ApiCall {
  /** For messages and the debug log: "GET image/registries/images". */
  readonly name: string
  readonly host: string
  /** Makes the request anew for each try, so that date, nonce and signature are fresh. */
  prepare(): HttpRequest
  /** Whether the service refuses for now only. Network faults, 429 and 5xx are known to be so. */
  isThrottled(answer: HttpAnswer): boolean
  /** False for what must not be repeated when its answer was lost. */
  readonly repeatable: boolean
  /** How often the service takes such requests, where it documents that. */
  readonly rate?: Rate
}

export interface HttpClient {
  send(call: ApiCall): Promise<HttpAnswer>
  /** Hosts that were contacted so far, those of proxies among them. */
  readonly hosts: ReadonlySet<string>
  /** The requests so far, in order of their answers, up to the most that are kept. */
  exchanges(): { readonly exchanges: readonly Exchange[]; readonly exchangesLeftOut: number }
  close(): Promise<void>
}

export interface HttpDependencies {
  /** Opened at the first request. */
  readonly open: () => Promise<OpenTransport>
  readonly concurrency: number
  readonly backoffBaseMs: number
  /** Called for answers of which there may be more than memory should hold at once. */
  readonly onLargeAnswer?: () => void
  /** For one request with all its tries and the pauses between them. */
  readonly requestBudgetMs: number
  readonly log: Log
  readonly signal: AbortSignal
  now(): number
  random(): number
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** Sends requests, at most `concurrency` at once, and repeats what is safe to repeat and may yet succeed. */
export function createHttpClient(deps: HttpDependencies): HttpClient {
  const hosts = new Set<string>()
  const exchanges: Exchange[] = []
  let exchangesLeftOut = 0
  const keep = (exchange: Exchange): void => {
    if (exchanges.length < MAX_EXCHANGES) exchanges.push(exchange)
    else exchangesLeftOut += 1
  }
  const inTurn = createTurnstile(deps.concurrency)
  const { inTime, slowDown } = createRateLimiter({ now: deps.now, sleep })
  const closing = new AbortController()
  const stop = AbortSignal.any([deps.signal, closing.signal])
  // As many requests may pause at once as there are images; Node takes more than ten listeners for a leak.
  setMaxListeners(0, stop)
  // One listener for all requests under way: to make a signal of several for each costs as much as to sign it.
  const underWay = new Set<AbortController>()
  stop.addEventListener('abort', () => {
    for (const request of underWay) request.abort(stop.reason)
  })
  let transport: Promise<OpenTransport> | undefined

  /** Said once of each proxy, before it is contacted. */
  function tellProxy(proxy: string | undefined): void {
    if (proxy === undefined || hosts.has(proxy)) return
    hosts.add(proxy)
    deps.log.info(message('Hosts that requests go through: {proxy}', { proxy }))
  }

  async function tryOnce(call: ApiCall, leftMs: number): Promise<HttpAnswer | Error> {
    const ending = new AbortController()
    underWay.add(ending)
    const timer = setTimeout(() => ending.abort(new DOMException('', 'TimeoutError')), Math.max(1, leftMs))
    const kept = { call: call.name, host: call.host, atMs: deps.now() }
    try {
      transport ??= deps.open()
      const { send, proxyOf } = await transport
      const request = call.prepare()
      tellProxy(proxyOf?.(request.url))
      hosts.add(call.host)
      const answer = await send(request, ending.signal)
      deps.log.debug(
        message('{call}: {status}, {length} characters', {
          call: call.name,
          status: answer.status,
          length: answer.text.length,
        }),
      )
      keep({ ...kept, status: answer.status, requestId: requestIdOf(answer) })
      // What is read of many such, and thrown away at once, must not pile up.
      if (answer.text.length > LARGE_ANSWER) deps.onLargeAnswer?.()
      return answer
    } catch (thrown) {
      keep({ ...kept, status: undefined, requestId: undefined })
      if (thrown instanceof GateError) throw thrown
      return toError(thrown)
    } finally {
      clearTimeout(timer)
      underWay.delete(ending)
    }
  }

  function sleep(ms: number): Promise<void> {
    return deps.sleep(ms, stop).catch(() => {
      throw cancelled()
    })
  }

  async function send(call: ApiCall): Promise<HttpAnswer> {
    // Time in the queues does not count: it says nothing about the service.
    let leftMs = deps.requestBudgetMs
    for (let tries = 1; ; tries++) {
      const tryNow = async (): Promise<HttpAnswer | Error> => {
        if (stop.aborted) throw cancelled()
        const startedAtMs = deps.now()
        const one = await tryOnce(call, leftMs)
        leftMs -= deps.now() - startedAtMs
        if (!(one instanceof Error) && isTooOften(call, one)) slowDown(call.rate)
        return one
      }
      // The rate first: who waits for it must not hold a place that another could use.
      const result = await inTime(call.rate, () => inTurn(tryNow))
      if (stop.aborted) throw cancelled()
      const lost = result instanceof Error
      const worthAnother = lost || isTransient(result.status) || isTooOften(call, result)
      if (!worthAnother) return result
      const pause =
        (lost ? undefined : retryAfterMs(result.headers, deps.now())) ??
        backoffMs(tries, deps.backoffBaseMs, deps.random())
      if (!call.repeatable || tries >= MAX_TRIES || pause >= leftMs) {
        if (lost) throw unreachable(call, result, tries)
        return result
      }
      leftMs -= pause
      const answered = lost ? reasonOf(result) : result.status
      deps.log.debug(message('{call}: {answered}; next try in {pause} ms', { call: call.name, answered, pause }))
      await sleep(pause)
    }
  }

  async function close(): Promise<void> {
    // Whoever was no longer waited for must not go on trying.
    closing.abort()
    // What never opened needs no closing, and its error was told with the request.
    const opened = await transport?.catch(() => undefined)
    await opened?.close()
  }
  return { send, hosts, exchanges: () => ({ exchanges, exchangesLeftOut }), close }
}

const MAX_EXCHANGES = 10_000
/** In UTF-16 units: a page of rows as the services write them is a third of it. */
const LARGE_ANSWER = 512 * 1024

/** How the clouds tell the id of a request: in a header, or in the answer. */
function requestIdOf({ headers, text }: HttpAnswer): string | undefined {
  const told = headers['x-request-id'] ?? headers['x-acs-request-id'] ?? /"RequestId"\s*:\s*"([^"]*)"/.exec(text)?.[1]
  return told !== undefined && /^[\w.:-]{1,128}$/.test(told) ? told : undefined
}

const isTooOften = (call: ApiCall, answer: HttpAnswer): boolean => answer.status === 429 || call.isThrottled(answer)

const isTransient = (status: number): boolean => status >= 500 && status !== 501

/** The error code of the innermost cause: undici wraps what the operating system said. */
function reasonOf(error: Error): MessageValue {
  const inner = error.cause instanceof Error ? error.cause : error
  const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : undefined
  return code ?? (inner.name === 'TimeoutError' ? message('no answer in time') : inner.name)
}

const unreachable = ({ name, host }: ApiCall, error: Error, tries: number): GateError =>
  new GateError(
    'SERVICE_UNAVAILABLE',
    message('{call} got no answer from {host} ({reason}, {tries} tries)', {
      call: name,
      host,
      reason: reasonOf(error),
      tries,
    }),
    { cause: error, hint: BAD_CERTIFICATE.test(String(reasonOf(error))) ? TRUST : REACH },
  )

/** The codes that OpenSSL and Node have for certificates. */
const BAD_CERTIFICATE = /^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT)/

const REACH = message(
  'check that the runner reaches this host (egress rules, HTTPS_PROXY, NO_PROXY), then run the job again',
)
const TRUST = message(
  'where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; verification cannot be turned off',
)

/** The run was told to stop. */
const cancelled = (): GateError => new GateError('CANCELLED', message('the run was cancelled'))
