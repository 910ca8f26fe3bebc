import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { circlesIn, type Import, type Module, readModules } from './read-modules.ts'

const ENTRIES = ['action/main.ts', 'cli/main.ts']

const house = readModules('src')
const files = house.map(({ path }) => path)
const imports = house.flatMap((module) => module.imports)
const isPackage = ({ isForeign }: Import): boolean => isForeign
const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')
const sourceOf = (path: string): string => /^sources\/([^/]+)\//.exec(path)?.[1] ?? ''

/** The imports that break a rule, as "file -> target". */
const breaking = (rule: (found: Import) => boolean): string[] =>
  imports.filter(rule).map(({ file, target }) => `${file} -> ${target}`)

const pathsOf = (modules: readonly Module[]): readonly string[] => modules.map(({ path }) => path)

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
    expect(imports).toContainEqual({
      file: 'core/errors.ts',
      target: 'core/message.ts',
      isTypeOnly: false,
      names: expect.arrayContaining(['Message']),
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
    ['js-yaml', 'policy'],
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
    const elsewhere = house.filter(({ path }) => ![...ENTRIES, 'entry.ts'].includes(path))
    expect(pathsOf(elsewhere.filter(({ code }) => pattern.test(code)))).toEqual([])
  })

  it('keeps its files small', () => {
    expect(pathsOf(house.filter(({ text }) => text.split('\n').length > 260))).toEqual([])
  })

  it('imports nothing in a circle, no type either', () => {
    expect(circlesIn(imports)).toEqual([])
  })

  it('would notice a circle over three', () => {
    const graph = { a: ['b'], b: ['c'], c: ['d'], d: ['b', 'e'], e: ['node:fs'] }
    const asImports = Object.entries(graph).flatMap(([file, targets]) => targets.map((target) => ({ file, target })))
    expect(circlesIn(asImports)).toEqual(['b -> c', 'c -> d', 'd -> b'])
  })
})

describe('what a module exports', () => {
  const mentions = (code: string, name: string): number => code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0

  const all = ['src', 'demo', 'bench', 'scripts', 'test'].flatMap((folder) =>
    readModules(folder).flatMap(({ path, code, imports: own }) =>
      own.map(({ target, names }) => ({
        target: posix.join(folder, target),
        by: `${folder}/${path}`,
        takes: (name: string): boolean => names?.includes(name) ?? mentions(code, name) > 0,
      })),
    ),
  )
  const usersOf = (path: string, name: string): readonly string[] =>
    all.filter(({ target, takes }) => target === `src/${path}` && takes(name)).map(({ by }) => by)

  const values = house.flatMap(({ path, code }) =>
    [...code.matchAll(/^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm)].map(([, name = '']) => ({
      name: `${path}: ${name}`,
      users: usersOf(path, name),
      isUsedAtHome: mentions(code, name) > 1,
    })),
  )

  it('is read as it stands', () => {
    const found = values.find(({ name }) => name === 'reporters/log-line.ts: logLineAsText')
    expect(found?.users).toContain('src/cli/terminal-log.ts')
  })

  it('is imported somewhere', () => {
    expect(values.filter(({ users }) => users.length === 0).map(({ name }) => name)).toEqual([])
  })

  it('is there for more than its tests', () => {
    const forTests = values.filter(
      ({ users, isUsedAtHome }) => !isUsedAtHome && users.every((user) => /^test\//.test(user)),
    )
    expect(forTests.map(({ name }) => name)).toEqual([])
  })
})
