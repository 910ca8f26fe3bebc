import { lstatSync, statSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { GateError, toError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { decodePolicy } from './decode.ts'
import { findFiles } from './find-files.ts'
import { MAX_POLICY_BYTES } from './parse.ts'
import type { PolicyReader } from './reader.ts'
import { type Obstacle, readWorkspaceFile } from './workspace-file.ts'

interface WorkspaceOptions {
  /** Whether files must lie inside the root after symbolic links were followed. */
  readonly confine: boolean
}

/** Reads policies from a directory; paths are relative to it. Only regular files are read. */
export function workspaceReader(root: string, { confine }: WorkspaceOptions): PolicyReader {
  return {
    label: message('the workspace'),
    read: async (path) => {
      try {
        const bytes = readWorkspaceFile(root, path, {
          confine,
          maxBytes: MAX_POLICY_BYTES,
          refuse: (obstacle) => refused(REFUSALS[obstacle](path)),
        })
        return decodePolicy(path, bytes)
      } catch (thrown) {
        if (thrown instanceof GateError) throw thrown
        if (isAbsence(thrown)) return absence(path, root)
        const values = { path, error: toError(thrown).message }
        throw refused(message('the policy {path} cannot be read: {error}', values), thrown)
      }
    },
    glob: async (pattern) => findFiles(root, pattern),
  }
}

/**
 * Nothing, unless a link on the way leads nowhere or something else stands where a folder should: then the policy is not
 * absent but broken, and no default may take its place.
 */
function absence(path: string, root: string): undefined {
  const file = resolve(root, path)
  const nearest = nearestThere(file)
  if (nearest === file) throw refused(message('the policy {path} is a link to nothing', { path }))
  const found = ifThere(() => statSync(nearest))
  const values = { path, folder: relative(root, nearest) || nearest }
  if (!found) throw refused(message('the policy {path} cannot be read: {folder} is a link to nothing', values))
  if (!found.isDirectory()) throw refused(message('the policy {path} cannot be read: {folder} is no directory', values))
  return undefined
}

/** The path itself, or the nearest folder above it, that is there, be it a link to nothing. */
function nearestThere(path: string): string {
  let nearest = path
  while (nearest !== dirname(nearest) && !isThere(nearest)) nearest = dirname(nearest)
  return nearest
}

const isThere = (path: string): boolean => ifThere(() => lstatSync(path)) !== undefined

function ifThere<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}

const isAbsence = (thrown: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(String((thrown as NodeJS.ErrnoException | null)?.code))

const REFUSALS: Readonly<Record<Obstacle, (path: string) => Message>> = {
  outside: (path) => message('the policy {path} lies outside the workspace', { path }),
  'in-git': (path) => message('the policy {path} lies in .git', { path }),
  'not-regular': (path) => message('the policy {path} is not a regular file', { path }),
  'too-large': (path) => message('the policy {path} is larger than {limit} bytes', { path, limit: MAX_POLICY_BYTES }),
}

const refused = (text: Message, cause?: unknown): GateError => new GateError('POLICY_INVALID', text, { cause })
