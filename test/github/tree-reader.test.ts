import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { message } from '../../src/core/message.ts'
import { headOfBranch, resolveCommit } from '../../src/github/commits.ts'
import { treeReader } from '../../src/github/tree-reader.ts'
import { commit } from '../fake-github/account.ts'
import type { Files } from '../fake-github/objects.ts'
import { type SomeGitHub, someGitHub } from './some-github.ts'

let github: SomeGitHub

beforeEach(async () => {
  github = await someGitHub()
})
afterEach(() => github.close())

const FILES: Files = {
  'README.md': '# shop',
  '.github/image-policy.yaml': 'version: 1\n',
  'policies/a.yaml': 'a',
  'policies/deep/b.yaml': 'b',
  'policies/deep/er/c.yaml': 'c',
  'policies/link.yaml': { link: '../README.md' },
  linked: { link: 'policies' },
  vendor: { submodule: 'f'.repeat(40) },
  'bad.yaml': '\u0000',
}

async function reader(files: Files = FILES) {
  const id = commit(github.repository, 'heads/main', files)
  return treeReader(github.open(), { repository: 'team/shop', commit: id, label: 'main' })
}

const codeOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (thrown: unknown) => (thrown instanceof GateError ? `${thrown.code}: ${thrown.message}` : String(thrown)),
  )

describe('a file of a commit', () => {
  it.each([
    ['README.md', '# shop'],
    ['.github/image-policy.yaml', 'version: 1\n'],
    ['policies/deep/er/c.yaml', 'c'],
    ['./policies/../README.md', '# shop'],
  ])('%s is read', async (path, text) => {
    expect(await (await reader()).read(path)).toBe(text)
  })

  it.each(['policies/nothing.yaml', 'nowhere/x.yaml', 'policies/deep/er/x/y.yaml'])('%s is absent', async (path) => {
    expect(await (await reader()).read(path)).toBeUndefined()
  })

  it('is absent only where its folder was read: a 404 is no answer', async () => {
    const one = await reader()
    github.fake.faults.push({ status: 404, text: '{"message":"Not Found"}' })
    expect(await codeOf(one.read('nothing.yaml'))).toContain('GITHUB_REFUSED')
  })

  it.each([
    [
      'policies/link.yaml',
      'POLICY_INVALID: the policy policies/link.yaml is a symbolic link, which may lead elsewhere',
    ],
    ['linked/a.yaml', 'POLICY_INVALID: the policy linked/a.yaml lies behind the symbolic link linked'],
    ['vendor/a.yaml', 'POLICY_INVALID: the policy vendor/a.yaml lies in the submodule vendor'],
    ['vendor', 'POLICY_INVALID: the policy vendor is no file'],
    ['policies', 'POLICY_INVALID: the policy policies is no file'],
    ['README.md/x', 'POLICY_INVALID: the policy README.md/x cannot be read: README.md is no directory'],
    ['../x', 'POLICY_INVALID: the policy ../x lies outside the repository'],
    ['/etc/passwd', 'POLICY_INVALID: the policy /etc/passwd lies outside the repository'],
  ])('%s is refused', async (path, error) => {
    expect(await codeOf((await reader()).read(path))).toBe(error)
  })

  it('of other bytes than its tree names is refused', async () => {
    const one = await reader()
    for (const [id, bytes] of github.repository.objects.blobs) {
      github.repository.objects.blobs.set(id, Buffer.concat([bytes, Buffer.from('!')]))
    }
    expect(await codeOf(one.read('README.md'))).toContain('GITHUB_UNAVAILABLE: GitHub gave other bytes')
  })

  it.each([
    ['a tree that is cut short', '{"sha":"x","truncated":true,"tree":[]}'],
    ['a tree of another shape', '{"sha":"x","truncated":false,"tree":{}}'],
    ['no JSON', '<html>'],
  ])('is not looked for in %s', async (_, text) => {
    const one = await reader()
    github.fake.faults.push({ status: 200, text })
    expect(await codeOf(one.read('nothing.yaml'))).toContain('GITHUB_UNAVAILABLE')
  })

  it('costs one request for each folder on the way, once', async () => {
    const one = await reader()
    await one.read('policies/deep/b.yaml')
    await one.read('policies/deep/er/c.yaml')
    await one.read('policies/nothing.yaml')
    expect(github.fake.asked.filter((asked) => asked.includes('/trees/'))).toHaveLength(4)
  })
})

describe('a glob over a commit', () => {
  it.each([
    ['policies/*.yaml', ['policies/a.yaml', 'policies/link.yaml']],
    [
      'policies/**/*.yaml',
      ['policies/a.yaml', 'policies/deep/b.yaml', 'policies/deep/er/c.yaml', 'policies/link.yaml'],
    ],
    ['**/b.yaml', ['policies/deep/b.yaml']],
    ['policies/*/b.yaml', ['policies/deep/b.yaml']],
    ['nowhere/*.yaml', []],
  ])('%s', async (pattern, paths) => {
    expect(await (await reader()).glob(pattern)).toEqual(paths)
  })

  it('looks into no folder that cannot hold a match', async () => {
    await (await reader()).glob('policies/*.yaml')
    expect(github.fake.asked).toHaveLength(2)
  })

  it('is refused where it would look into too many folders', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`d${n}/x.yaml`, `${n}`]))
    expect(await codeOf((await reader(many)).glob('**/*.yaml'))).toContain(
      'POLICY_INVALID: **/*.yaml looks into more than',
    )
  })
})

describe('a ref', () => {
  it('means the commit that it is at now', async () => {
    const branch = commit(github.repository, 'heads/v1', FILES)
    for (const ref of ['v1', 'heads/v1', 'refs/heads/v1']) {
      expect(await resolveCommit(github.open(), 'team/shop', ref)).toMatchObject({ commit: branch })
    }
    const tag = commit(github.repository, 'tags/v2', {})
    for (const ref of ['v2', 'tags/v2', 'refs/tags/v2']) {
      expect(await resolveCommit(github.open(), 'team/shop', ref)).toMatchObject({
        commit: tag,
        label: message('{name} at {commit}', { name: 'v2', commit: tag.slice(0, 12) }),
      })
    }
  })

  it('must say which it means where a branch and a tag have one name', async () => {
    const branch = commit(github.repository, 'heads/v1', FILES)
    const tag = commit(github.repository, 'tags/v1', {})
    expect(await codeOf(resolveCommit(github.open(), 'team/shop', 'v1'))).toContain(
      'POLICY_NOT_FOUND: v1 is a branch of team/shop and a tag as well',
    )
    expect(await resolveCommit(github.open(), 'team/shop', 'heads/v1')).toMatchObject({ commit: branch })
    expect(await resolveCommit(github.open(), 'team/shop', 'tags/v1')).toMatchObject({ commit: tag })
  })

  it('that is a commit is no other commit', async () => {
    commit(github.repository, 'heads/main', FILES)
    const id = 'a'.repeat(40)
    github.fake.faults.push({ status: 200, text: JSON.stringify({ sha: 'b'.repeat(40) }) })
    expect(await codeOf(resolveCommit(github.open(), 'team/shop', id))).toContain('GITHUB_UNAVAILABLE')
  })

  it.each([
    ['team/none', 'main', 'GITHUB_REFUSED'],
    ['team/shop', 'none', 'GITHUB_REFUSED'],
  ])('of %s at %s that GitHub refuses is refused', async (repository, ref, code) => {
    expect(await codeOf(resolveCommit(github.open(), repository, ref))).toContain(code)
  })
})

describe('a refusal', () => {
  const asking = (fault: { status: number; headers?: Record<string, string>; text?: string }): Promise<string> => {
    commit(github.repository, 'heads/main', FILES)
    github.fake.faults.push(...Array.from({ length: 4 }, () => ({ text: '{}', ...fault })))
    return codeOf(headOfBranch(github.open(), 'team/shop', 'main'))
  }

  it('names the permission and never the token', async () => {
    const error = await codeOf(headOfBranch(github.open('wrong-token-000000'), 'team/shop', 'main'))
    expect(error).toContain('GITHUB_REFUSED: GitHub refuses the commit of main in team/shop: it answered 401')
    expect(error).not.toContain('wrong-token')
    expect(github.fake.asked).toHaveLength(1)
  })

  it.each([
    [{ status: 500 }, 4],
    [{ status: 403, headers: { 'retry-after': '0' } }, 4],
    [{ status: 403, text: '{"message":"You have exceeded a secondary rate limit"}' }, 4],
    [{ status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 4],
    [{ status: 403, headers: { 'x-ratelimit-remaining': '1' } }, 1],
    [{ status: 403, headers: { 'retry-after': '3600' } }, 1],
    [{ status: 403 }, 1],
    [{ status: 301, headers: { location: 'http://127.0.0.1:1/' } }, 1],
  ])('%j is asked %d times', async (fault, times) => {
    expect(await asking(fault)).toMatch(/^GITHUB_(?:REFUSED|UNAVAILABLE)/)
    expect(github.fake.asked).toHaveLength(times)
  })
})
