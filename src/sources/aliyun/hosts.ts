/** What the host of an ACR registry tells. */
export interface AcrHost {
  readonly region: string
  readonly edition: 'personal' | 'enterprise'
  /** Only the newer personal hosts hold the instance's id; enterprise hosts hold its name. */
  readonly instanceId: string | undefined
}

const REGION = '([a-z]{2,}-[a-z0-9]+(?:-[a-z0-9]+)*)'

/** The host forms of ACR: public, VPC, classic network and international addresses of every edition. */
const FORMS: readonly { readonly form: RegExp; read(match: RegExpExecArray): AcrHost }[] = [
  {
    form: new RegExp(`^registry(?:-vpc|-internal|-intl|-intl-vpc)?\\.${REGION}\\.aliyuncs\\.com$`),
    read: ([, region = '']) => ({ region, edition: 'personal', instanceId: undefined }),
  },
  {
    form: new RegExp(`^(crpi-[a-z0-9]+(?:-[a-z0-9]+)*?)(?:-vpc)?\\.${REGION}\\.personal\\.cr\\.aliyuncs\\.com$`),
    read: ([, instanceId = '', region = '']) => ({ region, edition: 'personal', instanceId }),
  },
  {
    form: new RegExp(`^[a-z0-9][a-z0-9-]*-registry(?:-vpc)?\\.${REGION}\\.cr\\.aliyuncs\\.com$`),
    read: ([, region = '']) => ({ region, edition: 'enterprise', instanceId: undefined }),
  },
]

/** What an ACR host tells; undefined for any other host, among them an enterprise instance's own domain. */
export function parseAcrHost(registry: string): AcrHost | undefined {
  for (const { form, read } of FORMS) {
    const match = form.exec(registry)
    if (match) return read(match)
  }
  return undefined
}

/** Security Center has two centres; Hong Kong belongs to the mainland's (endpoint page of Sas 2018-12-03). */
export const sasEndpoint = (region: string): URL =>
  new URL(`https://tds.${region.startsWith('cn-') ? 'cn-shanghai' : 'ap-southeast-1'}.aliyuncs.com`)
