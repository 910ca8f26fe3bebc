import type { HuaweiAccount, Project } from '../account.ts'
import { type Answer, type FakeRequest, Refusal } from '../message.ts'
import type { CloudState } from '../state.ts'
import { catchUp } from './agenda.ts'
import { authenticateHuawei, type HuaweiCaller } from './authenticate.ts'
import {
  listImageMalwares,
  listImageRiskConfigs,
  listImageSensitive,
  listImageVulnerabilities,
  listVulnerabilityCves,
} from './details.ts'
import { gatewayError, hssError } from './errors.ts'
import { listLocalImages } from './local-images.ts'
import { HssQuery } from './query.ts'
import { listRegistries } from './registries.ts'
import { listRegistryImages } from './registry-images.ts'
import { batchScanLocalImage, batchScanSwrImage, createImageScanTask } from './scan-tasks.ts'
import { decodePath } from './signature.ts'
import { listSwrImages } from './swr-images.ts'
import { createImageSynchronizeTask, runImageSynchronize } from './sync-tasks.ts'

/** All that an HSS operation works with. */
export interface HssCall {
  request: FakeRequest
  query: HssQuery
  /** The `{image_id}` of the path, else empty. */
  imageId: string
  /** The `{vul_id}` of the path, else empty. */
  vulnerabilityId: string
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
  'POST image/image-sync/tasks': createImageSynchronizeTask,
  'POST image/synchronize': runImageSynchronize,
  'POST image/image-scan/tasks': createImageScanTask,
  'POST image/batch-scan': batchScanSwrImage,
  'POST image/local/batch-scan': batchScanLocalImage,
  'GET image/vulnerability/{vul_id}/cve': listVulnerabilityCves,
}

/** Names the HSS operation of a request, such as "GET image/{image_id}/vulnerabilities". */
export function hssOperation(request: FakeRequest): string {
  return route(request).operation
}

/** Answers a request below /v5/{project_id}/. */
export function handleHss(request: FakeRequest, state: CloudState): Answer {
  const { operation, projectId, imageId, vulnerabilityId } = route(request)
  const account = state.account.huawei
  catchUp(account.agenda, state.now())
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
  const query = new HssQuery(request)
  return handler({ request, query, imageId, vulnerabilityId, project, caller, account, now: Math.floor(state.now()) })
}

interface Route {
  operation: string
  projectId: string
  imageId: string
  vulnerabilityId: string
}

function route(request: FakeRequest): Route {
  const [projectId = '', ...rest] = decodePath(request.path).split('/').slice(2)
  const found = { operation: `${request.method} ${rest.join('/')}`, projectId, imageId: '', vulnerabilityId: '' }
  if (OPERATIONS[found.operation] !== undefined) return found
  const [first, second = '', third = '', ...others] = rest
  if (first === 'image' && second === 'vulnerability' && others.length === 1) {
    return {
      ...found,
      operation: `${request.method} image/vulnerability/{vul_id}/${others[0]}`,
      vulnerabilityId: third,
    }
  }
  const templated = `${request.method} ${['image', '{image_id}', ...rest.slice(2)].join('/')}`
  if (first === 'image' && OPERATIONS[templated] !== undefined) {
    return { ...found, operation: templated, imageId: second }
  }
  return found
}
