import { GateError, toError } from '../core/errors.ts'
import type { Log } from '../core/log.ts'
import { type Message, type MessageValue, message } from '../core/message.ts'
import type { Report } from '../core/report.ts'
import type { Edges } from '../entry.ts'
import type { RunEvent } from '../github/event.ts'
import type { Inputs } from '../inputs/checked.ts'
import { openHttp } from '../open-http.ts'
import type { Language } from '../reporters/sentences.ts'
import { gitHubUrls, tokensOf } from './github-settings.ts'
import { giveNotice } from './notices.ts'

export interface Commenting extends Edges, Language {
  readonly inputs: Inputs
  readonly event: RunEvent
  readonly log: Log
}

const READ_ONLY = message('a change from a fork has a token that can only read: the job summary has the same report')

/**
 * Keeps the comment on the pull request up to date. Never throws: without the permission, or on a change from a fork, a
 * notice says so, and the verdict stays what it is.
 */
export async function commentOn(report: Report, commenting: Commenting): Promise<void> {
  const { inputs, event, env, log, translate } = commenting
  const tell = (lines: readonly Message[]): void => giveNotice(lines, translate)
  const { repository, pullRequest } = event
  if (inputs.comment === 'never') return
  if (repository === undefined || pullRequest === undefined) {
    log.info(message('there is no pull request to comment on'))
    return
  }
  const { ofJob: token } = tokensOf(env)
  if (token === undefined) {
    tell([message('there is no token to write the comment with: leave the input github-token at its default')])
    return
  }
  const http = openHttp(inputs, commenting)
  try {
    const [{ openGitHub }, { authorOf, keepComment, markerOf }, { reportAsComment }] = await Promise.all([
      import('../github/api.ts'),
      import('../github/comments.ts'),
      import('../reporters/comment.ts'),
    ])
    const github = openGitHub({ ...gitHubUrls(env), token, tokenInput: 'github-token', http })
    const {
      GITHUB_WORKFLOW: workflow = '',
      GITHUB_JOB: job = '',
      INPUT_MATRIX: matrix = '',
      GITHUB_ACTION: step = '',
    } = env
    const marker = markerOf(workflow, job, matrix, step)
    const place = { repository, pullRequest, marker }
    const isFirstNeeded = inputs.comment === 'always' || report.verdict !== 'pass'
    await keepComment(github, await authorOf(github), place, reportAsComment(report, commenting), isFirstNeeded)
  } catch (thrown) {
    const { text, hint } = reasonOf(thrown, event)
    tell([message('the comment was not written: {reason}', { reason: text }), ...(hint ? [hint] : [])])
  } finally {
    await http.close()
  }
}

/** Whatever went wrong, it is no reason for another exit code: everything else is published by now. */
function reasonOf(thrown: unknown, { outsider }: RunEvent): { text: MessageValue; hint?: Message | undefined } {
  if (!(thrown instanceof GateError)) return { text: toError(thrown).message }
  return { text: thrown.text, hint: outsider === 'fork' ? READ_ONLY : thrown.hint }
}
