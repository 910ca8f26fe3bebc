import { createHash } from 'node:crypto'

/** A file's text, or what else can stand at a path. */
export type Content = string | { readonly link: string } | { readonly submodule: string }

/** The files of one commit by their paths. */
export type Files = Readonly<Record<string, Content>>

export interface TreeEntry {
  path: string
  mode: '100644' | '040000' | '120000' | '160000'
  type: 'blob' | 'tree' | 'commit'
  sha: string
  size?: number
}

/** Git's objects of a repository: what `trees` and `blobs` answer. */
export interface Objects {
  readonly trees: Map<string, readonly TreeEntry[]>
  readonly blobs: Map<string, Buffer>
}

export const createObjects = (): Objects => ({ trees: new Map(), blobs: new Map() })

const sha1 = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Keeps the files as git does and gives the id of their root tree. */
export function storeFiles(objects: Objects, files: Files): string {
  const folders = new Map<string, Record<string, Content>>()
  const entries: TreeEntry[] = []
  for (const [path, content] of Object.entries(files)) {
    const [name = '', ...rest] = path.split('/')
    if (rest.length === 0) entries.push(entryOf(objects, name, content))
    else folders.set(name, { ...folders.get(name), [rest.join('/')]: content })
  }
  for (const [path, inside] of folders) {
    entries.push({ path, mode: '040000', type: 'tree', sha: storeFiles(objects, inside) })
  }
  const id = sha1('tree ', JSON.stringify(entries))
  objects.trees.set(id, entries)
  return id
}

function entryOf({ blobs }: Objects, path: string, content: Content): TreeEntry {
  if (typeof content === 'object' && 'submodule' in content) {
    return { path, mode: '160000', type: 'commit', sha: content.submodule }
  }
  const bytes = Buffer.from(typeof content === 'string' ? content : content.link)
  const sha = sha1(`blob ${bytes.length}\0`, bytes)
  blobs.set(sha, bytes)
  return { path, mode: typeof content === 'string' ? '100644' : '120000', type: 'blob', sha, size: bytes.length }
}
