import { type ErrorCode, GateError } from '../../core/errors.ts'
import { type Message, message } from '../../core/message.ts'
import type { Secrets } from '../../http/secrets.ts'
import type { HttpAnswer } from '../../http/transport.ts'
import { failureError, jsonOf, type ServiceFailure, unreadable } from '../service-failure.ts'

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

const words = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/**
 * What the body says went wrong, in any of the shapes that Huawei's gateway, IAM and HSS use, also one level down:
 * {error_code, error_msg}, {error: {code, message}}, {errorCode, errorMsg}, {code, message}.
 */
function readFailure(answer: HttpAnswer, json: unknown): ServiceFailure {
  const top = record(json)
  const bodies = [top, record(top.error), ...Object.values(top).map(record)]
  const first = (...names: string[]): string =>
    bodies.flatMap((body) => names.map((name) => words(body[name]))).find((word) => word !== '') ?? ''
  return {
    code: first('error_code', 'errorCode', 'code'),
    text: first('error_msg', 'errorMsg', 'error_description', 'message'),
    requestId: (answer.headers['x-request-id'] ?? first('request_id')) || undefined,
  }
}

/** A 200 can hide a failure, in any of these fields; 0 means that all is well. */
const hidesFailure = (json: unknown): boolean => {
  const { error_code, errorCode, error, code } = record(json)
  return [error_code, errorCode, error, code].some((one) => one !== undefined && one !== null && words(one) !== '0')
}

const isThrottleCode = (code: string): boolean => /^APIG(?:W)?\.0308$/.test(code)

/** Whether the gateway refuses because of too many requests, under whatever HTTP status. */
export const isThrottled = (answer: HttpAnswer): boolean =>
  answer.status >= 400 && isThrottleCode(readFailure(answer, jsonOf(answer)).code)

/** HSS answers 400 even where rights are missing, so the code decides and the status only where no code is known. */
function classify(code: string, status: number): ErrorCode {
  if (isThrottleCode(code) || status === 429) return 'SERVICE_THROTTLED'
  if (/^APIG(?:W)?\.0101$/.test(code)) return 'API_NOT_FOUND'
  if (/^APIG(?:W)?\.030[123]$/.test(code) || /^HSS\.00(?:10|13)$/.test(code)) return 'ACCESS_DENIED'
  if (status === 401 || status === 403) return 'ACCESS_DENIED'
  return status >= 500 ? 'SERVICE_UNAVAILABLE' : 'REQUEST_REJECTED'
}

/** The gateway refuses requests that are more than 15 minutes off. */
const MAX_SKEW_MS = 15 * 60_000

function hintFor(
  code: ErrorCode,
  failure: ServiceFailure,
  answer: HttpAnswer,
  right: string,
  now: number,
): Message | undefined {
  if (code === 'SERVICE_THROTTLED') return message('lower `concurrency`, or run the job again later')
  if (code === 'API_NOT_FOUND') return message('this region does not have the API: set `source` to another one')
  if (/^HSS\.(?:1002|0014)$/.test(failure.code)) {
    return message(
      'HSS has no quota left for it: raise the quota in the HSS console, or wait until scans are free again',
    )
  }
  if (code !== 'ACCESS_DENIED') return undefined
  const skew = Date.parse(answer.headers.date ?? '') - now
  if (Math.abs(skew) > MAX_SKEW_MS)
    return message('the clock of this machine is wrong: {seconds} seconds off', { seconds: Math.round(skew / 1000) })
  if (/030[13]$/.test(failure.code) || answer.status === 401) {
    return message(
      'check that the key, or the token and its region, are right and not expired; it was not tried again, since five failed signatures lock a key for five minutes',
    )
  }
  if (failure.code === 'HSS.0013') {
    return message(
      'give the user or agency the permission {right}; one with rights in some enterprise projects only must name one of them (input enterprise-project-id)',
      { right },
    )
  }
  return message('give the user or agency the permission {right}', { right })
}

/**
 * The JSON of a good answer; throws GateError for every other one. `right` names the permission that the call needs.
 */
export function readAnswer(call: string, answer: HttpAnswer, right: string, secrets: Secrets, now: number): unknown {
  const json = jsonOf(answer)
  const good = answer.status >= 200 && answer.status < 300
  if (good && json === undefined) throw unreadable(call, answer)
  if (good && !hidesFailure(json)) return json
  if (answer.status >= 300 && answer.status < 400) {
    throw new GateError(
      'ANSWER_INVALID',
      message('{call} was answered with a redirect ({status}), which is not followed', { call, status: answer.status }),
    )
  }
  const failure = readFailure(answer, json)
  const code = classify(failure.code, good ? 400 : answer.status)
  throw failureError(code, call, answer.status, failure, secrets, hintFor(code, failure, answer, right, now))
}
