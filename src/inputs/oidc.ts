import { type Message, message } from '../core/message.ts'
import type { CloudId, OidcLogin } from '../sources/source.ts'
import { invalid } from './problems.ts'
import type { RawValue } from './table.ts'
import { shown } from './values.ts'

/** The three inputs of a keyless login, as the user gave them. */
export interface OidcInputs {
  readonly provider: RawValue | undefined
  readonly role: RawValue | undefined
  readonly audience: RawValue | undefined
}

/** What a name looks like at each cloud, and what to say of any other. */
interface NameForms extends Readonly<Record<CloudId, RegExp>> {
  readonly hint: Message
}

const PROVIDER: NameForms = {
  aliyun: /^acs:ram::\d+:oidc-provider\/[\x21-\x7e]{1,200}$/,
  huawei: /^iam::[\w-]+:(?!agency:)[A-Za-z-]+:[\x21-\x7e]{1,200}$/,
  hint: message(
    'name the identity provider in full: acs:ram::ACCOUNT:oidc-provider/NAME (Alibaba Cloud), iam::ACCOUNT:oidcProvider:NAME (Huawei Cloud)',
  ),
}
const ROLE: NameForms = {
  aliyun: /^acs:ram::\d+:role\/[\x21-\x7e]{1,200}$/,
  huawei: /^iam::[\w-]+:agency:[\x21-\x7e]{1,200}$/,
  hint: message(
    'name the role or agency in full: acs:ram::ACCOUNT:role/NAME (Alibaba Cloud), iam::ACCOUNT:agency:NAME (Huawei Cloud)',
  ),
}

/** What Alibaba Cloud's own action asks for; Huawei Cloud has no such custom. */
const ALIBABA_AUDIENCE = 'sts.aliyuncs.com'

/** The login that the inputs describe, undefined where they are unset; throws GateError INPUT_INVALID. */
export function toOidcLogin({ provider, role, audience }: OidcInputs): OidcLogin | undefined {
  if (provider === undefined && role === undefined && audience === undefined) return undefined
  if (provider === undefined || role === undefined) {
    const [given] = [provider, role, audience].filter((value) => value !== undefined)
    throw invalid(given?.place ?? '', message('a keyless login needs both `oidc-provider` and `oidc-role`'))
  }
  const cloud = cloudOf(provider, PROVIDER)
  if (cloudOf(role, ROLE) !== cloud) {
    throw invalid(role.place, message('`oidc-provider` and `oidc-role` are of different clouds'))
  }
  return { cloud, provider: provider.text, role: role.text, audience: audienceOf(audience, cloud, provider) }
}

function cloudOf({ text, place }: RawValue, forms: NameForms): CloudId {
  for (const cloud of ['aliyun', 'huawei'] as const) if (forms[cloud].test(text)) return cloud
  throw invalid(
    place,
    message('"{value}" is neither an ARN nor a URN of the right kind', { value: shown(text) }),
    forms.hint,
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
