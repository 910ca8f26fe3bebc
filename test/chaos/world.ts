import { FORMATS } from '../../src/reporters/index.ts'
import { createAccount } from '../fake-cloud/account.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { chanceOf } from './chance.ts'
import type { Plan } from './plan.ts'
import { POLICIES } from './policies.ts'
import { forecast, type Played } from './weather.ts'

/** The surroundings of one run: a cloud of its own, and what the program is given. */
export interface World {
  readonly cloud: FakeCloud
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** The text of policy.yaml, where the policy is a file. */
  readonly policyText: string | undefined
  readonly played: readonly Played[]
  /** Everything that nobody may read in what the program writes. */
  secrets(): readonly string[]
  close(): Promise<void>
}

/** Time for one request with all its tries: less than a user's, so that silence does not take the hour. */
export const REQUEST_BUDGET_MS = 1_500

/** Builds the world of a plan; `host` is a loopback address that no other run of the moment uses. */
export async function buildWorld(plan: Plan, host: string): Promise<World> {
  const { seed, index, source, subject, policy, crowd, isDebugging, skewMs } = plan
  const account = createAccount()
  subject.put(account, crowd)
  const cloud = await startFakeCloud({ account, host, now: () => Date.now() + skewMs })
  const login = plan.login(chanceOf(seed, index, 'secrets'), cloud.origin)
  login.open(account)
  const jobTokens = rememberTokens(account)
  const sky = forecast(plan.weather, [seed, index, 'weather'], {
    cloud: source.cloud,
    list: source.list,
    isHeldByIdentity: subject.isHeldByIdentity ?? false,
    heldBy: subject.heldBy,
    listsImages: false,
  })
  cloud.faults.add({ match: () => true, times: Number.POSITIVE_INFINITY, fault: sky.meet })
  const written = POLICIES[policy]
  return {
    cloud,
    inputs: {
      ...login.inputs,
      source: source.id,
      policy: 'preset' in written ? written.preset : 'policy.yaml',
      wait: `${plan.waitSeconds}s`,
      language: plan.language,
      formats: plan.writesAll ? FORMATS.join(',') : 'json',
      endpoint: cloud.origin,
      'auth-endpoint': cloud.origin,
    },
    env: {
      ...login.env,
      IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1',
      IMAGE_POLICY_GATE_REQUEST_BUDGET_MS: String(REQUEST_BUDGET_MS),
      ...(isDebugging ? { RUNNER_DEBUG: '1', IMAGE_POLICY_GATE_DEBUG: '1' } : {}),
    },
    policyText: 'text' in written ? written.text : undefined,
    played: sky.played,
    secrets: () => [...givenSecrets(login.env), ...jobTokens, ...issuedSecrets(cloud)],
    close: () => cloud.close(),
  }
}

const SECRET_NAMES = /(?:_SK|_TOKEN|_SECRET|_PASSWORD)$/

const givenSecrets = (env: Readonly<Record<string, string>>): string[] =>
  Object.entries(env).flatMap(([name, value]) => (SECRET_NAMES.test(name) ? value : []))

/** Keys and tokens that the cloud made up, and every signature that was sent to it. */
const issuedSecrets = ({ account: { huawei, aliyun }, requests }: FakeCloud): string[] => [
  ...huawei.tokens.map(({ token }) => token),
  ...huawei.keys.flatMap(({ sk, securityToken = '' }) => [sk, securityToken]),
  ...aliyun.keys.flatMap(({ accessKeySecret, securityToken = '' }) => [accessKeySecret, securityToken]),
  ...requests.flatMap(({ headers }) => /Signature=(\w+)/.exec(headers.authorization ?? '')?.[1] ?? []),
]

/** The tokens that the job will be issued, with the parts that each is made of. */
function rememberTokens(account: FakeCloud['account']): readonly string[] {
  const tokens: string[] = []
  const { github } = account
  if (github === undefined) return tokens
  account.github = {
    ...github,
    issue(audience, nowMs) {
      const token = github.issue(audience, nowMs)
      tokens.push(token, ...token.split('.').slice(1))
      return token
    },
  }
  return tokens
}
