import undici from 'undici'
import { readBounded } from './bounded-body.ts'
import { CONNECT_TIMEOUT_MS } from './limits.ts'
import { REQUEST_BUDGET_MS } from './retry.ts'
import type { OpenTransport } from './transport.ts'

export interface ProxySettings {
  readonly https: string | undefined
  readonly http: string | undefined
  /** Hosts that are asked directly, as NO_PROXY lists them. */
  readonly except: string | undefined
}

/** Over undici, which knows proxies, tunnels and NO_PROXY; loaded only where a proxy is set. */
export function openProxyTransport({ https, http, except }: ProxySettings): OpenTransport {
  const verified = { rejectUnauthorized: true }
  const dispatcher = new undici.EnvHttpProxyAgent({
    connect: { timeout: CONNECT_TIMEOUT_MS, ...verified },
    requestTls: verified,
    proxyTls: verified,
    headersTimeout: REQUEST_BUDGET_MS,
    bodyTimeout: REQUEST_BUDGET_MS,
    httpProxy: http ?? '',
    httpsProxy: https ?? '',
    noProxy: except ?? '',
  })
  return {
    async send({ method, url, headers, body }, signal) {
      const answer = await undici.request(url, {
        method,
        headers: { 'accept-encoding': 'identity', ...headers },
        body: body ?? null,
        signal,
        dispatcher,
      })
      const flat: Record<string, string> = {}
      for (const [name, value] of Object.entries(answer.headers)) {
        const last = Array.isArray(value) ? value.at(-1) : value
        if (last !== undefined) flat[name] = last
      }
      return { status: answer.statusCode, headers: flat, text: await readBounded(answer.body) }
    },
    close: () => dispatcher.destroy(),
  }
}
