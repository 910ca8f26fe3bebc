import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')
const ENTRIES = ['action/main.ts', 'cli/main.ts']

interface Import {
  readonly file: string
  /** A path relative to src/, a package, or node:NAME. */
  readonly target: string
  readonly isTypeOnly: boolean
  /** Of a package or of Node, not of the house. */
  readonly isForeign: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
  .sort()

const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8')
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const IMPORT = /\b(?:import|export)\s+(type\s)?(?:[^'"`;]*?\bfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

function importsOf(file: string): Import[] {
  return [...withoutComments(textOf(file)).matchAll(IMPORT)].map(([, type, from, dynamic]) => {
    const name = from ?? dynamic ?? ''
    const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name
    return { file, target, isTypeOnly: type !== undefined, isForeign: !name.startsWith('.') }
  })
}

const imports = files.flatMap(importsOf)
const isPackage = ({ isForeign }: Import): boolean => isForeign
const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')
const sourceOf = (path: string): string => /^sources\/([^/]+)\//.exec(path)?.[1] ?? ''

/** The imports that break a rule, as "file -> target". */
const breaking = (rule: (found: Import) => boolean): string[] =>
  imports.filter(rule).map(({ file, target }) => `${file} -> ${target}`)

/** What each room may import besides itself. Rooms that are not named are edges, which wire the others. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  expressions: ['core'],
  rules: ['core', 'expressions'],
  reporters: ['core'],
  translations: ['core'],
  http: ['core'],
  sources: ['core', 'http'],
  policy: ['core', 'rules'],
  github: ['core', 'http', 'policy'],
  inputs: ['core', 'http', 'policy', 'reporters', 'sources', 'translations'],
}

/** What sources of one cloud, and of both, share. Everything else under sources/ is one source's own. */
const SHARED_BY_SOURCES: Readonly<Record<string, readonly string[]>> = {
  'huawei-registries': ['huawei'],
  'huawei-swr': ['huawei'],
  'huawei-local': ['huawei'],
  huawei: [],
  aliyun: [],
}

describe('the house', () => {
  it('is read as it stands', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(imports.length).toBeGreaterThan(files.length)
    expect(importsOf('core/errors.ts')).toContainEqual({
      file: 'core/errors.ts',
      target: 'core/message.ts',
      isTypeOnly: false,
      isForeign: false,
    })
  })

  it.each(Object.entries(MAY_IMPORT))('%s imports nothing of the house but itself and %j', (room, others) => {
    const allowed = [room, ...others]
    expect(
      breaking((found) => roomOf(found.file) === room && !isPackage(found) && !allowed.includes(roomOf(found.target))),
    ).toEqual([])
  })

  it.each([
    ['core', ''],
    ['rules', ''],
    ['reporters', 'node:crypto'],
  ])('%s imports no package and no module of Node but %j', (room, digests) => {
    expect(breaking((found) => roomOf(found.file) === room && isPackage(found) && found.target !== digests)).toEqual([])
  })

  it('keeps the sources apart', () => {
    expect(
      breaking(({ file, target }) => {
        const [from, to] = [sourceOf(file), sourceOf(target)]
        return from !== '' && to !== '' && from !== to && !(SHARED_BY_SOURCES[from] ?? []).includes(to)
      }),
    ).toEqual([])
  })

  it.each([
    ['@actions/', 'action'],
    ['undici', 'http'],
    ['yaml', 'policy'],
    ['@marcbachmann/cel-js', 'expressions'],
  ])('imports %s only in %s/', (name, room) => {
    expect(
      breaking((found) => found.target.startsWith(name) && isPackage(found) && roomOf(found.file) !== room),
    ).toEqual([])
  })

  it('lets nothing but an entry be loaded for its effects', () => {
    expect(breaking(({ target }) => ENTRIES.includes(target))).toEqual([])
  })

  it.each([
    ['the environment', /\bprocess\.env\b/],
    ['the arguments', /\bprocess\.argv\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b/],
    ['the console', /\bconsole\.(?:log|info|warn|error|debug)\b/],
    ['the process', /\bprocess\.(?:exit|on|cwd|stdout|stderr)\b/],
  ])('reaches for %s in the entries only', (_, pattern) => {
    // The entries hand themselves to entry.ts, which is the one that knows how a process ends.
    const elsewhere = files.filter((file) => ![...ENTRIES, 'entry.ts'].includes(file))
    expect(elsewhere.filter((file) => pattern.test(withoutComments(textOf(file))))).toEqual([])
  })

  it('keeps its files small', () => {
    expect(files.filter((file) => textOf(file).split('\n').length > 260)).toEqual([])
  })
})
