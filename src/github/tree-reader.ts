import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import * as v from 'valibot'
import { GateError } from '../core/errors.ts'
import { type Message, type MessageValue, message } from '../core/message.ts'
import { decodePolicy } from '../policy/decode.ts'
import { matchesPath } from '../policy/find-files.ts'
import { MAX_POLICY_BYTES } from '../policy/parse.ts'
import type { PolicyReader } from '../policy/reader.ts'
import { objectId as OBJECT_ID } from './answers.ts'
import { type GitHub, repositoryPath } from './api.ts'

/** One commit of a repository. */
export interface CommitPlace {
  /** "OWNER/REPO" */
  readonly repository: string
  /** Its full id. */
  readonly commit: string
  /** In words, for messages: "main at 1a2b3c4d5e6f". */
  readonly label: MessageValue
}

const treeAnswer = v.object({
  truncated: v.literal(false, 'it is cut short'),
  tree: v.array(
    v.object({ path: v.string(), mode: v.string(), type: v.string(), sha: OBJECT_ID, size: v.optional(v.number()) }),
  ),
})
type Entry = v.InferOutput<typeof treeAnswer>['tree'][number]

const blobAnswer = v.object({ content: v.string(), encoding: v.literal('base64') })

const SYMBOLIC_LINK = '120000'
const SUBMODULE = '160000'
/** Folders that one glob may look into. */
const MAX_FOLDERS = 200

/**
 * Reads policies from a commit, folder by folder, by GitHub's trees: a file is absent only where the folder was read and
 * does not hold it; whatever GitHub answers otherwise is a failure. Links and submodules are refused: they lead elsewhere.
 */
export function treeReader(github: GitHub, { repository, commit, label }: CommitPlace): PolicyReader {
  const folders = new Map<string, Promise<readonly Entry[]>>()

  const request = (what: MessageValue, kind: string, id: string) =>
    github.send({ path: repositoryPath(repository, 'git', kind, id), what, permission: 'contents: read' })

  /** The entries of a folder by its id; the commit's own id stands for its root. */
  const readFolder = (id: string): Promise<readonly Entry[]> => {
    const known = folders.get(id)
    if (known) return known
    const read = request(message('{path} of {place}', { path: label, place: repository }), 'trees', id).then(
      (json) => parse(treeAnswer, json, label).tree,
    )
    folders.set(id, read)
    return read
  }

  /** The entry of a path; undefined where its folder does not hold it. */
  async function find(path: string): Promise<Entry | undefined> {
    const names = path.split('/')
    let id = commit
    for (const [depth, name] of names.entries()) {
      const entry = (await readFolder(id)).find((one) => one.path === name)
      if (entry === undefined || depth === names.length - 1) return entry
      if (entry.type !== 'tree') throw refused(notAFolder(path, names.slice(0, depth + 1).join('/'), entry))
      id = entry.sha
    }
    return undefined
  }

  return {
    label,
    commit,
    async read(path) {
      const normal = posix.normalize(path)
      if (posix.isAbsolute(normal) || normal === '.' || normal.split('/')[0] === '..') {
        throw refused(message('the policy {path} lies outside the repository', { path }))
      }
      const entry = await find(normal)
      if (entry === undefined) return undefined
      requireFile(path, entry)
      const what = message('{path} of {place}', { path, place: label })
      const { content } = parse(blobAnswer, await request(what, 'blobs', entry.sha), what)
      const bytes = Buffer.from(content, 'base64')
      if (bytes.length > MAX_POLICY_BYTES) throw refused(tooLarge(path))
      if (objectId(bytes, entry.sha) !== entry.sha) {
        throw new GateError(
          'GITHUB_UNAVAILABLE',
          message('GitHub gave other bytes for {what} than its tree names', { what }),
        )
      }
      return decodePolicy(path, bytes)
    },
    async glob(pattern) {
      const globs = posix.normalize(pattern).split('/')
      const found: string[] = []
      let left = MAX_FOLDERS
      const walk = async (id: string, folder: string): Promise<void> => {
        if (left-- === 0)
          throw refused(message('{pattern} looks into more than {limit} folders', { pattern, limit: MAX_FOLDERS }))
        for (const entry of await readFolder(id)) {
          const path = folder + entry.path
          const segments = path.split('/')
          const isFolder = entry.type === 'tree'
          if (isFolder && mayHold(globs, segments)) await walk(entry.sha, `${path}/`)
          if (!isFolder && matchesPath(globs, segments)) found.push(path)
        }
      }
      await walk(commit, '')
      return found.sort()
    },
  }
}

/** Whether a folder can hold what the globs match: `**` reaches everywhere, the rest level by level. */
function mayHold(globs: readonly string[], folder: readonly string[]): boolean {
  const open = globs.indexOf('**')
  const depth = open === -1 ? globs.length - 1 : Math.min(open, folder.length)
  if (open === -1 && folder.length > depth) return false
  const compared = Math.min(folder.length, depth)
  return matchesPath(globs.slice(0, compared), folder.slice(0, compared))
}

/** The id that git gives to a file: the hash of its length and its bytes. */
function objectId(bytes: Buffer, like: string): string {
  const algorithm = like.length === 40 ? 'sha1' : 'sha256'
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function requireFile(path: string, { type, mode, size = 0 }: Entry): void {
  if (mode === SYMBOLIC_LINK)
    throw refused(message('the policy {path} is a symbolic link, which may lead elsewhere', { path }))
  if (mode === SUBMODULE || type !== 'blob') throw refused(message('the policy {path} is no file', { path }))
  if (size > MAX_POLICY_BYTES) throw refused(tooLarge(path))
}

const tooLarge = (path: string): Message =>
  message('the policy {path} is larger than {limit} bytes', { path, limit: MAX_POLICY_BYTES })

const notAFolder = (path: string, folder: string, { mode }: Entry): Message => {
  const values = { path, folder }
  if (mode === SYMBOLIC_LINK) return message('the policy {path} lies behind the symbolic link {folder}', values)
  if (mode === SUBMODULE) return message('the policy {path} lies in the submodule {folder}', values)
  return message('the policy {path} cannot be read: {folder} is no directory', values)
}

const refused = (text: Message): GateError => new GateError('POLICY_INVALID', text)

function parse<S extends v.GenericSchema>(schema: S, json: unknown, what: MessageValue): v.InferOutput<S> {
  const result = v.safeParse(schema, json, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const values = { what, place: v.getDotPath(issue) ?? message('its top'), problem: issue.message.slice(0, 200) }
  throw new GateError(
    'GITHUB_UNAVAILABLE',
    message('the answer of GitHub for {what} cannot be used at {place}: {problem}', values),
  )
}
