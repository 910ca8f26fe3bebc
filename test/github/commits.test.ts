import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGitHub } from '../../src/github/api.ts'
import { headOfBranch, resolveCommit } from '../../src/github/commits.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { openTransport } from '../../src/http/open-transport.ts'
import { commit } from '../fake-github/account.ts'
import { silentLog } from '../silent-log.ts'
import { type SomeGitHub, someGitHub, TOKEN } from './some-github.ts'

let github: SomeGitHub
beforeEach(async () => {
  github = await someGitHub()
})
afterEach(() => github.close())

const head = (branch: string) => headOfBranch(github.open(), 'team/shop', branch)
const failureOf = (reading: Promise<unknown>) => reading.catch((thrown: unknown) => thrown)

describe('the head of a branch', () => {
  it.each(['main', 'release/1.0', 'a%2fb?c#d', 'grün'])('is the commit that it is at: %s', async (branch) => {
    const id = commit(github.repository, `heads/${branch}`, { a: branch })
    expect(await head(branch)).toMatchObject({ commit: id, repository: 'team/shop' })
  })

  it('is that of no other ref which somebody named so that it could be taken for it', async () => {
    const id = commit(github.repository, 'heads/main', {})
    commit(github.repository, 'heads/heads/main', { a: 'planted' })
    commit(github.repository, 'tags/main', { a: 'planted' })
    commit(github.repository, 'tags/heads/main', { a: 'planted' })
    expect((await head('main')).commit).toBe(id)
  })

  it.each([
    ['another ref', { ref: 'refs/heads/main-2', object: { type: 'commit', sha: 'a'.repeat(40) } }],
    ['refs that begin so', [{ ref: 'refs/heads/main', object: { type: 'commit', sha: 'a'.repeat(40) } }]],
    ['what is no commit', { ref: 'refs/heads/main', object: { type: 'tag', sha: 'a'.repeat(40) } }],
  ])('is not taken from an answer about %s', async (_, answer) => {
    github.fake.faults.push({ status: 200, text: JSON.stringify(answer) })
    expect(await failureOf(head('main'))).toMatchObject({ code: 'GITHUB_UNAVAILABLE' })
  })

  it('is refused where the branch is gone, also where another begins with its name', async () => {
    commit(github.repository, 'heads/main-2', {})
    const failure = await failureOf(head('main'))
    expect(failure).toMatchObject({ code: 'GITHUB_REFUSED' })
    expect((failure as { hint: { template: string } }).hint.template).toMatch(/^see that it is there/)
  })
})

it('a ref that is not there is looked for, before the token is', async () => {
  const failure = await failureOf(resolveCommit(github.open(), 'team/shop', 'v9'))
  expect((failure as { hint: { template: string } }).hint.template).toMatch(/^see that it is there/)
})

it('a run that was cancelled meanwhile says so, and blames nobody', async () => {
  const stop = new AbortController()
  const http = createHttpClient({
    open: async () => {
      stop.abort()
      return openTransport({})
    },
    concurrency: 1,
    backoffBaseMs: 1,
    requestBudgetMs: 1_000,
    log: silentLog,
    signal: stop.signal,
    now: Date.now,
    random: () => 0.5,
    sleep: async () => {},
  })
  const { apiUrl, graphqlUrl } = github.fake
  const urls = { apiUrl: new URL(apiUrl), graphqlUrl: new URL(graphqlUrl) }
  const open = openGitHub({ ...urls, token: TOKEN, tokenInput: 'github-token', http })
  expect(await failureOf(headOfBranch(open, 'team/shop', 'main'))).toMatchObject({ code: 'CANCELLED', kind: 'source' })
  await http.close()
})
