import { randomUUID } from 'node:crypto'
import { canonicalQuery, type QueryParameters } from '../../http/query.ts'
import type { HttpRequest } from '../../http/transport.ts'
import { type KeptRows, keptRows } from '../kept-rows.ts'
import { type SourceContext, sharedOnce } from '../source.ts'
import { openKeys } from './credentials.ts'
import { isThrottled, readAnswer } from './failures.ts'
import { sasEndpoint } from './hosts.ts'
import { type AccessKey, authorizationOf, formatAcsDate, sha256 } from './signing.ts'

/** Signed calls of Security Center's API. */
export interface SasSession {
  readonly hosts: readonly string[]
  /** The JSON of a good answer to an action of Sas 2018-12-03 that only reads. */
  call(action: string, parameters: QueryParameters): Promise<unknown>
  /**
   * The same of an action that does something: sent once in the whole run, whatever becomes of its answer. Who asks for
   * the same again shares it.
   */
  callOnce(action: string, parameters: QueryParameters): Promise<unknown>
  /** What is kept of lists, in the whole run. */
  readonly kept: KeptRows
}

const VERSION = '2018-12-03'
const EMPTY_BODY = sha256('')

/**
 * Requests of one action in a second, counted by region over the whole account, so that others use them too (quota page
 * of Sas 2018-12-03). It lists most actions at this rate; that the others have it too is assumed.
 */
const CALLS_PER_SECOND = 10

/** RPC as the official client does it: all parameters in the query, an empty body, the action in a header. */
function toRequest(base: URL, action: string, parameters: QueryParameters, key: AccessKey, now: number): HttpRequest {
  const query = canonicalQuery(parameters)
  const url = new URL(base)
  url.search = query
  const headers: Record<string, string> = {
    'x-acs-action': action,
    'x-acs-version': VERSION,
    'x-acs-date': formatAcsDate(now),
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-content-sha256': EMPTY_BODY,
    ...(key.securityToken === undefined ? {} : { 'x-acs-security-token': key.securityToken }),
  }
  // The host is set from the URL by the HTTP client; it is signed, not sent twice.
  const signed = { ...headers, host: url.host }
  const authorization = authorizationOf({ method: 'POST', path: url.pathname, query, headers: signed }, key)
  return { method: 'POST', url, headers: { ...headers, authorization, accept: 'application/json' } }
}

/** The session of a centre, one for all images of a run that it serves. */
export function sasSession(context: SourceContext): SasSession {
  const base = context.endpoint ?? sasEndpoint(context.region)
  return sharedOnce(context.shared, `aliyun ${base.href}`, () => {
    const keys = openKeys(context)
    const sent = new Map<string, unknown>()
    async function send(action: string, parameters: QueryParameters, repeatable: boolean): Promise<unknown> {
      const key = await keys.current()
      const answer = await context.http.send({
        name: action,
        host: base.host,
        repeatable,
        isThrottled,
        rate: { key: `${base.host} ${action}`, perSecond: CALLS_PER_SECOND },
        prepare: () => toRequest(base, action, parameters, key, context.now()),
      })
      return readAnswer(action, answer, context.secrets)
    }
    return {
      hosts: [base.host, ...keys.hosts],
      call: (action, parameters) => send(action, parameters, true),
      callOnce: (action, parameters) =>
        sharedOnce(sent, `${action}?${canonicalQuery(parameters)}`, () => send(action, parameters, false)),
      kept: keptRows(context.shared),
    }
  })
}

/** The same for one image, with how many requests went through it. */
export function countingSession(context: SourceContext): { readonly session: SasSession; requests(): number } {
  const session = sasSession(context)
  let requests = 0
  const counted = (send: SasSession['call']): SasSession['call'] => {
    return (action, parameters) => {
      requests += 1
      return send(action, parameters)
    }
  }
  return {
    requests: () => requests,
    session: { ...session, call: counted(session.call), callOnce: counted(session.callOnce) },
  }
}
