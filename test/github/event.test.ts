import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isOfChange } from '../../src/github/change-event.ts'
import { readEvent } from '../../src/github/event.ts'

const SHA = 'a'.repeat(40)

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'image-policy-gate-event-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** What is read of a run with these variables and this text in the file of its event. */
async function eventOf(env: Readonly<Record<string, string>>, payload: unknown) {
  const path = join(folder, 'event.json')
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent({ GITHUB_REPOSITORY: 'team/shop', GITHUB_EVENT_PATH: path, ...env })
}

const pullRequest = (more: object = {}) => ({
  repository: { default_branch: 'main' },
  pull_request: { number: 7, base: { ref: 'main', repo: null }, head: { sha: SHA, repo: null } },
  ...more,
})

describe('the event', () => {
  it.each(['pull_request', 'pull_request_target'])(
    '%s names its target by the variable of the runner',
    async (name) => {
      const env = { GITHUB_EVENT_NAME: name, GITHUB_BASE_REF: 'release/1' }
      expect(await eventOf(env, pullRequest())).toMatchObject({
        change: { targetBranch: 'release/1', headCommit: SHA },
        pullRequest: 7,
      })
    },
  )

  it.each([
    ['refs/heads/gh-readonly-queue/main/pr-7-abc', 'main'],
    ['refs/heads/gh-readonly-queue/release/pr-1-a/pr-7-abc', 'release/pr-1-a'],
    ['refs/heads/gh-readonly-queue/main/pr-7', undefined],
    ['refs/heads/main', undefined],
  ])('merge_group names it in the branch %s', async (ref, targetBranch) => {
    const payload = { merge_group: { base_ref: 'refs/heads/elsewhere', head_sha: SHA } }
    const { change } = await eventOf({ GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: ref }, payload)
    expect(change?.targetBranch).toBe(targetBranch)
  })

  it.each(['', 'null', '[]', '{', '{"pull_request":{}}', '{"pull_request":{"number":"7"}}', '{"repository":null}'])(
    'with the payload %j still has what the runner says',
    async (payload) => {
      const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' }
      expect(await eventOf(env, payload)).toEqual({
        name: 'pull_request',
        repository: 'team/shop',
        ref: undefined,
        defaultBranch: undefined,
        change: { targetBranch: 'main', headCommit: undefined },
        pullRequest: undefined,
        outsider: undefined,
      })
    },
  )

  it.each(['/nowhere/event.json', tmpdir()])('is read without its payload where that is %s', async (path) => {
    const event = readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path, GITHUB_REF: 'refs/heads/x' })
    expect(event).toMatchObject({ name: 'push', ref: 'refs/heads/x', defaultBranch: undefined, change: undefined })
  })

  it.each(['workflow_run', 'schedule', 'issue_comment', 'pull_request_review'])(
    '%s proposes no change',
    async (name) => {
      const { change } = await eventOf({ GITHUB_EVENT_NAME: name, GITHUB_BASE_REF: 'main' }, pullRequest())
      expect(change).toBeUndefined()
    },
  )
})

describe('what a run finds', () => {
  it.each([
    ['pull_request', ''],
    ['pull_request_target', 'refs/heads/main'],
    ['pull_request_review_comment', 'refs/heads/main'],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc'],
    ['workflow_run', 'refs/heads/main'],
    ['workflow_dispatch', 'refs/pull/7/merge'],
  ])("may be a change's own on %s at %s", (name, ref) => {
    expect(isOfChange({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref })).toBe(true)
  })

  it.each([
    ['push', 'refs/heads/main'],
    ['schedule', 'refs/heads/main'],
    ['push', 'refs/heads/refs/pull/7'],
  ])('is not on %s at %s', (name, ref) => {
    expect(isOfChange({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref })).toBe(false)
  })

  it('is not outside of GitHub', () => {
    expect(isOfChange({})).toBe(false)
  })
})
