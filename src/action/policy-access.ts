import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import type { GitHub } from '../github/api.ts'
import type { RunEvent } from '../github/event.ts'
import { findPolicyPlace } from '../github/policy-place.ts'
import type { HttpClient } from '../http/client.ts'
import type { Inputs } from '../inputs/checked.ts'
import type { PolicyAccess } from '../policy/access.ts'
import { lazyReader, type PolicyReader } from '../policy/reader.ts'
import { isCommitId, type RemotePlace } from '../policy/target.ts'
import { workspaceReader } from '../policy/workspace-reader.ts'
import { gitHubUrls, tokensOf } from './github-settings.ts'

export interface ActionPlace {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly event: RunEvent
  /** The workspace. */
  readonly root: string
}

/** Where the Action reads policies: the workspace, the target branch, and other repositories. */
export function policyAccess(inputs: Inputs, { env, event, root }: ActionPlace, http: HttpClient): PolicyAccess {
  const urls = gitHubUrls(env)
  const open = async (tokenInput: 'github-token' | 'policy-token', token: string | undefined): Promise<GitHub> => {
    if (token !== undefined) return (await import('../github/api.ts')).openGitHub({ ...urls, token, tokenInput, http })
    throw new GateError('GITHUB_REFUSED', message('there is no token to read policies from GitHub with'), {
      place: `input ${tokenInput}`,
      hint: message('leave the input {input} at its default, and give the job the permission `contents: read`', {
        input: tokenInput,
      }),
    })
  }
  const { ofJob: jobToken, ofPolicies } = tokensOf(env)
  const ofJob = (): Promise<GitHub> => open('github-token', jobToken)
  const ofOthers = (): Promise<GitHub> => (ofPolicies === undefined ? ofJob() : open('policy-token', ofPolicies))
  const { change, repository } = event
  const headCommit = change?.headCommit
  return {
    ...findPolicyPlace({
      policyRef: inputs.policyRef,
      event,
      workspace: workspaceReader(root, { confine: true }),
      openGitHub: ofJob,
    }),
    // Any policy may need the first, if only to find that there is none; the comment needs both.
    hosts: event.name === undefined ? [] : hostsOf(inputs.comment === 'never' ? [urls.apiUrl] : Object.values(urls)),
    openRemote: remoteReaders(ofOthers),
    ...(inputs.policyRef === 'base' && headCommit && repository
      ? { proposed: changeReader(ofJob, repository, headCommit) }
      : {}),
  }
}

const hostsOf = (urls: readonly URL[]): readonly string[] => [...new Set(urls.map(({ host }) => host))]

/** Each repository at each ref is opened once, so that its policies are of one commit. */
function remoteReaders(openGitHub: () => Promise<GitHub>): (place: RemotePlace) => PolicyReader {
  const readers = new Map<string, PolicyReader>()
  return ({ repository, ref }) => {
    const name = `${repository}@${ref}`
    const known = readers.get(name)
    if (known) return known
    const reader = lazyReader(name, async () => {
      const [{ resolveCommit }, { treeReader }] = await Promise.all([
        import('../github/commits.ts'),
        import('../github/tree-reader.ts'),
      ])
      const github = await openGitHub()
      if (isCommitId(ref)) return treeReader(github, { repository, commit: ref, label: name })
      return treeReader(github, await resolveCommit(github, repository, ref))
    })
    readers.set(name, reader)
    return reader
  }
}

/** A change may nest its folders as deep as it likes, and each of them is a request; the token has but so many an hour. */
const MAX_REQUESTS_OF_CHANGE = 100

/** Reads the policies as a change would have them. */
function changeReader(openGitHub: () => Promise<GitHub>, repository: string, commit: string): PolicyReader {
  const label = message('the change')
  return lazyReader(label, async () => {
    const { treeReader } = await import('../github/tree-reader.ts')
    return treeReader(bounded(await openGitHub()), { repository, commit, label })
  })
}

/** Asked no more often than for a change. */
function bounded(github: GitHub): GitHub {
  let left = MAX_REQUESTS_OF_CHANGE
  return {
    host: github.host,
    async send(request) {
      left -= 1
      if (left >= 0) return github.send(request)
      const values = { limit: MAX_REQUESTS_OF_CHANGE }
      throw new GateError('POLICY_INVALID', message('reading them takes more than {limit} requests', values))
    },
  }
}
