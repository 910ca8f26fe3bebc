import * as v from 'valibot'
import { GateError } from '../../core/errors.ts'
import { message } from '../../core/message.ts'
import type { HttpAnswer } from '../../http/transport.ts'
import { parseWire } from '../wire.ts'
import type { Credentials } from './credentials.ts'

/** A token of IAM for one region's project. */
export interface ProjectToken {
  readonly token: string
  readonly projectId: string
}

/** The body of `POST /v3/auth/tokens`: a token for the region's own project, since HSS is a regional service. */
export const tokenRequestBody = (user: Extract<Credentials, { kind: 'password' }>, region: string): string =>
  JSON.stringify({
    auth: {
      identity: {
        methods: ['password'],
        password: {
          user: { name: user.username, password: user.password, domain: { name: user.domainName } },
        },
      },
      scope: { project: { name: region } },
    },
  })

const tokenAnswer = v.object({ token: v.object({ project: v.object({ id: v.string() }) }) })

/** The token is in a header; the project's id comes with it in the body. */
export function readToken(call: string, answer: HttpAnswer, json: unknown): ProjectToken {
  const token = answer.headers['x-subject-token']
  if (!token) throw new GateError('ANSWER_INVALID', message('{call} gave no X-Subject-Token', { call }))
  return { token, projectId: parseWire(tokenAnswer, json, call).token.project.id }
}

const projectsAnswer = v.object({ projects: v.array(v.object({ id: v.string(), name: v.string() })) })

/** The id of the region's one project, from `GET /v3/projects?name={region}`. */
export function readProjectId(call: string, json: unknown, region: string): string {
  const found = parseWire(projectsAnswer, json, call).projects.filter((project) => project.name === region)
  const [project] = found
  if (project && found.length === 1) return project.id
  throw new GateError(
    'PROJECT_UNCLEAR',
    message('IAM knows {number} projects named {region}', { number: found.length, region }),
    { hint: message('give the id of the project that HSS uses (input project-id)') },
  )
}
