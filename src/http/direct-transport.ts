import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'
import { readBounded } from './bounded-body.ts'
import { CONNECT_TIMEOUT_MS } from './limits.ts'
import type { HttpRequest, OpenTransport } from './transport.ts'

interface Client {
  readonly agent: { destroy(): void }
  request(url: URL, options: RequestOptions): ClientRequest
}

/** Over Node's own client, which costs a tenth of undici's start; TLS is loaded when it is needed. */
export function openDirectTransport(): OpenTransport {
  const clients = new Map<string, Promise<Client>>()
  const clientFor = (protocol: string): Promise<Client> => {
    const client = clients.get(protocol) ?? (protocol === 'https:' ? overTls() : plain())
    clients.set(protocol, client)
    return client
  }
  return {
    async send(request, signal) {
      const client = await clientFor(request.url.protocol)
      signal.throwIfAborted()
      try {
        const answer = await exchange(client, request, signal)
        return {
          status: answer.statusCode ?? 0,
          headers: lastValues(answer.rawHeaders),
          text: await readBounded(answer),
        }
      } catch (thrown) {
        // Node wraps the reason; the caller knows its own.
        throw signal.aborted ? signal.reason : thrown
      }
    },
    async close() {
      for (const client of clients.values()) (await client).agent.destroy()
    },
  }
}

async function plain(): Promise<Client> {
  const { Agent, request } = await import('./plain-client.ts')
  const agent = new Agent({ keepAlive: true })
  return { agent, request: (url, options) => request(url, { ...options, agent }) }
}

async function overTls(): Promise<Client> {
  const { Agent, request } = await import('./tls-client.ts')
  // Said aloud, so that no variable of the environment can switch it off.
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: true })
  return { agent, request: (url, options) => request(url, { ...options, agent }) }
}

function exchange(client: Client, sent: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { url, method, body } = sent
  const headers: Record<string, string | number> = { 'accept-encoding': 'identity', ...sent.headers }
  if (body !== undefined || method === 'POST') headers['content-length'] = Buffer.byteLength(body ?? '')
  return new Promise((resolve, reject) => {
    const request = client.request(url, { method, headers })
    // What Node's own option does as well, which costs as much as to sign the request.
    const abort = (): unknown => request.destroy()
    signal.addEventListener('abort', abort)
    request.on('close', () => signal.removeEventListener('abort', abort))
    request.on('response', resolve)
    request.on('error', reject)
    // Nobody asked for another protocol; without a word here the request would never end.
    request.on('upgrade', (_, socket) => {
      socket.destroy()
      reject(Object.assign(new Error('the answer switches to another protocol'), { code: 'EPROTO' }))
    })
    request.on('socket', (socket) => limitConnecting(socket, request))
    request.end(body)
  })
}

/** Ends a request whose connection takes too long to open. */
function limitConnecting(socket: Socket, request: ClientRequest): void {
  if (!socket.connecting) return
  const tooLong = (): void => {
    request.destroy(Object.assign(new Error('the connection took too long to open'), { code: 'ETIMEDOUT' }))
  }
  const timer = setTimeout(tooLong, CONNECT_TIMEOUT_MS)
  for (const event of ['connect', 'close'] as const) socket.once(event, () => clearTimeout(timer))
}

/** Header names in lower case, each with its last value. */
function lastValues(raw: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {}
  for (let at = 0; at + 1 < raw.length; at += 2) values[(raw[at] as string).toLowerCase()] = raw[at + 1] as string
  return values
}
