import { describe, expect, it } from 'vitest'
import { matchesPath } from '../../src/policy/find-files.ts'

const matches = (glob: string, path: string) => matchesPath(glob.split('/'), path.split('/'))

describe('matchesPath', () => {
  it.each([
    ['**', 'a/b.yaml'],
    ['**/b.yaml', 'b.yaml'],
    ['a/**/b.yaml', 'a/b.yaml'],
    ['a/**/**/b.yaml', 'a/x/y/z/b.yaml'],
    ['**/x/**/b.yaml', 'x/y/x/b.yaml'],
    ['a/*.yaml', 'a/b.yaml'],
    ['a/**', 'a/b/c.yaml'],
  ])('%s matches %s', (glob, path) => {
    expect(matches(glob, path)).toBe(true)
  })

  it.each([
    ['a/*.yaml', 'a/b/c.yaml'],
    ['a/*', 'a'],
    ['a', 'a/b'],
    ['a/**/b.yaml', 'b.yaml'],
    ['**/x/**/b.yaml', 'y/b.yaml'],
    ['**/b.yaml', 'a/b.yaml/c'],
  ])('%s does not match %s', (glob, path) => {
    expect(matches(glob, path)).toBe(false)
  })

  it('is quick whatever the glob', () => {
    const started = performance.now()
    expect(matches(`${'**/'.repeat(40)}x`, `${'a/'.repeat(40)}b`)).toBe(false)
    expect(matches(`${'**/a/'.repeat(20)}x`, `${'a/'.repeat(40)}b`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(10_000)
  }, 5000)
})
