import { beforeEach, describe, expect, it } from 'vitest'
import { type Account, createAccount } from './account.ts'
import { answerRequest } from './cloud.ts'
import { aLocalImage, aRegistryImage } from './images.ts'
import { toRequest } from './message.ts'
import { createState } from './state.ts'

let account: Account
let now: number

beforeEach(() => {
  now = 1_000_000
  account = createAccount({
    huawei: {
      projects: [{ id: 'p1', name: 'cn-north-4' }],
      tokens: [{ token: 'token', projectId: 'p1', expiresAt: Number.POSITIVE_INFINITY }],
      registries: [{ id: 'reg-swr-private', registry_type: 'SwrPrivate' }],
      registryImages: [aRegistryImage({ id: 2n ** 60n + 1n, scan_status: 'unscan', latest_scan_time: 0 })],
      localImages: [aLocalImage({ scan_status: 'unscan' })],
      unlistedImages: [aRegistryImage({ image_name: 'new' })],
    },
  })
})

const HEADERS = { 'x-auth-token': 'token', 'content-type': 'application/json', region: 'cn-north-4' }

function send(method: string, path: string, body = '', headers: Record<string, string> = HEADERS) {
  const request = toRequest(method, `/v5/p1/${path}`, headers, Buffer.from(body))
  const answer = answerRequest(
    request,
    createState(account, () => now),
  )
  const json = answer.body === '' ? {} : JSON.parse(answer.body)
  return { status: answer.status, code: json.error_code, body: answer.body, rows: json.data_list ?? [] }
}
const post = (path: string, body: unknown) => send('POST', path, typeof body === 'string' ? body : JSON.stringify(body))
const images = () => send('GET', 'image/registries/images').rows

describe('a synchronisation', () => {
  const ofPrivate = { registry_info: [{ registry_id: 'reg-swr-private', registry_type: 'SwrPrivate' }] }

  it.each([
    ['image/image-sync/tasks', ofPrivate, ''],
    ['image/synchronize', { image_type: 'private_image' }, '{"error_code":0,"error_description":"success"}'],
  ])('by %s lists what was pushed, once it is done', (path, body, answered) => {
    expect(post(path, body)).toMatchObject({ status: 200, body: answered })
    expect(images()).toHaveLength(1)
    now += 1_000
    expect(images()).toMatchObject([{ image_name: 'app' }, { image_name: 'new', latest_sync_time: now }])
  })

  it('replaces the row of a tag that was pushed again', () => {
    account.huawei.unlistedImages = [aRegistryImage({ image_digest: 'sha256:new' })]
    post('image/image-sync/tasks', ofPrivate)
    now += 1_000
    expect(images()).toMatchObject([{ image_digest: 'sha256:new' }])
  })

  it.each([
    ['image/image-sync/tasks', {}],
    ['image/image-sync/tasks', { registry_info: [] }],
    ['image/image-sync/tasks', { registry_info: [{}] }],
    ['image/image-sync/tasks', { registry_info: [{ registry_id: 'reg-swr-private', registry_type: 'Harbor' }] }],
    ['image/image-sync/tasks', { registry_info: [{ registry_id: 'reg-swr-private', registry_type: 'swr' }] }],
    ['image/image-sync/tasks', { sync_all_registries: 'yes' }],
    ['image/image-sync/tasks', { ...ofPrivate, more: 1 }],
    ['image/synchronize', {}],
    ['image/synchronize', { image_type: 'instance_image' }],
  ])('by %s is not begun by %j', (path, body) => {
    expect(post(path, body)).toMatchObject({ status: 400, code: 'HSS.0001' })
    expect(account.huawei.agenda).toEqual([])
  })

  it('knows its registries', () => {
    const body = { registry_info: [{ registry_id: 'other', registry_type: 'SwrPrivate' }] }
    expect(post('image/image-sync/tasks', body).code).toBe('HSS.0011')
  })
})

describe('a scan', () => {
  const task = (info: string) => `{"is_all":false,"scan_scope":2147483647,"image_info":[${info}]}`
  const named = '{"namespace":"team","image_name":"app","image_version":"1.0"}'

  it.each([
    ['image/image-scan/tasks', task(`{"id":${2n ** 60n + 1n}}`)],
    ['image/batch-scan', `{"image_type":"private_image","image_info_list":[${named}]}`],
  ])('by %s waits, runs and ends as the clock goes on', (path, body) => {
    Object.assign(account.huawei.registryImages[0] ?? {}, { scanResult: { severity_level: 'Low', vul_num: 2 } })
    expect(post(path, body)).toMatchObject({ status: 200, body: '' })
    const states = [0, 1_000, 2_000].map((ms) => {
      now += ms
      return images()[0]
    })
    expect(states.map(({ scan_status }) => scan_status)).toEqual(['waiting_for_scan', 'scanning', 'success'])
    expect(states[2]).toMatchObject({ severity_level: 'Low', vul_num: 2, latest_scan_time: now })
  })

  it('of an image on a host waits by another word, and needs the region', () => {
    const body = `{"operate_all":false,"image_info_list":[{"image_name":"app"}]}`
    const { region: _, ...headers } = HEADERS
    expect(send('POST', 'image/local/batch-scan', body, headers).code).toBe('HSS.0001')
    expect(post('image/local/batch-scan', body).status).toBe(200)
    expect(send('GET', 'image/local-repositories').rows).toMatchObject([{ scan_status: 'waiting' }])
  })

  it.each([
    ['image/image-scan/tasks', '{"is_all":false,"scan_scope":2147483647}', 'HSS.0001'],
    ['image/image-scan/tasks', task(''), 'HSS.0001'],
    ['image/image-scan/tasks', task('{}'), 'HSS.0001'],
    ['image/image-scan/tasks', task('{"id":"1"}'), 'HSS.0001'],
    ['image/image-scan/tasks', task('{"image_name":7}'), 'HSS.0001'],
    ['image/image-scan/tasks', task('{"tag":"1.0"}'), 'HSS.0001'],
    ['image/image-scan/tasks', task(`{"id":${2n ** 60n}}`), 'HSS.0011'],
    ['image/image-scan/tasks', `{"is_all":false,"image_info":[${named}]}`, 'HSS.0001'],
    ['image/image-scan/tasks', 'is_all=false', 'HSS.0002'],
    ['image/batch-scan', `{"image_info_list":[${named}]}`, 'HSS.0001'],
    ['image/batch-scan', '{"image_type":"private_image","operate_all":false}', 'HSS.0001'],
    ['image/batch-scan', `{"image_type":"shared_image","image_info_list":[${named}]}`, 'HSS.0011'],
    ['image/local/batch-scan', '{"operate_all":false}', 'HSS.0001'],
  ])('by %s is not begun by %s', (path, body, code) => {
    expect(post(path, body)).toMatchObject({ status: 400, code })
    expect(account.huawei.agenda).toEqual([])
  })

  it('needs quota, and is none of several platforms', () => {
    account.huawei.scanQuota = 1
    expect(post('image/image-scan/tasks', task(named)).status).toBe(200)
    expect(post('image/image-scan/tasks', task(named)).code).toBe('HSS.1002')
    account.huawei.scanQuota = 1
    Object.assign(account.huawei.registryImages[0] ?? {}, { is_multiple_arch: true })
    expect(post('image/image-scan/tasks', task(named)).code).toBe('HSS.0001')
  })

  it('of all images is one of all images', () => {
    account.huawei.registryImages.push(aRegistryImage({ image_name: 'other', scan_status: 'unscan' }))
    post('image/image-scan/tasks', { is_all: true, scan_scope: 1 })
    expect(images().every((row: { scan_status: string }) => row.scan_status === 'waiting_for_scan')).toBe(true)
  })
})

it.each(['POST image/image-sync/tasks', 'POST image/image-scan/tasks'])('%s may be absent, or denied', (operation) => {
  const path = operation.replace('POST ', '')
  account.huawei.denied.add(operation)
  expect(post(path, {}).code).toBe('HSS.0013')
  account.huawei.absentOperations.add(operation)
  expect(post(path, {})).toMatchObject({ status: 404, code: 'APIGW.0101' })
})
