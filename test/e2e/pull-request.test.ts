import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aRegistryImage } from '../fake-cloud/images.ts'
import { createAccount, type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { addRepository, commit, createGitHubAccount, type Repository } from '../fake-github/account.ts'
import type { Files } from '../fake-github/objects.ts'
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts'
import { commandsIn } from '../reporters/runner-commands.ts'
import { type EndedStep, runAction } from './spawn.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const TOKEN = 'ghs_token_of_the_job_0001'
const ORG_TOKEN = 'ghp_token_of_the_organisation_01'
const POLICY = '.github/image-policy.yaml'

const STRICT = 'version: 1\nname: ours\nrules: { max-severity: { mode: enforce, max: low } }\n'
const LAX = `version: 1
name: ours
rules: { max-severity: { mode: enforce, max: critical } }
waivers:
  - { rule: max-severity, reason: because, expires: 2099-12-31 }
`

let cloud: FakeCloud
let github: FakeGitHub
let repository: Repository
let cwd = ''

beforeAll(async () => {
  cloud = await startFakeCloud()
  github = await startFakeGitHub()
})
afterAll(async () => void (await Promise.all([cloud.close(), github.close()])))
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-'))
  const huawei = { keys: [{ ak: 'AKEXAMPLE', sk: 'sk-example' }], projects: [{ id: 'p1', name: 'cn-north-4' }] }
  Object.assign(cloud.account, createAccount({ huawei }))
  cloud.account.huawei.registryImages = [aRegistryImage({ image_name: 'app', severity_level: 'High', vul_num: 1 })]
  Object.assign(github.account, createGitHubAccount())
  github.asked.length = 0
  cloud.requests.length = 0
  repository = addRepository(github.account, 'team/app')
  github.account.tokens.set(TOKEN, { login: 'github-actions[bot]', reads: ['team/app'], mayComment: true })
})
afterEach(() => rm(cwd, { recursive: true }))

interface Happening {
  readonly event: string
  readonly base?: Files
  readonly head?: Files
  readonly workspace?: string
  readonly ref?: string
  /** The repository that the change comes from. */
  readonly from?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** The step in a workflow of this event, with what the target branch, the change and the workspace hold. */
async function step({ event, base = {}, head = {}, workspace, ref, from, inputs, env }: Happening): Promise<EndedStep> {
  commit(repository, 'heads/main', base)
  const headCommit = commit(repository, 'heads/change', head)
  if (workspace !== undefined) {
    await writeFile(join(cwd, 'image-policy.yaml'), workspace)
  }
  const payload = {
    repository: { default_branch: 'main' },
    pull_request: {
      number: 7,
      base: { ref: 'main', repo: { full_name: 'team/app', id: 1 } },
      head: { sha: headCommit, repo: { full_name: from ?? 'team/app', id: from === undefined ? 1 : 2 } },
    },
    merge_group: { base_ref: 'refs/heads/main', head_sha: headCommit },
  }
  const eventPath = join(cwd, 'event.json')
  await writeFile(eventPath, JSON.stringify(payload))
  return runAction(
    { images: IMAGE, wait: '0', endpoint: cloud.origin, 'github-token': TOKEN, ...inputs },
    {
      cwd,
      env: {
        HUAWEICLOUD_SDK_AK: 'AKEXAMPLE',
        HUAWEICLOUD_SDK_SK: 'sk-example',
        HUAWEICLOUD_SDK_PROJECT_ID: 'p1',
        IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: eventPath,
        GITHUB_REPOSITORY: 'team/app',
        GITHUB_API_URL: github.apiUrl,
        GITHUB_REF:
          ref ?? (event === 'merge_group' ? 'refs/heads/gh-readonly-queue/main/pr-7-abc' : 'refs/pull/7/merge'),
        ...(event.startsWith('pull_request') ? { GITHUB_BASE_REF: 'main' } : {}),
        ...env,
      },
    },
  )
}

const report = ({ reportJson }: EndedStep) =>
  reportJson as {
    verdict: string
    marks: { kind: string; message: string }[]
    policies: { name: string; origin: { kind: string; text: string; commit: string | null } }[]
    hosts: string[]
  }
const noticesOf = ({ stdout }: EndedStep): string[] =>
  commandsIn(stdout).flatMap(({ name, data }) => (name === 'notice' ? [data] : []))
const marksOf = (ended: EndedStep, kind: string): string[] =>
  report(ended).marks.flatMap((mark) => (mark.kind === kind ? [mark.message] : []))

const CHANGES = ['pull_request', 'pull_request_target', 'merge_group']

describe.each(CHANGES)('on %s', (event) => {
  it('the policy of the target branch judges, whatever the change makes of it', async () => {
    const ended = await step({ event, base: { [POLICY]: STRICT }, head: { [POLICY]: LAX }, workspace: LAX })
    expect(ended.code).toBe(1)
    expect(report(ended)).toMatchObject({
      verdict: 'fail',
      policies: [{ name: 'ours', origin: { kind: 'file', text: POLICY, commit: repository.refs.get('heads/main') } }],
    })
    expect(marksOf(ended, 'policy-change')).toEqual([
      'this change edits the policies that judge it; merged, it would turn fail into pass: +1 waiver; max-severity: max low to critical',
    ])
  })

  it('nothing is said of a change that leaves the policies alone', async () => {
    const ended = await step({ event, base: { [POLICY]: LAX }, head: { [POLICY]: LAX } })
    expect(ended.code).toBe(0)
    expect(report(ended).marks.filter(({ kind }) => kind.startsWith('policy'))).toEqual([])
  })
})

describe('on a pull request', () => {
  const event = 'pull_request'

  it('a preset that is named stays beside the policy of the change', async () => {
    const policy = `preset:strict\n${POLICY}`
    const ended = await step({ event, base: { [POLICY]: STRICT }, head: { [POLICY]: LAX }, inputs: { policy } })
    expect(marksOf(ended, 'policy-change')).toEqual([
      'this change edits the policies that judge it; merged, the verdict would stay fail: +1 waiver; max-severity: max low to critical',
    ])
  })

  it('the baseline judges where only the change has a policy', async () => {
    const ended = await step({ event, head: { [POLICY]: LAX } })
    expect(ended.code).toBe(1)
    expect(report(ended).policies.map(({ origin }) => origin.text)).toEqual(['preset:baseline'])
    expect(marksOf(ended, 'policy-change')).toEqual([expect.stringContaining('it would turn fail into pass')])
  })

  it('the baseline judges where only the change has the named policy', async () => {
    const ended = await step({ event, head: { 'ours.yaml': LAX }, inputs: { policy: 'ours.yaml' } })
    expect(ended.code).toBe(1)
    expect(report(ended).policies.map(({ origin }) => origin.text)).toEqual(['preset:baseline'])
    expect(marksOf(ended, 'notice').join()).toContain('ours.yaml is in this change only')
  })

  it('the baseline judges where a glob finds policies in the change alone', async () => {
    const ended = await step({ event, head: { 'policies/ours.yaml': LAX }, inputs: { policy: 'policies/*.yaml' } })
    expect(ended.code).toBe(1)
    expect(report(ended).policies.map(({ origin }) => origin.text)).toEqual(['preset:baseline'])
    expect(marksOf(ended, 'notice').join()).toContain('policies/*.yaml is in this change only')
    expect(marksOf(ended, 'policy-change')).toEqual([expect.stringContaining('it would turn fail into pass')])
  })

  it('a broken policy of the change is said, and does not count', async () => {
    const ended = await step({ event, base: { [POLICY]: LAX }, head: { [POLICY]: 'version: 1\nrulez: {}\n' } })
    expect(ended.code).toBe(0)
    expect(marksOf(ended, 'policy-change')).toEqual([
      expect.stringMatching(
        /^the policies of this change cannot be used, were it merged: \.github\/image-policy\.yaml:2:1: /,
      ),
    ])
  })

  it('a change that cannot be read is said, and does not count', async () => {
    commit(repository, 'heads/main', {})
    const ended = await step({ event, base: { [POLICY]: LAX }, head: { [POLICY]: { link: '../secret' } } })
    expect(ended.code).toBe(0)
    expect(marksOf(ended, 'policy-change')).toEqual([expect.stringContaining('is a symbolic link')])
  })

  it('a waiver that was merged meanwhile counts', async () => {
    const ended = await step({ event, base: { [POLICY]: LAX.replace('critical', 'low') }, head: { [POLICY]: STRICT } })
    expect(ended.code).toBe(0)
    expect(ended.outputs.waived).toBe('1')
  })

  it.each([
    ['the token may not read', { 'github-token': 'ghs_of_somebody_else' }, 'contents: read'],
    ['there is no token', { 'github-token': '' }, 'there is no token'],
  ])('nothing is judged where %s', async (_, inputs, words) => {
    const ended = await step({ event, base: { [POLICY]: LAX }, workspace: LAX, inputs })
    expect(ended.code).toBe(3)
    expect(ended.stdout).toContain(words)
    expect(cloud.requests).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ status: 200, path: 'never' })]),
    )
    expect(ended.outputs.verdict).toBeUndefined()
  })

  it('nothing is judged where GitHub is down', async () => {
    github.faults.push(...Array.from({ length: 4 }, () => ({ status: 502, text: '<html>' })))
    const ended = await step({ event, base: { [POLICY]: LAX } })
    expect(ended.code).toBe(3)
    expect(ended.stdout).toContain('GitHub did not give the commit of main')
  })

  it('nothing is asked of GitHub for presets', async () => {
    const ended = await step({ event, inputs: { policy: 'preset:strict' } })
    expect(ended.code).toBe(1)
    expect(github.asked).toEqual([])
  })

  it('the workspace is read where that is asked for, and marked', async () => {
    const ended = await step({
      event,
      base: { [POLICY]: STRICT },
      workspace: LAX,
      inputs: { 'policy-ref': 'workspace', policy: 'image-policy.yaml' },
    })
    expect(ended.code).toBe(0)
    expect(marksOf(ended, 'policy-ref')).toEqual([
      'policies were read from the checked-out files, not from the target branch',
    ])
    expect(github.asked).toEqual([])
  })

  it('a policy can forbid that', async () => {
    const ended = await step({
      event,
      workspace: `${LAX}run: { policy-ref: base }\n`,
      inputs: { 'policy-ref': 'workspace', policy: 'image-policy.yaml' },
    })
    expect(ended.code).toBe(3)
    expect(ended.stdout).toContain('policy-ref is not base')
  })

  it('the host of GitHub is among those that were contacted', async () => {
    const ended = await step({ event, base: { [POLICY]: LAX } })
    expect(report(ended).hosts).toContain(new URL(github.apiUrl).host)
  })
})

describe('elsewhere', () => {
  it('a push to the default branch is judged by its own files', async () => {
    const inputs = { policy: 'image-policy.yaml' }
    const ended = await step({ event: 'push', ref: 'refs/heads/main', workspace: LAX, inputs })
    expect(ended.code).toBe(0)
    expect(github.asked).toEqual([])
  })

  it.each(['push', 'schedule', 'workflow_dispatch', 'release'])('%s is judged by the default branch', async (event) => {
    const ended = await step({ event, ref: 'refs/heads/other', base: { [POLICY]: STRICT }, workspace: LAX })
    expect(ended.code).toBe(1)
    expect(report(ended).policies[0]?.origin.commit).toBe(repository.refs.get('heads/main'))
  })

  it('a ref that the input names is read, and marked', async () => {
    commit(repository, 'tags/v2', { [POLICY]: LAX })
    const ended = await step({ event: 'pull_request', base: { [POLICY]: STRICT }, inputs: { 'policy-ref': 'v2' } })
    expect(ended.code).toBe(0)
    expect(marksOf(ended, 'policy-ref')).toEqual(['policies were read at v2, as the input policy-ref says'])
  })
})

describe('a policy of another repository', () => {
  const event = 'pull_request'
  let organisation: Repository

  beforeEach(() => {
    organisation = addRepository(github.account, 'team/policies')
    github.account.tokens.set(ORG_TOKEN, { login: 'someone', reads: ['team/policies'], mayComment: false })
    commit(organisation, 'heads/main', { 'base.yaml': STRICT, 'ext.yaml': 'version: 1\nextends: [base.yaml]\n' })
  })

  it('is read with the token for it, at the commit that its ref means now', async () => {
    const inputs = { policy: 'team/policies/ext.yaml@main', 'policy-token': ORG_TOKEN }
    const ended = await step({ event, inputs })
    expect(ended.code).toBe(1)
    const id = organisation.refs.get('heads/main')
    expect(report(ended).policies).toMatchObject([
      { origin: { kind: 'repository', text: 'team/policies/ext.yaml@main', commit: id } },
    ])
    expect(marksOf(ended, 'notice')).toEqual([
      `team/policies/ext.yaml@main is read at main, which can move: today it is commit ${id}`,
    ])
    const unmasked = ended.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(unmasked.join('\n') + ended.stderr).not.toContain(ORG_TOKEN)
  })

  it('at a commit does not move', async () => {
    const id = organisation.refs.get('heads/main')
    const inputs = { policy: `team/policies/base.yaml@${id}`, 'policy-token': ORG_TOKEN }
    const ended = await step({ event, inputs })
    expect(ended.code).toBe(1)
    expect(marksOf(ended, 'notice')).toEqual([])
  })

  it("is not to be had with the job's own token", async () => {
    const ended = await step({ event, inputs: { policy: 'team/policies/base.yaml@main' } })
    expect(ended.code).toBe(3)
    expect(ended.stdout).toContain('GitHub refuses the commit of main in team/policies')
  })

  it('that is not there is not replaced', async () => {
    const inputs = { policy: 'team/policies/none.yaml@main', 'policy-token': ORG_TOKEN }
    const ended = await step({ event, head: { 'none.yaml': LAX }, inputs })
    expect(ended.code).toBe(3)
  })

  it('judges alone where neither branch nor change has the optional one beside it', async () => {
    const inputs = { policy: 'team/policies/base.yaml@main\noptional:own.yaml', 'policy-token': ORG_TOKEN }
    const ended = await step({ event, inputs })
    expect(ended.code).toBe(1)
    expect(marksOf(ended, 'policy-change')).toEqual([])
  })

  it('takes no waiver from the change, and the report says what one would do', async () => {
    const accepting = `${STRICT}accept-waivers: { from: waivers.yaml, rules: [max-severity] }\n`
    commit(organisation, 'heads/main', { 'base.yaml': accepting })
    const waivers = 'waivers: [{ rule: max-severity, reason: because, owner: me, expires: 2099-12-31 }]\n'
    const inputs = { policy: 'team/policies/base.yaml@main', 'policy-token': ORG_TOKEN }
    const ended = await step({ event, head: { 'waivers.yaml': waivers }, inputs })
    expect(ended.code).toBe(1)
    expect(marksOf(ended, 'policy-change')).toEqual([
      'this change edits the policies that judge it; merged, it would turn fail into pass: +1 waiver',
    ])
  })

  it('judges beside the policy of the repository', async () => {
    const inputs = { policy: `team/policies/base.yaml@main\n${POLICY}`, 'policy-token': ORG_TOKEN }
    const own = LAX.replace('name: ours', 'name: own')
    const ended = await step({ event, base: { [POLICY]: own }, head: { [POLICY]: own }, inputs })
    expect(ended.code).toBe(1)
    expect(report(ended).policies.map(({ name }) => name)).toEqual(['ours', 'own'])
  })
})

describe('the comment', () => {
  const event = 'pull_request'
  const job = { GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'gate' }
  const run = (comment: string, base: string, more: Partial<Happening> = {}) =>
    step({
      event,
      base: { [POLICY]: base },
      head: { [POLICY]: base },
      ...more,
      inputs: { comment, ...more.inputs },
      env: { ...job, GITHUB_GRAPHQL_URL: github.graphqlUrl },
    })

  it('is one for a gate, and follows the verdict', async () => {
    expect((await run('always', STRICT)).code).toBe(1)
    expect(repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining('❌ FAIL')])
    expect((await run('always', LAX)).code).toBe(0)
    expect(repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining('✅ PASS')])
  })

  it('is another one for another place in the matrix', async () => {
    await run('always', STRICT, { inputs: { matrix: '{"arch":"amd64"}' } })
    await run('always', STRICT, { inputs: { matrix: '{"arch":"arm64"}' } })
    expect(repository.comments).toHaveLength(2)
  })

  it('begins with a failure where it is asked for so, and then follows', async () => {
    await run('on-failure', LAX)
    expect(repository.comments).toEqual([])
    await run('on-failure', STRICT)
    await run('on-failure', LAX)
    expect(repository.comments.map(({ body }) => body)).toEqual([expect.stringContaining('✅ PASS')])
  })

  it('never changes the verdict, nor the exit code', async () => {
    github.account.tokens.set(TOKEN, { login: 'github-actions[bot]', reads: ['team/app'], mayComment: false })
    const ended = await run('always', LAX)
    expect(ended.code).toBe(0)
    const [notice] = noticesOf(ended)
    expect(notice).toMatch(/^the comment was not written: GitHub refuses the comment on pull request 7: .*\n/)
    expect(notice).toContain('`pull-requests: write`')
  })

  it('says on a change from a fork where else the report is', async () => {
    github.account.tokens.set(TOKEN, { login: 'github-actions[bot]', reads: ['team/app'], mayComment: false })
    const ended = await run('always', STRICT, { from: 'somebody/app' })
    expect(ended.code).toBe(1)
    expect(noticesOf(ended)).toEqual([expect.stringContaining('\na change from a fork has a token that can only read')])
  })

  it('that was not written is noticed, however many waivers are', async () => {
    const names = Array.from({ length: 14 }, (_, at) => `app-${at}`)
    cloud.account.huawei.registryImages = names.map((image_name) =>
      aRegistryImage({ image_name, severity_level: 'High', vul_num: 1 }),
    )
    github.account.tokens.set(TOKEN, { login: 'github-actions[bot]', reads: ['team/app'], mayComment: false })
    const images = names.map((name) => IMAGE.replace('app', name)).join(',')
    const ended = await run('always', LAX.replace('critical', 'low'), { inputs: { images } })
    expect(ended.outputs.waived).toBe('14')
    expect(noticesOf(ended)).toHaveLength(10)
    expect(noticesOf(ended).at(-1)).toContain('the comment was not written')
  })

  it('is noticed where there is no token to write it with', async () => {
    const ended = await run('always', LAX, { inputs: { 'github-token': '', policy: 'preset:deployed' } })
    expect(noticesOf(ended)).toEqual([expect.stringContaining('there is no token to write the comment with')])
  })

  it('is none where there is no pull request', async () => {
    const inputs = { comment: 'always', policy: 'preset:baseline' }
    const ended = await step({ event: 'push', ref: 'refs/heads/main', inputs, env: { GITHUB_EVENT_PATH: '' } })
    expect(ended.stdout).toContain('there is no pull request to comment on')
    expect(github.asked).toEqual([])
  })
})

describe('a run that GitHub gives no secrets', () => {
  const HUAWEI = ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_PROJECT_ID']
  const ALIYUN = 'team-registry.cn-hangzhou.cr.aliyuncs.com/team/app:1.0'
  const KEYLESS = {
    'oidc-provider': 'iam::domain:identityProvider:github',
    'oidc-role': 'iam::domain:agency:gate',
    'oidc-audience': 'gate',
  }
  const noSecrets = Object.fromEntries(HUAWEI.map((name) => [name, '']))
  const happens = (more: Partial<Happening>) =>
    step({
      event: 'pull_request',
      base: { [POLICY]: LAX },
      head: { [POLICY]: LAX },
      ...more,
      env: {
        ...noSecrets,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_REPOSITORY: 'acme/image-policy-gate',
        GITHUB_ACTION_REF: 'v0',
        ...more.env,
      },
    })
  const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' }
  const PAGE = 'https://github.com/acme/image-policy-gate/blob/v0/docs/pull-requests.md#forks-and-dependabot'

  it.each<[string, Partial<Happening>, string]>([
    ['a fork, with a key', { from: 'somebody/app' }, 'the change comes from a fork'],
    ['a fork, at Alibaba Cloud', { from: 'somebody/app', inputs: { images: ALIYUN } }, 'the change comes from a fork'],
    ['a fork, keyless', { from: 'somebody/app', inputs: KEYLESS }, 'the change comes from a fork'],
    [
      'a fork, whose policy is in another repository',
      { from: 'somebody/app', inputs: { policy: 'team/policies/base.yaml@main' } },
      'the change comes from a fork',
    ],
    ['Dependabot, with a key', { env: dependabot }, 'Dependabot started this run'],
    ['Dependabot, keyless', { env: dependabot, inputs: KEYLESS }, 'Dependabot started this run'],
  ])('says so in one sentence, with the page that helps: %s', async (_, more, start) => {
    const ended = await happens(more)
    expect(ended.code).toBe(3)
    expect(noticesOf(ended)).toEqual([expect.stringMatching(new RegExp(`^${start}.*${PAGE} (?:shows|says)$`))])
    expect(ended.outputs.verdict).toBeUndefined()
  })

  it.each<[string, Partial<Happening>]>([
    ['somebody else lacks a key', {}],
    ['the workflow is the own one', { event: 'pull_request_target', from: 'somebody/app' }],
    ['something else is wrong', { from: 'somebody/app', inputs: { wait: 'long' } }],
  ])('says nothing of it where %s', async (_, more) => {
    const ended = await happens(more)
    expect(ended.code).toBe(3)
    expect(noticesOf(ended)).toEqual([])
  })
})
