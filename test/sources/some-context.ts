import type { ApiCall } from '../../src/http/client.ts'
import type { HttpAnswer } from '../../src/http/transport.ts'
import type { SourceContext } from '../../src/sources/source.ts'
import { silentLog } from '../silent-log.ts'
import { anAnswer, noSecrets } from './answers.ts'

/** What a source asked: "GET image/registries/images" of HSS or IAM, or an action of Security Center. */
export interface Asked {
  readonly action: string
  readonly query: Readonly<Record<string, string>>
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** A service: its answer, or the JSON of a good one. What is undefined does not exist. */
export type Service = (asked: Asked) => unknown

export const NOW = Date.parse('2026-01-02T03:04:05Z')

const ENV = {
  HUAWEICLOUD_SDK_AK: 'AKTEST',
  HUAWEICLOUD_SDK_SK: 'sk-of-the-test',
  HUAWEICLOUD_SDK_PROJECT_ID: 'p1',
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAITEST',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-of-the-test',
}

function readCall({ prepare }: ApiCall): Asked {
  const { method, url, headers, body } = prepare()
  const path = url.pathname.replace(/^\/v5\/[^/]+\//, '').replace(/^\//, '')
  const action = headers['x-acs-action'] ?? `${method} ${path}`
  return { action, query: Object.fromEntries(url.searchParams), url, headers, body }
}

const isAnswer = (value: unknown): value is HttpAnswer =>
  typeof value === 'object' && value !== null && 'status' in value

/** The context of a run whose requests this service answers, without tries or transport; and what was asked. */
export function aContext(service: Service, changes: Partial<SourceContext> = {}) {
  const asked: Asked[] = []
  const context: SourceContext = {
    region: 'cn-north-4',
    projectId: undefined,
    enterpriseProjectId: undefined,
    endpoint: undefined,
    authEndpoint: undefined,
    oidc: undefined,
    trustedEndpoints: [],
    images: 1,
    env: ENV,
    http: {
      hosts: new Set(),
      exchanges: () => ({ exchanges: [], exchangesLeftOut: 0 }),
      async send(call) {
        const one = readCall(call)
        asked.push(one)
        const answer = service(one)
        if (answer === undefined) return anAnswer(404, { error_code: 'APIGW.0101', Code: 'InvalidAction.NotFound' })
        return isAnswer(answer) ? answer : anAnswer(200, answer)
      },
      async close() {},
    },
    secrets: noSecrets,
    log: silentLog,
    now: () => NOW,
    shared: new Map(),
    ...changes,
  }
  return { context, asked, actions: () => asked.map(({ action }) => action) }
}
