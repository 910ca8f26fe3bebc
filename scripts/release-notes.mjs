// Prints what CHANGELOG.md says of a version: node scripts/release-notes.mjs 1.2.3. Fails where there is nothing, or
// where package.json is of another version.
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const read = (file) => readFile(join(ROOT, file), 'utf8')

const version = process.argv[2] ?? ''
const { version: declared } = JSON.parse(await read('package.json'))
if (version !== declared) throw new Error(`package.json is of version ${declared}, not "${version}"`)

const sections = (await read('CHANGELOG.md')).split(/^(?=## )/m)
const section = sections.find((text) => text.startsWith(`## [${version}] - `))
const notes = section?.replace(/^## .*\n/, '').trim()
if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}`)
process.stdout.write(`${notes}\n`)
