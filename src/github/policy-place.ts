import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { lazyReader, type PolicyReader } from '../policy/reader.ts'
import type { GitHub } from './api.ts'
import { isChangeEvent } from './change-event.ts'
import type { RunEvent } from './event.ts'

/** Where the policies of a run are read, and what a reader of its report must know of that. */
export interface PolicyPlace {
  readonly reader: PolicyReader
  readonly marks: readonly Message[]
}

export interface PlaceOptions {
  /** `base`, `workspace`, or a branch, tag or commit of the repository. */
  readonly policyRef: string
  readonly event: RunEvent
  readonly workspace: PolicyReader
  /** Opens GitHub where it is needed; throws GateError where there is no token. */
  openGitHub(): Promise<GitHub>
}

/**
 * Finds the place that a change cannot write to: the head, as the gate runs, of the branch that the change goes to, read
 * through GitHub's API alone, for what lies in the workspace a build step could have planted. Nothing is asked of GitHub
 * before the first file is read.
 */
export function findPolicyPlace(options: PlaceOptions): PolicyPlace {
  const { policyRef, event, workspace, openGitHub } = options
  if (event.name === undefined) return { reader: workspace, marks: [] }
  if (policyRef === 'workspace') {
    const mark = message('policies were read from the checked-out files, not from the target branch')
    return { reader: workspace, marks: isMerged(event) ? [] : [mark] }
  }
  if (policyRef === 'base' && isMerged(event)) return { reader: workspace, marks: [] }
  const isBase = policyRef === 'base'
  const reader = lazyReader(isBase ? message('the target branch') : policyRef, async () => {
    const { repository } = event
    if (repository === undefined) throw unclear(message('GITHUB_REPOSITORY is not set'))
    const [{ headOfBranch, resolveCommit }, { treeReader }] = await Promise.all([
      import('./commits.ts'),
      import('./tree-reader.ts'),
    ])
    const github = await openGitHub()
    const commit = isBase
      ? await headOfBranch(github, repository, await targetBranch(github, repository, event))
      : await resolveCommit(github, repository, policyRef)
    return treeReader(github, commit)
  })
  const chosen = message('policies were read at {ref}, as the input policy-ref says', { ref: policyRef })
  return { reader, marks: isBase ? [] : [chosen] }
}

/** Whether the checked-out files are those of the branch that changes go to: a push to the default branch. */
const isMerged = ({ name, ref, defaultBranch }: RunEvent): boolean =>
  name === 'push' && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`

async function targetBranch(github: GitHub, repository: string, event: RunEvent): Promise<string> {
  if (event.change) return event.change.targetBranch
  if (isChangeEvent(event.name)) throw unclear(message('the runner does not name the branch that the change goes to'))
  return (await import('./commits.ts')).defaultBranchOf(github, repository)
}

const unclear = (reason: Message): GateError =>
  new GateError('POLICY_NOT_FOUND', message('the target branch is not known: {reason}', { reason }), {
    place: 'input policy-ref',
    hint: message('set policy-ref to the branch whose policies count'),
  })
