import { message } from './core/message.ts'
import { invalid } from './input-problems.ts'
import { shown } from './input-values.ts'
import type { RawValue } from './inputs.ts'
import type { OidcLogin } from './sources/oidc-login.ts'
import type { CloudId } from './sources/source.ts'

/** The three inputs of a keyless login, as the user gave them. */
export interface OidcInputs {
  readonly provider: RawValue | undefined
  readonly role: RawValue | undefined
  readonly audience: RawValue | undefined
}

const PROVIDER_FORMS: Readonly<Record<CloudId, RegExp>> = {
  aliyun: /^acs:ram::\d+:oidc-provider\/[\x21-\x7e]{1,200}$/,
  huawei: /^iam::[\w-]+:(?!agency:)[A-Za-z-]+:[\x21-\x7e]{1,200}$/,
}
const ROLE_FORMS: Readonly<Record<CloudId, RegExp>> = {
  aliyun: /^acs:ram::\d+:role\/[\x21-\x7e]{1,200}$/,
  huawei: /^iam::[\w-]+:agency:[\x21-\x7e]{1,200}$/,
}
const FORMS_OF_PROVIDER =
  'acs:ram::ACCOUNT:oidc-provider/NAME (Alibaba Cloud), iam::ACCOUNT:oidcProvider:NAME (Huawei Cloud)'
const FORMS_OF_ROLE = 'acs:ram::ACCOUNT:role/NAME (Alibaba Cloud), iam::ACCOUNT:agency:NAME (Huawei Cloud)'

/** What Alibaba Cloud's own action asks for; Huawei Cloud has no such custom. */
const ALIBABA_AUDIENCE = 'sts.aliyuncs.com'

/** The login that the inputs describe, undefined where they are unset; throws GateError INPUT_INVALID. */
export function toOidcLogin({ provider, role, audience }: OidcInputs): OidcLogin | undefined {
  if (provider === undefined && role === undefined && audience === undefined) return undefined
  if (provider === undefined || role === undefined) {
    const [given] = [provider, role, audience].filter((value) => value !== undefined)
    throw invalid(given?.place ?? '', message('a keyless login needs both `oidc-provider` and `oidc-role`'))
  }
  const cloud = cloudOf(provider, PROVIDER_FORMS, FORMS_OF_PROVIDER)
  if (cloudOf(role, ROLE_FORMS, FORMS_OF_ROLE) !== cloud) {
    throw invalid(role.place, message('`oidc-provider` and `oidc-role` are of different clouds'))
  }
  return { cloud, provider: provider.text, role: role.text, audience: audienceOf(audience, cloud, provider) }
}

function cloudOf({ text, place }: RawValue, forms: Readonly<Record<CloudId, RegExp>>, described: string): CloudId {
  for (const cloud of ['aliyun', 'huawei'] as const) if (forms[cloud].test(text)) return cloud
  throw invalid(
    place,
    message('"{value}" is not the name of one', { value: shown(text) }),
    message('write it in full: {forms}', { forms: described }),
  )
}

function audienceOf(audience: RawValue | undefined, cloud: CloudId, provider: RawValue): string {
  if (audience === undefined) {
    if (cloud === 'aliyun') return ALIBABA_AUDIENCE
    throw invalid(
      provider.place,
      message('a keyless login to Huawei Cloud needs `oidc-audience`'),
      message('give the client id that the identity provider has in IAM'),
    )
  }
  if (/^[\x21-\x7e]{1,255}$/.test(audience.text)) return audience.text
  throw invalid(audience.place, message('an audience is a word or a URL without spaces'))
}
