import methods from 'undici/lib/api/index.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js'
import { readBounded } from './bounded-body.ts'
import { CONNECT_TIMEOUT_MS } from './limits.ts'
import { REQUEST_BUDGET_MS } from './retry.ts'
import type { OpenTransport } from './transport.ts'

// As the package's own index does.
Object.assign(Dispatcher.prototype, methods)

/**
 * All requests through one proxy, over undici, which knows tunnels; loaded only where a proxy is asked. Of the package
 * just these parts are taken, without fetch, caches and web sockets: half its size. The tests of the transport hold them
 * to it.
 */
export function openProxyTransport(proxy: URL): OpenTransport {
  const connecting = { timeout: CONNECT_TIMEOUT_MS, rejectUnauthorized: true }
  const dispatcher = new ProxyAgent({
    uri: proxy.href,
    requestTls: connecting,
    proxyTls: connecting,
    // Plain http is forwarded: proxies tunnel to the port of https alone. What is https is tunnelled all the same.
    proxyTunnel: false,
    headersTimeout: REQUEST_BUDGET_MS,
    bodyTimeout: REQUEST_BUDGET_MS,
  })
  return {
    async send({ method, url, headers, body }, signal) {
      const answer = await dispatcher.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { 'accept-encoding': 'identity', ...headers },
        body: body ?? null,
        signal,
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
