// Prints a CycloneDX bill of materials of what is bundled into dist/: the packages there, not those that build it.
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const readJson = async (file) => JSON.parse(await readFile(join(ROOT, file), 'utf8'))

/** The folders of the packages that are bundled: those whose licences the bundler's account of itself names. */
async function bundledFolders(packages) {
  const licences = await readFile(join(ROOT, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  return [...licences.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \(\S+\)$/gm)].map(([heading, name, version]) => {
    const isIt = (folder) => folder.endsWith(`node_modules/${name}`) && packages[folder].version === version
    const folder = Object.keys(packages).find(isIt)
    if (folder === undefined) throw new Error(`${heading} is not in the lock file`)
    return folder
  })
}

/** npm's lock file has the digest of each package as it came from the registry. */
function toComponent(folder, { version, integrity, license }) {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const [algorithm, digest] = integrity.split('-')
  if (algorithm !== 'sha512') throw new Error(`${folder} has no SHA-512 in the lock file`)
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: [{ expression: license }],
    purl,
  }
}

const [{ name, version, license }, { packages }] = await Promise.all([
  readJson('package.json'),
  readJson('package-lock.json'),
])
const components = (await bundledFolders(packages)).map((folder) => toComponent(folder, packages[folder]))
const purl = `pkg:npm/${name}@${version}`
// Without the time of day and a number drawn by chance: the same sources give the same bytes.
const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    lifecycles: [{ phase: 'build' }],
    component: { type: 'application', 'bom-ref': purl, name, version, licenses: [{ expression: license }], purl },
  },
  components,
  dependencies: [
    { ref: purl, dependsOn: components.map((component) => component['bom-ref']) },
    ...components.map((component) => ({ ref: component['bom-ref'] })),
  ],
}
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`)
