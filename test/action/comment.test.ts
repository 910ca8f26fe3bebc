import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readActionInputs } from '../../src/action/action-inputs.ts'
import { commentOn } from '../../src/action/comment.ts'
import { readEvent } from '../../src/github/event.ts'
import { parseInputs } from '../../src/inputs/parse.ts'
import { type SomeGitHub, someGitHub, TOKEN } from '../github/some-github.ts'
import { aReport } from '../reporters/report-builder.ts'
import { silentLog } from '../silent-log.ts'

let github: SomeGitHub
let said = ''
beforeEach(async () => {
  github = await someGitHub()
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await github.close()
})

/** The comment of a step of this job; `more` are variables that differ. */
async function comment(more: Readonly<Record<string, string>> = {}): Promise<void> {
  const env = {
    GITHUB_API_URL: github.fake.apiUrl,
    GITHUB_GRAPHQL_URL: github.fake.graphqlUrl,
    GITHUB_REPOSITORY: 'team/shop',
    GITHUB_WORKFLOW: 'ci',
    GITHUB_JOB: 'gate',
    GITHUB_ACTION: '__owner_gate',
    INPUT_IMAGES: 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0',
    INPUT_COMMENT: 'always',
    'INPUT_GITHUB-TOKEN': TOKEN,
    ...more,
  }
  await commentOn(aReport(), {
    env,
    inputs: parseInputs(readActionInputs(env), 'action'),
    event: { ...readEvent(env), pullRequest: 7 },
    log: silentLog,
    now: Date.now,
    random: Math.random,
    sleep: async () => {},
    signal: new AbortController().signal,
  })
}

describe('the comment of a step', () => {
  it('is its own beside that of another step of the job, and stays one', async () => {
    await comment()
    await comment({ GITHUB_ACTION: '__owner_gate_2' })
    await comment()
    expect(github.repository.comments).toHaveLength(2)
  })

  it('that cannot be written is a notice, also where nobody foresaw why', async () => {
    // Half of a pair of surrogates can be in no URL.
    await comment({ GITHUB_REPOSITORY: 'team/\ud800' })
    expect(said).toMatch(/^::notice title=Image Policy Gate::the comment was not written: /)
  })
})
