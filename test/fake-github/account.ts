import { createHash } from 'node:crypto'
import { createObjects, type Files, type Objects, storeFiles } from './objects.ts'

export interface Repository {
  /** "OWNER/REPO" */
  readonly name: string
  readonly defaultBranch: string
  /** Commits by branch ("heads/main") and tag ("tags/v1"). */
  readonly refs: Map<string, string>
  /** Root trees by commit. */
  readonly commits: Map<string, string>
  readonly objects: Objects
  readonly comments: Comment[]
}

export interface Comment {
  id: number
  issue: number
  author: string
  body: string
}

/** What a token may do. */
export interface Token {
  readonly login: string
  /** The repositories that it may read. */
  readonly reads: readonly string[]
  readonly mayComment: boolean
}

export interface GitHubAccount {
  readonly repositories: Map<string, Repository>
  readonly tokens: Map<string, Token>
}

export const createGitHubAccount = (): GitHubAccount => ({ repositories: new Map(), tokens: new Map() })

export function addRepository(account: GitHubAccount, name: string, defaultBranch = 'main'): Repository {
  const repository: Repository = {
    name,
    defaultBranch,
    refs: new Map(),
    commits: new Map(),
    objects: createObjects(),
    comments: [],
  }
  account.repositories.set(name, repository)
  return repository
}

/** Puts a commit of exactly these files onto a ref and gives its id. */
export function commit(repository: Repository, ref: string, files: Files): string {
  const tree = storeFiles(repository.objects, files)
  const id = createHash('sha1').update(`commit ${tree} ${repository.commits.size}`).digest('hex')
  repository.commits.set(id, tree)
  repository.refs.set(ref, id)
  return id
}
