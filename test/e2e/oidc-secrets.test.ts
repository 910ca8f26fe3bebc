import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FakeCloud, type Fault, fault, startFakeCloud } from '../fake-cloud/server.ts'
import { issueToken } from '../fake-cloud/token-issuer.ts'
import { ALIBABA, ASK_GITHUB, aKeylessAccount, asFlags, HUAWEI, jobEnvironment, loginInputs } from './keyless.ts'
import { runAction, runCli } from './spawn.ts'

const CLOUDS = [HUAWEI, ALIBABA]

/** A service that says back whatever it knows of the run's secrets. */
const echo =
  (status: number, known: () => readonly string[]): Fault =>
  (answer) => {
    const said = known().join(' ')
    const body = { error_code: said, error_msg: said, request_id: said, Code: said, Message: said, RequestId: said }
    return fault.status(status, body, { 'x-request-id': encodeURIComponent(said) })(answer)
  }

describe('a keyless login of the program as it ships', () => {
  let cloud: FakeCloud
  let issued: string[] = []
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: anAccount() })
  })
  afterEach(() => {
    cloud.faults.clear()
    cloud.requests.length = 0
    issued = []
    Object.assign(cloud.account, anAccount())
  })
  afterAll(() => cloud.close())

  /** A keyless account that remembers the tokens of its jobs. */
  function anAccount() {
    const account = aKeylessAccount(Date.now())
    const issue = (aud: string, nowMs: number): string => {
      const token = issueToken(nowMs, { aud })
      issued.push(token)
      return token
    }
    return { ...account, github: { requestToken: account.github?.requestToken ?? '', issue } }
  }

  /** What the run sends to log in: the request's own secret, each token and its parts. */
  const tokensSoFar = (): string[] => [
    cloud.account.github?.requestToken ?? '',
    ...issued.flatMap((token) => [token, ...token.split('.').slice(1)]),
  ]

  /** Every secret of the run so far, the sessions that it was given among them. */
  function secretsSoFar(): string[] {
    const { huawei, aliyun } = cloud.account
    return [
      ...tokensSoFar(),
      ...huawei.keys.flatMap(({ sk, securityToken = '' }) => [sk, securityToken]),
      ...aliyun.keys.flatMap(({ accessKeySecret, securityToken = '' }) => [accessKeySecret, securityToken]),
    ]
  }

  const inAllForms = (secret: string): string[] => [
    secret,
    secret.slice(0, 30),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ]

  const MASKS = /^::add-mask::(.*)$/gm

  /** One run, all that it wrote, and what it had to mask. */
  async function everythingWritten(program: 'action' | 'command', login: (typeof CLOUDS)[number]) {
    const env = {
      ...jobEnvironment(cloud.origin),
      RUNNER_DEBUG: '1',
      IMAGE_POLICY_GATE_DEBUG: '1',
      IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1',
    }
    const endpoints = { endpoint: cloud.origin, 'auth-endpoint': cloud.origin }
    const inputs = { policy: 'preset:baseline', wait: '0', ...endpoints, ...loginInputs(login) }
    if (program === 'command') {
      const { code, stdout, stderr, reportJson } = await runCli(['check', login.image, ...asFlags(inputs)], { env })
      return { code, text: [stdout, stderr, JSON.stringify(reportJson)].join('\n'), masked: [] }
    }
    const step = await runAction({ ...inputs, images: login.image }, { env })
    const { code, stdout, stderr, summary, outputs, reportJson } = step
    const masked = [...stdout.matchAll(MASKS)].map(([, value = '']) => value.replaceAll('%25', '%'))
    const text = [stdout.replace(MASKS, ''), stderr, summary, JSON.stringify([outputs, reportJson])].join('\n')
    return { code, text, masked }
  }

  type Arrange = (found: (typeof CLOUDS)[number]) => void
  const cases: [string, number, Arrange][] = [
    ['a pass', 0, () => {}],
    [
      'a refusal',
      3,
      () => {
        cloud.account.huawei.oidcTrusts = []
        cloud.account.aliyun.oidcTrusts = []
      },
    ],
    [
      'a refusal that says the token back',
      3,
      ({ exchange }) => cloud.faults.add({ match: exchange, times: 99, fault: echo(403, tokensSoFar) }),
    ],
    [
      'a rejection that says the token back',
      3,
      ({ exchange }) => cloud.faults.add({ match: exchange, times: 99, fault: echo(400, tokensSoFar) }),
    ],
    [
      'an outage that says the token back',
      2,
      ({ exchange }) => cloud.faults.add({ match: exchange, times: 99, fault: echo(503, tokensSoFar) }),
    ],
    [
      'a session with keys of the wrong shape',
      2,
      ({ exchange }) => cloud.faults.add({ match: exchange, times: 99, fault: withSpaces }),
    ],
    [
      'a list that says the session back',
      2,
      ({ list }) => cloud.faults.add({ match: list, times: 99, fault: echo(400, secretsSoFar) }),
    ],
    [
      'an issuer that says its own request back',
      3,
      () => cloud.faults.add({ match: ASK_GITHUB, times: 99, fault: echo(403, tokensSoFar) }),
    ],
    [
      'a token without its last part',
      3,
      () => cloud.faults.add({ match: ASK_GITHUB, times: 99, fault: withoutSignature }),
    ],
  ]

  it.each(CLOUDS.flatMap((found) => cases.map((one) => [found.name, ...one, found] as const)))(
    'at %s, %s, shows no secret',
    async (_, __, code, arrange, found) => {
      for (const program of ['action', 'command'] as const) {
        Object.assign(cloud.account, anAccount())
        issued = []
        arrange(found)
        const written = await everythingWritten(program, found)
        expect(written.code).toBe(code)
        expect(written.text.length).toBeGreaterThan(200)
        const shown = secretsSoFar()
          .flatMap(inAllForms)
          .filter((form) => written.text.includes(form))
        expect(shown).toEqual([])
      }
    },
  )

  it.each(CLOUDS)('masks the token and the session of $name', async (found) => {
    const { masked } = await everythingWritten('action', found)
    const secrets = secretsSoFar()
    // The request's, the token with two of its parts, the session's two.
    expect(secrets).toHaveLength(6)
    expect(masked).toEqual(expect.arrayContaining(secrets))
  })
})

/** The exchange's answer with a space in every part of the key, which no header takes. */
const withSpaces: Fault = (answer) => ({ ...answer, body: answer.body.replace(/"([\w+/=]{30,})"/g, '"$1 $1"') })

/** An unsigned token, whole as far as it goes. */
const withoutSignature: Fault = (answer) => ({ ...answer, body: answer.body.replace(/\.[\w-]+"/, '"') })
