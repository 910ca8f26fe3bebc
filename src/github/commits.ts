import * as v from 'valibot'
import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { isCommitId } from '../policy/target.ts'
import { objectId, parseAnswer, unusable } from './answers.ts'
import { type GitHub, type GitHubRequest, repositoryPath } from './api.ts'
import type { CommitPlace } from './tree-reader.ts'

const commitAnswer = v.object({ sha: objectId })
const refAnswer = v.object({ ref: v.string(), object: v.object({ type: v.string(), sha: objectId }) })
const repositoryAnswer = v.object({ default_branch: v.pipe(v.string(), v.minLength(1)) })

/**
 * The head of a branch at this moment. GitHub looks up this very ref, by its page "REST API endpoints for Git references":
 * nobody can push a branch or tag whose name leads to another commit, as one called `heads/main` might.
 */
export async function headOfBranch(github: GitHub, repository: string, branch: string): Promise<CommitPlace> {
  const request = refRequest(repository, 'heads', branch)
  return placeOf(repository, branch, await github.send(request))
}

/**
 * The commit that a branch, tag or id means at this moment. A name alone must be that of a branch or of a tag, not of both:
 * whoever may push only one of them could give it the other's meaning. Throws GateError.
 */
export async function resolveCommit(github: GitHub, repository: string, ref: string): Promise<CommitPlace> {
  if (isCommitId(ref)) return commitOf(github, repository, ref, ref)
  const { kind, name } = /^(?:refs\/)?(?<kind>heads|tags)\/(?<name>.+)$/.exec(ref)?.groups ?? {}
  if (kind === 'heads' && name) return headOfBranch(github, repository, name)
  if (kind === 'tags' && name) return commitOf(github, repository, name, `tags/${name}`)
  const find = (one: 'heads' | 'tags') => github.send({ ...refRequest(repository, one, ref), mayBeAbsent: true })
  const [branch, tag] = await Promise.all([find('heads'), find('tags')])
  if (branch !== undefined && tag !== undefined) throw twoMeanings(repository, ref)
  if (branch !== undefined) return placeOf(repository, ref, branch)
  return commitOf(github, repository, ref, tag === undefined ? ref : `tags/${ref}`)
}

const whatOf = (name: string, repository: string): Message =>
  message('the commit of {name} in {repository}', { name, repository })

const refRequest = (repository: string, kind: 'heads' | 'tags', name: string): GitHubRequest => ({
  path: repositoryPath(repository, 'git', 'ref', `${kind}/${name}`),
  what: whatOf(name, repository),
  permission: 'contents: read',
  isName: true,
})

function placeOf(repository: string, branch: string, json: unknown): CommitPlace {
  const what = whatOf(branch, repository)
  const { ref, object } = parseAnswer(refAnswer, json, what)
  if (ref !== `refs/heads/${branch}` || object.type !== 'commit') throw unusable(what)
  return { repository, commit: object.sha, label: movable(branch, object.sha) }
}

/** What GitHub takes for the commit of a ref; of an annotated tag, the commit that it is on. */
async function commitOf(github: GitHub, repository: string, name: string, ref: string): Promise<CommitPlace> {
  const what = whatOf(name, repository)
  const json = await github.send({
    path: repositoryPath(repository, 'commits', ref),
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

const twoMeanings = (repository: string, name: string): GateError =>
  new GateError(
    'POLICY_NOT_FOUND',
    message('{name} is a branch of {repository} and a tag as well', { name, repository }),
    {
      hint: message('write heads/{name} or tags/{name}, or the id of the commit', { name }),
    },
  )

const movable = (name: string, sha: string): Message => message('{name} at {commit}', { name, commit: short(sha) })

/** The branch that changes go to unless they say otherwise. */
export async function defaultBranchOf(github: GitHub, repository: string): Promise<string> {
  const what = message('the default branch of {repository}', { repository })
  const json = await github.send({ path: repositoryPath(repository), what, permission: 'metadata: read' })
  return parseAnswer(repositoryAnswer, json, what).default_branch
}

const short = (sha: string): string => sha.slice(0, 12)
