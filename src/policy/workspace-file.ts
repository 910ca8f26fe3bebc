import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** Why a file that is there is not read. */
export type Obstacle = 'outside' | 'in-git' | 'not-regular' | 'too-large'

export interface FileLimits {
  /** Whether the file must lie inside the root after symbolic links were followed. */
  readonly confine: boolean
  readonly maxBytes: number
  /** The error to throw for an obstacle. */
  refuse(obstacle: Obstacle): Error
}

/**
 * The bytes of a regular file; throws what `refuse` gives, or Node's own error where it cannot be opened. The run has
 * nothing else to do meanwhile, and to wait by promises takes as long as a policy takes to read.
 */
export function readWorkspaceFile(root: string, path: string, limits: FileLimits): Buffer {
  const file = limits.confine ? insideRoot(root, path, limits) : resolve(root, path)
  // Without O_NONBLOCK opening a pipe would wait for a writer; the last link was followed already where it matters.
  const opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!fstatSync(opened).isFile()) throw limits.refuse('not-regular')
    const bytes = readUpTo(opened, limits.maxBytes + 1)
    if (bytes.length > limits.maxBytes) throw limits.refuse('too-large')
    return bytes
  } finally {
    closeSync(opened)
  }
}

/** The real path of a file of the root. What lies in .git, tokens among it, must not show up in an excerpt. */
function insideRoot(root: string, path: string, { refuse }: FileLimits): string {
  const real = realpathSync(resolve(root, path))
  const inside = relative(realpathSync(root), real)
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') throw refuse('outside')
  if (inside.toLowerCase().split(sep).includes('.git')) throw refuse('in-git')
  return real
}

/** Most files are small; what is read doubles with each chunk. */
const FIRST_CHUNK_BYTES = 16 * 1024
const MAX_CHUNK_BYTES = 1024 * 1024

/** A size that stat tells is not to be trusted: it is 0 for files that the kernel makes up. */
function readUpTo(opened: number, limit: number): Buffer {
  const chunks: Buffer[] = []
  let length = 0
  while (length < limit) {
    const size = Math.min(Math.max(FIRST_CHUNK_BYTES, length), MAX_CHUNK_BYTES, limit - length)
    const buffer = Buffer.alloc(size)
    const bytesRead = readSync(opened, buffer)
    if (bytesRead === 0) break
    chunks.push(buffer.subarray(0, bytesRead))
    length += bytesRead
  }
  return Buffer.concat(chunks)
}
