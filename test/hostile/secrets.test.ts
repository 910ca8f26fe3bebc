import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/reporters/index.ts'
import {
  ALIBABA as ALIBABA_CLOUD,
  ASK_GITHUB,
  aKeylessAccount,
  asFlags,
  HUAWEI,
  jobEnvironment,
  loginInputs,
} from '../e2e/keyless.ts'
import { type Account, createAccount } from '../fake-cloud/account.ts'
import type { PlannedFault } from '../fake-cloud/faults.ts'
import { aLocalImage, anAliyunImage, aRegistryImage } from '../fake-cloud/images.ts'
import { jsonAnswer } from '../fake-cloud/message.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { issueToken } from '../fake-cloud/token-issuer.ts'
import { everythingWritten } from './everything-written.ts'
import { saidOf, shownOf } from './secret-forms.ts'

type Variables = Readonly<Record<string, string>>

// Characters that URLs, JSON and base64 each write in a way of their own.
const SK = 'sk"of\\the/hostile+suite=0123'
const SECURITY_TOKEN = `token<of&the/session>${'0123456789abcdef'.repeat(20)}`
const PASSWORD = 'pass\'word"of%41the\\suite-0123'
const TOKEN = `MIIhostile/auth+token${'AbCdEfGh'.repeat(50)}==`
const ACCESS_KEY_SECRET = 'alibaba"secret\\with/slash+0123'
const STS_TOKEN = `CAIShostile/security+token${'0123456789ABCDEF'.repeat(20)}==`

interface Login {
  readonly env: Variables
  readonly secrets: readonly string[]
}

const KEY: Login = {
  env: { HUAWEICLOUD_SDK_AK: 'AKHOSTILE', HUAWEICLOUD_SDK_SK: SK, HUAWEICLOUD_SDK_SECURITY_TOKEN: SECURITY_TOKEN },
  secrets: [SK, SECURITY_TOKEN],
}
const USER: Login = {
  env: { HUAWEICLOUD_USERNAME: 'ci', HUAWEICLOUD_PASSWORD: PASSWORD, HUAWEICLOUD_DOMAIN_NAME: 'acme' },
  secrets: [PASSWORD],
}
const BEARER: Login = { env: { HUAWEICLOUD_AUTH_TOKEN: TOKEN }, secrets: [TOKEN] }
const ALIBABA: Login = {
  env: {
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'STS.HOSTILE',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: ACCESS_KEY_SECRET,
    ALIBABA_CLOUD_SECURITY_TOKEN: STS_TOKEN,
  },
  secrets: [ACCESS_KEY_SECRET, STS_TOKEN],
}

const SWR = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/app:1.0'

/** Every source, with each login that opens it, and the call that lists its images. */
const WAYS: readonly (readonly [string, string, string, Login, string])[] = [
  ...(['huawei-registries', 'huawei-swr', 'huawei-local'] as const).flatMap((source) =>
    Object.entries({ key: KEY, password: USER, token: BEARER }).map(
      ([name, login]) =>
        [
          source,
          name,
          SWR,
          login,
          {
            'huawei-registries': 'GET image/registries/images',
            'huawei-swr': 'GET image/swr-repository',
            'huawei-local': 'GET image/local-repositories',
          }[source],
        ] as const,
    ),
  ),
  ['aliyun', 'session', ACR, ALIBABA, 'DescribeImageInstances'],
]

const anAccount = (): Account =>
  createAccount({
    huawei: {
      locksKeys: false,
      keys: [{ ak: 'AKHOSTILE', sk: SK, securityToken: SECURITY_TOKEN }],
      users: [{ name: 'ci', password: PASSWORD, domain: 'acme' }],
      tokens: [{ token: TOKEN, projectId: 'p1', expiresAt: Date.now() + 3_600_000 }],
      projects: [{ id: 'p1', name: 'cn-north-4' }],
      registryImages: [aRegistryImage()],
      localImages: [aLocalImage()],
    },
    aliyun: {
      keys: [{ accessKeyId: 'STS.HOSTILE', accessKeySecret: ACCESS_KEY_SECRET, securityToken: STS_TOKEN }],
      images: [anAliyunImage()],
    },
  })

/** How a service can fail; each says the secrets back in all that it may write. */
const FAULTS: Readonly<Record<string, (said: string) => PlannedFault['fault']>> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 406, 429, 500, 503].map((status) => [
      `status ${status}`,
      (said: string) => () => jsonAnswer(status, errorOf(said), { 'x-request-id': encodeURIComponent(said) }),
    ]),
  ),
  'an error with status 200': (said) => () => jsonAnswer(200, { ...errorOf(said), error_description: said }),
  'another shape': (said) => () => jsonAnswer(200, { total_num: said, data_list: said, PageInfo: said }),
  'what is no JSON': (said) => (answer) => ({ ...answer, body: `<html>${said}</html>` }),
  'a redirect': (said) => () => ({
    status: 302,
    headers: { location: `https://x.invalid/?${encodeURIComponent(said)}` },
    body: said,
  }),
  'fields of a row': (said) => (answer) => ({
    ...answer,
    body: String(answer.body).replace(
      /"(scan_status|severity_level|scan_failed_desc|ScanStatus|Status|RiskStatus|image_type)":"[^"]*"/g,
      (_, name) => `"${name}":${JSON.stringify(said)}`,
    ),
  }),
  'a connection that breaks': () => (answer) => ({ ...answer, delivery: { reset: 'mid-body' } }),
}

const errorOf = (said: string) => ({
  error_code: said,
  error_msg: said,
  request_id: said,
  Code: said,
  Message: said,
  RequestId: said,
})

/** What is secret in a keyless run, from its first request to its last. */
interface Told {
  readonly request: string
  readonly tokens: readonly string[]
  readonly sessions: readonly string[]
}

function aKeylessAccountThatTells(tokens: string[]): Account {
  const account = aKeylessAccount(Date.now())
  const issue = (aud: string, nowMs: number): string => {
    const token = issueToken(nowMs, { aud })
    tokens.push(token)
    return token
  }
  return { ...account, github: { requestToken: account.github?.requestToken ?? '', issue } }
}

const sessionsIn = ({ huawei, aliyun }: Account): readonly string[] => [
  ...huawei.keys.flatMap(({ sk, securityToken = '' }) => [sk, securityToken]),
  ...aliyun.keys.flatMap(({ accessKeySecret, securityToken = '' }) => [accessKeySecret, securityToken]),
]

describe('no secret is in anything that a run writes', () => {
  let cloud: FakeCloud
  let directory = ''
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-secrets-'))
    cloud = await startFakeCloud({ account: anAccount() })
  })
  afterEach(() => {
    cloud.faults.clear()
    Object.assign(cloud.account, anAccount())
  })
  afterAll(async () => {
    await cloud.close()
    await rm(directory, { recursive: true })
  })

  const codes = new Set<number>()

  it.each(WAYS.map(([source, login, ...rest]) => [`${source} with a ${login}`, source, ...rest] as const))(
    '%s',
    async (_, source, image, { env, secrets }, list) => {
      const flags = [`--source=${source}`, `--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`]
      const args = ['check', image, '--policy=preset:baseline', '--wait=0', `--formats=${FORMATS.join(',')}`, ...flags]
      for (const [name, makeFault] of Object.entries(FAULTS)) {
        for (const match of [list, () => true] as const) {
          cloud.faults.clear()
          Object.assign(cloud.account, anAccount())
          // What IAM issued in this run is a secret as well, once the run was told it.
          const issued = (): string[] =>
            match === list ? cloud.account.huawei.tokens.map(({ token }) => token).filter((one) => one !== TOKEN) : []
          const said = (): string => [...secrets, ...issued()].flatMap(saidOf).join(' ')
          const fault: PlannedFault['fault'] = (answer, request) => makeFault(said())(answer, request)
          cloud.faults.add({ match, times: 999, fault })
          const { code, text } = await everythingWritten(args, { env, parent: directory })
          codes.add(code)
          expect(text.length, name).toBeGreaterThan(100)
          expect(shownOf([...secrets, ...issued()], text), name).toEqual([])
        }
      }
    },
    60_000,
  )

  it('and the runs end in every way but well', () => {
    expect([...codes].sort()).toEqual([2, 3])
  })

  it.each(WAYS.map(([source, login, ...rest]) => [`${source} with a ${login}`, source, ...rest] as const))(
    'self-check of %s',
    async (_, source, image, { env, secrets }) => {
      for (const [name, makeFault] of Object.entries(FAULTS)) {
        cloud.faults.clear()
        Object.assign(cloud.account, anAccount())
        const said = secrets.flatMap(saidOf).join(' ')
        cloud.faults.add({ match: () => true, times: 999, fault: makeFault(said) })
        const flags = [`--source=${source}`, `--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`]
        const { text } = await everythingWritten(['self-check', image, ...flags], { env, parent: directory })
        expect(text.length, name).toBeGreaterThan(100)
        expect(shownOf(secrets, text), name).toEqual([])
      }
    },
    60_000,
  )

  it.each([HUAWEI, ALIBABA_CLOUD])(
    'a keyless login at $name',
    async (keyless) => {
      const { exchange, list, image } = keyless
      const flags = [`--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`, ...asFlags(loginInputs(keyless))]
      const args = ['check', image, '--policy=preset:baseline', '--wait=0', `--formats=${FORMATS.join(',')}`, ...flags]
      // What the run knows when it asks, so that it is a secret whoever says it back.
      const steps: readonly (readonly [string, (told: Told) => readonly string[]])[] = [
        [ASK_GITHUB, ({ request }) => [request]],
        [exchange, ({ request, tokens }) => [request, ...tokens]],
        [list, ({ request, tokens, sessions }) => [request, ...tokens, ...sessions]],
      ]
      for (const [name, makeFault] of Object.entries(FAULTS)) {
        for (const [match, knownOf] of steps) {
          cloud.faults.clear()
          const tokens: string[] = []
          Object.assign(cloud.account, aKeylessAccountThatTells(tokens))
          const known = (): readonly string[] =>
            knownOf({ request: cloud.account.github?.requestToken ?? '', tokens, sessions: sessionsIn(cloud.account) })
          const fault: PlannedFault['fault'] = (answer, request) =>
            makeFault(known().flatMap(saidOf).join(' '))(answer, request)
          cloud.faults.add({ match, times: 999, fault })
          const { text } = await everythingWritten(args, { env: jobEnvironment(cloud.origin), parent: directory })
          expect(
            cloud.requests.some(({ action }) => action === match),
            `${name} of ${match}`,
          ).toBe(true)
          expect(shownOf(known(), text), `${name} of ${match}`).toEqual([])
          cloud.requests.length = 0
        }
      }
    },
    60_000,
  )
})
