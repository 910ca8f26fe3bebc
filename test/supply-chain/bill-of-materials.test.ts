import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const print = async (): Promise<string> =>
  (await promisify(execFile)(process.execPath, ['scripts/bill-of-materials.mjs'], { cwd: ROOT })).stdout

interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly hashes: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses: readonly { readonly expression: string }[]
}

describe('the bill of materials', () => {
  let text = ''
  let components: readonly Component[] = []
  beforeAll(async () => {
    text = await print()
    components = JSON.parse(text).components
  })

  it('names the packages whose licences come along, and no others', () => {
    const licences = readFileSync(`${ROOT}/dist/THIRD-PARTY-LICENSES.txt`, 'utf8')
    const licensed = [...licences.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \((\S+)\)$/gm)].map(([line]) => line)
    expect(
      components.map(({ name, version, licenses: [licence] }) => `${name} ${version} (${licence?.expression})`),
    ).toEqual(licensed)
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['undici', 'valibot', 'js-yaml']))
  })

  it('tells each package by the bytes that the registry gave', () => {
    const lock = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8')).packages
    for (const { name, hashes } of components) {
      const [hash] = hashes
      expect(hash?.alg).toBe('SHA-512')
      expect(`sha512-${Buffer.from(hash?.content ?? '', 'hex').toString('base64')}`).toBe(
        lock[`node_modules/${name}`].integrity,
      )
    }
  })

  it('is the same each time', async () => {
    expect(await print()).toBe(text)
  })
})
