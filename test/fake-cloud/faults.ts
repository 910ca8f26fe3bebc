import { type Answer, type FakeRequest, jsonAnswer } from './message.ts'

/** Turns the right answer into a wrong one. */
export type Fault = (answer: Answer) => Answer

/** A request with the name of what it asks for. */
export type NamedRequest = FakeRequest & { readonly action: string }

/** Which requests a fault meets, how often, and what goes wrong. */
export interface PlannedFault {
  /** An operation or action name, or a test of the request. */
  match: string | ((request: NamedRequest) => boolean)
  /** How many requests it meets before it is over; 1 when left out. */
  times?: number
  fault: (answer: Answer, request: NamedRequest) => Answer
}

/** The queue of planned faults; the first that matches a request is applied to its answer. */
export class FaultPlan {
  private readonly queue: { planned: PlannedFault; left: number }[] = []

  /** Adds a fault to the end of the queue. */
  add(planned: PlannedFault): void {
    this.queue.push({ planned, left: planned.times ?? 1 })
  }

  /** Forgets what was planned. */
  clear(): void {
    this.queue.length = 0
  }

  /** Uses up one turn of the first fault that matches, if any. */
  take(request: FakeRequest, action: string): Fault | undefined {
    const named = { ...request, action }
    const entry = this.queue.find(
      ({ planned: { match }, left }) => left > 0 && (typeof match === 'string' ? match === action : match(named)),
    )
    if (entry === undefined) return undefined
    entry.left -= 1
    return (answer) => entry.planned.fault(answer, named)
  }
}

/** The faults that can be planned; every entry makes one from its settings. */
export const fault = {
  /** Another status, with a body and headers of choice. */
  status:
    (status: number, body: unknown = {}, headers: Record<string, string> = {}): Fault =>
    () =>
      jsonAnswer(status, body, headers),

  /** 429 or 503 with Retry-After, in seconds or as a date. */
  retryAfter:
    (status: number, retryAfter: string): Fault =>
    () =>
      jsonAnswer(status, { error_code: 'APIG.0201', error_msg: 'Try again later' }, { 'retry-after': retryAfter }),

  /** Huawei's API Gateway throttles: APIG.0308. */
  throttledHuawei: (): Fault => () =>
    jsonAnswer(429, {
      error_code: 'APIG.0308',
      error_msg: 'The throttling threshold has been reached: policy user over ratelimit,limit:60,time:1 minute',
      request_id: 'throttled',
    }),

  /** Alibaba throttles with status 400; the official client reads x-acs-retry-after as milliseconds. */
  throttledAliyun:
    (code = 'Throttling.User', retryAfterMs?: number): Fault =>
    () =>
      jsonAnswer(
        400,
        { RequestId: 'throttled', HostId: '', Code: code, Message: 'Request was denied due to user flow control.' },
        retryAfterMs === undefined ? {} : { 'x-acs-retry-after': String(retryAfterMs) },
      ),

  /** 500 in the shape of either cloud. */
  serverError: (): Fault => () =>
    jsonAnswer(500, { Code: 'ServerError', Message: 'ServerError', error_code: 'APIGW.0201', error_msg: 'Backend' }),

  /** The connection is destroyed before the answer, or in the middle of its body. */
  reset:
    (when: 'before' | 'mid-body'): Fault =>
    (answer) => ({ ...answer, delivery: { ...answer.delivery, reset: when } }),

  /** No answer ever comes. */
  silence: (): Fault => (answer) => ({ ...answer, delivery: { silent: true } }),

  /** The answer comes late. */
  delay:
    (delayMs: number): Fault =>
    (answer) => ({ ...answer, delivery: { ...answer.delivery, delayMs } }),

  /** JSON that ends in the middle, although Content-Length agrees with it. */
  truncatedJson: (): Fault => (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }),

  /** A page from some proxy, with status 200 unless said otherwise. */
  html:
    (status = 200): Fault =>
    () => ({
      status,
      headers: { 'content-type': 'text/html' },
      body: '<!DOCTYPE html><html><body><h1>Sign in to continue</h1></body></html>',
    }),

  /** Status 200 with an error inside, as RunImageSynchronize and DescribeImageSensitiveFileList can answer. */
  errorInside:
    (cloud: 'huawei' | 'aliyun'): Fault =>
    () =>
      cloud === 'huawei'
        ? jsonAnswer(200, { error_code: 1, error_description: 'internal error' })
        : jsonAnswer(200, { RequestId: 'failed', Success: false, Code: '500', HttpStatusCode: 500, Message: 'failed' }),

  /** The right body under another content type. */
  contentType:
    (contentType: string): Fault =>
    (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': contentType } }),

  /** The right status and nothing else. */
  emptyBody: (): Fault => (answer) => ({ ...answer, body: '' }),

  /** The body's text rewritten. */
  body:
    (rewrite: (body: string) => string): Fault =>
    (answer) => ({ ...answer, body: rewrite(answer.body) }),

  /** A redirect, by default to a host that must never be contacted. */
  redirect:
    (location = 'https://elsewhere.invalid/', status = 302): Fault =>
    () => ({ status, headers: { location }, body: '' }),
} as const
