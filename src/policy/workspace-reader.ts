import { constants } from 'node:fs'
import { type FileHandle, lstat, open, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { GateError, toError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { decodePolicy } from './decode.ts'
import { findFiles } from './find-files.ts'
import { MAX_POLICY_BYTES } from './parse.ts'
import type { PolicyReader } from './reader.ts'

interface WorkspaceOptions {
  /** Whether files must lie inside the root after symbolic links were followed. */
  readonly confine: boolean
}

/** Reads policies from a directory; paths are relative to it. Only regular files are read. */
export function workspaceReader(root: string, { confine }: WorkspaceOptions): PolicyReader {
  const locate = (path: string) => (confine ? insideRoot(root, path) : resolve(root, path))
  return {
    label: 'the workspace',
    read: async (path) => {
      try {
        return await readText(path, await locate(path))
      } catch (thrown) {
        if (thrown instanceof GateError) throw thrown
        if (isAbsence(thrown)) return absent(path, root)
        const values = { path, error: toError(thrown).message }
        throw refused(message('the policy {path} cannot be read: {error}', values), thrown)
      }
    },
    glob: (pattern) => findFiles(root, pattern),
  }
}

/**
 * Nothing, unless a link on the way leads nowhere or something else stands where a folder should: then the policy is not
 * absent but broken, and no default may take its place.
 */
async function absent(path: string, root: string): Promise<undefined> {
  const file = resolve(root, path)
  const nearest = await nearestThere(file)
  if (nearest === file) throw refused(message('the policy {path} is a link to nothing', { path }))
  const found = await stat(nearest).catch(() => undefined)
  const values = { path, folder: relative(root, nearest) || nearest }
  if (!found) throw refused(message('the policy {path} cannot be read: {folder} is a link to nothing', values))
  if (!found.isDirectory()) throw refused(message('the policy {path} cannot be read: {folder} is no directory', values))
  return undefined
}

/** The path itself, or the nearest folder above it, that is there, be it a link to nothing. */
async function nearestThere(path: string): Promise<string> {
  let nearest = path
  while (nearest !== dirname(nearest) && !(await lstat(nearest).catch(() => undefined))) nearest = dirname(nearest)
  return nearest
}

const isAbsence = (thrown: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(String((thrown as NodeJS.ErrnoException | null)?.code))

const refused = (text: Message, cause?: unknown): GateError => new GateError('POLICY_INVALID', text, { cause })

/** The real path of a file of the root. What lies in .git, tokens among it, must not show up in an excerpt. */
async function insideRoot(root: string, path: string): Promise<string> {
  const real = await realpath(resolve(root, path))
  const inside = relative(await realpath(root), real)
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') {
    throw refused(message('the policy {path} lies outside the workspace', { path }))
  }
  const segments = inside.toLowerCase().split(sep)
  if (segments.includes('.git')) throw refused(message('the policy {path} lies in .git', { path }))
  return real
}

async function readText(path: string, file: string): Promise<string> {
  // Without O_NONBLOCK opening a pipe would wait for a writer; the last link was followed already where it matters.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!(await handle.stat()).isFile()) throw refused(message('the policy {path} is not a regular file', { path }))
    const bytes = await readUpTo(handle, MAX_POLICY_BYTES + 1)
    if (bytes.length > MAX_POLICY_BYTES) {
      throw refused(message('the policy {path} is larger than {limit} bytes', { path, limit: MAX_POLICY_BYTES }))
    }
    return decodePolicy(path, bytes)
  } finally {
    await handle.close()
  }
}

/** A size that stat tells is not to be trusted: it is 0 for files that the kernel makes up. */
async function readUpTo(handle: FileHandle, limit: number): Promise<Buffer> {
  const buffer = Buffer.alloc(limit)
  let length = 0
  while (length < limit) {
    const { bytesRead } = await handle.read(buffer, length, limit - length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return buffer.subarray(0, length)
}
