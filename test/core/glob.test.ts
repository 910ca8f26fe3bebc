import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IMAGE_GLOB_PATTERN, matchesGlob, matchesImage, TAG_GLOB_PATTERN } from '../../src/core/glob.ts'
import { aReference } from '../builders.ts'

describe('matchesGlob', () => {
  it.each<[string, string, boolean]>([
    ['a/b', 'a/b', true],
    ['a/b', 'a/bc', false],
    ['a/b', 'xa/b', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'abc', true],
    ['*', 'a/b', false],
    ['a/*', 'a/b', true],
    ['a/*', 'a/b/c', false],
    ['a/**', 'a/b/c', true],
    ['a/**', 'a', false],
    ['**', 'a/b/c', true],
    ['**/api', 'h/team/api', true],
    ['**/api', 'h/team/api2', false],
    ['*-api', 'my-old-api', true],
    ['v1.*', 'v1.2', true],
    ['v1.*', 'v1x2', false],
    ['A', 'a', false],
    ['a*b**c', 'axxb/y/c', true],
    ['a*b**c', 'ax/b/c', false],
    ['***', 'a/b', true],
    ['[a]', 'a', false],
    ['a?c', 'abc', false],
    ['.*', 'x', false],
    ['ab*ba', 'aba', false],
    ['a**', 'a/b/c', true],
    ['*😀', 'a😀', true],
    ['*\ude00', '😀', false],
    ['\ud83d*', '😀', false],
  ])('%s on %s: %s', (glob, text, expected) => {
    expect(matchesGlob(glob, text)).toBe(expected)
  })

  it('agrees with the plain reading of a glob as a regular expression', () => {
    const path = fc.array(fc.constantFrom('a', 'b', '/', '*', '**'), { maxLength: 9 }).map((parts) => parts.join(''))
    const text = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 9 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(path, text, (glob, candidate) => {
        const pattern = glob.replaceAll('**', '§').replaceAll('*', '[^/]*').replaceAll('§', '.*')
        expect(matchesGlob(glob, candidate)).toBe(new RegExp(`^${pattern}$`).test(candidate))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes no long time over a hostile glob', () => {
    const startedAt = performance.now()
    expect(matchesGlob('*a**b'.repeat(60), 'a'.repeat(400))).toBe(false)
    expect(matchesGlob(`${'**a'.repeat(100)}**b**b**`, `${'a'.repeat(400)}b`)).toBe(false)
    expect(matchesGlob(`${'*a'.repeat(100)}*b*b*`, `${'a'.repeat(400)}b`)).toBe(false)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })
})

describe('matchesImage', () => {
  const image = aReference('localhost:5000/team-a/backend/api:1.2.3')

  it.each<[string, boolean]>([
    ['localhost:5000/team-a/**', true],
    ['localhost:5000/team-a/*', false],
    ['**', true],
    ['**:1.2.3', true],
    ['**:1.*', true],
    ['**:2.*', false],
    ['*/team-a/backend/api:1.2.3', true],
    ['*:1.2.3', false],
    ['team-a/**', false],
  ])('%s: %s', (glob, expected) => {
    expect(matchesImage(glob, image)).toBe(expected)
  })

  it('holds no glob with a tag for true of an image without one', () => {
    expect(matchesImage('**:*', aReference(`r.example.com/a/b@sha256:${'a'.repeat(64)}`))).toBe(false)
  })
})

describe('what a glob may hold', () => {
  it.each<[string, string, boolean]>([
    [TAG_GLOB_PATTERN, 'v1.*-rc_2', true],
    [TAG_GLOB_PATTERN, 'v[12]', false],
    [TAG_GLOB_PATTERN, '!latest', false],
    [TAG_GLOB_PATTERN, '', false],
    [IMAGE_GLOB_PATTERN, 'localhost:5000/a/**', true],
    [IMAGE_GLOB_PATTERN, 'a/{b,c}', false],
    [IMAGE_GLOB_PATTERN, 'a/b?', false],
  ])('%s on %s: %s', (pattern, glob, expected) => {
    expect(new RegExp(pattern).test(glob)).toBe(expected)
  })
})
