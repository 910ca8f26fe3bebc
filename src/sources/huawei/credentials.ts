import { message } from '../../core/message.ts'
import { type CredentialSet, type Env, firstCompleteSet, readVariable } from '../credential-sets.ts'
import type { OidcLogin, SourceContext } from '../source.ts'
import type { AccessKey } from './signing.ts'

/** How the caller proves who it is to Huawei Cloud. */
export type Credentials = { readonly projectId: string | undefined; readonly region: string | undefined } & (
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'key'; readonly key: AccessKey }
  | { readonly kind: 'oidc'; readonly login: OidcLogin }
  | { readonly kind: 'password'; readonly username: string; readonly password: string; readonly domainName: string }
)

interface HuaweiSet extends CredentialSet {
  read(value: (name: string) => string | undefined): Credentials
}

const keySet = (
  id: string,
  secret: string,
  more: { token?: string; projectId?: string; region?: string },
): HuaweiSet => ({
  required: [id, secret],
  ...(more.token === undefined ? {} : { optional: [more.token] }),
  read: (value) => ({
    kind: 'key',
    key: {
      accessKeyId: value(id) ?? '',
      secretAccessKey: value(secret) ?? '',
      securityToken: more.token === undefined ? undefined : value(more.token),
    },
    projectId: more.projectId === undefined ? undefined : value(more.projectId),
    region: more.region === undefined ? undefined : value(more.region),
  }),
})

/** In order: a token, the SDK's names, those that huaweicloud/auth-action exports, the older SDK's, a user's password. */
export const SETS: readonly HuaweiSet[] = [
  {
    required: ['HUAWEICLOUD_AUTH_TOKEN'],
    read: (value) => ({
      kind: 'token',
      token: value('HUAWEICLOUD_AUTH_TOKEN') ?? '',
      projectId: value('HUAWEICLOUD_SDK_PROJECT_ID'),
      region: undefined,
    }),
  },
  keySet('HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', {
    token: 'HUAWEICLOUD_SDK_SECURITY_TOKEN',
    projectId: 'HUAWEICLOUD_SDK_PROJECT_ID',
  }),
  keySet('HUAWEI_CLOUD_ACCESS_KEY_ID', 'HUAWEI_CLOUD_SECRET_ACCESS_KEY', {
    projectId: 'HUAWEI_CLOUD_PROJECT_ID',
    region: 'HUAWEI_CLOUD_REGION',
  }),
  keySet('CLOUD_SDK_AK', 'CLOUD_SDK_SK', {}),
  {
    required: ['HUAWEICLOUD_USERNAME', 'HUAWEICLOUD_PASSWORD', 'HUAWEICLOUD_DOMAIN_NAME'],
    read: (value) => ({
      kind: 'password',
      username: value('HUAWEICLOUD_USERNAME') ?? '',
      password: value('HUAWEICLOUD_PASSWORD') ?? '',
      domainName: value('HUAWEICLOUD_DOMAIN_NAME') ?? '',
      projectId: undefined,
      region: undefined,
    }),
  },
]

/** The keyless login where one is asked for, else what the environment holds. */
export function credentialsOf({ env, oidc }: Pick<SourceContext, 'env' | 'oidc'>): Credentials {
  if (oidc?.cloud !== 'huawei') return readCredentials(env)
  return { kind: 'oidc', login: oidc, projectId: readVariable(env, 'HUAWEICLOUD_SDK_PROJECT_ID'), region: undefined }
}

/** The credentials in the environment; throws GateError CREDENTIALS_MISSING where none is complete. */
export function readCredentials(env: Env): Credentials {
  return firstCompleteSet(env, message('Huawei Cloud'), SETS).read((name) => readVariable(env, name))
}

/** What must never be printed. */
export function secretsOf(credentials: Credentials): readonly (string | undefined)[] {
  if (credentials.kind === 'token') return [credentials.token]
  if (credentials.kind === 'password') return [credentials.password]
  if (credentials.kind === 'oidc') return []
  return [credentials.key.secretAccessKey, credentials.key.securityToken]
}
