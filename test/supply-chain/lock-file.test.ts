import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const read = (file: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8'))

interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const { lockfileVersion, packages } = read('package-lock.json') as {
  lockfileVersion: number
  packages: Readonly<Record<string, Locked>>
}
const { dependencies, optionalDependencies, scripts, devDependencies } = read('package.json')
const locked = Object.entries(packages).filter(([folder]) => folder !== '')
const foldersWhere = (test: (entry: Locked) => boolean): string[] =>
  locked.filter(([, entry]) => test(entry)).map(([folder]) => folder)

describe('the lock file', () => {
  it('holds every package to its bytes', () => {
    expect(lockfileVersion).toBe(3)
    expect(locked.length).toBeGreaterThan(50)
    expect(foldersWhere(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([])
  })

  it('leaves the registry to whoever installs, and takes nothing from anywhere else', () => {
    expect(foldersWhere(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([])
    const ranges = Object.values<string>(devDependencies)
    expect(ranges.filter((range) => !/^[~^]?\d+\.\d+\.\d+$/.test(range))).toEqual([])
  })
})

describe('installing', () => {
  it('runs nothing that the program needs: dist/ is whole as it lies there', () => {
    expect([dependencies, optionalDependencies]).toEqual([undefined, undefined])
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'postpack', 'prepublish']
    expect(Object.keys(scripts).filter((name) => hooks.includes(name))).toEqual([])
  })

  it('meets scripts in two tools alone: the bundler, and a vendor’s client that tests compare with', () => {
    expect(foldersWhere(({ hasInstallScript }) => hasInstallScript === true)).toEqual([
      'node_modules/@alicloud/openapi-core',
      'node_modules/esbuild',
    ])
  })
})
