import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { message } from '../core/message.ts'
import { parseAnswer } from './answers.ts'
import { type GitHub, repositoryPath } from './api.ts'

export interface CommentPlace {
  /** "OWNER/REPO" */
  readonly repository: string
  readonly pullRequest: number
  /** The hidden line that tells this gate's comment from all others. */
  readonly marker: string
}

/** What makes two gates of one pull request two: workflow, job, and the job's place in a matrix. */
export const markerOf = (...parts: readonly string[]): string =>
  `<!-- image-policy-gate:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)} -->`

const commentRow = v.object({
  id: v.number(),
  body: v.nullish(v.string()),
  user: v.nullish(v.object({ login: v.string() })),
})
const commentPage = v.array(commentRow)
type CommentRow = v.InferOutput<typeof commentRow>

const PAGE_SIZE = 100
/** A pull request with more comments than these pages hold gets a new one. */
const MAX_PAGES = 30
const PERMISSION = 'pull-requests: write'

/**
 * Keeps one comment: updates the oldest that has the marker and the author, or writes the first where one is needed. A marker that somebody
 * else has copied is not taken for ours. Throws GateError GITHUB_REFUSED or GITHUB_UNAVAILABLE.
 */
export async function keepComment(
  github: GitHub,
  author: string,
  { repository, pullRequest, marker }: CommentPlace,
  body: string,
  isFirstNeeded = true,
): Promise<'created' | 'updated' | 'unchanged' | 'none'> {
  const text = `${marker}\n${body}`
  const known = await findComment(github, author, { repository, pullRequest, marker })
  if (known?.body === text) return 'unchanged'
  if (!known && !isFirstNeeded) return 'none'
  const what = message('the comment on pull request {number}', { number: pullRequest })
  const sending = { what, permission: PERMISSION, body: { body: text } }
  const path = known
    ? repositoryPath(repository, 'issues', 'comments', String(known.id))
    : repositoryPath(repository, 'issues', String(pullRequest), 'comments')
  await github.send({ ...sending, method: known ? 'PATCH' : 'POST', path })
  return known ? 'updated' : 'created'
}

/** GitHub lists the oldest first, and that one stays where a race has made several. */
async function findComment(github: GitHub, author: string, place: CommentPlace): Promise<CommentRow | undefined> {
  const { repository, pullRequest, marker } = place
  const what = message('the comments on pull request {number}', { number: pullRequest })
  const path = repositoryPath(repository, 'issues', String(pullRequest), 'comments')
  for (let page = 1; page <= MAX_PAGES; page++) {
    const query = { per_page: String(PAGE_SIZE), page: String(page) }
    const json = await github.send({ path, query, what, permission: PERMISSION })
    const comments = parseAnswer(commentPage, json, what)
    const ours = comments.find((one) => one.user?.login === author && one.body?.startsWith(marker))
    if (ours || comments.length < PAGE_SIZE) return ours
  }
  return undefined
}

const viewerAnswer = v.object({ data: v.object({ viewer: v.object({ login: v.string() }) }) })

/** Whose name the token writes under: only GraphQL tells it for the tokens of jobs and apps too. */
export async function authorOf(github: GitHub): Promise<string> {
  const what = message('the author of its token')
  const json = await github.send({ graphql: 'query { viewer { login } }', what, permission: PERMISSION })
  return parseAnswer(viewerAnswer, json, what).data.viewer.login
}
