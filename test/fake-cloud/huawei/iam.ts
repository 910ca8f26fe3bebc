import { randomBytes } from 'node:crypto'
import type { Project } from '../account.ts'
import { type Answer, type FakeRequest, jsonAnswer, Refusal } from '../message.ts'
import type { CloudState } from '../state.ts'
import { authenticateHuawei } from './authenticate.ts'
import { gatewayError, iamError } from './errors.ts'

const TOKEN_LIFE_MS = 24 * 3_600_000

const OPERATIONS: Record<string, (request: FakeRequest, state: CloudState) => Answer> = {
  'GET /v3/projects': listProjects,
  'GET /v3/auth/projects': listProjects,
  'POST /v3/auth/tokens': createToken,
}

/** Names the IAM operation of a request, such as "GET /v3/projects". */
export function iamOperation(request: FakeRequest): string {
  return `${request.method} ${request.path.replace(/\/$/, '')}`
}

/** Answers a request below /v3/. */
export function handleIam(request: FakeRequest, state: CloudState): Answer {
  const operation = iamOperation(request)
  const handler = OPERATIONS[operation]
  if (handler === undefined) {
    throw new Refusal(gatewayError(404, 'APIGW.0101', 'The API does not exist', state.nextRequestId()))
  }
  if (state.account.huawei.denied.has(operation)) {
    throw iamError(403, 'Forbidden', `You are not authorized to perform the requested action: ${operation}`)
  }
  return handler(request, state)
}

// GET /v3/auth/projects takes no filter: it lists what the caller can reach.
function listProjects(request: FakeRequest, state: CloudState): Answer {
  const { projectIds } = authenticateHuawei(request, state)
  const name = iamOperation(request) === 'GET /v3/projects' ? new Map(request.query).get('name') : undefined
  const { projects, domainId } = state.account.huawei
  const found = projects.filter(
    (project) =>
      (name === undefined || project.name === name) && (projectIds === undefined || projectIds.includes(project.id)),
  )
  return jsonAnswer(200, {
    links: { self: 'https://iam.myhuaweicloud.com/v3/projects', previous: null, next: null },
    projects: found.map((project) => ({
      id: project.id,
      name: project.name,
      enabled: project.enabled ?? true,
      is_domain: false,
      description: '',
      domain_id: domainId,
      parent_id: domainId,
    })),
  })
}

interface TokenBody {
  auth?: {
    identity?: {
      methods?: string[]
      password?: { user?: { name?: string; password?: string; domain?: { name?: string } } }
    }
    scope?: { project?: { id?: string; name?: string } }
  }
}

// KeystoneCreateUserTokenByPassword: the token is in a header, the project in the body.
function createToken(request: FakeRequest, state: CloudState): Answer {
  const { auth } = parseBody(request)
  const given = auth?.identity?.password?.user
  if (auth?.identity?.methods?.includes('password') !== true || given === undefined) {
    throw iamError(400, 'Bad Request', 'The request body is invalid')
  }
  const user = state.account.huawei.users.find((candidate) => candidate.name === given.name)
  if (user === undefined || user.password !== given.password || user.domain !== given.domain?.name) {
    throw iamError(401, 'Unauthorized', 'The username or password is wrong.')
  }
  const project = findProject(state.account.huawei.projects, auth.scope?.project)
  const issuedAt = state.now()
  const token = `MIIExampleToken.${randomBytes(48).toString('base64')}`
  const domain = { id: state.account.huawei.domainId, name: user.domain }
  state.account.huawei.tokens.push({ token, projectId: project.id, expiresAt: issuedAt + TOKEN_LIFE_MS })
  return jsonAnswer(
    201,
    {
      token: {
        methods: ['password'],
        issued_at: toIamTime(issuedAt),
        expires_at: toIamTime(issuedAt + TOKEN_LIFE_MS),
        user: { id: 'u0000000000000000000000000000001', name: user.name, domain, password_expires_at: '' },
        project: { id: project.id, name: project.name, domain },
        roles: [],
        catalog: [],
      },
    },
    { 'x-subject-token': token },
  )
}

function parseBody(request: FakeRequest): TokenBody {
  try {
    return (JSON.parse(request.body.toString('utf8')) ?? {}) as TokenBody
  } catch {
    throw iamError(400, 'Bad Request', 'The request body is not JSON')
  }
}

function findProject(projects: readonly Project[], scope: { id?: string; name?: string } | undefined): Project {
  const project = projects.find(
    (candidate) => candidate.id === scope?.id || (scope?.name !== undefined && candidate.name === scope.name),
  )
  if (project === undefined) throw iamError(400, 'Bad Request', 'The project of the scope was not found')
  return project
}

// IAM writes microseconds: 2026-01-02T03:04:05.678000Z.
function toIamTime(time: number): string {
  return new Date(time).toISOString().replace('Z', '000Z')
}
