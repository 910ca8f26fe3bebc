import { readFileSync, statSync } from 'node:fs'
import * as v from 'valibot'
import { GateError, toError } from '../core/errors.ts'
import { type Message, type MessageValue, message } from '../core/message.ts'
import { isLoopback } from '../http/loopback.ts'
import type { Secrets } from '../http/secrets.ts'
import type { HttpAnswer } from '../http/transport.ts'
import { type Env, readVariable } from './credential-sets.ts'
import { claimsOf } from './oidc-claims.ts'
import { jsonOf } from './service-failure.ts'
import type { SourceContext } from './source.ts'
import { parseWire } from './wire.ts'

/** Where the OIDC tokens of this job come from. */
export interface TokenSource {
  /** The hosts that may be contacted for one. */
  readonly hosts: readonly string[]
  /** A token for the audience, issued or read anew, and masked. */
  issue(): Promise<string>
}

const TOKEN_FILE = 'IMAGE_POLICY_GATE_OIDC_TOKEN_FILE'
const REQUEST_URL = 'ACTIONS_ID_TOKEN_REQUEST_URL'
const REQUEST_TOKEN = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'

/** The longest token that both clouds take. */
const MAX_TOKEN_LENGTH = 20_000

/** The file that the user names, else GitHub's own issuer; throws GateError CREDENTIALS_MISSING where there is neither. */
export function openTokenSource(audience: string, context: SourceContext): TokenSource {
  const path = context.env[TOKEN_FILE]?.trim()
  return path ? fileTokens(path, audience, context) : gitHubTokens(audience, context)
}

function fileTokens(path: string, audience: string, { secrets }: SourceContext): TokenSource {
  const unusable = (reason: MessageValue): GateError =>
    new GateError(
      'CREDENTIALS_MISSING',
      message('the file that {variable} names cannot be used: {reason}', { variable: TOKEN_FILE, reason }),
      { hint: message('let it hold the OIDC token of this job and nothing else') },
    )
  function read(): string {
    try {
      const { size } = statSync(path)
      // Measured first: a path such as /dev/zero has no end.
      if (size === 0 || size > MAX_TOKEN_LENGTH) throw unusable(message('{size} bytes', { size }))
      return readFileSync(path, 'utf8').trim()
    } catch (thrown) {
      if (thrown instanceof GateError) throw thrown
      const error = toError(thrown)
      throw unusable('code' in error ? String(error.code) : error.name)
    }
  }
  return { hosts: [], issue: async () => checked(read(), audience, TOKEN_FILE, secrets) }
}

const CALL = "GET the job's OIDC token"
const jobToken = v.object({ value: v.string('expected a token') }, 'expected an object')

function gitHubTokens(audience: string, { env, http, secrets }: SourceContext): TokenSource {
  const [address, bearer] = [readVariable(env, REQUEST_URL), readVariable(env, REQUEST_TOKEN)]
  if (address === undefined || bearer === undefined) throw withoutToken(env)
  secrets.add(bearer)
  const url = issuerUrl(address, audience)
  async function issue(): Promise<string> {
    const answer = await http.send({
      name: CALL,
      host: url.host,
      repeatable: true,
      isThrottled: () => false,
      prepare: () => ({
        method: 'GET',
        url,
        headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
      }),
    })
    if (answer.status !== 200) throw notIssued(answer, url)
    return checked(parseWire(jobToken, jsonOf(answer), CALL).value, audience, url.host, secrets)
  }
  return { hosts: [url.host], issue }
}

function issuerUrl(address: string, audience: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (url === undefined || !isSafe) {
    throw new GateError('ENDPOINT_REFUSED', message('{variable} is not an https URL', { variable: REQUEST_URL }), {
      hint: message('leave the variables of the runner as it set them'),
    })
  }
  url.searchParams.set('audience', audience)
  return url
}

function notIssued({ status }: HttpAnswer, { host }: URL): GateError {
  const isRefusal = status >= 400 && status < 500 && status !== 429
  return new GateError(
    isRefusal ? 'ACCESS_DENIED' : 'SERVICE_UNAVAILABLE',
    message('{call} was answered {status} by {host}', { call: CALL, status, host }),
    { hint: isRefusal ? GRANT : message('run the job again later') },
  )
}

const GRANT = message(
  'give the job `permissions: id-token: write`; where the workflow is called by another one, give it to the calling job too',
)

/** Says why there is no token: the job may not have one, a fork never gets one, or this is not GitHub. */
function withoutToken(env: Env): GateError {
  const missing = (text: Message, hint: Message): GateError => new GateError('CREDENTIALS_MISSING', text, { hint })
  if (!env.GITHUB_ACTIONS) {
    return missing(
      message('there is no OIDC token for the keyless login'),
      message('outside of GitHub Actions, name a file that holds one in {variable}', { variable: TOKEN_FILE }),
    )
  }
  if (isPullRequestOfFork(env)) {
    return missing(
      message('GitHub gives no OIDC token to a pull request from a fork'),
      message('judge the image after the merge, or where the image is pushed by a workflow of this repository'),
    )
  }
  return missing(message('GitHub gave this job no OIDC token'), GRANT)
}

/** By the payload of the event. Under pull_request_target the workflow is the target's own, and so are its rights. */
function isPullRequestOfFork({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }: Env): boolean {
  if (!path || event === 'pull_request_target') return false
  try {
    const { head, base } = JSON.parse(readFileSync(path, 'utf8')).pull_request
    // Not `head.repo.fork`: that is true of every branch of a repository that is a fork itself. A deleted fork is null.
    return head.repo?.id !== base.repo.id
  } catch {
    return false
  }
}

/** The token, once it is masked and known to be one for this audience: another service's token is not for this one to see. */
function checked(token: string, audience: string, origin: string, secrets: Secrets): string {
  // A service may repeat one part of a token alone.
  for (const secret of [token, ...token.split('.')]) secrets.add(secret)
  const claims = token.length > MAX_TOKEN_LENGTH ? undefined : claimsOf(token)
  if (claims === undefined) {
    throw new GateError('CREDENTIALS_MISSING', message('what {origin} gave is not a JSON Web Token', { origin }), {
      hint: message('three parts with a dot between them, and nothing else, make a token'),
    })
  }
  if (claims.audiences.includes(audience)) return token
  throw new GateError(
    'CREDENTIALS_MISSING',
    message('the OIDC token from {origin} is for the audience "{given}", not "{audience}"', {
      origin,
      given: claims.audiences.join(', '),
      audience,
    }),
    { hint: message('have the token issued for this audience, or set `oidc-audience` to that of the token') },
  )
}
