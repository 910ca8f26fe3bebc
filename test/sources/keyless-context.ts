import type { OidcLogin, SourceContext } from '../../src/sources/source.ts'
import { issueToken } from '../fake-cloud/token-issuer.ts'
import { aContext, NOW, type Service } from './some-context.ts'

export const ROLE_LOGIN: OidcLogin = {
  cloud: 'aliyun',
  provider: 'acs:ram::1234567890:oidc-provider/github',
  role: 'acs:ram::1234567890:role/gate',
  audience: 'sts.aliyuncs.com',
}

export const AGENCY_LOGIN: OidcLogin = {
  cloud: 'huawei',
  provider: 'iam::d78cbac1:oidcProvider:github_com',
  role: 'iam::d78cbac1:agency:gate',
  audience: 'image-policy-gate',
}

const TOKEN_HOST = 'token.example.com'

/** The context of a job that GitHub issues tokens to, whose other requests the service answers. */
export function aKeylessContext(oidc: OidcLogin, service: Service, changes: Partial<SourceContext> = {}) {
  return aContext(
    (asked) => (asked.url.host === TOKEN_HOST ? { value: issueToken(NOW, { aud: oidc.audience }) } : service(asked)),
    {
      oidc,
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_RUN_ID: '4711',
        ACTIONS_ID_TOKEN_REQUEST_URL: `https://${TOKEN_HOST}/issue?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      },
      ...changes,
    },
  )
}
