import { type Answer, jsonAnswer } from '../../fake-cloud/message.ts'
import { fault } from '../../fake-cloud/server.ts'
import type { ChaosFault, Scene } from './chaos-fault.ts'

/** All that the request brought along, as a careless service writes it into its errors. */
const echoOf = ({ request }: Scene): string =>
  `${Object.entries(request.headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')} ${request.body.toString('utf8')}`

/** An error in the shapes of both clouds that says the whole request back. */
function refusal(status: number, code: string, scene: Scene, headers: Record<string, string> = {}): Answer {
  const said = echoOf(scene)
  const body = { error_code: code, error_msg: said, request_id: said, Code: code, Message: said, RequestId: said }
  // Headers take no line breaks, and little of what is not ASCII.
  const inHeader = encodeURIComponent(said).slice(0, 4_000)
  return jsonAnswer(status, body, { 'x-request-id': inHeader, 'x-acs-request-id': inHeader, ...headers })
}

const RETRY_AFTER: readonly string[] = [
  '0',
  '1',
  '3600',
  '-1',
  '1e9',
  'soon',
  'Wed, 21 Oct 2015 07:28:00 GMT',
  '99999999999',
]

const waits = ({ chance }: Scene): Record<string, string> =>
  chance.pick([
    {},
    { 'retry-after': chance.pick(RETRY_AFTER) },
    { 'x-acs-retry-after': String(chance.below(50)) },
    { 'x-acs-retry-after': '60000' },
    { 'retry-after': new Date(Date.UTC(2999, 0, 1)).toUTCString() },
  ])

const THROTTLING: Readonly<Record<Scene['cloud'], readonly (readonly [number, string])[]>> = {
  huawei: [
    [429, 'APIG.0308'],
    [400, 'APIGW.0308'],
    [200, 'APIG.0308'],
  ],
  aliyun: [
    [400, 'Throttling'],
    [400, 'Throttling.User'],
    [503, 'Throttling.Api'],
    [400, 'SignatureNonceUsed'],
  ],
}

/** Keys that are wrong, expired or revoked, clocks that are off, rights that are missing. */
const DENIALS: Readonly<Record<Scene['cloud'], readonly (readonly [number, string])[]>> = {
  huawei: [
    [401, 'APIGW.0301'],
    [401, 'APIGW.0307'],
    [403, 'APIGW.0302'],
    [403, 'APIGW.0303'],
    [400, 'HSS.0013'],
    [403, 'HSS.0010'],
    [401, ''],
  ],
  aliyun: [
    [404, 'InvalidAccessKeyId.NotFound'],
    [400, 'InvalidAccessKeyId.Inactive'],
    [400, 'SignatureDoesNotMatch'],
    [400, 'InvalidSecurityToken.Expired'],
    [400, 'InvalidTimeStamp.Expired'],
    [403, 'NoPermission'],
    [403, 'Forbidden.RAM'],
    [401, ''],
  ],
}

const FAILURES: readonly (readonly [number, string])[] = [
  [400, 'APIGW.0201'],
  [404, ''],
  [404, 'APIGW.0101'],
  [404, 'InvalidAction.NotFound'],
  [409, 'Conflict'],
  [413, ''],
  [418, ''],
  [500, 'ServerError'],
  [500, 'HSS.0001'],
  [501, ''],
  [502, ''],
  [504, ''],
  [599, ''],
]

const REDIRECTS = [301, 302, 303, 307, 308, 300, 304] as const

const stated = (name: string, codes: (scene: Scene) => readonly (readonly [number, string])[]): ChaosFault => ({
  name,
  play(_, scene) {
    const [status, code] = scene.chance.pick(codes(scene))
    return refusal(status, code, scene)
  },
})

/** What a service, a gateway or a proxy says in place of an answer. */
export const refusals: readonly ChaosFault[] = [
  stated('an error', () => FAILURES),
  { name: '429', play: (_, scene) => refusal(429, '', scene, waits(scene)) },
  { name: '503', play: (_, scene) => refusal(503, '', scene, waits(scene)) },
  {
    name: 'throttling',
    play(_, scene) {
      const [status, code] = scene.chance.pick(THROTTLING[scene.cloud])
      return refusal(status, code, scene, waits(scene))
    },
  },
  { ...stated('a denial', ({ cloud }) => DENIALS[cloud]), mayDeny: true },
  {
    name: 'a denial by a clock that is off',
    mayDeny: true,
    play: (_, scene) => refusal(401, 'APIGW.0301', scene, { date: 'Sat, 01 Jan 2000 00:00:00 GMT' }),
  },
  { name: 'an error in a 200', play: (answer, { cloud }) => fault.errorInside(cloud)(answer) },
  {
    name: 'an error beside the rows',
    play(answer, { cloud, chance }) {
      const words =
        cloud === 'huawei' ? ['"error_code":"HSS.0001"', '"errorCode":1'] : ['"Success":false', '"Code":"500"']
      return { ...answer, body: answer.body.replace('{', `{${chance.pick(words)},`) }
    },
  },
  {
    name: 'a redirect',
    play(answer, { chance }) {
      const headers = {
        location: chance.pick(['/', 'https://elsewhere.invalid/', '//elsewhere.invalid', 'javascript:0']),
      }
      return { ...answer, status: chance.pick(REDIRECTS), headers: { ...answer.headers, ...headers } }
    },
  },
  {
    name: "a proxy's page",
    play: (answer, { chance }) => fault.html(chance.pick([200, 200, 403, 407, 502, 503]))(answer),
    // A 403 is a refusal, whoever answers it.
    mayDeny: true,
  },
  {
    name: 'another good status',
    play: (answer, { chance }) => ({ ...answer, status: chance.pick([201, 202, 203, 204, 205, 206, 226]) }),
  },
]
