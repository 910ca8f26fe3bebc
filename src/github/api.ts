import { GateError } from '../core/errors.ts'
import { type Message, type MessageValue, message } from '../core/message.ts'
import type { HttpClient } from '../http/client.ts'
import { parseJson } from '../http/json.ts'
import type { HttpAnswer, HttpRequest } from '../http/transport.ts'

/** Requests of GitHub's REST API with one token. */
export interface GitHub {
  readonly host: string
  /** The JSON of a good answer. Throws GateError GITHUB_REFUSED or GITHUB_UNAVAILABLE. */
  send(request: GitHubRequest): Promise<unknown>
}

export type GitHubRequest = Wanted & (RestRequest | GraphQlRequest)

interface RestRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH'
  /** "/repos/OWNER/REPO/…", its parts encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

interface GraphQlRequest {
  /** A query that changes nothing. */
  readonly graphql: string
}

interface Wanted {
  /** How messages name what is wanted: "the commit of main". */
  readonly what: MessageValue
  /** The permission that the token needs: "contents: read". */
  readonly permission: string
  /** Whether it is asked for by a name, which may be gone or never have been. */
  readonly isName?: boolean
  /** Whether it may not be there, which is then `undefined`. GitHub says so of what the token may not read, too. */
  readonly mayBeAbsent?: boolean
}

export interface GitHubSettings {
  /** GITHUB_API_URL: another one on GitHub Enterprise Server and with data residency. */
  readonly apiUrl: URL
  /** GITHUB_GRAPHQL_URL */
  readonly graphqlUrl: URL
  readonly token: string
  /** The input that gives the token. */
  readonly tokenInput: string
  readonly http: HttpClient
}

const API_VERSION = '2022-11-28'

/** The path of a repository with parts of names from outside, each encoded as one segment. */
export const repositoryPath = (repository: string, ...parts: readonly string[]): string =>
  ['/repos', ...repository.split('/'), ...parts]
    .map((part, at) => (at === 0 ? part : encodeURIComponent(part)))
    .join('/')

/** Opens GitHub's REST API over the gate's own client: its limits, retries, proxy and list of hosts hold here too. */
export function openGitHub(settings: GitHubSettings): GitHub {
  const { apiUrl, tokenInput, http } = settings
  return {
    host: apiUrl.host,
    async send(request) {
      const first = toRequest(settings, request)
      let answer: HttpAnswer
      try {
        answer = await http.send({
          name: `${first.method} ${first.url.pathname}`,
          host: first.url.host,
          // Of what changes something, only an update can be sent twice.
          repeatable: 'graphql' in request || request.method !== 'POST',
          isThrottled,
          prepare: () => first,
        })
      } catch (thrown) {
        // A run that was cancelled says so itself: it is nobody's mistake.
        if (!(thrown instanceof GateError) || thrown.kind !== 'source' || thrown.code === 'CANCELLED') throw thrown
        throw unavailable(request, thrown.text, thrown)
      }
      if (answer.status === 404 && request.mayBeAbsent) return undefined
      if (answer.status < 200 || answer.status > 299) throw refusalOf(request, answer, tokenInput)
      try {
        return parseJson(answer.text)
      } catch (thrown) {
        throw unavailable(request, message('the answer is no JSON'), thrown)
      }
    },
  }
}

function toRequest({ apiUrl, graphqlUrl, token }: GitHubSettings, request: GitHubRequest): HttpRequest {
  const isGraphQl = 'graphql' in request
  const url = new URL(isGraphQl ? graphqlUrl : apiUrl)
  if (!isGraphQl) {
    url.pathname = url.pathname.replace(/\/$/, '') + request.path
    url.search = new URLSearchParams(request.query).toString()
  }
  const body = isGraphQl ? { query: request.graphql } : request.body
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'image-policy-gate',
    'x-github-api-version': API_VERSION,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  const method = isGraphQl ? 'POST' : (request.method ?? 'GET')
  return { method, url, headers, body: body === undefined ? undefined : JSON.stringify(body) }
}

/** GitHub says 403 as well as 429 where it wants fewer requests, and then in headers when to come back. */
const isThrottled = ({ status, headers, text }: HttpAnswer): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['x-ratelimit-remaining'] === '0' ||
      headers['retry-after'] !== undefined ||
      /secondary rate limit/i.test(text)))

function refusalOf(request: GitHubRequest, answer: HttpAnswer, tokenInput: string): GateError {
  const { status } = answer
  if (isThrottled(answer)) return unavailable(request, message('it limits the rate of requests ({status})', { status }))
  if (status >= 500) return unavailable(request, message('it answered {status}', { status }))
  if (status >= 300 && status < 400) {
    return refused(request, message('it redirects, as for a repository that was renamed'), message('use the new name'))
  }
  return refused(request, message('it answered {status}', { status }), hintFor(request, status, tokenInput))
}

/** How GitHub says that there is no such ref, and that a repository has no commit at all. */
const ABSENT = [404, 409, 422]

function hintFor({ permission, isName = false }: GitHubRequest, status: number, input: string): Message {
  const needs = { input, permission }
  return isName && ABSENT.includes(status)
    ? message(
        'see that it is there, by this name; or give the token of the input {input} the permission `{permission}`: what it may not read looks as if it were not there',
        needs,
      )
    : message(
        'give the token of the input {input} the permission `{permission}`; a private repository that it may not read looks as if it were not there',
        needs,
      )
}

const refused = ({ what }: GitHubRequest, reason: Message, hint: Message): GateError =>
  new GateError('GITHUB_REFUSED', message('GitHub refuses {what}: {reason}', { what, reason }), { hint })

const unavailable = ({ what }: GitHubRequest, reason: Message, cause?: unknown): GateError =>
  new GateError('GITHUB_UNAVAILABLE', message('GitHub did not give {what}: {reason}', { what, reason }), {
    cause,
    hint: message('run the job again; if it stays so, see githubstatus.com and the egress rules of the runner'),
  })
