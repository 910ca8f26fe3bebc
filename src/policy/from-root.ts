import { isAbsolute, relative, sep } from 'node:path'

/**
 * An entry of the input `policy`, its path from the root where it is a whole one that leads there: reports are read on
 * other machines, and on GitHub the file may be read from another place than the disk.
 */
export function fromRoot(entry: string, root: string): string {
  const [, optional = '', path = ''] = /^(optional:\s*)?(.*)$/s.exec(entry.trim()) ?? []
  if (!isAbsolute(path)) return entry
  const segments = relative(root, path).split(sep)
  const inside = segments.join('/')
  if (inside === '' || isAbsolute(inside) || segments[0] === '..') return entry
  // Without the dot it could look like a policy of another repository.
  return optional + (inside.includes('@') ? `./${inside}` : inside)
}
