import type { components } from '@octokit/openapi-types'
import type { Comment, GitHubAccount, Repository, Token } from './account.ts'

type Schemas = components['schemas']
/** The fields that the gate reads of a schema; the compiler holds them against the published one. */
type Part<Name extends keyof Schemas, Field extends keyof Schemas[Name]> = Pick<Schemas[Name], Field>

export interface Asked {
  readonly method: string
  /** Decoded segments after /repos/OWNER/REPO. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
  readonly body: unknown
  readonly token: Token
}

export interface Answer {
  readonly status: number
  readonly json: unknown
}

const ok = (json: unknown, status = 200): Answer => ({ status, json })
export const refusal = (status: number, text: string): Answer => ok({ message: text, status: String(status) }, status)
const NOT_FOUND = refusal(404, 'Not Found')

/** What GitHub answers about a repository that the token may read. */
export function answerFor(account: GitHubAccount, name: string, asked: Asked): Answer {
  const repository = account.repositories.get(name)
  // What a token may not read looks as if it were not there.
  if (!repository || !asked.token.reads.includes(name)) return NOT_FOUND
  const [kind, ...rest] = asked.path
  if (kind === undefined) {
    return ok({ default_branch: repository.defaultBranch } satisfies Part<'full-repository', 'default_branch'>)
  }
  if (kind === 'commits') return commitAnswer(repository, rest.join('/'))
  if (kind === 'git' && rest[0] === 'ref') return refAnswer(repository, rest.slice(1).join('/'))
  if (kind === 'git') return objectAnswer(repository, rest[0], rest[1] ?? '')
  if (kind === 'issues') return commentAnswer(repository, rest, asked)
  return NOT_FOUND
}

/** A commit id, or a branch or tag, written in full or not; a branch counts before a tag. */
function commitAnswer({ refs, commits }: Repository, ref: string): Answer {
  const id = commits.has(ref)
    ? ref
    : [ref, `heads/${ref}`, `tags/${ref}`].map((one) => refs.get(one)).find((one) => one)
  if (!id) return refusal(422, `No commit found for SHA: ${ref}`)
  return ok({ sha: id } satisfies Part<'commit', 'sha'>)
}

/** One ref by its whole name without "refs/", as of a branch or a tag that is not annotated. */
function refAnswer({ refs }: Repository, ref: string): Answer {
  const sha = refs.get(ref)
  if (!sha) return NOT_FOUND
  const json: { ref: Schemas['git-ref']['ref']; object: Pick<Schemas['git-ref']['object'], 'type' | 'sha'> } = {
    ref: `refs/${ref}`,
    object: { type: 'commit', sha },
  }
  return ok(json)
}

function objectAnswer({ objects, commits }: Repository, kind: string | undefined, id: string): Answer {
  const root = commits.get(id) ?? id
  const tree = objects.trees.get(root)
  if (kind === 'trees' && tree) {
    return ok({ sha: root, truncated: false, tree: [...tree] } satisfies Part<'git-tree', 'sha' | 'truncated' | 'tree'>)
  }
  const bytes = objects.blobs.get(id)
  if (kind !== 'blobs' || !bytes) return NOT_FOUND
  // GitHub breaks base64 into lines.
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
  return ok({ sha: id, encoding: 'base64', content, size: bytes.length } satisfies Part<
    'blob',
    'sha' | 'encoding' | 'content' | 'size'
  >)
}

/** GitHub's limit of a comment, in characters. */
const MAX_COMMENT = 65_536

function commentAnswer(repository: Repository, [issue, word]: readonly string[], asked: Asked): Answer {
  const { method, query, token } = asked
  if (method === 'GET') {
    const all = repository.comments.filter((one) => one.issue === Number(issue))
    const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
    return ok(all.slice((page - 1) * size, page * size).map(toJson))
  }
  if (!token.mayComment) return refusal(403, 'Resource not accessible by integration')
  const { body } = asked.body as { body?: unknown }
  if (typeof body !== 'string' || body === '') return refusal(422, 'Validation Failed')
  if (body.length > MAX_COMMENT) return refusal(422, 'Body is too long (maximum is 65536 characters)')
  if (method === 'POST') {
    const created = { id: 1000 + repository.comments.length, issue: Number(issue), author: token.login, body }
    repository.comments.push(created)
    return ok(toJson(created), 201)
  }
  const known = repository.comments.find(({ id }) => issue === 'comments' && id === Number(word))
  if (!known) return NOT_FOUND
  if (known.author !== token.login) return refusal(403, 'Forbidden')
  known.body = body
  return ok(toJson(known))
}

const toJson = ({ id, author, body }: Comment) =>
  ({ id, body, user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' } }) satisfies {
    id: Schemas['issue-comment']['id']
    body: NonNullable<Schemas['issue-comment']['body']>
    user: Pick<NonNullable<Schemas['issue-comment']['user']>, 'login' | 'type'>
  }
