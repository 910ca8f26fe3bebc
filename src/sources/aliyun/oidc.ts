import { type Message, message } from '../../core/message.ts'
import { canonicalQuery } from '../../http/query.ts'
import type { HttpAnswer } from '../../http/transport.ts'
import { answerObject, endOfSession, keyPart } from '../oidc-answer.ts'
import { type KeySource, openOidcSessions, SESSION_SECONDS, sessionName } from '../oidc-login.ts'
import { type OidcLogin, type SourceContext, sharedOnce } from '../source.ts'
import { parseWire } from '../wire.ts'
import { isThrottled, readAnswer } from './failures.ts'
import { type AccessKey, formatAcsDate } from './signing.ts'

const ACTION = 'AssumeRoleWithOIDC'
const VERSION = '2015-04-01'

/** One for all regions. */
export const stsEndpoint = ({ authEndpoint }: Pick<SourceContext, 'authEndpoint'>): URL =>
  authEndpoint ?? new URL('https://sts.aliyuncs.com')

/** The role's sessions, one for all images of a run. */
export const roleKeys = (login: OidcLogin, context: SourceContext): KeySource<AccessKey> =>
  sharedOnce(context.shared, 'aliyun oidc', () => {
    const sts = stsEndpoint(context)
    return openOidcSessions(
      {
        name: ACTION,
        sts,
        isThrottled,
        toRequest: (token) => {
          const url = new URL(sts)
          const timestamp = formatAcsDate(context.now())
          url.search = canonicalQuery({ Action: ACTION, Version: VERSION, Format: 'JSON', Timestamp: timestamp })
          const form = {
            OIDCProviderArn: login.provider,
            RoleArn: login.role,
            RoleSessionName: sessionName(context.env),
            DurationSeconds: SESSION_SECONDS,
            OIDCToken: token,
          }
          const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }
          return { method: 'POST', url, headers, body: canonicalQuery(form) }
        },
        read: (answer) => readSession(answer, context),
        hintFor: (code) => hintFor(code, login),
      },
      login,
      context,
    )
  })

const sessionAnswer = answerObject({
  Credentials: answerObject({
    AccessKeyId: keyPart,
    AccessKeySecret: keyPart,
    SecurityToken: keyPart,
    Expiration: endOfSession,
  }),
})

function readSession(answer: HttpAnswer, { secrets }: SourceContext) {
  const { Credentials: given } = parseWire(sessionAnswer, readAnswer(ACTION, answer, secrets), ACTION)
  secrets.add(given.AccessKeySecret)
  secrets.add(given.SecurityToken)
  const key = {
    accessKeyId: given.AccessKeyId,
    accessKeySecret: given.AccessKeySecret,
    securityToken: given.SecurityToken,
  }
  return { key, endsAtMs: given.Expiration }
}

/** By the error codes of STS 2015-04-01; undefined for those that are not about the token. */
function hintFor(code: string, { provider, role, audience }: OidcLogin): Message | undefined {
  switch (code) {
    case 'AuthenticationFail.NoPermission':
      return message(
        'check that {provider} exists and that the trust policy of {role} names it under `Federated`, allows sts:AssumeRoleWithOIDC, and has conditions oidc:iss, oidc:aud and oidc:sub that take the values above',
        { provider, role },
      )
    case 'AuthenticationFail.OIDCToken.AudienceNotMatch':
      return message(
        'add the client id {audience} to {provider}, and compare the condition oidc:aud in the trust policy of {role}',
        { audience, provider, role },
      )
    case 'AuthenticationFail.OIDCToken.Expired':
      return message('have the token issued within the minutes before the gate runs')
    default:
      if (!code.startsWith('AuthenticationFail')) return undefined
      return message(
        'compare the issuer URL and the certificate fingerprints of {provider} with the issuer above, and the condition oidc:iss in the trust policy of {role}',
        { provider, role },
      )
  }
}
