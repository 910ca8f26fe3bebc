/** Who may start a job, though GitHub hands it none of the secrets of Actions and a token that can only read. */
export type Outsider = 'fork' | 'dependabot'

/** Under pull_request_target the workflow is the target's own, and so are its rights. */
const EVENTS_OF_FORKS = ['pull_request', 'pull_request_review', 'pull_request_review_comment']
const EVENTS_OF_DEPENDABOT = [...EVENTS_OF_FORKS, 'push', 'create', 'deployment', 'deployment_status']
const DEPENDABOT = 'dependabot[bot]'

/**
 * The outsider that a run is on behalf of, by GitHub's page "Troubleshooting Dependabot on GitHub Actions": it stays so
 * where somebody else runs the job again.
 */
export function outsiderOf(
  { GITHUB_EVENT_NAME: event = '', GITHUB_ACTOR: actor }: Readonly<Record<string, string | undefined>>,
  isFromFork: boolean,
): Outsider | undefined {
  if (isFromFork && EVENTS_OF_FORKS.includes(event)) return 'fork'
  return actor === DEPENDABOT && EVENTS_OF_DEPENDABOT.includes(event) ? 'dependabot' : undefined
}
