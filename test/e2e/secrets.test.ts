import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSecrets } from '../../src/http/secrets.ts'
import { anAliyunImage, aRegistryImage } from '../fake-cloud/images.ts'
import { createAccount, type FakeCloud, type Fault, fault, startFakeCloud } from '../fake-cloud/server.ts'
import { runAction, runCli } from './spawn.ts'

const SWR = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/app:1.0'

// With characters that URLs, JSON and HTML each write in their own way.
const SECRETS = {
  HUAWEICLOUD_SDK_SK: 'huawei"sk\\with/slash+and=sign',
  // As long as such tokens are: what is cut to a length must not be cut before it is searched for secrets.
  HUAWEICLOUD_SDK_SECURITY_TOKEN: `huawei-security&token<${'0123456789abcdef'.repeat(40)}>`,
  HUAWEICLOUD_PASSWORD: 'huawei\'pass"word%41\\n',
  HUAWEICLOUD_AUTH_TOKEN: `MIIhuawei/auth+token${'AbCdEfGh'.repeat(100)}==`,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'alibaba"secret\\with/slash+0',
  ALIBABA_CLOUD_SECURITY_TOKEN: `CAISalibaba/security+token${'0123456789ABCDEF'.repeat(40)}==`,
} as const

type Variables = Readonly<Record<string, string>>

const KEY: Variables = {
  HUAWEICLOUD_SDK_AK: 'AKTEMPORARY',
  HUAWEICLOUD_SDK_SK: SECRETS.HUAWEICLOUD_SDK_SK,
  HUAWEICLOUD_SDK_SECURITY_TOKEN: SECRETS.HUAWEICLOUD_SDK_SECURITY_TOKEN,
}
const USER: Variables = {
  HUAWEICLOUD_USERNAME: 'ci',
  HUAWEICLOUD_PASSWORD: SECRETS.HUAWEICLOUD_PASSWORD,
  HUAWEICLOUD_DOMAIN_NAME: 'acme',
}
const TOKEN: Variables = { HUAWEICLOUD_AUTH_TOKEN: SECRETS.HUAWEICLOUD_AUTH_TOKEN }
const ALIBABA: Variables = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'STS.TEMPORARY',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: SECRETS.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
  ALIBABA_CLOUD_SECURITY_TOKEN: SECRETS.ALIBABA_CLOUD_SECURITY_TOKEN,
}

const anAccount = () =>
  createAccount({
    huawei: {
      locksKeys: false,
      keys: [
        {
          ak: 'AKTEMPORARY',
          sk: SECRETS.HUAWEICLOUD_SDK_SK,
          securityToken: SECRETS.HUAWEICLOUD_SDK_SECURITY_TOKEN,
        },
      ],
      users: [{ name: 'ci', password: SECRETS.HUAWEICLOUD_PASSWORD, domain: 'acme' }],
      tokens: [{ token: SECRETS.HUAWEICLOUD_AUTH_TOKEN, projectId: 'p1', expiresAt: Date.now() + 3_600_000 }],
      projects: [{ id: 'p1', name: 'cn-north-4' }],
      registryImages: [aRegistryImage()],
    },
    aliyun: {
      keys: [
        {
          accessKeyId: 'STS.TEMPORARY',
          accessKeySecret: SECRETS.ALIBABA_CLOUD_ACCESS_KEY_SECRET,
          securityToken: SECRETS.ALIBABA_CLOUD_SECURITY_TOKEN,
        },
      ],
      images: [anAliyunImage()],
    },
  })

/** The secrets among a run's credentials, as a service may say them back. */
const secretsIn = (credentials: Variables): string =>
  Object.values(credentials)
    .filter((value) => Object.values<string>(SECRETS).includes(value))
    .join(' ')

/** A service that says every secret back, in all that it may write. */
const echo = (status: number, said: string): Fault => {
  const body = { error_code: said, error_msg: said, request_id: said, Code: said, Message: said, RequestId: said }
  const headers = { 'x-request-id': encodeURIComponent(said), 'x-acs-request-id': encodeURIComponent(said) }
  return fault.status(status, body, headers)
}

describe('no secret is in anything that is written', () => {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: anAccount() })
  })
  afterEach(() => {
    cloud.faults.clear()
    cloud.requests.length = 0
    Object.assign(cloud.account, anAccount())
  })
  afterAll(() => cloud.close())

  /** Every secret of the run: those given, those that IAM issued, and every signature that was sent. */
  function secretsOf(credentials: Variables): string[] {
    const issued = cloud.account.huawei.tokens.map(({ token }) => token)
    const signatures = cloud.requests.flatMap(
      ({ headers }) => /Signature=(\w+)/.exec(headers.authorization ?? '')?.[1] ?? [],
    )
    const given = Object.values(credentials).filter((value) => Object.values<string>(SECRETS).includes(value))
    const plain = [...given, ...issued, ...signatures]
    const written = plain.flatMap((secret) => [
      secret,
      secret.slice(0, 20),
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ])
    return [...new Set(written)]
  }

  const withoutMasks = (text: string): string => text.replace(/^::add-mask::.*$/gm, '')

  async function everythingWritten(image: string, credentials: Variables): Promise<{ codes: unknown[]; text: string }> {
    const env = {
      ...credentials,
      RUNNER_DEBUG: '1',
      IMAGE_POLICY_GATE_DEBUG: '1',
      IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1',
    }
    const inputs = { policy: 'preset:baseline', wait: '0', endpoint: cloud.origin, 'auth-endpoint': cloud.origin }
    const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)
    const [step, command] = await Promise.all([
      runAction({ ...inputs, images: image }, { env }),
      runCli(['check', image, ...flags], { env }),
    ])
    const { stdout, stderr, outputs, summary, reportJson } = step
    const ofStep = [withoutMasks(stdout), stderr, summary, JSON.stringify(outputs), JSON.stringify(reportJson)]
    const ofCommand = [command.stdout, command.stderr, JSON.stringify(command.reportJson)]
    return { codes: [step.code, command.code], text: [...ofStep, ...ofCommand].join('\n') }
  }

  const isFirst = 'GET image/registries/images'

  it.each<[string, string, Variables, number, ((said: string) => void)?]>([
    ['a pass, with a key', SWR, KEY, 0],
    ['a pass, with a password', SWR, USER, 0],
    ['a pass, with a token', SWR, TOKEN, 0],
    ['a pass, at Alibaba Cloud', ACR, ALIBABA, 0],
    [
      'a failure',
      SWR,
      KEY,
      1,
      () => cloud.account.huawei.registryImages.splice(0, 1, aRegistryImage({ severity_level: 'High' })),
    ],
    [
      'a 401 that says the signed request back, security token and all',
      SWR,
      KEY,
      3,
      () => cloud.account.huawei.keys.splice(0, 1, { ak: 'AKTEMPORARY', sk: 'another', securityToken: 'another' }),
    ],
    [
      'a refusal that says the signed request back',
      ACR,
      ALIBABA,
      3,
      () =>
        cloud.account.aliyun.keys.splice(0, 1, {
          accessKeyId: 'STS.TEMPORARY',
          accessKeySecret: 'x',
          securityToken: 'x',
        }),
    ],
    ['a token that is not known', SWR, TOKEN, 3, () => void cloud.account.huawei.tokens.splice(0)],
    ['a password that is wrong', SWR, USER, 3, () => void cloud.account.huawei.users.splice(0)],
    [
      'an error that says it all back',
      SWR,
      KEY,
      2,
      (said) => cloud.faults.add({ match: isFirst, times: 99, fault: echo(500, said) }),
    ],
    [
      'a rejection that says it all back',
      SWR,
      TOKEN,
      2,
      (said) => cloud.faults.add({ match: isFirst, times: 99, fault: echo(400, said) }),
    ],
    [
      'a refusal that says it all back',
      SWR,
      USER,
      3,
      (said) => cloud.faults.add({ match: isFirst, times: 99, fault: echo(403, said) }),
    ],
    [
      'an error of Alibaba Cloud that says it all back',
      ACR,
      ALIBABA,
      2,
      (said) => cloud.faults.add({ match: 'DescribeImageInstances', times: 99, fault: echo(500, said) }),
    ],
    [
      'a refused detail that says it all back',
      ACR,
      ALIBABA,
      2,
      (said) => cloud.faults.add({ match: 'DescribeImageVulList', times: 99, fault: echo(400, said) }),
    ],
    [
      'a login that says it all back',
      SWR,
      USER,
      2,
      (said) => cloud.faults.add({ match: 'POST /v3/auth/tokens', times: 99, fault: echo(500, said) }),
    ],
    [
      'a redirect to the secrets',
      SWR,
      KEY,
      2,
      (said) =>
        cloud.faults.add({
          match: isFirst,
          times: 99,
          fault: fault.redirect(`https://elsewhere.invalid/?${encodeURIComponent(said)}`),
        }),
    ],
    [
      'a secret with a space',
      SWR,
      { ...KEY, HUAWEICLOUD_SDK_SECURITY_TOKEN: `${SECRETS.HUAWEICLOUD_SDK_SECURITY_TOKEN} x` },
      3,
    ],
  ])('%s', async (_, image, credentials, code, arrange) => {
    arrange?.(secretsIn(credentials))
    const { codes, text } = await everythingWritten(image, credentials)
    expect(codes).toEqual([code, code])
    expect(text.length).toBeGreaterThan(200)
    expect(secretsOf(credentials).filter((secret) => text.includes(secret))).toEqual([])
  })

  it('and every secret is masked before anything else is said', async () => {
    const env = { ...KEY, ...USER, ...TOKEN, ...ALIBABA }
    const { stdout } = await runAction(
      { images: SWR, policy: 'preset:baseline', wait: '0', endpoint: cloud.origin, 'auth-endpoint': cloud.origin },
      { env },
    )
    const lines = stdout.split('\n')
    const firstOther = lines.findIndex((line) => !line.startsWith('::add-mask::'))
    const masked = lines.slice(0, firstOther).map((line) => line.replace('::add-mask::', '').replaceAll('%25', '%'))
    expect(masked).toEqual(expect.arrayContaining(Object.values(SECRETS)))
  })

  it('and the runner is told each form of a secret once, and nothing that is made of forms', async () => {
    const forms: string[] = []
    const secrets = createSecrets((form) => forms.push(form))
    for (const secret of [KEY.HUAWEICLOUD_SDK_SK, KEY.HUAWEICLOUD_SDK_SECURITY_TOKEN]) secrets.add(secret)
    const { stdout } = await runAction(
      { policy: 'preset:baseline', wait: '0', endpoint: cloud.origin, images: SWR },
      { env: KEY },
    )
    const masks = [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, text = '']) => text.replaceAll('%25', '%'))
    expect(masks.sort()).toEqual(forms.sort())
  })
})
