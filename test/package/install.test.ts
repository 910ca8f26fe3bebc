import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { demoAccount, demoImages } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MEGABYTE = 1_000_000

interface Packed {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

describe('the package', () => {
  let directory = ''
  let packed: Packed
  let cloud: FakeCloud

  /** npm as it is for somebody who has no network, no cache and no settings. */
  const npm = (args: readonly string[], cwd: string) =>
    run('npm', [...args], {
      cwd,
      env: { PATH: process.env.PATH, HOME: directory, npm_config_cache: join(directory, 'cache') },
    })

  /** The installed command, with its exit code. */
  async function gate(args: readonly string[], env = {}): Promise<{ code: number; stdout: string }> {
    const cwd = join(directory, 'project')
    const started = run(join('node_modules', '.bin', 'image-policy-gate'), [...args], {
      cwd,
      env: { PATH: process.env.PATH, ...env },
    })
    return started.then(
      ({ stdout }) => ({ code: 0, stdout }),
      (thrown) => ({ code: thrown.code, stdout: thrown.stdout }),
    )
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-package-'))
    const project = join(directory, 'project')
    await run('mkdir', [project])
    await writeFile(join(project, 'package.json'), '{ "private": true }')
    const { stdout } = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', directory], ROOT)
    packed = JSON.parse(stdout)[0]
    await npm(['install', join(directory, packed.filename), '--offline', '--no-audit', '--no-fund'], project)
    cloud = await startFakeCloud({ account: demoAccount() })
  }, 60_000)
  afterAll(async () => {
    await cloud.close()
    await rm(directory, { recursive: true })
  })

  it('holds the program, the policies and what npm always takes', () => {
    const others = packed.files.map(({ path }) => path).filter((path) => !/^(?:dist|policies)\//.test(path))
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(packed.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['dist/cli.mjs', 'dist/THIRD-PARTY-LICENSES.txt', 'policies/policy.schema.json']),
    )
  })

  it('is small', () => {
    expect(packed.size).toBeLessThan(MEGABYTE)
    expect(packed.unpackedSize).toBeLessThan(4 * MEGABYTE)
  })

  it('brings no other package along', async () => {
    const installed = await readdir(join(directory, 'project', 'node_modules'))
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['image-policy-gate'])
  })

  it('has a command that tells its version', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
    expect(await gate(['version'])).toMatchObject({ code: 0, stdout: expect.stringContaining(version) })
  })

  it.each(['pass', 'fail', 'unknown'] as const)('judges an image: %s', async (verdict) => {
    const image = demoImages.find(({ source, expect: wanted }) => source === 'huawei-registries' && wanted === verdict)
    const inputs = {
      policy: `preset:${image?.preset}`,
      endpoint: cloud.origin,
      'auth-endpoint': cloud.origin,
      wait: '0',
    }
    const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)
    const { code, stdout } = await gate(['check', image?.reference ?? '', ...flags], demoEnvironment)
    expect(code).toBe({ pass: 0, fail: 1, unknown: 2 }[verdict])
    expect(stdout).toMatch(new RegExp(`^${verdict.toUpperCase()}`))
  })

  it('validates a policy', async () => {
    await writeFile(join(directory, 'project', 'policy.yaml'), 'version: 1\nrules: { max-severity: enforce }\n')
    expect((await gate(['policy', 'validate', 'policy.yaml'])).code).toBe(0)
    expect((await gate(['policy', 'validate', 'absent.yaml'])).code).toBe(3)
  })
})
