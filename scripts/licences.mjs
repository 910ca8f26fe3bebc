import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The licence texts of every package that a bundled module is of; `paths` are relative to the root. */
export async function licencesOf(paths, root) {
  const folders = paths.flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  const sections = await Promise.all([...new Set(folders)].sort().map((folder) => section(join(root, folder))))
  return sections.join(`\n${'-'.repeat(80)}\n\n`)
}

async function section(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).sort().find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no licence file`)
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}
