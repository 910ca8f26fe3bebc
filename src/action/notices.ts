import { notice } from '@actions/core'
import { formatMessage, type Message, message, type Translate } from '../core/message.ts'
import type { Failure } from '../failure.ts'
import type { RunEvent } from '../github/event.ts'
import type { Outsider } from '../github/outsider.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import { runPlaceOf } from '../run-place.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Shows lines at the run, for what a reader must know though no verdict hangs on it. */
export function giveNotice(lines: readonly Message[], translate?: Translate): void {
  const text = lines.map((line) => inertLine(plainLine(formatMessage(line, translate)))).join('\n')
  notice(text, { title: 'Image Policy Gate' })
}

/** What fails where a secret of Actions is absent: the key of a cloud, or the token for another repository's policy. */
const FOR_WANT_OF_SECRETS = ['CREDENTIALS_MISSING', 'GITHUB_REFUSED']

/** Why nothing could be judged, where it is because of who started the run; undefined where it is not. */
export function outsiderNotice({ problems }: Failure, { outsider }: RunEvent, env: Env): Message | undefined {
  const isForWant = problems.some(({ code }) => code !== undefined && FOR_WANT_OF_SECRETS.includes(code))
  return outsider && isForWant ? WITHOUT_SECRETS[outsider](pageOf(env)) : undefined
}

const WITHOUT_SECRETS: Readonly<Record<Outsider, (page: string) => Message>> = {
  fork: (page) =>
    message(
      'the change comes from a fork, for which GitHub gives a job no secrets, no OIDC token and a token that can only read: let a second workflow judge its image, on workflow_run, as {page} shows',
      { page },
    ),
  dependabot: (page) =>
    message(
      'Dependabot started this run, for which GitHub gives a job no secrets but those stored for Dependabot, and a token that can only read unless the job asks for more: store a key there that can only read, as {page} says',
      { page },
    ),
}

const PAGE = 'docs/pull-requests.md'

/** The page, in the repository and at the ref that this Action was taken from, as far as the runner tells them. */
function pageOf(env: Env): string {
  const { program } = runPlaceOf(env)
  return program ? `${program}/blob/${env.GITHUB_ACTION_REF || 'HEAD'}/${PAGE}#forks-and-dependabot` : PAGE
}
