import { openDirectTransport } from './direct-transport.ts'
import { readProxies } from './proxy-settings.ts'
import type { OpenTransport } from './transport.ts'

/**
 * The transport: Node's own client, and the proxies of the environment where some are set. Redirects are not followed,
 * bodies are bounded and never decompressed, certificates are always verified. Throws GateError INPUT_INVALID.
 */
export async function openTransport(env: Readonly<Record<string, string | undefined>>): Promise<OpenTransport> {
  const direct = openDirectTransport()
  const proxyOf = readProxies(env)
  if (!proxyOf) return direct
  const proxied = new Map<string, Promise<OpenTransport>>()
  const through = (proxy: URL): Promise<OpenTransport> => {
    const transport = proxied.get(proxy.href) ?? openThrough(proxy)
    proxied.set(proxy.href, transport)
    return transport
  }
  return {
    async send(request, signal) {
      const proxy = proxyOf(request.url)
      return (proxy ? await through(proxy) : direct).send(request, signal)
    },
    proxyOf: (url) => proxyOf(url)?.host,
    async close() {
      const opened = await Promise.all(proxied.values())
      await Promise.all([direct, ...opened].map((transport) => transport.close()))
    },
  }
}

const openThrough = async (proxy: URL): Promise<OpenTransport> =>
  (await import('./proxy-transport.ts')).openProxyTransport(proxy)
