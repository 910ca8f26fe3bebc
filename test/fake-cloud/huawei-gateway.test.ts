import { beforeEach, describe, expect, it } from 'vitest'
import { type Account, createAccount } from './account.ts'
import { answerRequest } from './cloud.ts'
import type { FakeRequest } from './message.ts'
import { type CloudState, createState } from './state.ts'
import { signedHuaweiRequest } from './vendor-clients.ts'

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)
const MINUTE_MS = 60_000
const PATH = '/v5/p1/image/registries/images'
const key = { ak: 'AK-EXAMPLE', sk: 'SK-EXAMPLE' }
const wrongKey = { ...key, sk: 'SK-WRONG' }
const temporary = { ak: 'AK-TEMPORARY', sk: 'SK-TEMPORARY', securityToken: 'TOKEN/with+signs==' }

let now = NOW
let account: Account
let state: CloudState

beforeEach(() => {
  now = NOW
  account = createAccount({ huawei: { keys: [key, temporary], projects: [{ id: 'p1', name: 'cn-north-4' }] } })
  state = createState(account, () => now)
})

function ask(request: FakeRequest) {
  const { status, body } = answerRequest(request, state)
  const { error_code: code, error_msg: message } = JSON.parse(body)
  return { status, code, message }
}

describe("Huawei's gateway", () => {
  it('lets a signed request pass, with a temporary key too', () => {
    expect(ask(signedHuaweiRequest(key, now, PATH, { limit: '200' })).status).toBe(200)
    expect(ask(signedHuaweiRequest(temporary, now, PATH)).status).toBe(200)
  })

  it.each([-15, 15])('takes a clock that is off by %d minutes, and none that is off by more', (minutes) => {
    expect(ask(signedHuaweiRequest(key, now + minutes * MINUTE_MS, PATH)).status).toBe(200)
    const late = now + minutes * MINUTE_MS + Math.sign(minutes) * 1000
    expect(ask(signedHuaweiRequest(key, late, PATH))).toMatchObject({ status: 401, code: 'APIGW.0301' })
  })

  it('refuses a wrong secret, an unknown key and no credentials at all', () => {
    expect(ask(signedHuaweiRequest(wrongKey, now, PATH))).toMatchObject({ status: 401, code: 'APIGW.0301' })
    expect(ask(signedHuaweiRequest({ ...key, ak: 'AK-OTHER' }, now, PATH)).status).toBe(401)
    const unsigned = { ...signedHuaweiRequest(key, now, PATH), headers: {} }
    expect(ask(unsigned)).toMatchObject({ status: 401, code: 'APIGW.0301' })
  })

  it('refuses a query, a path and a header that were changed after signing', () => {
    const signed = signedHuaweiRequest(key, now, PATH, { limit: '10' })
    expect(ask({ ...signed, query: [['limit', '20']] }).status).toBe(401)
    expect(ask({ ...signed, path: '/v5/p1/image/local-repositories' }).status).toBe(401)
    expect(ask({ ...signed, headers: { ...signed.headers, host: 'elsewhere' } }).status).toBe(401)
  })

  it('refuses a missing and a wrong security token, and one on a permanent key', () => {
    const { ak, sk } = temporary
    expect(ask(signedHuaweiRequest({ ak, sk }, now, PATH)).status).toBe(401)
    expect(ask(signedHuaweiRequest({ ak, sk, securityToken: 'OTHER' }, now, PATH)).status).toBe(401)
    expect(ask(signedHuaweiRequest({ ...key, securityToken: 'OTHER' }, now, PATH)).status).toBe(401)
  })

  it('repeats the canonical request in its message, security token included', () => {
    const refused = ask(signedHuaweiRequest({ ...temporary, sk: 'SK-WRONG' }, now, PATH))
    expect(refused.message).toContain(`x-security-token:${temporary.securityToken}`)
  })

  it('locks a key after more than five failures in a row, for five minutes', () => {
    for (let failures = 0; failures < 5; failures++) ask(signedHuaweiRequest(wrongKey, now, PATH))
    expect(ask(signedHuaweiRequest(key, now, PATH)).status).toBe(200)
    for (let failures = 0; failures < 5; failures++) ask(signedHuaweiRequest(wrongKey, now, PATH))
    expect(ask(signedHuaweiRequest(key, now, PATH)).status).toBe(200)
    for (let failures = 0; failures < 6; failures++) ask(signedHuaweiRequest(wrongKey, now, PATH))
    const locked = ask(signedHuaweiRequest(key, now, PATH))
    expect(locked).toMatchObject({ status: 401, code: 'APIGW.0301' })
    expect(locked.message).toContain('AK access failed to reach the limit, forbidden')
    now += 5 * MINUTE_MS
    expect(ask(signedHuaweiRequest(key, now, PATH)).status).toBe(200)
  })

  it('does not lock where the account says so', () => {
    account.huawei.locksKeys = false
    for (let failures = 0; failures < 9; failures++) ask(signedHuaweiRequest(wrongKey, now, PATH))
    expect(ask(signedHuaweiRequest(key, now, PATH)).status).toBe(200)
  })

  it("answers 403 to a project that is not the caller's", () => {
    account.huawei.projects.push({ id: 'p2', name: 'cn-east-3' })
    account.huawei.keys = [{ ...key, projectIds: ['p2'] }]
    expect(ask(signedHuaweiRequest(key, now, PATH))).toMatchObject({ status: 403, code: 'HSS.0010' })
    expect(ask(signedHuaweiRequest(key, now, PATH.replace('p1', 'p9'))).status).toBe(403)
    expect(ask(signedHuaweiRequest(key, now, PATH.replace('p1', 'p2'))).status).toBe(200)
  })

  it('answers a missing permission with status 400, as HSS documents', () => {
    account.huawei.denied.add('GET image/registries/images')
    expect(ask(signedHuaweiRequest(key, now, PATH))).toMatchObject({ status: 400, code: 'HSS.0013' })
  })

  it('insists that a caller with rights in one enterprise project names it', () => {
    account.huawei.keys = [{ ...key, enterpriseProjectIds: ['ep'] }]
    const inEnterpriseProject = (id: string) => ask(signedHuaweiRequest(key, now, PATH, { enterprise_project_id: id }))
    expect(ask(signedHuaweiRequest(key, now, PATH))).toMatchObject({ status: 400, code: 'HSS.0013' })
    expect(inEnterpriseProject('other')).toMatchObject({ status: 400, code: 'HSS.0013' })
    expect(inEnterpriseProject('ep').status).toBe(200)
    expect(inEnterpriseProject('all_granted_eps').status).toBe(200)
  })

  it('knows only the APIs of the region', () => {
    account.huawei.projects = [
      { id: 'p1', name: 'partner', absentOperations: ['GET image/registries/images'] },
      { id: 'p2', name: 'main', absentOperations: ['GET image/swr-repository'] },
    ]
    const swr = (project: string) =>
      signedHuaweiRequest(key, now, `/v5/${project}/image/swr-repository`, { image_type: 'private_image' })
    expect(ask(signedHuaweiRequest(key, now, PATH))).toMatchObject({ status: 404, code: 'APIGW.0101' })
    expect(ask(swr('p1')).status).toBe(200)
    expect(ask(swr('p2'))).toMatchObject({ status: 404, code: 'APIGW.0101' })
    expect(ask(signedHuaweiRequest(key, now, PATH.replace('p1', 'p2'))).status).toBe(200)
  })
})
