// Bundles the Action, the command and the demo into dist/. With --check it builds elsewhere and compares.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { layersOf } from './layers.mjs'
import { licencesOf } from './licences.mjs'
import { asPlainCode } from './plain-code.mjs'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const DIST = join(ROOT, 'dist')
const PROGRAMS = { action: 'src/action/main.ts', cli: 'src/cli/main.ts', demo: 'demo/main.ts' }
const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))

/**
 * @actions/core needs an HTTP client for OIDC tokens, which we fetch ourselves, and child processes for what a platform
 * is called, which nobody asks: 90 ms of start-up saved.
 */
const withoutUnused = {
  name: 'without-unused',
  resolveId: (name) => (/^@actions\/(?:http-client|exec)(?:\/|$)/.test(name) ? `\0absent:${name}` : null),
  load: (id) =>
    id.startsWith('\0absent:')
      ? `const absent = () => { throw new Error('${id.slice('\0absent:'.length)} is not part of this bundle') }
         export { absent as HttpClient, absent as BearerCredentialHandler, absent as getExecOutput }`
      : null,
}

/** js-yaml is one module in regions, by the files that it was made of: these read, the others write. */
const YAML_READERS = ['tag.ts', 'common/snippet.ts', 'common/exception.ts'].concat(
  ['null', 'bool', 'int', 'float'].map((type) => `tag/scalar/${type}_core.ts`),
  ['events', 'parser_scalar', 'parser'].map((part) => `parser/${part}.ts`),
)
const YAML_EXPORTS = `boolCoreTag, COLLECTION_STYLE, EVENT_ID, floatCoreTag, getScalarValue, intCoreTag, NOT_RESOLVED,
  nullCoreTag, parseEvents, SCALAR_STYLE, YAMLException`

/** The reading half of js-yaml: the other makes schemas and regular expressions as it loads. */
const withoutYamlWriter = {
  name: 'without-yaml-writer',
  transform(code, id) {
    if (!id.endsWith('/js-yaml.mjs')) return null
    const regions = code.split('//#region src/')
    const kept = regions.filter((region) => YAML_READERS.includes(region.slice(0, region.indexOf('\n'))))
    if (kept.length !== YAML_READERS.length) throw new Error('js-yaml has other regions than before')
    return `//${kept.join('//')}\nexport { ${YAML_EXPORTS} }`
  },
}

/**
 * Every file of dist/ by its path in there: CommonJS, which the runner and the installed command start as it is, and for
 * each program one small ES module, by the name that people write. ES modules start slower: Node takes 6 ms to be ready
 * for the first, most of one for each other, and evaluates each getter of its own modules that they import.
 */
async function bundle() {
  let graph
  const bundler = await rolldown({
    cwd: ROOT,
    input: PROGRAMS,
    platform: 'node',
    treeshake: {
      // Modules of Node and of the runner's toolkit do nothing by being loaded, so those are left out of which nothing is used.
      moduleSideEffects: (id, isExternal) => (isExternal || id.includes('/@actions/core/') ? false : undefined),
      // What js-yaml makes of types and schemas that nobody uses.
      manualPureFunctions: ['defineScalarTag', 'defineSequenceTag', 'defineMappingTag', 'Schema'],
    },
    transform: { target: 'node20', define: { IMAGE_POLICY_GATE_VERSION: JSON.stringify(version) } },
    plugins: [
      withoutUnused,
      withoutYamlWriter,
      {
        name: 'graph',
        buildEnd() {
          graph = (id) => this.getModuleInfo(id)?.importedIds ?? []
        },
      },
    ],
    // A module may be imported late by one and at once by another.
    checks: { ineffectiveDynamicImport: false, pluginTimings: false },
    onLog: (level, log) => {
      throw new Error(`${level}: ${log.message}`)
    },
  })
  const { output } = await bundler.generate({
    format: 'cjs',
    exports: 'named',
    comments: { legal: false, jsdoc: false },
    entryFileNames: '[name].cjs',
    chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.cjs`,
    codeSplitting: { groups: layersOf(ROOT, () => graph) },
  })
  await bundler.close()
  const chunks = output.map((chunk) => ({
    ...chunk,
    sources: sourcesOf(chunk),
  }))
  refuseCloudOutsideDemo(chunks)
  refuseToStartTwice(chunks)
  const files = new Map(chunks.map(({ fileName, code }) => [fileName, asPlainCode(code)]))
  for (const name of Object.keys(PROGRAMS)) {
    files.set(`${name}.cjs`, SHEBANG + files.get(`${name}.cjs`))
    files.set(`${name}.mjs`, SHEBANG + doorTo(name))
  }
  files.set(
    'THIRD-PARTY-LICENSES.txt',
    await licencesOf(
      chunks.flatMap(({ sources }) => sources),
      ROOT,
    ),
  )
  return files
}

/** The modules of which something is left in a chunk, relative to the root. */
const sourcesOf = ({ modules }) =>
  Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => relative(ROOT, id))

/** What is imported late is named for its place, what several share for one of its modules, or their package. */
function chunkName({ name, facadeModuleId, moduleIds }) {
  const id = facadeModuleId ?? (moduleIds.every((one) => one.includes('/node_modules/')) ? moduleIds[0] : undefined)
  if (!id) return name
  const path = relative(ROOT, id)
  const [, library] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  return (library ?? path.replace(/^src\//, '').replace(/(?:\/index)?\.[a-z]+$/, ''))
    .replace(/^@/, '')
    .replaceAll('/', '-')
}

const SHEBANG = '#!/usr/bin/env node\n'

/** Loads the program of that name. */
const doorTo = (name) => `import { createRequire } from 'node:module'

createRequire(import.meta.url)('./${name}.cjs')
`

/** The cloud that says yes is in no file that the Action or the command loads, however late. */
function refuseCloudOutsideDemo(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reached = new Set()
  const reach = (name) => {
    const chunk = byName.get(name)
    if (!chunk || reached.has(chunk)) return
    reached.add(chunk)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) reach(next)
  }
  for (const program of ['action.cjs', 'cli.cjs']) reach(program)
  for (const { fileName, sources } of reached) {
    const strays = sources.filter((path) => /^(?:test|demo)\//.test(path))
    if (strays.length > 0) throw new Error(`${fileName} holds ${strays.join(', ')}`)
  }
}

/** A program runs as it is loaded, so that nothing may load it for what else it holds. */
function refuseToStartTwice(chunks) {
  const programs = Object.keys(PROGRAMS).map((name) => `${name}.cjs`)
  for (const { fileName, imports, dynamicImports } of chunks) {
    const program = programs.find((name) => imports.includes(name) || dynamicImports.includes(name))
    if (program) throw new Error(`${fileName} would start ${program}`)
  }
}

async function writeTo(directory, files) {
  await rm(directory, { recursive: true, force: true })
  for (const [path, text] of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
}

async function pathsIn(directory) {
  if (!existsSync(directory)) return []
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
}

async function differences(fresh, committed) {
  const paths = [...new Set([...(await pathsIn(fresh)), ...(await pathsIn(committed))])].sort()
  const bytes = (directory, path) => readFile(join(directory, path)).catch(() => Buffer.alloc(0))
  const isSame = await Promise.all(
    paths.map(async (path) => (await bytes(fresh, path)).equals(await bytes(committed, path))),
  )
  return paths.filter((_, index) => !isSame[index])
}

const files = await bundle()
if (process.argv.includes('--check')) {
  const fresh = await mkdtemp(join(tmpdir(), 'image-policy-gate-dist-'))
  await writeTo(fresh, files)
  const stale = await differences(fresh, DIST)
  await rm(fresh, { recursive: true })
  for (const path of stale) console.error(`dist/${path} is not what the sources build; run npm run build`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  await writeTo(DIST, files)
}
