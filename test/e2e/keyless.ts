import { beforeEach } from 'vitest'
import { type Judged, type Laboratory, NOW, openLaboratory, type RunOptions } from '../contract/laboratory.ts'
import { type Account, createAccount } from '../fake-cloud/account.ts'
import { anAliyunImage, aRegistryImage } from '../fake-cloud/images.ts'
import { JOB_TOKEN_PATH } from '../fake-cloud/job-tokens.ts'
import { ISSUER, issuerKey, issueToken } from '../fake-cloud/token-issuer.ts'

/** A cloud to log in to without a key: an image of it, and how it takes tokens. */
export interface KeylessCloud {
  readonly name: string
  readonly image: string
  readonly provider: string
  readonly role: string
  readonly audience: string
  readonly exchange: string
  readonly list: string
}

export const HUAWEI: KeylessCloud = {
  name: 'Huawei Cloud',
  image: 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0',
  provider: 'iam::d78cbac186b744899480f25bd0222468:oidcProvider:github_com',
  role: 'iam::d78cbac186b744899480f25bd0222468:agency:image-policy-gate',
  audience: 'image-policy-gate',
  exchange: 'POST /v5/agencies/assume-with-oidc',
  list: 'GET image/registries/images',
}

export const ALIBABA: KeylessCloud = {
  name: 'Alibaba Cloud',
  image: 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/app:1.0',
  provider: 'acs:ram::1234567890:oidc-provider/github',
  role: 'acs:ram::1234567890:role/image-policy-gate',
  audience: 'sts.aliyuncs.com',
  exchange: 'AssumeRoleWithOIDC',
  list: 'DescribeImageInstances',
}

export const ASK_GITHUB = `GET ${JOB_TOKEN_PATH}`
const REQUEST_TOKEN = 'request-token-of-the-job-0123456789'

const trustOf = ({ provider, role, audience }: KeylessCloud) => ({
  provider,
  role,
  issuer: ISSUER,
  clientIds: [audience],
  subjects: ['repo:acme/shop:*', 'repo:acme@1001/shop@2002:*'],
  publicKey: issuerKey,
})

/** An account of both clouds without a single key, whose roles trust the jobs of one repository. */
export const aKeylessAccount = (nowMs: number): Account =>
  createAccount({
    huawei: {
      projects: [{ id: '0123456789abcdef0123456789abcdef', name: 'cn-north-4' }],
      oidcTrusts: [trustOf(HUAWEI)],
      registryImages: [aRegistryImage({}, nowMs)],
    },
    aliyun: { oidcTrusts: [trustOf(ALIBABA)], images: [anAliyunImage({}, nowMs)] },
    github: { requestToken: REQUEST_TOKEN, issue: (aud, now) => issueToken(now, { aud }) },
  })

/** The environment of a job with `permissions: id-token: write`. */
export const jobEnvironment = (origin: string): Readonly<Record<string, string>> => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '4711',
  ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}${JOB_TOKEN_PATH}?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
})

/** The inputs of a login to the cloud. */
export const loginInputs = ({ provider, role, audience }: KeylessCloud): Readonly<Record<string, string>> => ({
  'oidc-provider': provider,
  'oidc-role': role,
  'oidc-audience': audience,
})

export const asFlags = (inputs: Readonly<Record<string, string>>): string[] =>
  Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)

export interface KeylessLaboratory {
  readonly laboratory: Laboratory
  /** The environment of the job. */
  job(): Readonly<Record<string, string>>
  /** Judges an image of the cloud, or those given, after a login to the cloud. Looks once unless told to wait. */
  check(cloud: KeylessCloud, options?: CheckOptions): Promise<Judged>
  /** The trust policies of the cloud. */
  trusts(cloud: KeylessCloud): Pick<Account['huawei'], 'oidcTrusts'>
}

export interface CheckOptions extends RunOptions {
  readonly images?: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
}

/** A laboratory whose account knows no key. */
export function openKeylessLaboratory(): KeylessLaboratory {
  const laboratory = openLaboratory()
  beforeEach(() => {
    Object.assign(laboratory.cloud.account, aKeylessAccount(NOW))
  })
  const job = () => jobEnvironment(laboratory.cloud.origin)
  return {
    laboratory,
    job,
    check(cloud, { images = [cloud.image], inputs = {}, ...options } = {}) {
      const all = { policy: 'preset:baseline', wait: '0', ...loginInputs(cloud), ...inputs }
      return laboratory.check([...images, ...asFlags(all)], { env: job(), ...options })
    },
    trusts: ({ name }) => laboratory.cloud.account[name === HUAWEI.name ? 'huawei' : 'aliyun'],
  }
}
