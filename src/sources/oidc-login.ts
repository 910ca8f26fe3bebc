import { type ErrorCode, GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import type { HttpAnswer, HttpRequest } from '../http/transport.ts'
import type { Env } from './credential-sets.ts'
import { refuseForeignHost } from './endpoint-trust.ts'
import { claimsOf } from './oidc-claims.ts'
import { openTokenSource } from './oidc-token.ts'
import type { OidcLogin, SourceContext } from './source.ts'

/** Where the access key of the next request comes from. */
export interface KeySource<Key> {
  /** The hosts that may be contacted for it. */
  readonly hosts: readonly string[]
  current(): Promise<Key>
}

/** An access key that ends. */
export interface Session<Key> {
  readonly key: Key
  readonly endsAtMs: number
}

/** How one cloud exchanges a token for a session. */
export interface TokenExchange<Key> {
  /** For messages: "AssumeRoleWithOIDC". */
  readonly name: string
  readonly sts: URL
  isThrottled(answer: HttpAnswer): boolean
  /** The request, with the token in its body. */
  toRequest(token: string): HttpRequest
  /** The session in a good answer, its secrets masked; throws GateError for every other one. */
  read(answer: HttpAnswer): Session<Key>
  /** What to mend where the cloud refuses with this code. */
  hintFor(code: string): Message | undefined
}

/** How long a session is asked for: what every role allows unless its maximum is raised. */
export const SESSION_SECONDS = 3_600

/** Sessions of one role, each renewed before it ends. Throws GateError where no token can be had or sent. */
export function openOidcSessions<Key>(
  exchange: TokenExchange<Key>,
  login: OidcLogin,
  context: SourceContext,
): KeySource<Key> {
  refuseForeignHost(exchange.sts, context)
  const tokens = openTokenSource(login.audience, context)

  async function logIn(): Promise<Session<Key>> {
    const token = await tokens.issue()
    const startedAtMs = context.now()
    const answer = await context.http.send({
      name: exchange.name,
      host: exchange.sts.host,
      repeatable: true,
      isThrottled: exchange.isThrottled,
      prepare: () => exchange.toRequest(token),
    })
    const session = orRefusal(() => exchange.read(answer), token, exchange)
    // A slow clock must not stretch the session beyond what was asked for.
    return { ...session, endsAtMs: Math.min(session.endsAtMs, startedAtMs + SESSION_SECONDS * 1_000) }
  }
  const current = renewedInTime(logIn, context.now)
  return { hosts: [...tokens.hosts, exchange.sts.host], current: async () => (await current()).key }
}

/** A session that is nearer to its end is not begun a request with. */
const MIN_LEFT_MS = 120_000

/** The session at hand, or a new one where its end is near. What was refused is not asked for again. */
function renewedInTime<Key>(logIn: () => Promise<Session<Key>>, now: () => number): () => Promise<Session<Key>> {
  let session: Promise<Session<Key>> | undefined
  let renewAtMs = Number.NEGATIVE_INFINITY
  async function renew(): Promise<Session<Key>> {
    // Whoever asks meanwhile gets the login that is under way; after a refusal, that refusal.
    renewAtMs = Number.POSITIVE_INFINITY
    try {
      const fresh = await logIn()
      renewAtMs = fresh.endsAtMs - MIN_LEFT_MS
      return fresh
    } catch (thrown) {
      if (thrown instanceof GateError && thrown.kind === 'source') renewAtMs = Number.NEGATIVE_INFINITY
      throw thrown
    }
  }
  return () => {
    if (session === undefined || now() >= renewAtMs) session = renew()
    return session
  }
}

/** Nothing but a change of the set-up cures these, whatever status they came with. */
const REFUSALS: readonly ErrorCode[] = ['ACCESS_DENIED', 'REQUEST_REJECTED', 'API_NOT_FOUND']

function orRefusal<T>(read: () => T, token: string, { hintFor }: Pick<TokenExchange<unknown>, 'hintFor'>): T {
  try {
    return read()
  } catch (thrown) {
    if (!(thrown instanceof GateError) || !REFUSALS.includes(thrown.code)) throw thrown
    const claims = claimsOf(token)
    throw new GateError(
      'ACCESS_DENIED',
      message('{refusal}. The token says: subject {subject}, audience {audience}, issuer {issuer}', {
        refusal: thrown.text,
        subject: claims?.subject ?? '',
        audience: claims?.audiences.join(', ') ?? '',
        issuer: claims?.issuer ?? '',
      }),
      { cause: thrown, hint: hintFor(String(thrown.text.values.code)) ?? thrown.hint },
    )
  }
}

const MAX_NAME_LENGTH = 64

/** How the cloud's audit log calls the session: repository and run, in letters that both clouds take. */
export function sessionName({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }: Env): string {
  const parts = repository && run ? [repository, run] : ['image-policy-gate']
  // The end tells the run.
  return parts
    .join('-')
    .replace(/[^A-Za-z0-9.@_-]/g, '-')
    .slice(-MAX_NAME_LENGTH)
}
