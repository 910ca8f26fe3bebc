import { handleSas, sasAction } from './aliyun/sas.ts'
import { handleAliyunSts, stsAction } from './aliyun/sts.ts'
import { gatewayError } from './huawei/errors.ts'
import { handleHss, hssOperation } from './huawei/hss.ts'
import { handleIam, iamOperation } from './huawei/iam.ts'
import { handleHuaweiSts, isHuaweiSts } from './huawei/sts.ts'
import { handleJobToken, JOB_TOKEN_PATH } from './job-tokens.ts'
import { type Answer, type FakeRequest, jsonAnswer, Refusal } from './message.ts'
import type { CloudState } from './state.ts'

/** Names what a request asks for, such as "GET image/registries/images" or "DescribeImageInstances". */
export function actionOf(request: FakeRequest): string {
  if (isRpc(request)) return sasAction(request)
  const action = stsAction(request)
  if (action !== undefined) return action
  if (isHuaweiSts(request)) return iamOperation(request)
  if (request.path.startsWith('/v5/')) return hssOperation(request)
  return iamOperation(request)
}

/** Answers a request, without any transport: HSS and STS below /v5/, IAM below /v3/, Security Center and STS at /. */
export function answerRequest(request: FakeRequest, state: CloudState): Answer {
  try {
    if (isRpc(request)) return handleSas(request, state)
    if (stsAction(request) !== undefined) return handleAliyunSts(request, state)
    if (isHuaweiSts(request)) return handleHuaweiSts(request, state)
    if (request.path === JOB_TOKEN_PATH) return handleJobToken(request, state)
    if (request.path.startsWith('/v5/')) return handleHss(request, state)
    if (request.path.startsWith('/v3/')) return handleIam(request, state)
    return gatewayError(404, 'APIGW.0101', 'The API does not exist', state.nextRequestId())
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    return jsonAnswer(500, { error_code: 'LOOPBACK.0001', error_msg: String(error) })
  }
}

function isRpc(request: FakeRequest): boolean {
  return request.path === '/' && request.headers['x-acs-action'] !== undefined
}
