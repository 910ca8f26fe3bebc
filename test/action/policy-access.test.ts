import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readActionInputs } from '../../src/action/action-inputs.ts'
import { policyAccess } from '../../src/action/policy-access.ts'
import { readEvent } from '../../src/github/event.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { commit } from '../fake-github/account.ts'
import { type SomeGitHub, someGitHub, TOKEN } from '../github/some-github.ts'

let github: SomeGitHub
beforeEach(async () => {
  github = await someGitHub()
})
afterEach(() => github.close())

/** Where the policies of a run about this commit are read; `more` are variables that differ. */
async function accessOf(headCommit: string, more: Readonly<Record<string, string>> = {}) {
  const env = {
    GITHUB_API_URL: github.fake.apiUrl,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_BASE_REF: 'main',
    GITHUB_REPOSITORY: 'team/shop',
    INPUT_IMAGES: 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0',
    'INPUT_GITHUB-TOKEN': TOKEN,
    ...more,
  }
  const event = readEvent(env)
  const ofChange = { ...event, change: { targetBranch: 'main', headCommit } }
  const inputs = parseInputs(readActionInputs(env), 'action')
  return policyAccess(inputs, { env, event: ofChange, root: '.' }, github.http)
}

/** The policies as a change with this file would have them. */
const proposedWith = async (path: string) =>
  (await accessOf(commit(github.repository, 'heads/change', { [path]: 'version: 1\n' }))).proposed

describe('the policies of a change', () => {
  it('are read at its head', async () => {
    const path = 'deep/'.repeat(30)
    expect(await (await proposedWith(`${path}p.yaml`))?.read(`${path}p.yaml`)).toBe('version: 1\n')
  })

  it('cost no more requests than that, however deep they lie', async () => {
    const path = `${Array.from({ length: 300 }, (_, depth) => `d${depth}`).join('/')}/p.yaml`
    const proposed = await proposedWith(path)
    await expect(proposed?.read(path)).rejects.toThrow('reading them takes more than 100 requests')
    expect(github.fake.asked).toHaveLength(100)
  })
})

describe('the hosts of GitHub that are told of', () => {
  const API = { GITHUB_API_URL: 'https://api.octo.example', GITHUB_GRAPHQL_URL: 'https://graph.octo.example/graphql' }

  it.each([
    ['never', ['api.octo.example']],
    ['always', ['api.octo.example', 'graph.octo.example']],
  ])('are all that a run with comment: %s may ask', async (comment, hosts) => {
    expect((await accessOf('a'.repeat(40), { ...API, INPUT_COMMENT: comment })).hosts).toEqual(hosts)
  })

  it('are named once each', async () => {
    const same = {
      GITHUB_API_URL: 'https://octo.example/api/v3',
      GITHUB_GRAPHQL_URL: 'https://octo.example/api/graphql',
    }
    expect((await accessOf('a'.repeat(40), { ...same, INPUT_COMMENT: 'always' })).hosts).toEqual(['octo.example'])
  })
})
