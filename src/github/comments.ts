import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { GateError } from '../core/errors.ts'
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

/** What makes two gates of one pull request two: workflow, job, the job's place in a matrix, and the step in it. */
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
/** Where others write so much that a page of that size is too large to be read; each of these fits, however long. */
const SMALL_PAGE_SIZE = 10
/** A pull request with more comments than these gets a new one. */
const MAX_COMMENTS = 3000
const PERMISSION = 'pull-requests: write'

/**
 * Keeps one comment: updates the oldest that has the marker and the author, or writes the first where one is needed. A
 * marker that somebody else has copied is not taken for ours. Throws GateError GITHUB_REFUSED or GITHUB_UNAVAILABLE.
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
  if (known) {
    const path = repositoryPath(repository, 'issues', 'comments', String(known.id))
    const updated = await github.send({ ...sending, method: 'PATCH', path, mayBeAbsent: true })
    if (updated !== undefined) return 'updated'
    // Somebody deleted it since the list was read.
    if (!isFirstNeeded) return 'none'
  }
  const path = repositoryPath(repository, 'issues', String(pullRequest), 'comments')
  await github.send({ ...sending, method: 'POST', path })
  return 'created'
}

/** GitHub lists the oldest first, and that one stays where a race has made several. */
async function findComment(github: GitHub, author: string, place: CommentPlace): Promise<CommentRow | undefined> {
  let size = PAGE_SIZE
  for (let seen = 0; seen < MAX_COMMENTS; ) {
    const comments = await readPage(github, place, { size, page: seen / size + 1 }).catch((thrown: unknown) => {
      if (size > SMALL_PAGE_SIZE && isTooLarge(thrown)) return undefined
      throw thrown
    })
    if (comments === undefined) {
      size = SMALL_PAGE_SIZE
      continue
    }
    const ours = comments.find((one) => one.user?.login === author && one.body?.startsWith(place.marker))
    if (ours || comments.length < size) return ours
    seen += size
  }
  return undefined
}

async function readPage(
  github: GitHub,
  { repository, pullRequest }: CommentPlace,
  { size, page }: { readonly size: number; readonly page: number },
): Promise<readonly CommentRow[]> {
  const what = message('the comments on pull request {number}', { number: pullRequest })
  const path = repositoryPath(repository, 'issues', String(pullRequest), 'comments')
  const query = { per_page: String(size), page: String(page) }
  return parseAnswer(commentPage, await github.send({ path, query, what, permission: PERMISSION }), what)
}

const isTooLarge = (thrown: unknown): boolean =>
  thrown instanceof GateError && thrown.cause instanceof GateError && thrown.cause.code === 'ANSWER_INVALID'

const viewerAnswer = v.object({ data: v.object({ viewer: v.object({ login: v.string() }) }) })

/** Whose name the token writes under: only GraphQL tells it for the tokens of jobs and apps too. */
export async function authorOf(github: GitHub): Promise<string> {
  const what = message('the author of its token')
  const json = await github.send({ graphql: 'query { viewer { login } }', what, permission: PERMISSION })
  return parseAnswer(viewerAnswer, json, what).data.viewer.login
}
