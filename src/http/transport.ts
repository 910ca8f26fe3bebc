import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { openDirectTransport } from './direct-transport.ts'
import { isLoopback } from './loopback.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

export interface HttpAnswer {
  readonly status: number
  /** Names in lower case; the last value where one was repeated. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

export interface OpenTransport {
  /** Sends one request once. Rejects when no whole answer came; every status is an answer. */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer>
  /** Ends every connection. */
  close(): Promise<void>
}

type ProxyEnv = Readonly<Record<string, string | undefined>>

/** The first variable that is not empty; runners set both cases, and the lower one counts. */
const proxySetting = (env: ProxyEnv, name: string): string | undefined => {
  const value = env[name.toLowerCase()] || env[name.toUpperCase()]
  if (!value || name === 'no_proxy') return value || undefined
  const url = value.includes('://') ? value : `http://${value}`
  if (URL.canParse(url)) return url
  throw new GateError('INPUT_INVALID', message('environment variable {name} is not the address of a proxy', { name }), {
    hint: message('write it as http://host:port'),
  })
}

/**
 * The transport: Node's own client, and the proxy of the environment where one is set, except for loopback addresses.
 * Redirects are not followed, bodies are bounded and never decompressed, certificates are always verified.
 */
export async function openTransport(env: ProxyEnv): Promise<OpenTransport> {
  const https = proxySetting(env, 'https_proxy')
  const http = proxySetting(env, 'http_proxy')
  const direct = openDirectTransport()
  if (!https && !http) return direct
  const { openProxyTransport } = await import('./proxy-transport.ts')
  const proxied = openProxyTransport({ https, http, except: proxySetting(env, 'no_proxy') })
  return {
    send: (request, signal) => (isLoopback(request.url.hostname) ? direct : proxied).send(request, signal),
    close: async () => void (await Promise.all([direct.close(), proxied.close()])),
  }
}
