import { type ErrorCode, GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { parseJson } from '../http/json.ts'
import type { Secrets } from '../http/secrets.ts'
import type { HttpAnswer } from '../http/transport.ts'

/** What a service says when it refuses. */
export interface ServiceFailure {
  readonly code: string
  readonly text: string
  readonly requestId: string | undefined
}

/** The body as JSON, or undefined where it is none: a proxy's page, a truncated answer. */
export function jsonOf(answer: HttpAnswer): unknown {
  try {
    return parseJson(answer.text)
  } catch {
    return undefined
  }
}

const MAX_QUOTED = 200
/** What is quoted lies in it, however much shorter secrets become where they are taken out. */
const MAX_SEARCHED = 64 * 1024

/** The error of a refused call. Whatever the service says is quoted short and without secrets: it can echo a request. */
export function failureError(
  code: ErrorCode,
  call: string,
  status: number,
  failure: ServiceFailure,
  secrets: Secrets,
  hint: Message | undefined,
): GateError {
  const quote = (text: string): string =>
    secrets.redact(text.slice(0, MAX_SEARCHED)).replace(/\s+/g, ' ').slice(0, MAX_QUOTED)
  const quoted = code === 'ACCESS_DENIED' ? '' : quote(failure.text)
  const values = {
    call,
    code: quote(failure.code) || `HTTP ${status}`,
    request: failure.requestId === undefined ? message('none given') : quote(failure.requestId),
  }
  const text = quoted
    ? message('{call} was answered {code}: "{quoted}" (request id: {request})', { ...values, quoted })
    : message('{call} was answered {code} (request id: {request})', values)
  return new GateError(code, text, { hint })
}

/** The error of a 200 that holds no JSON. */
export const unreadable = (call: string, answer: HttpAnswer): GateError =>
  new GateError(
    'ANSWER_INVALID',
    message('{call} was answered {status} with {length} characters of {type} that are not JSON', {
      call,
      status: answer.status,
      length: answer.text.length,
      type: answer.headers['content-type']?.slice(0, 80) ?? message('no stated type'),
    }),
    { hint: message('a proxy or a gateway may have answered in place of the service') },
  )
