import type { HuaweiKey } from '../account.ts'
import { type FakeRequest, Refusal } from '../message.ts'
import type { CloudState } from '../state.ts'
import { gatewayError } from './errors.ts'
import { huaweiCanonicalRequest, huaweiSignatureMatches, parseHuaweiAuthorization, parseSdkDate } from './signature.ts'

const MAX_SKEW_MS = 15 * 60_000
const LOCK_MS = 5 * 60_000
const FAILURES_BEFORE_LOCK = 5

/** Who is asking, and what they may see; undefined lists mean no limit. */
export interface HuaweiCaller {
  projectIds?: string[] | undefined
  enterpriseProjectIds?: string[] | undefined
}

/** Checks the token or the signature as API Gateway does, and says who is asking. */
export function authenticateHuawei(request: FakeRequest, state: CloudState): HuaweiCaller {
  const token = request.headers['x-auth-token']
  if (token !== undefined) return authenticateToken(token, state)
  const authorization = parseHuaweiAuthorization(request.headers.authorization ?? '')
  if (authorization === undefined) throw refuse(state, 'x-auth-token not found')

  const { ak } = authorization
  const failures = state.failures.get(ak)
  if (failures !== undefined && failures.lockedUntil > state.now()) {
    throw refuse(state, 'AK access failed to reach the limit, forbidden')
  }
  const key = state.account.huawei.keys.find((candidate) => candidate.ak === ak)
  const problem = findProblem(request, authorization, key, state)
  if (key === undefined || problem !== undefined) {
    countFailure(ak, state)
    throw refuse(state, problem ?? 'ak not found')
  }
  state.failures.delete(ak)
  return { projectIds: key.projectIds, enterpriseProjectIds: key.enterpriseProjectIds }
}

function authenticateToken(token: string, state: CloudState): HuaweiCaller {
  const issued = state.account.huawei.tokens.find((candidate) => candidate.token === token)
  if (issued === undefined) throw refuse(state, 'decrypt token fail')
  if (issued.expiresAt <= state.now()) throw refuse(state, 'token expires')
  return { projectIds: [issued.projectId] }
}

function findProblem(
  request: FakeRequest,
  authorization: NonNullable<ReturnType<typeof parseHuaweiAuthorization>>,
  key: HuaweiKey | undefined,
  state: CloudState,
): string | undefined {
  if (key === undefined) return `get secretKey failed,ak:${authorization.ak},err:ak not exist`
  const date = parseSdkDate(request.headers['x-sdk-date'])
  if (date === undefined) return 'x-sdk-date not found or malformed'
  const canonicalRequest = huaweiCanonicalRequest(request, authorization.signedHeaders)
  // The gateway repeats the canonical request in its message, security token included.
  const echo = `canonicalRequest:${(canonicalRequest ?? '').replaceAll('\n', '|')}`
  if (Math.abs(state.now() - date) > MAX_SKEW_MS) return `verify aksk signature fail, signature expired, ${echo}`
  if (canonicalRequest === undefined) return 'verify aksk signature fail, signed headers incomplete'
  if (!huaweiSignatureMatches(request, authorization, canonicalRequest, key.sk)) {
    return `verify aksk signature fail, ${echo}`
  }
  if (request.headers['x-security-token'] !== key.securityToken) return `security token does not match, ${echo}`
  if ((key.expiresAt ?? Number.POSITIVE_INFINITY) <= state.now()) return 'security token expired'
  return undefined
}

function countFailure(ak: string, state: CloudState): void {
  if (!state.account.huawei.locksKeys) return
  const previous = state.failures.get(ak)
  // A lock that is over starts the count afresh.
  const inARow = (previous === undefined || previous.lockedUntil > 0 ? 0 : previous.inARow) + 1
  const lockedUntil = inARow > FAILURES_BEFORE_LOCK ? state.now() + LOCK_MS : 0
  state.failures.set(ak, { inARow, lockedUntil })
}

function refuse(state: CloudState, detail: string): Refusal {
  const message = `Incorrect IAM authentication information: ${detail}`
  return new Refusal(gatewayError(401, 'APIGW.0301', message, state.nextRequestId()))
}
