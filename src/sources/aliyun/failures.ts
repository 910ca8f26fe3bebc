import { type ErrorCode, GateError } from '../../core/errors.ts'
import { type Message, message } from '../../core/message.ts'
import type { Secrets } from '../../http/secrets.ts'
import type { HttpAnswer } from '../../http/transport.ts'
import { failureError, jsonOf, type ServiceFailure, unreadable } from '../service-failure.ts'

/** What the body says went wrong: JSON in either case of letters, or the XML of the older gateway. */
function readFailure(answer: HttpAnswer, json: unknown): ServiceFailure {
  const body = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  const word = (name: string): string => {
    const value = body[name] ?? body[name[0]?.toLowerCase() + name.slice(1)]
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    const element = new RegExp(`<${name}>([^<]{0,500})</${name}>`).exec(answer.text.slice(0, 10_000))
    return element?.[1] ?? ''
  }
  const requestId = answer.headers['x-acs-request-id'] ?? word('RequestId')
  return { code: word('Code'), text: word('Message'), requestId: requestId || undefined }
}

const GOOD_CODES: readonly unknown[] = ['200', 200, 'OK', 'success']

/** Some answers carry Success and Code beside their data, and fail with HTTP 200. */
function hidesFailure(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return true
  const body = json as Record<string, unknown>
  const success = body.Success ?? body.success ?? true
  const status = body.HttpStatusCode ?? body.httpStatusCode ?? 200
  const code = body.Code ?? body.code ?? 'OK'
  return !(success === true || success === 'true') || !GOOD_CODES.includes(code) || !GOOD_CODES.includes(status)
}

/** Throttling comes as HTTP 400; a nonce that was seen before is cured by the fresh one of the next try. */
export function isThrottled(answer: HttpAnswer): boolean {
  if (answer.status < 400) return false
  const { code } = readFailure(answer, jsonOf(answer))
  return code.includes('Throttling') || code === 'SignatureNonceUsed'
}

const BAD_PROOF =
  /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature|InvalidSecurityToken|MissingSecurityToken|InvalidTimeStamp)/

/** The same code comes with different statuses, so the code decides first. */
function classify(code: string, status: number): ErrorCode {
  if (code.includes('Throttling') || status === 429) return 'SERVICE_THROTTLED'
  if (/^Invalid(?:Action|Api|Version)/.test(code)) return 'API_NOT_FOUND'
  if (/^(?:NoPermission|Forbidden)/.test(code) || BAD_PROOF.test(code)) return 'ACCESS_DENIED'
  if (status === 401 || status === 403) return 'ACCESS_DENIED'
  return status >= 500 ? 'SERVICE_UNAVAILABLE' : 'REQUEST_REJECTED'
}

function hintFor(code: ErrorCode, failure: ServiceFailure, action: string): Message | undefined {
  if (code === 'SERVICE_THROTTLED')
    return message(
      'run the job again later: the account as a whole has 10 requests a second for each action, and others use them too',
    )
  if (code !== 'ACCESS_DENIED') return undefined
  if (failure.code.startsWith('InvalidTimeStamp'))
    return message('set the clock of this machine: it is more than 15 minutes off')
  if (BAD_PROOF.test(failure.code))
    return message(
      'check ALIBABA_CLOUD_ACCESS_KEY_ID, _ACCESS_KEY_SECRET and _SECURITY_TOKEN: the key or the session is not accepted',
    )
  return message('allow the RAM user or role the action yundun-sas:{action} on resource "*"', { action })
}

/** The word of PublicCreateImageScanTask, as its page spells it and as one would. */
const QUOTA_USED_UP = /^BeyondQu[ao]ta$/

const quotaUsedUp = (action: string, { requestId }: ServiceFailure, secrets: Secrets): GateError =>
  new GateError(
    'REQUEST_REJECTED',
    message('the account has no container image scan left: {call} was refused (request id: {request})', {
      call: action,
      request: requestId === undefined ? message('none given') : secrets.redact(requestId).slice(0, 200),
    }),
    { hint: message('buy more scans in the Security Center console, or wait for the next billing cycle') },
  )

/** The JSON of a good answer; throws GateError for every other one. */
export function readAnswer(action: string, answer: HttpAnswer, secrets: Secrets): unknown {
  const json = jsonOf(answer)
  const good = answer.status >= 200 && answer.status < 300
  if (good && json === undefined) throw unreadable(action, answer)
  if (good && !hidesFailure(json)) return json
  if (answer.status >= 300 && answer.status < 400) {
    throw new GateError(
      'ANSWER_INVALID',
      message('{call} was answered with a redirect ({status}), which is not followed', {
        call: action,
        status: answer.status,
      }),
    )
  }
  const failure = readFailure(answer, json)
  if (QUOTA_USED_UP.test(failure.code)) throw quotaUsedUp(action, failure, secrets)
  const code = classify(failure.code, answer.status)
  throw failureError(code, action, answer.status, failure, secrets, hintFor(code, failure, action))
}
