// Bundles the Action, the command and the demo into dist/. With --check it builds elsewhere and compares.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { licencesOf } from './licences.mjs'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const DIST = join(ROOT, 'dist')
const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))

/** @actions/core needs an HTTP client for OIDC tokens alone, which we fetch ourselves: 85 ms of start-up saved. */
const withoutHttpClient = {
  name: 'without-http-client',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@actions\/http-client(\/.*)?$/ }, ({ path }) => ({ path, namespace: 'absent' }))
    onLoad({ filter: /.*/, namespace: 'absent' }, ({ path }) => ({
      contents: `
        const absent = () => { throw new Error('${path} is not part of this bundle') }
        export { absent as HttpClient, absent as BearerCredentialHandler }`,
    }))
  },
}

const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  outdir: DIST,
  define: { IMAGE_POLICY_GATE_VERSION: JSON.stringify(version) },
  // The same code as ES modules, of which only what is used is bundled.
  alias: { yaml: join(ROOT, 'node_modules/yaml/browser/dist/index.js') },
  plugins: [withoutHttpClient],
}

const PROGRAMS = { action: 'src/action/main.ts', cli: 'src/cli/main.ts', demo: 'demo/main.ts' }

/**
 * Every file of dist/ by its path in there. esbuild splits ES modules alone, and those start slowly: Node takes most of
 * a millisecond for each, and evaluates each getter of its own modules that they import. So what was split becomes
 * CommonJS, behind one small ES module for each program.
 */
async function bundle() {
  const built = await build({ ...shared, entryPoints: PROGRAMS, splitting: true, chunkNames: 'chunks/[name]-[hash]' })
  refuseCloudOutsideDemo(built.metafile)
  const files = new Map()
  for (const { path, text } of withStableNames(built)) {
    files.set(relative(DIST, path).replace(/js$/, 'cjs'), await toCommonJs(text))
  }
  for (const name of Object.keys(PROGRAMS)) files.set(`${name}.mjs`, doorTo(name))
  files.set('THIRD-PARTY-LICENSES.txt', await licencesOf([built.metafile], ROOT))
  return files
}

/** What is started, by the name that others know: it loads the program of that name. */
const doorTo = (name) => `#!/usr/bin/env node
import { createRequire } from 'node:module'

createRequire(import.meta.url)('./${name}.cjs')
`

/** One split ES module as CommonJS, with the comments that say where each of its parts comes from. */
async function toCommonJs(text) {
  const [kept, dropped] = [/^\/\/! /gm, /^\/\/ (?=\S+$)/gm]
  const { code } = await transform(text.replace(/^#!.*\n/, '').replace(dropped, '//! '), {
    format: 'cjs',
    platform: 'node',
    target: shared.target,
    charset: charsetOf(text),
    legalComments: 'inline',
    supported: { 'dynamic-import': false },
  })
  return code.replace(kept, '// ')
}

/** Node reads a file that is all ASCII faster, so few others are written as people read them. */
const charsetOf = (text) => (Buffer.byteLength(text) - text.length > MANY_LETTERS ? 'utf8' : 'ascii')
const MANY_LETTERS = 2000

/** The cloud that says yes is in no file that the Action or the command loads, however late. */
function refuseCloudOutsideDemo({ outputs }) {
  const reachable = new Set()
  const reach = (path) => {
    if (reachable.has(path)) return
    reachable.add(path)
    for (const { path: next } of outputs[path].imports) if (next in outputs) reach(next)
  }
  for (const entry of ['dist/action.js', 'dist/cli.js']) reach(entry)
  for (const path of reachable) {
    const strays = Object.keys(outputs[path].inputs).filter((input) => /^(?:test|demo)\//.test(input))
    if (strays.length > 0) throw new Error(`${path} holds ${strays.join(', ')}`)
  }
}

/** Names chunks after what they hold instead of a hash, so that a change shows as a difference and not as a new file. */
function withStableNames({ outputFiles, metafile }) {
  const chunks = Object.entries(metafile.outputs).filter(([path]) => path.includes('/chunks/'))
  const taken = new Set()
  const renamed = chunks
    .map(([path, output]) => ({ from: basename(path), wanted: chunkName(output) }))
    .sort((a, b) => (a.wanted + a.from < b.wanted + b.from ? -1 : 1))
    .map(({ from, wanted }) => {
      let name = wanted
      for (let n = 2; taken.has(name); n += 1) name = `${wanted}-${n}`
      taken.add(name)
      return [from, `${name}.js`]
    })
  const renamePath = (path) => renamed.reduce((result, [from, to]) => result.replaceAll(from, to), path)
  const renameImports = (text) =>
    renamed.reduce((result, [from, to]) => result.replaceAll(`/${from}"`, `/${to.replace(/js$/, 'cjs')}"`), text)
  return outputFiles.map(({ path, text }) => ({ path: renamePath(path), text: renameImports(text) }))
}

/** A chunk's name: the package or module that is loaded late, or what the programs share. */
function chunkName({ entryPoint, inputs }) {
  const paths = entryPoint === undefined ? Object.keys(inputs) : [entryPoint]
  if (paths.length === 0) return 'runtime'
  if (paths.length > 1 && paths.some((path) => path.startsWith('src/'))) return 'shared'
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(paths[0])?.[1] ?? basename(paths[0]).replace(/\.[a-z]+$/, '')
  return name.replace(/^@/, '').replaceAll('/', '-')
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
