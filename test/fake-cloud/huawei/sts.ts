import { randomBytes } from 'node:crypto'
import { type Answer, type FakeRequest, jsonAnswer, Refusal } from '../message.ts'
import { judgeToken } from '../oidc-trust.ts'
import type { CloudState } from '../state.ts'
import { gatewayError } from './errors.ts'

const PATH = '/v5/agencies/assume-with-oidc'
const MIN_SECONDS = 900
const ONE_HOUR_SECONDS = 3_600

interface AssumeBody {
  provider_urn?: string
  agency_urn?: string
  agency_session_name?: string
  id_token?: string
  duration_seconds?: number
}

/** Whether a request is one of Huawei's security token service. */
export const isHuaweiSts = ({ method, path }: FakeRequest): boolean => method === 'POST' && path === PATH

/** Answers AssumeAgencyWithOIDC: JSON, no key, no signature. */
export function handleHuaweiSts(request: FakeRequest, state: CloudState): Answer {
  const refuse = (status: number, code: string, message: string): Refusal =>
    new Refusal(gatewayError(status, code, message, state.nextRequestId()))
  const body = parseBody(request)
  const { provider_urn: provider, agency_urn: role, agency_session_name: name, id_token: token } = body ?? {}
  if (!provider || !role || !token || !name || !/^[\w+=,.@-]{2,128}$/.test(name)) {
    throw refuse(400, 'STS5.0400', 'the request body is invalid')
  }
  const { oidcTrusts, keys } = state.account.huawei
  const seconds = body?.duration_seconds ?? ONE_HOUR_SECONDS
  const longest = oidcTrusts.find((trust) => trust.role === role)?.maxSessionSeconds ?? ONE_HOUR_SECONDS
  if (!(seconds >= MIN_SECONDS && seconds <= longest))
    throw refuse(400, 'STS5.0400', 'duration_seconds is out of range')

  const judged = judgeToken(token, { provider, role }, oidcTrusts, state.now())
  // The codes below are those that users of the service report; the documentation has none.
  if (judged === 'audience') throw refuse(403, 'STS5.2001', 'the audience is not a client id of the provider')
  if (judged === 'untrusted') {
    throw refuse(403, 'STS5.1001', 'no identity-based policy allows sts:agencies:assumeWithOIDC')
  }
  if (typeof judged === 'string') throw refuse(400, 'STS5.2000', `the id token is not valid: ${judged}`)

  const key = {
    ak: `HST${randomBytes(8).toString('hex').toUpperCase()}`,
    sk: randomBytes(24).toString('base64'),
    securityToken: randomBytes(300).toString('base64'),
    expiresAt: state.now() + seconds * 1_000,
  }
  keys.push(key)
  const [, , account, , agency] = role.split(':')
  return jsonAnswer(200, {
    credentials: {
      access_key_id: key.ak,
      secret_access_key: key.sk,
      security_token: key.securityToken,
      expiration: new Date(key.expiresAt).toISOString(),
    },
    assumed_agency: { urn: `sts::${account}:assumed-agency:${agency}/${name}`, id: `agency-id:${name}` },
    audience: judged.aud,
    provider,
    subject_from_id_token: judged.sub,
  })
}

function parseBody(request: FakeRequest): AssumeBody | undefined {
  try {
    return JSON.parse(request.body.toString('utf8')) as AssumeBody
  } catch {
    return undefined
  }
}
