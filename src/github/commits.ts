import * as v from 'valibot'
import { message } from '../core/message.ts'
import { isCommitId } from '../policy/target.ts'
import { objectId, parseAnswer, unusable } from './answers.ts'
import { type GitHub, repositoryPath } from './api.ts'
import type { CommitPlace } from './tree-reader.ts'

const commitAnswer = v.object({ sha: objectId })
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
  const { sha } = parseAnswer(commitAnswer, json, what)
  if (isCommitId(ref) && sha !== ref) throw unusable(what)
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
  return parseAnswer(repositoryAnswer, json, what).default_branch
}

const short = (sha: string): string => sha.slice(0, 12)
