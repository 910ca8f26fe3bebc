import { type Answer, type FakeRequest, jsonAnswer } from './message.ts'
import type { CloudState } from './state.ts'

/** Where the loopback cloud plays GitHub: the path of ACTIONS_ID_TOKEN_REQUEST_URL. */
export const JOB_TOKEN_PATH = '/github/id-token'

/** The job that GitHub issues tokens for. */
export interface GitHubJob {
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string
  issue(audience: string, nowMs: number): string
}

/** Answers a request for the job's OIDC token as GitHub does; without an audience, the token is for the owner. */
export function handleJobToken(request: FakeRequest, { account, now }: CloudState): Answer {
  const job = account.github
  if (job === undefined || request.headers.authorization !== `Bearer ${job.requestToken}`) {
    return jsonAnswer(401, { message: 'Unauthorized' })
  }
  const audience = new Map(request.query).get('audience') ?? 'https://github.com/acme'
  return jsonAnswer(200, { value: job.issue(audience, now()) })
}
