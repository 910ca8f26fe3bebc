import { lstat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { GateError } from '../core/errors.ts'
import { findFiles } from '../policy/find-files.ts'
import type { PolicyReader } from '../policy/reader.ts'
import { workspaceReader } from '../policy/workspace-reader.ts'
import { type FoundImage, findImages, findImagesInText } from './find-images.ts'
import { githubRepositoryOf } from './git-remote.ts'

/** What a directory tells of itself. */
export interface Survey {
  /** Whether it is the top of a Git repository. */
  readonly isRepository: boolean
  /** "owner/name" on GitHub, where it is known. */
  readonly repository: string | undefined
  /** In the order of the workflows; what other files mention comes last. */
  readonly images: readonly FoundImage[]
  /** Those of the paths that were asked for which exist. */
  readonly existing: ReadonlySet<string>
}

/** Looks around in a directory, and for some paths of it, without changing anything. */
export async function survey(root: string, paths: readonly string[]): Promise<Survey> {
  const reader = workspaceReader(root, { confine: true })
  const [workflows, others, gitConfig, isRepository, exist] = await Promise.all([
    readWorkflows(root, reader),
    readAll(BUILD_FILES, reader),
    readGitConfig(root),
    exists(join(root, '.git')),
    Promise.all(paths.map((path) => exists(join(root, path)))),
  ])
  return {
    isRepository,
    repository: githubRepositoryOf(gitConfig),
    images: [
      ...workflows.flatMap(({ path, text }) => findImages(path, text)),
      ...others.flatMap(({ path, text }) => findImagesInText(path, text)),
    ],
    existing: new Set(paths.filter((_, index) => exist[index])),
  }
}

function readWorkflows(root: string, reader: PolicyReader) {
  const found = ['*.yml', '*.yaml'].flatMap((name) => findFiles(root, `.github/workflows/${name}`))
  // A name that breaks lines would break those that tell it.
  return readAll(found.filter((path) => !LINE_BREAK.test(path)).sort(), reader)
}

const LINE_BREAK = /[\p{Cc}\p{Zl}\p{Zp}]/u

/** Where images are named that a workflow builds and pushes without naming them. */
const BUILD_FILES = [
  'docker-bake.hcl',
  'docker-bake.json',
  'docker-bake.override.hcl',
  'compose.yaml',
  'compose.yml',
  'docker-compose.yaml',
  'docker-compose.yml',
  'Makefile',
]

const readAll = (paths: readonly string[], reader: PolicyReader) =>
  Promise.all(paths.map(async (path) => ({ path, text: (await reader.read(path).catch(unread)) ?? '' })))

/**
 * The configuration of the repository. In a submodule and in a linked worktree `.git` is a file that names another folder;
 * a worktree has the configuration of the repository that it is linked to. Not confined, as a confined reader opens nothing
 * in .git; only the name of the repository is taken from it.
 */
async function readGitConfig(root: string): Promise<string> {
  const reader = workspaceReader(root, { confine: false })
  const read = async (path: string): Promise<string> => (await reader.read(path).catch(unread)) ?? ''
  const [, folder = '.git'] = /^gitdir: (.+?)\r?$/m.exec(await read('.git')) ?? []
  const shared = (await read(`${folder}/commondir`)).trim()
  return read(resolve(root, folder, shared, 'config'))
}

/** What cannot be read, or is a pipe or too large, hinders nothing: there is less to find. */
function unread(thrown: unknown): undefined {
  if (!(thrown instanceof GateError)) throw thrown
}

/** Whether something has that name, be it a link that leads nowhere. */
const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
