import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const programs = ['action.cjs', 'cli.cjs', ...readdirSync(join(DIST, 'chunks')).map((file) => join('chunks', file))]
const textOf = (file: string): string => readFileSync(join(DIST, file), 'utf8')

describe('what ships', () => {
  it('holds no cloud that says yes', () => {
    // The bundler names every module that it bundles in a comment.
    expect(programs.filter((file) => /^\/\/ (?:test|demo)\//m.test(textOf(file)))).toEqual([])
    expect(programs.some((file) => /^\/\/ src\/gate\.ts$/m.test(textOf(file)))).toBe(true)
  })

  it('holds no HTTP client but its own', () => {
    expect(programs.filter((file) => textOf(file).includes('node_modules/@actions/http-client/'))).toEqual([])
  })

  it('loads the HTTP stack only when there is something to ask', () => {
    const eager = programs.filter((file) => /^const .*= require\(".*proxy-transport.*"\)/m.test(textOf(file)))
    expect(eager).toEqual([])
    expect(programs).toContain(join('chunks', 'http-proxy-transport.cjs'))
  })

  it('names the licence of everything in it', () => {
    const licences = textOf('THIRD-PARTY-LICENSES.txt')
    const packages = programs.flatMap((file) =>
      [...textOf(file).matchAll(/^\/\/ .*node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(([, name]) => name),
    )
    expect(new Set(packages).size).toBeGreaterThan(3)
    for (const name of new Set(packages)) expect(licences).toContain(`${name} `)
  })
})
