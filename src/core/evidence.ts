import type { ImageAssessment } from './assessment.ts'
import type { PolicyOrigin } from './policy.ts'
import type { Mark, Report } from './report.ts'

/** One request of a run and how it was answered: what the support of a cloud asks for. */
export interface Exchange {
  /** "GET image/registries/images", "DescribeImageInstances" */
  readonly call: string
  readonly host: string
  /** When it was sent, in epoch milliseconds. */
  readonly atMs: number
  /** Undefined where no whole answer came. */
  readonly status: number | undefined
  /** The service's own id of the request, where it told one. */
  readonly requestId: string | undefined
}

/** What a run learnt, so that it can be judged again without asking anyone. */
export interface Evidence {
  readonly tool: Report['tool']
  readonly recordedAtMs: number
  /** The moment that the run judged at. */
  readonly asOfMs: number
  readonly images: readonly ImageAssessment[]
  readonly exchanges: readonly Exchange[]
  /** Requests beyond the most that are kept. */
  readonly exchangesLeftOut: number
  readonly hosts: readonly string[]
  /** What bears on the worth of the facts: a foreign endpoint, a run that was cancelled, another date. */
  readonly marks: readonly Mark[]
  /** The policies of the run; a replay is judged by its own. */
  readonly policies: readonly { readonly name: string; readonly origin: PolicyOrigin }[]
}
