import * as v from 'valibot'
import { type Message, message } from '../core/message.ts'
import { isCommitId } from '../policy/target.ts'
import { objectId, parseAnswer, unusable } from './answers.ts'
import { type GitHub, repositoryPath } from './api.ts'
import type { CommitPlace } from './tree-reader.ts'

const commitAnswer = v.object({ sha: objectId })
const refAnswer = v.object({ ref: v.string(), object: v.object({ type: v.string(), sha: objectId }) })
const repositoryAnswer = v.object({ default_branch: v.pipe(v.string(), v.minLength(1)) })

/**
 * The head of a branch at this moment. GitHub looks up this very ref, by its page "REST API endpoints for Git references":
 * nobody can push a branch or tag whose name leads to another commit, as one called `heads/main` might.
 */
export async function headOfBranch(github: GitHub, repository: string, branch: string): Promise<CommitPlace> {
  const what = message('the commit of {name} in {repository}', { name: branch, repository })
  const path = repositoryPath(repository, 'git', 'ref', `heads/${branch}`)
  const json = await github.send({ path, what, permission: 'contents: read', isName: true })
  const { ref, object } = parseAnswer(refAnswer, json, what)
  if (ref !== `refs/heads/${branch}` || object.type !== 'commit') throw unusable(what)
  return { repository, commit: object.sha, label: movable(branch, object.sha) }
}

/** The commit that a branch, tag or id means at this moment. */
export async function resolveCommit(github: GitHub, repository: string, ref: string): Promise<CommitPlace> {
  const name = ref.replace(/^(?:refs\/)?(?:heads|tags)\//, '')
  const what = message('the commit of {name} in {repository}', { name, repository })
  const json = await github.send({
    path: repositoryPath(repository, 'commits', ref.replace(/^refs\//, '')),
    // One row of its files is enough: only the id is read.
    query: { per_page: '1' },
    what,
    permission: 'contents: read',
    isName: true,
  })
  const { sha } = parseAnswer(commitAnswer, json, what)
  if (isCommitId(ref) && sha !== ref) throw unusable(what)
  const label = isCommitId(ref) ? message('commit {commit}', { commit: short(sha) }) : movable(name, sha)
  return { repository, commit: sha, label }
}

const movable = (name: string, sha: string): Message => message('{name} at {commit}', { name, commit: short(sha) })

/** The branch that changes go to unless they say otherwise. */
export async function defaultBranchOf(github: GitHub, repository: string): Promise<string> {
  const what = message('the default branch of {repository}', { repository })
  const json = await github.send({ path: repositoryPath(repository), what, permission: 'metadata: read' })
  return parseAnswer(repositoryAnswer, json, what).default_branch
}

const short = (sha: string): string => sha.slice(0, 12)
