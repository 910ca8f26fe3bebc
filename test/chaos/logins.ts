import type { Account } from '../fake-cloud/account.ts'
import { JOB_TOKEN_PATH } from '../fake-cloud/job-tokens.ts'
import { ISSUER, issuerKey, issueToken } from '../fake-cloud/token-issuer.ts'
import type { Chance } from './chance.ts'

export const PROJECT_ID = '0123456789abcdef0123456789abcdef'

/** How a run proves who it is, with secrets that no other run has. */
export interface Login {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  /** Lets it into the account. */
  open(account: Account): void
}

/** Makes a login; `origin` is known once the cloud is up. */
export type LoginMaker = (chance: Chance, origin: string) => Login

/** A secret with the characters of base64, which URLs and JSON write in ways of their own. */
const secretOf = (chance: Chance, bytes: number): string =>
  Buffer.from(Array.from({ length: bytes }, () => chance.below(256))).toString('base64')

const MUCH_LATER = 8_640_000_000_000

const withProject = (name: string, openWith: (account: Account) => void, env: Login['env']): Login => ({
  name,
  env,
  inputs: {},
  open(account) {
    account.huawei.projects = [{ id: PROJECT_ID, name: 'cn-north-4' }]
    openWith(account)
  },
})

const huaweiKey =
  (more: { readonly session?: true; readonly projectId?: string }): LoginMaker =>
  (chance) => {
    const sk = secretOf(chance, 30)
    const securityToken = more.session && secretOf(chance, 400)
    const key = { ak: 'AKCHAOS', sk, ...(securityToken ? { securityToken } : {}) }
    return withProject('huawei key', (account) => account.huawei.keys.push(key), {
      HUAWEICLOUD_SDK_AK: key.ak,
      HUAWEICLOUD_SDK_SK: sk,
      ...(securityToken ? { HUAWEICLOUD_SDK_SECURITY_TOKEN: securityToken } : {}),
      ...(more.projectId ? { HUAWEICLOUD_SDK_PROJECT_ID: more.projectId } : {}),
    })
  }

const huaweiToken: LoginMaker = (chance) => {
  const token = secretOf(chance, 700)
  const issued = { token, projectId: PROJECT_ID, expiresAt: MUCH_LATER }
  return withProject('huawei token', (account) => account.huawei.tokens.push(issued), { HUAWEICLOUD_AUTH_TOKEN: token })
}

const huaweiPassword: LoginMaker = (chance) => {
  const password = secretOf(chance, 18)
  const user = { name: 'ci', password, domain: 'acme' }
  return withProject('huawei password', (account) => account.huawei.users.push(user), {
    HUAWEICLOUD_USERNAME: user.name,
    HUAWEICLOUD_PASSWORD: password,
    HUAWEICLOUD_DOMAIN_NAME: user.domain,
  })
}

const aliyunKey =
  (more: { readonly session?: true }): LoginMaker =>
  (chance) => {
    const accessKeySecret = secretOf(chance, 30)
    const securityToken = more.session && secretOf(chance, 400)
    return {
      name: 'aliyun key',
      env: {
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAICHAOS',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
        ...(securityToken ? { ALIBABA_CLOUD_SECURITY_TOKEN: securityToken } : {}),
      },
      inputs: {},
      open(account) {
        const key = { accessKeyId: 'LTAICHAOS', accessKeySecret }
        account.aliyun.keys.push(securityToken ? { ...key, securityToken } : key)
      },
    }
  }

/** Without a stored key: the job's token for a session. */
const keyless =
  (cloud: 'huawei' | 'aliyun', provider: string, role: string, audience: string): LoginMaker =>
  (chance, origin) => {
    const requestToken = secretOf(chance, 60)
    return {
      name: `${cloud} keyless`,
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_RUN_ID: '4711',
        ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}${JOB_TOKEN_PATH}?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
      },
      inputs: { 'oidc-provider': provider, 'oidc-role': role, 'oidc-audience': audience },
      open(account) {
        const subjects = ['repo:acme@1001/shop@2002:*']
        const trust = { provider, role, issuer: ISSUER, clientIds: [audience], subjects, publicKey: issuerKey }
        account[cloud].oidcTrusts.push(trust)
        account.huawei.projects = [{ id: PROJECT_ID, name: 'cn-north-4' }]
        account.github = { requestToken, issue: (aud, nowMs) => issueToken(nowMs, { aud }) }
      },
    }
  }

/** The ways to log in to each cloud; the first is the plainest. */
export const LOGINS: Readonly<Record<'huawei' | 'aliyun', readonly LoginMaker[]>> = {
  huawei: [
    huaweiKey({ projectId: PROJECT_ID }),
    huaweiKey({}),
    huaweiKey({ session: true, projectId: PROJECT_ID }),
    huaweiToken,
    huaweiPassword,
    keyless('huawei', 'iam::acme:oidcProvider:github', 'iam::acme:agency:gate', 'image-policy-gate'),
  ],
  aliyun: [
    aliyunKey({}),
    aliyunKey({ session: true }),
    keyless('aliyun', 'acs:ram::1234567890:oidc-provider/github', 'acs:ram::1234567890:role/gate', 'sts.aliyuncs.com'),
  ],
}
