import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { isLoopback } from './loopback.ts'

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
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

/** What a page of 200 rows needs, many times over. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024

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
 * The transport over undici. Redirects are not followed, bodies are bounded and never decompressed,
 * a proxy from the environment is used except for loopback addresses.
 */
export async function openTransport(env: ProxyEnv): Promise<OpenTransport> {
  // A CommonJS package in a bundle of split modules has a default export only.
  const { Agent, EnvHttpProxyAgent, request } = (await import('undici')).default
  const httpsProxy = proxySetting(env, 'https_proxy')
  const httpProxy = proxySetting(env, 'http_proxy')
  const settings = { connect: { timeout: 5_000 }, headersTimeout: 15_000, bodyTimeout: 15_000 }
  const direct = new Agent(settings)
  const proxied =
    httpsProxy || httpProxy
      ? new EnvHttpProxyAgent({
          ...settings,
          httpProxy: httpProxy ?? '',
          httpsProxy: httpsProxy ?? '',
          noProxy: proxySetting(env, 'no_proxy') ?? '',
        })
      : direct

  const send: OpenTransport['send'] = async ({ method, url, headers, body }, signal) => {
    const answer = await request(url, {
      method,
      headers: { 'accept-encoding': 'identity', ...headers },
      body: body ?? null,
      signal,
      dispatcher: isLoopback(url.hostname) ? direct : proxied,
    })
    const flat: Record<string, string> = {}
    for (const [name, value] of Object.entries(answer.headers)) {
      const last = Array.isArray(value) ? value.at(-1) : value
      if (last !== undefined) flat[name] = last
    }
    return { status: answer.statusCode, headers: flat, text: await readBounded(answer.body) }
  }
  const close = async (): Promise<void> => {
    await Promise.all([direct.destroy(), proxied === direct ? undefined : proxied.destroy()])
  }
  return { send, close }
}

async function readBounded(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) {
      throw new GateError(
        'ANSWER_INVALID',
        message('the answer is larger than {limit} bytes', { limit: MAX_BODY_BYTES }),
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
