import type { AliyunAccount } from '../account.ts'
import { type Answer, type FakeRequest, jsonAnswer, type Refusal } from '../message.ts'
import type { CloudState } from '../state.ts'
import { authenticateAliyun } from './authenticate.ts'
import { rpcError } from './errors.ts'
import { describeImageInstances } from './image-instances.ts'
import {
  describeImageBaselineCheckResult,
  describeImageSecurityScanCount,
  describeImageSensitiveFileList,
} from './image-risks.ts'
import { describeAffectedMaliciousFileImages, describeGroupedMaliciousFiles } from './malicious-files.ts'
import { RpcParameters } from './parameters.ts'
import { describeImageLatestScanTask, describeImageScanAuthCount } from './scan-tasks.ts'
import {
  advanceScans,
  publicCreateImageScanTask,
  publicPreCheckImageScanTask,
  publicSyncAndCreateImageScanTask,
} from './start-scans.ts'
import { throttle } from './throttle.ts'
import { describeImageGroupedVulList, describeImageVulList } from './vulnerabilities.ts'

const VERSION = '2018-12-03'

/** All that an action of Security Center works with. */
export interface SasCall {
  parameters: RpcParameters
  account: AliyunAccount
  /** Milliseconds since the epoch. */
  now: number
  refuse: (status: number, code: string, message: string) => Refusal
}

const ACTIONS: Record<string, (call: SasCall) => Record<string, unknown>> = {
  DescribeImageInstances: describeImageInstances,
  DescribeImageVulList: describeImageVulList,
  DescribeImageGroupedVulList: describeImageGroupedVulList,
  DescribeImageSecurityScanCount: describeImageSecurityScanCount,
  DescribeGroupedMaliciousFiles: describeGroupedMaliciousFiles,
  DescribeAffectedMaliciousFileImages: describeAffectedMaliciousFileImages,
  DescribeImageBaselineCheckResult: describeImageBaselineCheckResult,
  DescribeImageSensitiveFileList: describeImageSensitiveFileList,
  DescribeImageLatestScanTask: describeImageLatestScanTask,
  DescribeImageScanAuthCount: describeImageScanAuthCount,
  PublicPreCheckImageScanTask: publicPreCheckImageScanTask,
  PublicCreateImageScanTask: publicCreateImageScanTask,
  PublicSyncAndCreateImageScanTask: publicSyncAndCreateImageScanTask,
}

/** Names the action of a request to Security Center. */
export function sasAction(request: FakeRequest): string {
  return request.headers['x-acs-action'] ?? ''
}

/** Answers a request to Security Center's RPC API. */
export function handleSas(request: FakeRequest, state: CloudState): Answer {
  const refuse = (status: number, code: string, message: string): Refusal =>
    rpcError(status, code, message, state.nextRequestId(), request.headers.host ?? '')
  const action = ACTIONS[sasAction(request)]
  if (request.headers['x-acs-version'] !== VERSION) throw refuse(400, 'InvalidVersion', 'Version is not valid.')
  if (action === undefined) {
    throw refuse(404, 'InvalidAction.NotFound', 'Specified api is not found, please check your url and method.')
  }
  if (request.method !== 'GET' && request.method !== 'POST') {
    throw refuse(400, 'UnsupportedHTTPMethod', 'This http method is not supported.')
  }
  authenticateAliyun(request, state)
  const account = state.account.aliyun
  if (account.denied.has(sasAction(request))) throw refuse(403, 'NoPermission', 'caller has no permission')
  throttle(sasAction(request), state, refuse)
  const requestId = state.nextRequestId()
  const now = state.now()
  advanceScans(account, now)
  const result = action({ parameters: new RpcParameters(request, refuse), account, now, refuse })
  return jsonAnswer(200, { RequestId: requestId, ...result }, { 'x-acs-request-id': requestId })
}
