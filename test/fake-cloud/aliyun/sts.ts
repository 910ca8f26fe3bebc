import { randomBytes } from 'node:crypto'
import { type Answer, type FakeRequest, jsonAnswer, type Refusal } from '../message.ts'
import { judgeToken, type TokenProblem } from '../oidc-trust.ts'
import type { CloudState } from '../state.ts'
import { rpcError } from './errors.ts'
import { RpcParameters } from './parameters.ts'

const VERSION = '2015-04-01'
const MIN_SECONDS = 900
const ONE_HOUR_SECONDS = 3_600
const MAX_TOKEN_LENGTH = 20_000

/** Codes and texts of "STS error codes", all with status 401. */
const PROBLEMS: Readonly<Record<TokenProblem, readonly [string, string]>> = {
  malformed: [
    'AuthenticationFail.OIDCToken.Invalid',
    "The number of Jwt field should be divided into 3 parts with '.' .",
  ],
  signature: ['AuthenticationFail.OIDCToken.InvalidSignature', 'OIDC token validate failed: invalid signature.'],
  issuer: ['AuthenticationFail.OIDCToken.Invalid', 'Invalid issuer.'],
  expired: ['AuthenticationFail.OIDCToken.Expired', 'This JsonWebToken is expired.'],
  audience: ['AuthenticationFail.OIDCToken.AudienceNotMatch', 'Invalid audience.'],
  untrusted: ['AuthenticationFail.NoPermission', 'There is no permission'],
}

/** Names the action of a request to STS, which has it in the query; undefined for any other request. */
export function stsAction({ path, query }: FakeRequest): string | undefined {
  return path === '/' ? new Map(query).get('Action') : undefined
}

/** Answers AssumeRoleWithOIDC: no key, no signature, the token in the form. */
export function handleAliyunSts(request: FakeRequest, state: CloudState): Answer {
  const refuse = (status: number, code: string, message: string): Refusal =>
    rpcError(status, code, message, state.nextRequestId(), request.headers.host ?? '')
  if (stsAction(request) !== 'AssumeRoleWithOIDC') {
    throw refuse(404, 'InvalidAction.NotFound', 'Specified api is not found, please check your url and method.')
  }
  const parameters = new RpcParameters(request, refuse)
  if (parameters.required('Version') !== VERSION) throw refuse(400, 'InvalidVersion', 'Version is not valid.')
  parameters.required('Timestamp')
  const provider = parameters.required('OIDCProviderArn')
  const role = parameters.required('RoleArn')
  const token = parameters.required('OIDCToken')
  const name = parameters.required('RoleSessionName')
  if (token.length < 4 || token.length > MAX_TOKEN_LENGTH) throw parameters.invalid('OIDCToken')
  if (!/^[A-Za-z0-9.@_-]{2,64}$/.test(name)) throw parameters.invalid('RoleSessionName')

  const { oidcTrusts, keys } = state.account.aliyun
  const seconds = Number(parameters.text('DurationSeconds') ?? ONE_HOUR_SECONDS)
  const longest = oidcTrusts.find((trust) => trust.role === role)?.maxSessionSeconds ?? ONE_HOUR_SECONDS
  if (!(seconds >= MIN_SECONDS && seconds <= longest)) {
    throw refuse(400, 'InvalidParameter.DurationSeconds', 'The specified DurationSeconds is out of range.')
  }
  const judged = judgeToken(token, { provider, role }, oidcTrusts, state.now())
  if (typeof judged === 'string') throw refuse(401, ...PROBLEMS[judged])

  const key = {
    accessKeyId: `STS.${randomBytes(12).toString('hex')}`,
    accessKeySecret: randomBytes(24).toString('base64'),
    securityToken: `CAIS${randomBytes(300).toString('base64')}`,
    expiresAt: state.now() + seconds * 1_000,
  }
  keys.push(key)
  const requestId = state.nextRequestId()
  return jsonAnswer(
    200,
    {
      RequestId: requestId,
      Credentials: {
        AccessKeyId: key.accessKeyId,
        AccessKeySecret: key.accessKeySecret,
        SecurityToken: key.securityToken,
        Expiration: new Date(key.expiresAt).toISOString().replace(/\.\d{3}/, ''),
      },
      AssumedRoleUser: { Arn: `${role}/${name}`, AssumedRoleId: `300000000000000000:${name}` },
      OIDCTokenInfo: { Subject: judged.sub, Issuer: judged.iss, ClientIds: judged.aud },
    },
    { 'x-acs-request-id': requestId },
  )
}
