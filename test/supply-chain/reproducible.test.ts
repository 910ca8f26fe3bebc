import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SOURCES = ['package.json', 'package-lock.json', 'tsconfig.json', 'src', 'demo', 'scripts', 'test', 'policies']

/** What the sources build in a folder of this name: the digest of each file, by its path in dist/. */
async function buildIn(name: string, env: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const directory = await mkdtemp(join(tmpdir(), name))
  try {
    for (const path of SOURCES) await cp(join(ROOT, path), join(directory, path), { recursive: true })
    await linkPackages(directory)
    await run(process.execPath, ['scripts/build.mjs'], { cwd: directory, env: { PATH: process.env.PATH, ...env } })
    return await digestsIn(join(directory, 'dist'))
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** The same files under another name; a link to the folder would lead the bundler back to where it is. */
const linkPackages = async (directory: string): Promise<unknown> =>
  run('cp', ['-al', join(ROOT, 'node_modules'), directory]).catch(() =>
    cp(join(ROOT, 'node_modules'), join(directory, 'node_modules'), { recursive: true }),
  )

async function digestsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const digests = files.sort().map(async (file) => {
    const digest = createHash('sha256').update(await readFile(file))
    return [relative(folder, file), digest.digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(digests))
}

it('the same sources build the same bytes, wherever and whenever', async () => {
  const here = await buildIn('image-policy-gate-', { TZ: 'Asia/Shanghai', LC_ALL: 'C', HOME: '/nowhere' })
  const there = await buildIn('b-', { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'production' })
  expect(Object.keys(here)).toEqual(expect.arrayContaining(['action.mjs', 'cli.mjs', 'demo.mjs']))
  expect(there).toEqual(here)
}, 120_000)
