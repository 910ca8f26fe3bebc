import { message } from '../../core/message.ts'
import { type CredentialSet, type Env, firstCompleteSet, readVariable } from '../credential-sets.ts'
import type { KeySource } from '../oidc-login.ts'
import type { SourceContext } from '../source.ts'
import { roleKeys } from './oidc.ts'
import type { AccessKey } from './signing.ts'

/** A user's access key, or one of an STS session. */
export const KEY: CredentialSet = {
  required: ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
  optional: ['ALIBABA_CLOUD_SECURITY_TOKEN'],
}

/** The keys of the keyless login where one is asked for, else the one in the environment, masked. */
export function openKeys(context: SourceContext): KeySource<AccessKey> {
  if (context.oidc?.cloud === 'aliyun') return roleKeys(context.oidc, context)
  const key = readCredentials(context.env)
  context.secrets.add(key.accessKeySecret)
  context.secrets.add(key.securityToken)
  return { hosts: [], current: async () => key }
}

/** The access key in the environment, of a user or of an STS session; throws GateError CREDENTIALS_MISSING. */
export function readCredentials(env: Env): AccessKey {
  firstCompleteSet(env, message('Alibaba Cloud'), [KEY])
  const read = (name: string): string | undefined => readVariable(env, name)
  return {
    accessKeyId: read('ALIBABA_CLOUD_ACCESS_KEY_ID') ?? '',
    accessKeySecret: read('ALIBABA_CLOUD_ACCESS_KEY_SECRET') ?? '',
    securityToken: read('ALIBABA_CLOUD_SECURITY_TOKEN'),
  }
}
