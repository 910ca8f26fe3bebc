import type { HuaweiAccount, Project } from '../account.ts'
import { type Answer, type FakeRequest, Refusal } from '../message.ts'
import type { CloudState } from '../state.ts'
import { authenticateHuawei, type HuaweiCaller } from './authenticate.ts'
import { listImageMalwares, listImageRiskConfigs, listImageSensitive, listImageVulnerabilities } from './details.ts'
import { gatewayError, hssError } from './errors.ts'
import { listLocalImages } from './local-images.ts'
import { HssQuery } from './query.ts'
import { listRegistries } from './registries.ts'
import { listRegistryImages } from './registry-images.ts'
import { decodePath } from './signature.ts'
import { listSwrImages } from './swr-images.ts'

/** All that an HSS operation works with. */
export interface HssCall {
  request: FakeRequest
  query: HssQuery
  /** The `{image_id}` of the path, else empty. */
  imageId: string
  project: Project
  caller: HuaweiCaller
  account: HuaweiAccount
  now: number
}

const OPERATIONS: Record<string, (call: HssCall) => Answer> = {
  'GET image/registries/images': listRegistryImages,
  'GET image/swr-repository': listSwrImages,
  'GET image/local-repositories': listLocalImages,
  'GET image/registries': listRegistries,
  'GET image/baseline/risk-configs': listImageRiskConfigs,
  'GET image/{image_id}/vulnerabilities': listImageVulnerabilities,
  'GET image/{image_id}/malwares': listImageMalwares,
  'GET image/{image_id}/sensitive': listImageSensitive,
}

/** Names the HSS operation of a request, such as "GET image/{image_id}/vulnerabilities". */
export function hssOperation(request: FakeRequest): string {
  return route(request).operation
}

/** Answers a request below /v5/{project_id}/. */
export function handleHss(request: FakeRequest, state: CloudState): Answer {
  const { operation, projectId, imageId } = route(request)
  const account = state.account.huawei
  const project = account.projects.find((candidate) => candidate.id === projectId)
  const handler = OPERATIONS[operation]
  const absent = account.absentOperations.has(operation) || project?.absentOperations?.includes(operation) === true
  if (handler === undefined || absent) {
    const message = 'The API does not exist or has not been published in the environment'
    throw new Refusal(gatewayError(404, 'APIGW.0101', message, state.nextRequestId()))
  }
  const caller = authenticateHuawei(request, state)
  if (project === undefined || caller.projectIds?.includes(project.id) === false) {
    throw hssError('HSS.0010', 'Access denied: the project is not one of the caller', 403)
  }
  if (account.denied.has(operation)) throw hssError('HSS.0013', 'Insufficient permission')
  return handler({ request, query: new HssQuery(request), imageId, project, caller, account, now: state.now() })
}

function route(request: FakeRequest): { operation: string; projectId: string; imageId: string } {
  const [projectId = '', ...rest] = decodePath(request.path).split('/').slice(2)
  const plain = `${request.method} ${rest.join('/')}`
  if (OPERATIONS[plain] !== undefined) return { operation: plain, projectId, imageId: '' }
  const templated = `${request.method} ${['image', '{image_id}', ...rest.slice(2)].join('/')}`
  if (rest[0] === 'image' && OPERATIONS[templated] !== undefined) {
    return { operation: templated, projectId, imageId: rest[1] ?? '' }
  }
  return { operation: plain, projectId, imageId: '' }
}
