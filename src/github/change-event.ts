type Env = Readonly<Record<string, string | undefined>>

const CHANGE_EVENTS = ['pull_request', 'pull_request_target', 'merge_group'] as const

/** Whether the event is about a change that is not merged yet. */
export const isChangeEvent = (name: string | undefined): boolean => CHANGE_EVENTS.some((event) => event === name)

/**
 * Whether what a run finds may be a change's own: reviews of a pull request are run on its merge commit too, which
 * GITHUB_REF names, and a run on `workflow_run` takes its files from the run before it, which may have been the change's.
 */
export const isOfChange = ({ GITHUB_EVENT_NAME: name = '', GITHUB_REF: ref = '' }: Env): boolean =>
  isChangeEvent(name) || /^(?:pull_request|workflow_run$)/.test(name) || ref.startsWith('refs/pull/')
