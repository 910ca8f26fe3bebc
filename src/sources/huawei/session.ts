import { canonicalQuery, type QueryParameters } from '../../http/query.ts'
import type { HttpAnswer, HttpRequest } from '../../http/transport.ts'
import { refuseForeignHost } from '../endpoint-trust.ts'
import { type KeptRows, keptRows } from '../kept-rows.ts'
import type { KeySource } from '../oidc-login.ts'
import { type SourceContext, sharedAnswer, sharedOnce } from '../source.ts'
import { type Credentials, credentialsOf, secretsOf } from './credentials.ts'
import { isThrottled, readAnswer } from './failures.ts'
import { readProjectId, readToken, tokenRequestBody } from './iam.ts'
import { agencyKeys } from './oidc.ts'
import { hssEndpoint, iamEndpoint } from './regions.ts'
import { type AccessKey, authorizationOf, formatSdkDate } from './signing.ts'

/** Signed requests to HSS of one region, in one project. */
export interface HssSession {
  /** The hosts of HSS and, where a login or the project's id must be asked for, of IAM. */
  readonly hosts: readonly string[]
  /** The project that is asked, after the login and the look-up that it takes. */
  projectId(): Promise<string>
  /** `GET /v5/{project_id}/{path}`: the JSON of a good answer. */
  get(path: string, query: QueryParameters): Promise<unknown>
  /**
   * `POST /v5/{project_id}/{path}`, sent once in the whole run, whatever becomes of the answer: who asks for the same
   * again shares it. Undefined where a good answer is empty. A bigint in the body is a number with all of its digits.
   */
  post(path: string, query: QueryParameters, body: object): Promise<unknown>
  /** What is kept of lists, in the whole run. */
  readonly kept: KeptRows
}

/** How messages name a call: without the id of an image in its path. */
export const callName = (path: string, method: 'GET' | 'POST' = 'GET'): string =>
  `${method} ${path.replace(/^image\/[^/]+\/(?=vuln|sens|malw)/, 'image/{image_id}/')}`

type Proof = { readonly key: AccessKey } | { readonly token: string } | undefined

interface Sending {
  readonly method: 'GET' | 'POST'
  readonly base: URL
  readonly path: string
  readonly query: QueryParameters
  readonly body?: string
  readonly projectId?: string
  /** The header of that name, which HSS wants beside some bodies. */
  readonly region?: string
  /** What it starts may be under way although the answer was lost: it is sent once. A good answer may be empty. */
  readonly startsSomething?: true
  readonly proof: Proof
}

function toRequest({ method, base, path, query, body, projectId, region, proof }: Sending, now: number): HttpRequest {
  const search = canonicalQuery(query)
  const url = new URL(base)
  url.pathname = `${base.pathname.replace(/\/$/, '')}${path}`
  url.search = search
  const headers: Record<string, string> = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(projectId === undefined ? {} : { 'x-project-id': projectId }),
    ...(region === undefined ? {} : { region }),
  }
  if (proof && 'token' in proof) headers['x-auth-token'] = proof.token
  if (proof && 'key' in proof) {
    headers['x-sdk-date'] = formatSdkDate(now)
    if (proof.key.securityToken !== undefined) headers['x-security-token'] = proof.key.securityToken
    // The host is set from the URL by the HTTP client; it is signed, not sent twice.
    const signed = { ...headers, host: url.host }
    headers.authorization = authorizationOf(
      { method, path: url.pathname, query: search, headers: signed, body: body ?? '' },
      proof.key,
    )
  }
  return { method, url, headers: { ...headers, accept: 'application/json' }, body }
}

type UserName = Extract<Credentials, { kind: 'password' }>

/** What every request carries to prove the caller, where nothing must be exchanged for it but an OIDC token. */
function proofSource(credentials: Exclude<Credentials, UserName>, context: SourceContext): KeySource<Proof> {
  if (credentials.kind === 'oidc') {
    const { hosts, current } = agencyKeys(credentials.login, context)
    return { hosts, current: async () => ({ key: await current() }) }
  }
  const proof = credentials.kind === 'token' ? { token: credentials.token } : { key: credentials.key }
  return { hosts: [], current: async () => proof }
}

interface Login {
  /** Taken anew for each request: a session ends. */
  proof(): Promise<Proof>
  readonly projectId: string
}

/** The session of a region, one for all sources of a run. */
export const hssSession = (context: SourceContext): HssSession =>
  sharedOnce(context.shared, `huawei ${context.region}`, () => openSession(context))

/** The same for one image, with how many requests went through it. */
export function countingSession(context: SourceContext): { readonly session: HssSession; requests(): number } {
  const session = hssSession(context)
  let requests = 0
  return {
    requests: () => requests,
    session: {
      ...session,
      get(path, query) {
        requests += 1
        return session.get(path, query)
      },
      post(path, query, body) {
        requests += 1
        return session.post(path, query, body)
      },
    },
  }
}

function openSession(context: SourceContext): HssSession {
  const { region, http, secrets } = context
  const credentials = credentialsOf(context)
  for (const secret of secretsOf(credentials)) secrets.add(secret)
  const hss = context.endpoint ?? hssEndpoint(region)
  const iam = context.authEndpoint ?? iamEndpoint(region)
  if (credentials.kind === 'token' || credentials.kind === 'password') {
    for (const base of [hss, iam]) refuseForeignHost(base, context)
  }

  async function send(name: string, sending: Sending, right: string): Promise<{ answer: HttpAnswer; json: unknown }> {
    const { base, startsSomething = false } = sending
    const prepare = () => toRequest(sending, context.now())
    const answer = await http.send({ name, host: base.host, repeatable: !startsSomething, isThrottled, prepare })
    const isBareSuccess = startsSomething && answer.status >= 200 && answer.status < 300 && answer.text === ''
    const json = isBareSuccess ? undefined : readAnswer(name, answer, right, secrets, context.now())
    return { answer, json }
  }

  async function exchangePassword(user: UserName): Promise<Login> {
    const name = 'POST /v3/auth/tokens'
    const body = tokenRequestBody(user, region)
    const sending: Sending = { method: 'POST', base: iam, path: '/v3/auth/tokens', query: {}, body, proof: undefined }
    const { answer, json } = await send(name, sending, 'to log in to IAM with a password (programmatic access)')
    const { token, projectId } = readToken(name, answer, json)
    secrets.add(token)
    return { proof: async () => ({ token }), projectId: context.projectId ?? projectId }
  }

  async function lookUpProject(proof: Proof): Promise<string> {
    const name = 'GET /v3/projects'
    const sending: Sending = { method: 'GET', base: iam, path: '/v3/projects', query: { name: region }, proof }
    const { json } = await send(name, sending, 'IAM ReadOnlyAccess, or give the input project-id')
    return readProjectId(name, json, region)
  }

  const isOfRegion = credentials.region === undefined || credentials.region === region
  const knownProject = context.projectId ?? (isOfRegion ? credentials.projectId : undefined)

  const loginBy = ({ hosts, current: proof }: KeySource<Proof>) => ({
    hosts,
    logIn: async (): Promise<Login> => ({ proof, projectId: knownProject ?? (await lookUpProject(await proof())) }),
  })
  // Opened at once, so that a login without its means stops the run before anything is asked.
  const { hosts, logIn } =
    credentials.kind === 'password'
      ? { hosts: [], logIn: () => exchangePassword(credentials) }
      : loginBy(proofSource(credentials, context))
  const needsIam = credentials.kind === 'password' || knownProject === undefined

  const posts = new Map<string, unknown>()
  const logins = new Map<string, unknown>()
  const loggedIn = (): Promise<Login> => sharedAnswer(logins, 'login', logIn)
  async function toHss(path: string, request: Pick<Sending, 'method' | 'query'>): Promise<Sending> {
    const { proof, projectId } = await loggedIn()
    return { ...request, base: hss, path: `/v5/${projectId}/${path}`, projectId, proof: await proof() }
  }
  return {
    hosts: [hss.host, ...(needsIam ? [iam.host] : []), ...hosts],
    kept: keptRows(context.shared),
    projectId: async () => (await loggedIn()).projectId,
    async get(path, query) {
      const sending = await toHss(path, { method: 'GET', query })
      return (await send(callName(path), sending, 'HSS ReadOnlyAccess')).json
    },
    async post(path, query, body) {
      const text = (await import('lossless-json')).stringify(body) ?? ''
      return sharedOnce(posts, `${path}?${canonicalQuery(query)} ${text}`, async () => {
        const sending = await toHss(path, { method: 'POST', query })
        const whole: Sending = { ...sending, body: text, region, startsSomething: true }
        return (await send(callName(path, 'POST'), whole, 'HSS FullAccess')).json
      })
    },
  }
}
