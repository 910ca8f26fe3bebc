import type { FakeRequest, Refusal } from '../message.ts'
import type { CloudState } from '../state.ts'
import { rpcError } from './errors.ts'
import { aliyunCanonicalRequest, aliyunSignatureMatches, parseAcsDate, parseAliyunAuthorization } from './signature.ts'

const MAX_SKEW_MS = 15 * 60_000

/** Checks key, date, nonce, signature and session as the RPC gateway does; throws its answer when one is wrong. */
export function authenticateAliyun(request: FakeRequest, state: CloudState): void {
  const refuse = (status: number, code: string, message: string): Refusal =>
    rpcError(status, code, message, state.nextRequestId(), request.headers.host ?? '')

  const authorization = parseAliyunAuthorization(request.headers.authorization ?? '')
  if (authorization === undefined) throw refuse(400, 'MissingParameter', 'Authorization is mandatory for this action.')
  const key = state.account.aliyun.keys.find((candidate) => candidate.accessKeyId === authorization.accessKeyId)
  if (key === undefined) throw refuse(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.')
  if (key.inactive === true) throw refuse(400, 'InvalidAccessKeyId.Inactive', 'Specified access key is disabled.')

  const date = parseAcsDate(request.headers['x-acs-date'])
  if (date === undefined) throw refuse(400, 'InvalidTimeStamp.Format', 'Specified time stamp is not well formatted.')
  if (Math.abs(state.now() - date) > MAX_SKEW_MS) {
    throw refuse(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.')
  }
  const nonce = request.headers['x-acs-signature-nonce']
  if (nonce === undefined) throw refuse(400, 'MissingParameter', 'SignatureNonce is mandatory for this action.')
  if (state.nonces.has(nonce)) throw refuse(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.')

  const canonicalRequest = aliyunCanonicalRequest(request, authorization.signedHeaders)
  if (canonicalRequest === undefined || !aliyunSignatureMatches(authorization, canonicalRequest, key.accessKeySecret)) {
    const detail = `server canonicalString is:${canonicalRequest ?? '(headers missing or not signed)'}`
    throw refuse(400, 'SignatureDoesNotMatch', `Specified signature does not match our calculation. ${detail}`)
  }
  if (request.headers['x-acs-security-token'] !== key.securityToken) {
    const message = 'Specified security token does not match the access key.'
    throw refuse(400, 'InvalidSecurityToken.MismatchWithAccessKey', message)
  }
  const isOver = key.expired === true || (key.expiresAt ?? Number.POSITIVE_INFINITY) <= state.now()
  if (isOver) throw refuse(400, 'InvalidSecurityToken.Expired', 'Specified security token is expired.')
  state.nonces.add(nonce)
}
