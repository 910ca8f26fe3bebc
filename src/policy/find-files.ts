import { readdir } from 'node:fs/promises'
import { posix, resolve } from 'node:path'
import { matchesGlob } from '../core/glob.ts'

const SKIPPED = new Set(['.git', 'node_modules'])

/** The files under `root` that a glob matches, relative to it and sorted. Links to directories are not followed. */
export async function findFiles(root: string, pattern: string): Promise<readonly string[]> {
  const segments = posix.normalize(pattern).split('/')
  const firstGlob = segments.findIndex((segment) => segment.includes('*'))
  const start = segments.slice(0, firstGlob === -1 ? -1 : firstGlob).join('/')
  const found: string[] = []
  await walk(root, start, segments, found)
  return found.sort()
}

async function walk(root: string, folder: string, pattern: readonly string[], found: string[]): Promise<void> {
  const entries = await readdir(resolve(root, folder || '.'), { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    const segments = path.split('/')
    if (entry.isDirectory()) {
      const goesOn = pattern.includes('**') || segments.length < pattern.length
      if (goesOn && !SKIPPED.has(entry.name)) await walk(root, path, pattern, found)
    } else if (matchesPath(pattern, segments)) {
      found.push(path)
    }
  }
}

/** Whether the segments of a path match those of a glob; a `**` of its own stands for any number of them. */
export function matchesPath([glob, ...globs]: readonly string[], path: readonly string[]): boolean {
  if (glob === undefined) return path.length === 0
  if (glob === '**')
    return matchesPath(globs, path) || (path.length > 0 && matchesPath([glob, ...globs], path.slice(1)))
  return path[0] !== undefined && matchesGlob(glob, path[0]) && matchesPath(globs, path.slice(1))
}
