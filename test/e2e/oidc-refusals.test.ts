import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOW } from '../contract/laboratory.ts'
import { fault } from '../fake-cloud/server.ts'
import { ISSUER, issueToken, SUBJECT } from '../fake-cloud/token-issuer.ts'
import { ALIBABA, ASK_GITHUB, HUAWEI, jobEnvironment, openKeylessLaboratory } from './keyless.ts'

const CLOUDS = [HUAWEI, ALIBABA]

describe('a keyless login', () => {
  const { laboratory, job, check, trusts } = openKeylessLaboratory()
  let directory = ''
  let files = 0
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-oidc-'))
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  const fileHolding = async (text: string): Promise<string> => {
    files += 1
    const path = join(directory, `file-${files}`)
    await writeFile(path, text)
    return path
  }

  describe('that is refused', () => {
    const problems: [string, Record<string, unknown>, RegExp][] = [
      ['another repository', { sub: 'repo:evil/fork:pull_request' }, /subject repo:evil\/fork:pull_request, audience/],
      ['another issuer', { iss: 'https://token.example.com' }, /issuer https:\/\/token\.example\.com$/m],
      [
        'a token that has expired',
        { exp: NOW / 1_000 - 1 },
        new RegExp(`subject ${SUBJECT}, .*issuer ${ISSUER}$`, 'm'),
      ],
    ]
    const cases = CLOUDS.flatMap((cloud) => problems.map((problem) => [cloud.name, ...problem, cloud] as const))

    it.each(cases)(
      'by %s, for %s, is told by what the token says and not repeated',
      async (_, __, claims, said, cloud) => {
        laboratory.cloud.account.github = {
          requestToken: job().ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '',
          issue: (aud, now) => issueToken(now, { aud, ...claims }),
        }
        const { code, stderr, stdout, report, requests } = await check(cloud, {
          images: [cloud.image, `${cloud.image}-x`],
        })
        expect(stderr).toMatch(said)
        expect(stderr).toContain(cloud.exchange)
        expect(stdout + stderr).not.toContain('eyJ')
        expect({ code, report }).toEqual({ code: 3, report: undefined })
        expect(requests.map(({ action }) => action)).toEqual([ASK_GITHUB, cloud.exchange])
      },
    )

    it.each(CLOUDS)('by $name names the conditions of the trust policy to look at', async (cloud) => {
      trusts(cloud).oidcTrusts = trusts(cloud).oidcTrusts.map((trust) => ({
        ...trust,
        subjects: ['repo:acme/other:*'],
      }))
      const { stderr } = await check(cloud)
      expect(stderr).toContain(`the trust policy of ${cloud.role} names it under \`Federated\``)
      expect(stderr).toContain('oidc:iss, oidc:aud and oidc:sub')
    })

    it.each(CLOUDS)('by $name for its audience names the client id to add', async (cloud) => {
      trusts(cloud).oidcTrusts = trusts(cloud).oidcTrusts.map((trust) => ({ ...trust, clientIds: ['another'] }))
      expect((await check(cloud)).stderr).toContain(`the client id ${cloud.audience}`)
    })

    it.each(CLOUDS)('by $name leaves its images unknown, and the others judged', async (cloud) => {
      const other = cloud === HUAWEI ? ALIBABA : HUAWEI
      trusts(cloud).oidcTrusts = []
      laboratory.cloud.account.huawei.keys.push({ ak: 'AKHUAWEI', sk: 'sk-of-huawei' })
      laboratory.cloud.account.aliyun.keys.push({ accessKeyId: 'LTAI', accessKeySecret: 'secret-of-alibaba' })
      const env = {
        ...job(),
        HUAWEICLOUD_SDK_AK: 'AKHUAWEI',
        HUAWEICLOUD_SDK_SK: 'sk-of-huawei',
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-of-alibaba',
      }
      const { code, report, stdout } = await check(cloud, { env, images: [cloud.image, other.image] })
      expect(code).toBe(2)
      expect(report?.images.map(({ verdict }) => verdict)).toEqual(['unknown', 'pass'])
      expect(stdout).toContain(`subject ${SUBJECT}`)
    })
  })

  describe('without a usable answer', () => {
    it.each(CLOUDS)('of $name is undecided', async (cloud) => {
      for (const broken of [
        fault.serverError(),
        fault.truncatedJson(),
        fault.status(200, { credentials: {}, Credentials: 1 }),
      ]) {
        laboratory.cloud.faults.clear()
        laboratory.cloud.faults.add({ match: cloud.exchange, times: 99, fault: broken })
        const { code, report } = await check(cloud)
        expect({ code, verdict: report?.verdict }).toEqual({ code: 2, verdict: 'unknown' })
      }
    })

    it.each(CLOUDS)('of $name at first is tried again', async (cloud) => {
      laboratory.cloud.faults.add({ match: cloud.exchange, times: 2, fault: fault.serverError() })
      laboratory.cloud.faults.add({ match: ASK_GITHUB, times: 2, fault: fault.serverError() })
      expect((await check(cloud)).code).toBe(0)
    })

    it('of GitHub is undecided, and its refusal is told', async () => {
      laboratory.cloud.faults.add({ match: ASK_GITHUB, times: 99, fault: fault.serverError() })
      expect((await check(ALIBABA)).code).toBe(2)
      laboratory.cloud.faults.clear()
      const env = { ...job(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-another-job' }
      const { code, stderr, requests } = await check(ALIBABA, { env })
      expect({ code, asked: requests.length }).toEqual({ code: 3, asked: 1 })
      expect(stderr).toContain("GET the job's OIDC token was answered 401")
      expect(stderr).toContain('id-token: write')
    })

    it.each([
      ['no token', { value: 'not-a-token' }, /is not a JSON Web Token/],
      [
        'a token for somebody else',
        { value: issueToken(NOW, { aud: 'elsewhere' }) },
        /is for the audience "elsewhere"/,
      ],
    ])('of GitHub but %s stops the run before the cloud sees it', async (_, body, said) => {
      laboratory.cloud.faults.add({ match: ASK_GITHUB, fault: fault.status(200, body) })
      const { code, stderr, requests } = await check(ALIBABA)
      expect(stderr).toMatch(said)
      expect({ code, asked: requests.map(({ action }) => action) }).toEqual({ code: 3, asked: [ASK_GITHUB] })
    })
  })

  describe('without a token', () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ACTIONS_ID_TOKEN_REQUEST_TOKEN: __, ...inGitHub } = jobEnvironment('')
    const pullRequest = (head: unknown) => ({ pull_request: { head: { repo: head }, base: { repo: { id: 1 } } } })

    it.each<[string, Record<string, string>, unknown, RegExp]>([
      ['that the job may not have', {}, undefined, /permissions: id-token: write/],
      ['in a pull request of the same repository', {}, pullRequest({ id: 1, fork: true }), /id-token: write/],
      [
        'in a pull request from a fork',
        {},
        pullRequest({ id: 2, fork: true }),
        /no OIDC token to a pull request from a fork/,
      ],
      ['in a pull request from a fork that is gone', {}, pullRequest(null), /from a fork/],
      [
        'under pull_request_target',
        { GITHUB_EVENT_NAME: 'pull_request_target' },
        pullRequest({ id: 2 }),
        /id-token: write/,
      ],
      ['outside of GitHub', { GITHUB_ACTIONS: '' }, undefined, /name a file .* IMAGE_POLICY_GATE_OIDC_TOKEN_FILE/],
    ])('%s stops the run before anything is asked', async (_, env, event, said) => {
      const GITHUB_EVENT_PATH = event === undefined ? '' : await fileHolding(JSON.stringify(event))
      const { code, stderr, requests } = await check(HUAWEI, { env: { ...inGitHub, GITHUB_EVENT_PATH, ...env } })
      expect(stderr).toMatch(said)
      expect({ code, asked: requests }).toEqual({ code: 3, asked: [] })
    })
  })

  describe('with a token in a file', () => {
    const withFile = async (text: string) => ({ env: { IMAGE_POLICY_GATE_OIDC_TOKEN_FILE: await fileHolding(text) } })

    it.each(CLOUDS)('asks nobody but $name', async (cloud) => {
      const { code, requests } = await check(cloud, await withFile(`${issueToken(NOW, { aud: cloud.audience })}\n`))
      expect(code).toBe(0)
      expect(requests[0]?.action).toBe(cloud.exchange)
    })

    it.each([
      ['nothing', '', /cannot be used: 0 bytes/],
      ['too much', 'x'.repeat(20_001), /cannot be used: 20001 bytes/],
      ['something else', 'hunter2', /is not a JSON Web Token/],
      ['a token for somebody else', issueToken(NOW, { aud: 'elsewhere' }), /for the audience "elsewhere", not "sts/],
    ])('that holds %s stops the run', async (_, text, said) => {
      const { code, stderr, requests } = await check(ALIBABA, await withFile(text))
      expect(stderr).toMatch(said)
      expect(stderr).not.toContain('hunter2')
      expect({ code, asked: requests }).toEqual({ code: 3, asked: [] })
    })

    it('that is not there stops the run', async () => {
      const { code, stderr } = await check(ALIBABA, {
        env: { IMAGE_POLICY_GATE_OIDC_TOKEN_FILE: join(directory, 'none') },
      })
      expect(code).toBe(3)
      expect(stderr).toContain('cannot be used: ENOENT')
    })
  })

  describe('sends its token', () => {
    const FOREIGN = 'https://sts.example.com'

    it.each(CLOUDS)('to no foreign endpoint in place of $name', async (cloud) => {
      const { code, stderr, requests } = await check(cloud, { inputs: { 'auth-endpoint': FOREIGN } })
      expect({ code, asked: requests }).toEqual({ code: 3, asked: [] })
      expect(stderr).toContain('a token or password would go to sts.example.com')
    })

    it('to the one that a policy names', async () => {
      const origins = [laboratory.cloud.origin, 'https://127.0.0.1.nip.invalid']
      const policy = `version: 1\nrun:\n  endpoints:\n${origins.map((origin) => `    - ${origin}\n`).join('')}rules:\n  scan-succeeded: {}\n`
      const inputs = { policy: 'policy.yaml', 'auth-endpoint': origins[1] ?? '' }
      const { code, requests } = await check(ALIBABA, { policy, inputs })
      // The host does not exist: the token was on its way there.
      expect({ code, asked: requests.map(({ action }) => action) }).toEqual({ code: 2, asked: [ASK_GITHUB] })
    })

    it.each(['http://token.example.com/?a=b', 'ftp://127.0.0.1/', 'nonsense'])(
      'never asks %s for it',
      async (address) => {
        const { code, stderr } = await check(ALIBABA, { env: { ...job(), ACTIONS_ID_TOKEN_REQUEST_URL: address } })
        expect(code).toBe(3)
        expect(stderr).toContain('ACTIONS_ID_TOKEN_REQUEST_URL is not an https URL')
      },
    )
  })
})
