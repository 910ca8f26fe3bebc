import { formatMessage, type Message } from './message.ts'

/** What can stop the judgement of an image or of the whole run. A violation is never an error. */
export const ERROR_CODES = {
  /** The caller's mistake: nothing is judged, exit code 3. */
  INPUT_INVALID: 'setup',
  REFERENCE_INVALID: 'setup',
  REGISTRY_UNKNOWN: 'setup',
  REGION_MISSING: 'setup',
  PROJECT_UNCLEAR: 'setup',
  CREDENTIALS_MISSING: 'setup',
  ENDPOINT_REFUSED: 'setup',
  POLICY_NOT_FOUND: 'setup',
  POLICY_INVALID: 'setup',
  RUN_REFUSED: 'setup',
  /** A policy that must be read from GitHub could not be: no other takes its place. */
  GITHUB_REFUSED: 'setup',
  GITHUB_UNAVAILABLE: 'setup',
  /** The service knows the caller and refuses: exit code 3 when no source could be asked. */
  ACCESS_DENIED: 'denied',
  /** No usable answer: the image is unknown (source-error). */
  API_NOT_FOUND: 'source',
  REQUEST_REJECTED: 'source',
  SERVICE_UNAVAILABLE: 'source',
  SERVICE_THROTTLED: 'source',
  ANSWER_INVALID: 'source',
  LIST_INCOMPLETE: 'source',
  /** The run was cancelled from outside. */
  CANCELLED: 'source',
} as const
export type ErrorCode = keyof typeof ERROR_CODES

export interface GateErrorDetails {
  readonly hint?: Message | undefined
  readonly cause?: unknown
  /** "input images, line 3" or "policy.yaml:4:7" */
  readonly place?: string | undefined
}

/** An expected failure: a closed code, one sentence for the reader, and what to do next. */
export class GateError extends Error {
  override readonly name = 'GateError'
  readonly code: ErrorCode
  readonly text: Message
  readonly hint: Message | undefined
  readonly place: string | undefined

  constructor(code: ErrorCode, text: Message, details: GateErrorDetails = {}) {
    super(formatMessage(text), { cause: details.cause })
    this.code = code
    this.text = text
    this.hint = details.hint
    this.place = details.place
  }

  /** Whose failure it is: the caller's set-up, the service's refusal, or the service's answer. */
  get kind(): (typeof ERROR_CODES)[ErrorCode] {
    return ERROR_CODES[this.code]
  }
}

/** The error itself, or any thrown thing as an error. */
export const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))

/** Whether a service that failed so may answer if it is asked again. */
export const isPassing = ({ code }: GateError): boolean =>
  code === 'SERVICE_UNAVAILABLE' || code === 'SERVICE_THROTTLED'
