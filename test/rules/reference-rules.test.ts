import { describe, expect, it } from 'vitest'
import { aReference, DIGEST } from '../builders.ts'
import { outcomeOf } from './outcome-of.ts'

const judge = (id: string, options: Record<string, unknown>, text: string) =>
  outcomeOf(id, options, { reference: aReference(text) })

describe('require-digest', () => {
  it('wants the digest from the build, whatever the source found', () => {
    const { outcome, hint } = judge('require-digest', {}, 'r.example.com/a/b:1')
    expect(outcome).toBe('violated')
    expect(hint).toMatch(/digest/)
  })

  it('is content with a digest', () => {
    expect(judge('require-digest', {}, `r.example.com/a/b:1@${DIGEST}`).outcome).toBe('pass')
  })
})

describe('allowed-registries', () => {
  const registries = ['swr.*.myhuaweicloud.com/team-a/**', 'r.example.com/mirror/*']

  it.each([
    ['swr.cn-north-4.myhuaweicloud.com/team-a/x/y:1', 'pass'],
    ['r.example.com/mirror/nginx:1', 'pass'],
    ['r.example.com/mirror/library/nginx:1', 'violated'],
    ['swr.cn-north-4.myhuaweicloud.com/team-ab/x:1', 'violated'],
    ['swr.cn-north-4.myhuaweicloud.com.evil.example/team-a/x:1', 'violated'],
    ['docker.io/library/nginx:1', 'violated'],
  ])('%s: %s', (image, outcome) => {
    expect(judge('allowed-registries', { registries }, image).outcome).toBe(outcome)
  })

  it('names the image and what is allowed', () => {
    expect(judge('allowed-registries', { registries }, 'docker.io/library/nginx:1').text).toBe(
      'docker.io/library/nginx lies in none of the allowed registries: swr.*.myhuaweicloud.com/team-a/**, r.example.com/mirror/*',
    )
  })
})

describe('denied-tags', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['r.example.com/a/b:latest', {}, 'violated'],
    ['r.example.com/a/b:latest2', {}, 'pass'],
    ['r.example.com/a/b:Latest', {}, 'pass'],
    [`r.example.com/a/b@${DIGEST}`, {}, 'pass'],
    ['r.example.com/a/b:latest', { tags: ['dev-*'] }, 'pass'],
    ['r.example.com/a/b:dev-7', { tags: ['nightly', 'dev-*'] }, 'violated'],
    ['r.example.com/a/b:1', { tags: ['*'] }, 'violated'],
  ])('%s with %j: %s', (image, options, outcome) => {
    expect(judge('denied-tags', options, image).outcome).toBe(outcome)
  })

  it('names the tag and what denies it', () => {
    expect(judge('denied-tags', { tags: ['dev-*'] }, 'r.example.com/a/b:dev-7').text).toBe(
      'the tag dev-7 is denied by dev-*',
    )
  })
})
