import type { RunPlace } from './reporters/run-place.ts'

const NAME = /^[\w.-]+\/[\w.-]+$/

/** Where the run takes place, as GitHub's variables tell it; nothing of it elsewhere. */
export function runPlaceOf(env: Readonly<Record<string, string | undefined>>): RunPlace {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_ACTION_REPOSITORY: program = '' } = env
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  // "acme/shop/.github/workflows/image.yml@refs/heads/main"; a required workflow is another repository's.
  const [workflow = ''] = (env.GITHUB_WORKFLOW_REF ?? '').split('@')
  return {
    ...(NAME.test(repository) ? { repository: `${server}/${repository}` } : {}),
    ...(repository !== '' && workflow.startsWith(`${repository}/`)
      ? { workflow: workflow.slice(repository.length + 1) }
      : {}),
    ...(NAME.test(program) ? { program: `${server}/${program}` } : {}),
  }
}
