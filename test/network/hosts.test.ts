import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { ALIBABA, aKeylessAccount, asFlags, HUAWEI, jobEnvironment, loginInputs } from '../e2e/keyless.ts'
import { type EndedCommand, runAction, runCli } from '../e2e/spawn.ts'
import { demoAccount, demoCredentials, demoImages } from '../fake-cloud/images.ts'
import { addRepository, commit } from '../fake-github/account.ts'
import { HOSTS, type Internet, openInternet, trafficOf } from './internet.ts'

const SHOP = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.4.2'
const OURS = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.4.2'

let internet: Internet
let cwd = ''
beforeAll(async () => {
  internet = await openInternet()
})
beforeEach(async () => {
  Object.assign(internet.cloud.account, demoAccount())
  cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-'))
})
afterEach(async () => {
  internet.reset()
  await rm(cwd, { recursive: true })
})
afterAll(() => internet.close())

/** The hosts that a run said it may contact, before it contacted any. */
const printedBy = ({ stdout, stderr }: EndedCommand): string[] =>
  [...`${stdout}\n${stderr}`.matchAll(/^Hosts that [^:]*: (.*)$/gm)].flatMap(([, hosts = '']) => hosts.split(', '))

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/** Holds a run to its word: what it looked up and connected to is what it printed, reported and nothing else. */
async function expectOnly(hosts: readonly string[], run: () => Promise<EndedCommand>): Promise<EndedCommand> {
  const { result: ended, traffic } = await trafficOf(internet, run)
  const { names, front } = internet
  const output = ended.stdout + ended.stderr
  expect(sorted(front.wanted), output).toEqual(sorted(hosts))
  expect(sorted(names.asked)).toEqual(sorted(hosts))
  expect(printedBy(ended)).toEqual(expect.arrayContaining([...hosts]))
  // The kernel's own count: no connection and no packet went anywhere else, by whatever address.
  expect(traffic).toEqual({ connections: front.count.accepted, packets: names.asked.length })
  return ended
}

const check = (images: readonly string[], env: Readonly<Record<string, string>>, flags: readonly string[] = []) =>
  runCli(['check', ...images, '--policy=preset:baseline', '--wait=0', ...flags], {
    cwd,
    env: { ...internet.trust, ...env },
  })

const hostsReported = ({ reportJson }: EndedCommand): unknown => (reportJson as { hosts: unknown }).hosts

describe('a run contacts the hosts that it printed, and nothing else', () => {
  it('with the keys of both clouds', async () => {
    const hosts = [HOSTS.iam, HOSTS.hss, HOSTS.sas]
    const ended = await expectOnly(hosts, () => check([SHOP, OURS], demoEnvironment))
    expect(ended.code).toBe(0)
    expect(hostsReported(ended)).toEqual(sorted(hosts))
    expect(ended.stdout).not.toContain('not a host of the services')
  })

  it('with a project that is known, which spares the login service', async () => {
    const { HUAWEICLOUD_SDK_AK = '', HUAWEICLOUD_SDK_SK = '' } = demoEnvironment
    const project = internet.cloud.account.huawei.projects[0]?.id ?? ''
    const env = { HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_PROJECT_ID: project }
    expect((await expectOnly([HOSTS.hss], () => check([SHOP], env))).code).toBe(0)
  })

  it('with a password', async () => {
    const { name, password, domain } = demoCredentials.huaweiUser
    const env = { HUAWEICLOUD_USERNAME: name, HUAWEICLOUD_PASSWORD: password, HUAWEICLOUD_DOMAIN_NAME: domain }
    expect((await expectOnly([HOSTS.iam, HOSTS.hss], () => check([SHOP], env))).code).toBe(0)
  })

  it.each([
    { login: HUAWEI, hosts: [HOSTS.huaweiSts, HOSTS.iam, HOSTS.hss] },
    { login: ALIBABA, hosts: [HOSTS.aliyunSts, HOSTS.sas] },
  ])('with the token of a job at $login.name', async ({ login, hosts }) => {
    Object.assign(internet.cloud.account, aKeylessAccount(Date.now()))
    const env = jobEnvironment(`https://${HOSTS.githubTokens}`)
    const ended = await expectOnly([HOSTS.githubTokens, ...hosts], () =>
      check([login.image], env, asFlags(loginInputs(login))),
    )
    expect(ended.code).toBe(0)
  })

  it('for images that no list has, with everything that may be asked for', async () => {
    const unknown = [SHOP.replace(':1.4.2', ':0.0.0'), OURS.replace(':1.4.2', ':0.0.0')]
    const flags = ['--sync=if-missing', '--scan=if-needed', '--formats=json,sarif,html,markdown,evidence,vsa']
    const ended = await expectOnly([HOSTS.iam, HOSTS.hss, HOSTS.sas], () => check(unknown, demoEnvironment, flags))
    expect(ended.code).toBe(2)
  })

  it.each([...new Set(demoImages.map(({ source }) => source))])('of %s, whatever its images are', async (source) => {
    const inThisRegion = (host: string): boolean => source === 'aliyun' || host.startsWith('swr.cn-north-4.')
    const images = demoImages.filter((image) => image.source === source && inThisRegion(image.reference))
    const hosts = source === 'aliyun' ? [HOSTS.sas] : [HOSTS.iam, HOSTS.hss]
    const flags = [`--source=${source}`, '--formats=json,sarif,html,markdown,evidence,vsa']
    const references = images.map(({ reference }) => reference)
    const ended = await expectOnly(hosts, () => check(references, demoEnvironment, flags))
    expect(ended.code).toBeLessThan(3)
  })

  it('as the Action on a pull request, whose policy GitHub has', async () => {
    const { github } = internet
    const repository = addRepository(github.account, 'team/app')
    commit(repository, 'heads/main', {
      '.github/image-policy.yaml': 'version: 1\nname: ours\nrules: { scan-succeeded: enforce }\n',
    })
    const head = commit(repository, 'heads/change', {})
    github.account.tokens.set('ghs_token_of_the_job_0001', {
      login: 'github-actions[bot]',
      reads: ['team/app'],
      mayComment: true,
    })
    const event = join(cwd, 'event.json')
    const pullRequest = {
      number: 7,
      base: { ref: 'main', repo: { full_name: 'team/app' } },
      head: { sha: head, repo: { full_name: 'team/app' } },
    }
    await writeFile(event, JSON.stringify({ repository: { default_branch: 'main' }, pull_request: pullRequest }))
    const inputs = { images: OURS, wait: '0', comment: 'always', 'github-token': 'ghs_token_of_the_job_0001' }
    const env = {
      ...internet.trust,
      ...demoEnvironment,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'team/app',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_API_URL: `https://${HOSTS.github}/api/v3`,
      GITHUB_GRAPHQL_URL: `https://${HOSTS.github}/api/graphql`,
    }
    const ended = await expectOnly([HOSTS.github, HOSTS.sas], () => runAction(inputs, { cwd, env }))
    expect(ended.code).toBe(0)
    expect(github.asked.some((asked) => asked.startsWith('POST ') && asked.endsWith('/comments'))).toBe(true)
  })

  it('as a self-check', async () => {
    const env = { ...internet.trust, ...demoEnvironment }
    const args = ['self-check', OURS, '--source=aliyun', '--region=cn-hangzhou']
    const ended = await expectOnly([HOSTS.sas], () => runCli(args, { cwd, env }))
    expect(ended.code, ended.stdout + ended.stderr).toBe(0)
  })
})

describe('nobody at all is contacted', () => {
  const POLICY = 'version: 1\nname: ours\nextends: [preset:strict]\nrules: { max-severity: enforce }\n'

  it.each([
    'version',
    'rules',
    'help check',
    'policy validate policy.yaml',
    'policy show policy.yaml',
    'init',
    `check ${SHOP} --wait`,
    'check nowhere.example/team/app:1 --policy preset:baseline',
    `check ${SHOP} --policy absent.yaml`,
  ])('by: %s', async (command) => {
    await writeFile(join(cwd, 'policy.yaml'), POLICY)
    const env = { ...internet.trust, ...demoEnvironment }
    const ended = await expectOnly([], () => runCli(command.split(' '), { cwd, env }))
    expect(ended.code).toBe(command.startsWith('check') ? 3 : 0)
  })

  it('where evidence is replayed', async () => {
    const recorded = await check([OURS], demoEnvironment, ['--formats=evidence'])
    expect(recorded.code).toBe(0)
    internet.reset()
    const args = ['check', '--replay=image-policy-report/evidence.json', '--policy=preset:baseline']
    const ended = await expectOnly([], () => runCli(args, { cwd, env: { ...internet.trust } }))
    expect(ended.code).toBe(0)
  })
})
