import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGitHubAccount, type GitHubAccount } from './account.ts'
import { type Answer, answerFor, refusal } from './answers.ts'

export interface FakeGitHub {
  /** What GITHUB_API_URL is set to; under a path of its own, as on an enterprise server. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly account: GitHubAccount
  /** "GET /repos/o/r/commits/heads%2Fmain", in order. */
  readonly asked: string[]
  /** Answers to give instead, by their order; undefined for the true one. */
  readonly faults: (FaultAnswer | undefined)[]
  close(): Promise<void>
}

export interface FaultAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly text: string
}

const BASE = '/api/v3'
const GRAPHQL = '/api/graphql'

/** Starts a GitHub of this account on 127.0.0.1. */
export async function startFakeGitHub(account: GitHubAccount = createGitHubAccount()): Promise<FakeGitHub> {
  const asked: string[] = []
  const faults: (FaultAnswer | undefined)[] = []
  const server = createServer((request, response) => void respond(request, response))

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    asked.push(`${request.method} ${request.url?.replace(BASE, '')}`)
    const fault = faults.shift()
    if (fault) {
      response.writeHead(fault.status, fault.headers).end(fault.text)
      return
    }
    const { status, json } = answer(request, Buffer.concat(chunks).toString('utf8'))
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(json))
  }

  function answer({ method = '', url = '', headers }: IncomingMessage, body: string): Answer {
    const token = account.tokens.get(headers.authorization?.replace(/^Bearer /, '') ?? '')
    if (!token) return refusal(401, 'Bad credentials')
    if (!headers['user-agent']) return refusal(403, 'Request forbidden by administrative rules')
    // The one query that the gate has: whose token this is.
    if (url === GRAPHQL) return { status: 200, json: { data: { viewer: { login: token.login } } } }
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const [repos, owner, name, ...path] = pathname
      .slice(BASE.length + 1)
      .split('/')
      .map(decodeURIComponent)
    if (!pathname.startsWith(BASE) || repos !== 'repos') return refusal(404, 'Not Found')
    const json: unknown = body === '' ? undefined : JSON.parse(body)
    return answerFor(account, `${owner}/${name}`, { method, path, query: searchParams, body: json, token })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    apiUrl: `http://127.0.0.1:${port}${BASE}`,
    graphqlUrl: `http://127.0.0.1:${port}${GRAPHQL}`,
    account,
    asked,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
