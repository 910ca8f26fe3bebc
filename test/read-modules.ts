import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface Import {
  readonly file: string
  /** A path beside that of the file, a package, or node:NAME. */
  readonly target: string
  readonly isTypeOnly: boolean
  /** The names between import and from; undefined for what is imported as a whole, or late. */
  readonly names: readonly string[] | undefined
  /** Of a package or of Node, not of the house. */
  readonly isForeign: boolean
}

export interface Module {
  /** Relative to the folder that was read. */
  readonly path: string
  readonly text: string
  /** The text without its comments. */
  readonly code: string
  readonly imports: readonly Import[]
}

/** What is written by hand in a folder of the repository. */
export const readModules = (folder: string): readonly Module[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.includes('.generated.'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, folder, path), 'utf8')
      const code = withoutComments(text)
      return { path, text, code, imports: importsIn(path, code) }
    })

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const IMPORT = /\b(?:import|export)\s+(type\s)?(?:([^'"`;]*?)\bfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

const importsIn = (file: string, code: string): readonly Import[] =>
  [...code.matchAll(IMPORT)].map(([, type, clause, from, late]) => {
    const name = from ?? late ?? ''
    const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name
    const names = clause?.startsWith('{') ? (clause.match(/\w+/g) ?? []) : undefined
    return { file, target, isTypeOnly: type !== undefined, names, isForeign: !name.startsWith('.') }
  })

/** The modules that import each other, directly or over others: what is left once every end is taken away. */
export function circlesIn(imports: readonly Pick<Import, 'file' | 'target'>[]): readonly string[] {
  const files = new Set(imports.map(({ file }) => file))
  let left = imports.filter(({ target }) => files.has(target))
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length
    const [from, to] = [new Set(left.map(({ file }) => file)), new Set(left.map(({ target }) => target))]
    left = left.filter(({ file, target }) => to.has(file) && from.has(target))
  }
  return left.map(({ file, target }) => `${file} -> ${target}`)
}
