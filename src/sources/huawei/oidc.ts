import { GateError } from '../../core/errors.ts'
import { type Message, message } from '../../core/message.ts'
import type { HttpAnswer } from '../../http/transport.ts'
import { answerObject, endOfSession, keyPart } from '../oidc-answer.ts'
import { type KeySource, openOidcSessions, SESSION_SECONDS, sessionName } from '../oidc-login.ts'
import { type OidcLogin, type SourceContext, sharedOnce } from '../source.ts'
import { parseWire } from '../wire.ts'
import { isThrottled, readAnswer } from './failures.ts'
import type { AccessKey } from './signing.ts'

const PATH = '/v5/agencies/assume-with-oidc'
const CALL = `POST ${PATH}`

/** The agency's sessions, one for all images of a run that its STS endpoint serves. */
export function agencyKeys(login: OidcLogin, context: SourceContext): KeySource<AccessKey> {
  const sts = context.authEndpoint ?? stsEndpoint(context.region)
  return sharedOnce(context.shared, `huawei oidc ${sts.href}`, () =>
    openOidcSessions(
      {
        name: CALL,
        sts,
        isThrottled,
        toRequest: (token) => {
          const url = new URL(sts)
          url.pathname = `${sts.pathname.replace(/\/$/, '')}${PATH}`
          const body = JSON.stringify({
            provider_urn: login.provider,
            agency_urn: login.role,
            agency_session_name: sessionName(context.env),
            duration_seconds: SESSION_SECONDS,
            id_token: token,
          })
          const headers = { 'content-type': 'application/json', accept: 'application/json' }
          return { method: 'POST', url, headers, body }
        },
        read: (answer) => readSession(answer, context),
        hintFor: () => hintFor(login),
      },
      login,
      context,
    ),
  )
}

/** Regions with an STS endpoint of their own (SDK: sts v1). */
const WITH_STS = new Set([
  ...['cn-north-4', 'cn-south-1', 'cn-east-3', 'cn-southwest-2'],
  ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4'],
  ...['sa-brazil-1', 'la-south-2', 'af-south-1', 'tr-west-1'],
])

/** The STS of a region, or of another one near it: any of them serves the whole partition. */
export function stsEndpoint(region: string): URL {
  if (region.startsWith('eu-')) {
    throw new GateError(
      'INPUT_INVALID',
      message('no STS endpoint is known for the European site ({region})', { region }),
      {
        hint: message('set `auth-endpoint` to the STS of that site and give `project-id`, or log in with a key'),
      },
    )
  }
  const near = region.startsWith('cn-') ? 'cn-north-4' : 'ap-southeast-1'
  return new URL(`https://sts.${WITH_STS.has(region) ? region : near}.myhuaweicloud.com`)
}

const sessionAnswer = answerObject({
  credentials: answerObject({
    access_key_id: keyPart,
    secret_access_key: keyPart,
    security_token: keyPart,
    expiration: endOfSession,
  }),
})

function readSession(answer: HttpAnswer, { secrets, now }: SourceContext) {
  const json = readAnswer(CALL, answer, 'sts:agencies:assumeWithOIDC', secrets, now())
  const { credentials: given } = parseWire(sessionAnswer, json, CALL)
  secrets.add(given.secret_access_key)
  secrets.add(given.security_token)
  const key = {
    accessKeyId: given.access_key_id,
    secretAccessKey: given.secret_access_key,
    securityToken: given.security_token,
  }
  return { key, endsAtMs: given.expiration }
}

/** The error codes of Huawei's STS are not documented, so all that can be wrong is told. */
const hintFor = ({ provider, role, audience }: OidcLogin): Message =>
  message(
    'check that {provider} exists with the issuer above and the client id {audience}, and that the trust policy of {role} names it under `Federated`, allows sts:agencies:assumeWithOIDC, and has conditions oidc:iss, oidc:aud and oidc:sub that take the values above',
    { provider, role, audience },
  )
