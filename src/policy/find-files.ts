import { type Dirent, readdirSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { matchesGlob } from '../core/glob.ts'

const SKIPPED = new Set(['.git', 'node_modules'])

/** The files under `root` that a glob matches, relative to it and sorted. Links to directories are not followed. */
export function findFiles(root: string, pattern: string): readonly string[] {
  const segments = posix.normalize(pattern).split('/')
  const firstGlob = segments.findIndex((segment) => segment.includes('*'))
  const start = segments.slice(0, firstGlob === -1 ? -1 : firstGlob).join('/')
  const found: string[] = []
  walk(root, start, segments, found)
  return found.sort()
}

function walk(root: string, folder: string, pattern: readonly string[], found: string[]): void {
  for (const entry of entriesOf(resolve(root, folder || '.'))) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    const segments = path.split('/')
    if (entry.isDirectory()) {
      const goesOn = pattern.includes('**') || segments.length < pattern.length
      if (goesOn && !SKIPPED.has(entry.name)) walk(root, path, pattern, found)
    } else if (matchesPath(pattern, segments)) {
      found.push(path)
    }
  }
}

/** Nothing where there is no such directory, or none that may be read. */
function entriesOf(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch {
    return []
  }
}

/**
 * Whether the segments of a path match those of a glob; a `**` of its own stands for any number of them. Like
 * `matchesGlob` it follows every way to match at once, so no glob can be made to take long.
 */
export function matchesPath(globs: readonly string[], path: readonly string[]): boolean {
  let reached = new Set<number>()
  enter(globs, 0, reached)
  for (const segment of path) {
    const next = new Set<number>()
    for (const position of reached) {
      const glob = globs[position]
      if (glob === '**') enter(globs, position, next)
      else if (glob !== undefined && matchesGlob(glob, segment)) enter(globs, position + 1, next)
    }
    reached = next
  }
  return reached.has(globs.length)
}

/** Marks a position as reached, and those after it that a `**` reaches by standing for nothing. */
function enter(globs: readonly string[], start: number, reached: Set<number>): void {
  for (let position = start; !reached.has(position); position += 1) {
    reached.add(position)
    if (globs[position] !== '**') return
  }
}
