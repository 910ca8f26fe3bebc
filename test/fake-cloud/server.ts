import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, createAccount } from './account.ts'
import { actionOf, answerRequest } from './cloud.ts'
import { deliver } from './deliver.ts'
import { FaultPlan } from './faults.ts'
import { type FakeRequest, toRequest } from './message.ts'
import { createState } from './state.ts'

export { type Account, createAccount } from './account.ts'
export { type Fault, FaultPlan, fault, type NamedRequest, type PlannedFault } from './faults.ts'

/** A request that the cloud received, secrets and all, with the status that it answered. */
export interface RecordedRequest {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: string
  /** Such as "GET image/registries/images" or "DescribeImageInstances". */
  action: string
  status: number
}

/** A running loopback cloud. */
export interface FakeCloud {
  /** Such as http://127.0.0.1:40123; every service answers there. */
  origin: string
  account: Account
  requests: RecordedRequest[]
  faults: FaultPlan
  close(): Promise<void>
}

/** How to start the cloud; everything has a default. */
export interface FakeCloudOptions {
  port?: number
  /** A loopback address; 127.0.0.1 when left out. */
  host?: string
  account?: Account
  /** Milliseconds since the epoch; the cloud's clock. */
  now?: () => number
  latencyMs?: number
}

// Node's own limit is 16 KiB, half of what an X-Auth-Token may take.
const MAX_HEADER_BYTES = 128 * 1024

/** Starts the loopback cloud on 127.0.0.1. */
export async function startFakeCloud(options: FakeCloudOptions = {}): Promise<FakeCloud> {
  const { account = createAccount(), now = Date.now, latencyMs = 0, host = '127.0.0.1' } = options
  const state = createState(account, now)
  const faults = new FaultPlan()
  const requests: RecordedRequest[] = []

  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (incoming, response) => {
    serve(incoming, response).catch((error: unknown) => response.destroy(error as Error))
  })

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await receive(incoming)
    const action = actionOf(request)
    const right = answerRequest(request, state)
    const answer = faults.take(request, action)?.(right) ?? right
    requests.push({ ...toRecord(request), action, status: answer.status })
    const delayMs = latencyMs + (answer.delivery?.delayMs ?? 0)
    if (delayMs > 0) await sleep(delayMs, undefined, { ref: false })
    if (answer.delivery?.outage) return goAway()
    await deliver(answer, response, new Date(now()).toUTCString())
  }

  /** Stops listening and drops every connection: the port answers no more. */
  function goAway(): void {
    server.close()
    server.closeAllConnections()
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://${host}:${port}`,
    account,
    requests,
    faults,
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) return resolve()
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}

async function receive(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return toRequest(incoming.method ?? 'GET', incoming.url ?? '/', headers, Buffer.concat(chunks))
}

function toRecord({ method, path, query, headers, body }: FakeRequest): Omit<RecordedRequest, 'action' | 'status'> {
  return { method, path, query: Object.fromEntries(query), headers: { ...headers }, body: body.toString('utf8') }
}
