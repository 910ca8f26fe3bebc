import * as v from 'valibot'
import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { type GitHub, repositoryPath } from './api.ts'
import type { CommitPlace } from './tree-reader.ts'

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** Whether a ref is a commit's full id, which never means anything else later. */
export const isCommitId = (ref: string): boolean => COMMIT_ID.test(ref)

const commitAnswer = v.object({ sha: v.pipe(v.string(), v.regex(COMMIT_ID)) })
const repositoryAnswer = v.object({ default_branch: v.pipe(v.string(), v.minLength(1)) })

/** The commit that a branch, tag or id means at this moment. `heads/main` means the branch, whatever tags there are. */
export async function resolveCommit(github: GitHub, repository: string, ref: string): Promise<CommitPlace> {
  const name = ref.replace(/^(?:refs\/)?(?:heads|tags)\//, '')
  const what = message('the commit of {name} in {repository}', { name, repository })
  const json = await github.send({
    path: repositoryPath(repository, 'commits', ref.replace(/^refs\//, '')),
    // One row of its files is enough: only the id is read.
    query: { per_page: '1' },
    what,
    permission: 'contents: read',
  })
  const parsed = v.safeParse(commitAnswer, json)
  if (!parsed.success || (isCommitId(ref) && parsed.output.sha !== ref)) {
    throw new GateError('GITHUB_UNAVAILABLE', message('GitHub gave no usable answer for {what}', { what }))
  }
  const { sha } = parsed.output
  const commit = short(sha)
  const label = isCommitId(ref)
    ? message('commit {commit}', { commit })
    : message('{name} at {commit}', { name, commit })
  return { repository, commit: sha, label }
}

/** The branch that changes go to unless they say otherwise. */
export async function defaultBranchOf(github: GitHub, repository: string): Promise<string> {
  const what = message('the default branch of {repository}', { repository })
  const json = await github.send({ path: repositoryPath(repository), what, permission: 'metadata: read' })
  const parsed = v.safeParse(repositoryAnswer, json)
  if (parsed.success) return parsed.output.default_branch
  throw new GateError('GITHUB_UNAVAILABLE', message('GitHub gave no usable answer for {what}', { what }))
}

const short = (sha: string): string => sha.slice(0, 12)
