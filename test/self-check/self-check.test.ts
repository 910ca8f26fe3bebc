import { describe, expect, it } from 'vitest'
import { aLocalImage } from '../fake-cloud/images.ts'
import { fault } from '../fake-cloud/server.ts'
import { ALIBABA_KEYS, HUAWEI_KEYS, KEYS, MINUTE_MS, NOW, openTrialLaboratory, provingRequests } from './trial-run.ts'

const REGION = '--region=cn-north-4'
const SWR = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/app:1.0'

const REGISTRY_LIST = 'GET image/registries/images'
const HUAWEI_DETAILS = [
  'GET image/{image_id}/vulnerabilities',
  'GET image/vulnerability/{vul_id}/cve',
  'GET image/{image_id}/sensitive',
  'GET image/{image_id}/malwares',
  'GET image/baseline/risk-configs',
]
const HUAWEI_CALLS = [REGISTRY_LIST, 'GET image/registries', ...HUAWEI_DETAILS]
const ALIBABA_CALLS = [
  'DescribeImageInstances',
  'DescribeImageSecurityScanCount',
  'DescribeImageVulList',
  'DescribeImageGroupedVulList',
  'DescribeImageSensitiveFileList',
  'DescribeGroupedMaliciousFiles',
  'DescribeAffectedMaliciousFileImages',
  'DescribeImageBaselineCheckResult',
]
const CHANGES = [
  'POST image/image-sync/tasks',
  'POST image/synchronize',
  'POST image/image-scan/tasks',
  'POST image/batch-scan',
  'PublicCreateImageScanTask',
  'PublicSyncAndCreateImageScanTask',
]

const laboratory = openTrialLaboratory()
const { selfCheck } = laboratory

describe('where all is well', () => {
  it('every API of both clouds is tried, and the program itself', async () => {
    const { code, steps, problems } = await selfCheck([REGION])
    expect({ code, problems }).toEqual({ code: 0, problems: [] })
    for (const subject of [...HUAWEI_CALLS, ...ALIBABA_CALLS, 'credentials', 'endpoint', 'clock']) {
      expect([subject, steps[subject]?.result]).toEqual([subject, 'ok'])
    }
    expect(steps['known-bad image']).toMatchObject({ result: 'ok', text: expect.stringContaining('exit code 1') })
    expect(steps['known-pending image']).toMatchObject({ result: 'ok', text: expect.stringContaining('exit code 2') })
  })

  it('nothing is sent that changes something, and what is not sent is named with its permission', async () => {
    const { requests, steps } = await selfCheck([REGION])
    for (const subject of CHANGES) {
      expect(steps[subject]?.result, subject).toBe('skipped')
      expect(steps[subject]?.text, subject).toMatch(/changes something.*(?:HSS FullAccess|yundun-sas:Public\w+)/)
    }
    expect(requests.filter(({ action }) => CHANGES.includes(action))).toEqual([])
    expect(requests.filter(({ method, action }) => method !== 'GET' && !action.startsWith('Describe'))).toEqual([])
  })

  it.each(['huawei-registries', 'huawei-swr', 'huawei-local', 'aliyun'])('on %s alone', async (source) => {
    laboratory.cloud.account.huawei.localImages = [aLocalImage({}, NOW)]
    const { code, stdout } = await selfCheck([REGION, `--source=${source}`])
    expect(code).toBe(0)
    expect(stdout.match(/^Source .*/gm)).toEqual([`Source ${source}, region cn-north-4`])
  })

  it('sources and regions are those of the images', async () => {
    const { code, stdout } = await selfCheck([SWR, ACR, `${SWR}-again`])
    expect(code).toBe(0)
    expect(stdout.match(/^Source .*/gm)).toEqual([
      'Source huawei-registries, region cn-north-4',
      'Source aliyun, region cn-hangzhou',
    ])
  })

  it('only the cloud of the credentials is tried', async () => {
    const huawei = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect(huawei.stdout.match(/^Source .*/gm)).toEqual(['Source huawei-registries, region cn-north-4'])
    const alibaba = await selfCheck([REGION], { env: ALIBABA_KEYS })
    expect(alibaba.stdout.match(/^Source .*/gm)).toEqual(['Source aliyun, region cn-north-4'])
    expect([huawei.code, alibaba.code]).toEqual([0, 0])
  })

  it('every API is asked once, with the smallest page', async () => {
    const { requests } = await selfCheck([REGION])
    const calls = requests.filter(({ action }) => [...HUAWEI_CALLS, ...ALIBABA_CALLS].includes(action))
    const ofList = calls.filter(({ action }) => action === REGISTRY_LIST)
    expect(ofList.map(({ query }) => query.enterprise_project_id)).toEqual([undefined, 'all_granted_eps'])
    expect(calls).toHaveLength(HUAWEI_CALLS.length + ALIBABA_CALLS.length + 1)
    expect(calls.filter(({ query }) => Number(query.limit ?? query.PageSize ?? 1) > 10)).toEqual([])
  })

  it('hosts are told before they are contacted', async () => {
    const { stderr } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect(stderr).toContain(`Hosts that may be contacted: ${new URL(laboratory.cloud.origin).host}\n`)
  })
})

describe('a permission that is missing', () => {
  it.each(HUAWEI_CALLS)('is named with its role: %s', async (call) => {
    laboratory.cloud.account.huawei.denied.add(call)
    const { code, steps, problems } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect({ code, problems }).toEqual({ code: 1, problems: [call] })
    expect(steps[call]).toMatchObject({ result: 'missing', text: expect.stringContaining('HSS ReadOnlyAccess') })
    expect(steps[call]?.text).toContain('needed for ')
  })

  it.each(ALIBABA_CALLS)('is named with its action: %s', async (action) => {
    laboratory.cloud.account.aliyun.denied.add(action)
    const { code, steps, problems } = await selfCheck([REGION], { env: ALIBABA_KEYS })
    expect({ code, problems }).toEqual({ code: 1, problems: [action] })
    expect(steps[action]).toMatchObject({ result: 'missing', text: expect.stringContaining(`yundun-sas:${action}`) })
  })

  it('to look the project up is named, with the input that makes up for it', async () => {
    laboratory.cloud.account.huawei.denied.add('GET /v3/projects')
    const { HUAWEICLOUD_SDK_PROJECT_ID: _, ...env } = HUAWEI_KEYS
    const { code, steps } = await selfCheck([REGION], { env })
    expect(code).toBe(1)
    expect(steps.project).toMatchObject({ result: 'missing', text: expect.stringContaining('input project-id') })
    expect(steps['the rest']?.result).toBe('skipped')
    expect((await selfCheck([REGION, '--project-id=0123456789abcdef0123456789abcdef'], { env })).code).toBe(0)
  })

  it('in all enterprise projects is no problem of the gate', async () => {
    const refusal = fault.status(400, { error_code: 'HSS.0013', error_msg: 'no' })
    const match = ({ query }: { query: readonly (readonly [string, string])[] }) =>
      query.some(([, value]) => value === 'all_granted_eps')
    laboratory.cloud.faults.add({ match, fault: refusal })
    const { code, steps } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect(code).toBe(0)
    expect(steps[`${REGISTRY_LIST} in all_granted_eps`]).toMatchObject({
      result: 'warning',
      text: expect.stringContaining('enterprise-project-id'),
    })
  })

  it('leaves details untried where no image is known', async () => {
    laboratory.cloud.account.huawei.registryImages = []
    laboratory.cloud.account.aliyun.images = []
    const { code, steps } = await selfCheck([REGION])
    expect(code).toBe(0)
    for (const call of ['GET image/{image_id}/sensitive', 'DescribeImageVulList']) {
      expect(steps[call]).toEqual({ result: 'skipped', text: 'not tried: the list holds no image to ask about' })
    }
  })
})

describe('an answer that the gate could not judge by', () => {
  const rowless = { total_num: 3, data_list: [] }
  it.each([
    [REGISTRY_LIST, HUAWEI_KEYS, rowless, /lists 0 rows but declares 3/],
    ['GET image/{image_id}/vulnerabilities', HUAWEI_KEYS, rowless, /lists 0 rows but declares 3/],
    ['GET image/{image_id}/vulnerabilities', HUAWEI_KEYS, { total_num: 1, data_list: [{}] }, /at data_list|vul_id/],
    ['GET image/{image_id}/sensitive', HUAWEI_KEYS, { total_num: 0, data_list: [{}] }, /lists 1 rows but declares 0/],
    ['DescribeImageSensitiveFileList', ALIBABA_KEYS, { PageInfo: { TotalCount: 3 } }, /lists 0 rows but declares 3/],
  ])('is no "ok" of %s', async (call, env, body, problem) => {
    laboratory.cloud.faults.add({ match: call, fault: fault.status(200, body) })
    const { code, steps } = await selfCheck([REGION], { env })
    expect(code).toBe(1)
    expect(steps[call]).toMatchObject({ result: 'failed', text: expect.stringMatching(problem) })
  })
})

describe('an API that the region does not have', () => {
  it('is replaced where the gate replaces it', async () => {
    laboratory.cloud.account.huawei.absentOperations.add(REGISTRY_LIST)
    const { code, steps } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect(code).toBe(0)
    expect(steps[REGISTRY_LIST]).toMatchObject({ result: 'skipped', text: expect.stringContaining('huawei-swr') })
    expect(steps['GET image/swr-repository']?.result).toBe('ok')
    expect(steps['GET image/{image_id}/sensitive']?.result).toBe('ok')
  })

  it('is missing where that source was asked for', async () => {
    laboratory.cloud.account.huawei.absentOperations.add(REGISTRY_LIST)
    const { code, steps } = await selfCheck([REGION, '--source=huawei-registries'])
    expect(code).toBe(1)
    expect(steps[REGISTRY_LIST]).toMatchObject({ result: 'missing', text: expect.stringContaining('set `source`') })
  })

  it.each(HUAWEI_DETAILS)('is missing where nothing replaces it: %s', async (call) => {
    laboratory.cloud.account.huawei.absentOperations.add(call)
    const { code, problems, steps } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect({ code, problems, result: steps[call]?.result }).toEqual({ code: 1, problems: [call], result: 'missing' })
  })
})

describe('a key that is refused', () => {
  const { HUAWEICLOUD_SDK_PROJECT_ID: _, ...unplaced } = HUAWEI_KEYS
  it.each([
    ['of Huawei Cloud', { ...HUAWEI_KEYS, HUAWEICLOUD_SDK_SK: 'a-wrong-secret' }, REGISTRY_LIST],
    ['of Huawei Cloud, for its project', { ...unplaced, HUAWEICLOUD_SDK_SK: 'a-wrong-secret' }, 'project'],
    ['of Huawei Cloud, unknown', { ...HUAWEI_KEYS, HUAWEICLOUD_SDK_AK: 'AKNOBODY' }, REGISTRY_LIST],
    [
      'of Alibaba Cloud',
      { ...ALIBABA_KEYS, ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong-secret' },
      'DescribeImageInstances',
    ],
    ['of Alibaba Cloud, unknown', { ...ALIBABA_KEYS, ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAIN' }, 'DescribeImageInstances'],
  ])('is tried once: %s', async (_, env, subject) => {
    const { code, steps, problems, requests } = await selfCheck([REGION], { env })
    expect({ code, problems }).toEqual({ code: 1, problems: [subject] })
    expect(steps[subject]?.result).toBe('failed')
    expect(steps['the rest']?.result).toBe('skipped')
    expect(provingRequests(requests)).toHaveLength(1)
  })

  it('is not tried in other regions: five refusals in a row would lock it', async () => {
    const images = ['cn-north-4', 'cn-south-1', 'cn-east-3', 'ap-southeast-1', 'cn-north-1', 'cn-east-2'].map(
      (region) => `swr.${region}.myhuaweicloud.com/team/app:1.0`,
    )
    const env = { ...KEYS, HUAWEICLOUD_SDK_SK: 'a-wrong-secret' }
    const { code, stdout, steps, requests } = await selfCheck([...images, ACR], { env })
    expect(code).toBe(1)
    expect(stdout.match(/^Source huawei/gm)).toHaveLength(images.length)
    expect(steps.DescribeImageInstances?.result).toBe('ok')
    const toHuawei = requests.filter(({ path }) => path.startsWith('/v'))
    expect(provingRequests(toHuawei)).toHaveLength(1)
  })

  it('in the middle ends it too', async () => {
    laboratory.cloud.faults.add({
      match: 'GET image/registries',
      fault: fault.status(401, { error_code: 'APIGW.0301' }),
    })
    const { steps, requests } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect(steps['GET image/registries']?.result).toBe('failed')
    expect(requests.at(-1)?.action).toBe('GET image/registries')
  })

  it('of one cloud does not keep the other from being tried', async () => {
    const { code, steps } = await selfCheck([REGION], { env: { ...KEYS, HUAWEICLOUD_SDK_SK: 'a-wrong-secret' } })
    expect(code).toBe(1)
    expect(steps.DescribeImageInstances?.result).toBe('ok')
  })
})

describe('a clock that is off', () => {
  it.each([
    ['ahead of', 6],
    ['behind', -6],
  ])('by minutes, %s, is a warning', async (direction, minutes) => {
    const { code, steps } = await selfCheck([REGION], { aheadMs: minutes * MINUTE_MS })
    expect(code).toBe(0)
    expect(steps.clock).toMatchObject({ result: 'warning', text: expect.stringContaining(`${direction} the service`) })
  })

  it.each([16, -16])('by %i minutes fails, at no cost of a signature', async (minutes) => {
    const { code, steps, requests } = await selfCheck([REGION], { aheadMs: minutes * MINUTE_MS })
    expect(code).toBe(1)
    expect(steps.clock).toMatchObject({
      result: 'failed',
      text: expect.stringMatching(/^this machine is 1[56]m.*NTP/s),
    })
    expect(provingRequests(requests)).toEqual([])
  })

  it('is told to the second below that', async () => {
    const { steps } = await selfCheck([REGION], { aheadMs: 90_000 })
    expect(steps.clock?.result).toBe('ok')
    expect(steps.clock?.text).toMatch(/^this machine is 1m (?:29|30)s ahead of the service$/)
  })
})

describe('credentials', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['of Huawei Cloud', { HUAWEICLOUD_SDK_AK: 'x' }, 'HUAWEICLOUD_SDK_AK without HUAWEICLOUD_SDK_SK'],
    ['of Alibaba Cloud', { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'x' }, 'without ALIBABA_CLOUD_ACCESS_KEY_ID'],
  ])('that are half there are missing: %s', async (_, env, sentence) => {
    const { code, steps, requests } = await selfCheck([REGION], { env })
    expect(code).toBe(1)
    expect(steps.credentials).toMatchObject({ result: 'missing', text: expect.stringContaining(sentence) })
    expect(requests).toEqual([])
  })

  it('that are not there at all are named, of both clouds', async () => {
    const { code, stdout, stderr, requests } = await selfCheck([REGION], { env: {} })
    expect({ code, stdout, requests }).toEqual({ code: 3, stdout: '', requests: [] })
    expect(stderr).toContain('HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK')
    expect(stderr).toContain('ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET')
  })

  it('are told by name and never by value', async () => {
    const { steps, stdout, stderr } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect(steps.credentials?.text).toBe('HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK')
    expect(stdout + stderr).not.toContain(HUAWEI_KEYS.HUAWEICLOUD_SDK_AK)
    expect(stdout + stderr).not.toContain(HUAWEI_KEYS.HUAWEICLOUD_SDK_SK)
  })

  it('of a user are exchanged for a token', async () => {
    laboratory.cloud.account.huawei.users = [{ name: 'ci', password: 'correct-horse', domain: 'acme' }]
    const user = { HUAWEICLOUD_USERNAME: 'ci', HUAWEICLOUD_DOMAIN_NAME: 'acme' }
    const right = await selfCheck([REGION], { env: { ...user, HUAWEICLOUD_PASSWORD: 'correct-horse' } })
    expect([right.code, right.steps.login?.result]).toEqual([0, 'ok'])
    const wrong = await selfCheck([REGION], { env: { ...user, HUAWEICLOUD_PASSWORD: 'battery-staple' } })
    expect(wrong).toMatchObject({ code: 1, problems: ['login'] })
    expect(provingRequests(wrong.requests)).toHaveLength(1)
  })

  it('may be a token', async () => {
    const tokens = laboratory.cloud.account.huawei.tokens
    tokens.push({
      token: 'a-token-of-iam',
      projectId: HUAWEI_KEYS.HUAWEICLOUD_SDK_PROJECT_ID ?? '',
      expiresAt: NOW + 1e6,
    })
    const { code, steps } = await selfCheck([REGION], { env: { HUAWEICLOUD_AUTH_TOKEN: 'a-token-of-iam' } })
    expect(code).toBe(0)
    expect(steps.credentials?.text).toBe('HUAWEICLOUD_AUTH_TOKEN')
    expect(steps.login?.result).toBe('skipped')
  })
})

describe('a service that is not there', () => {
  it('is told in words, and nothing else is tried', async () => {
    const { code, steps, problems } = await selfCheck([REGION, '--endpoint=http://127.0.0.1:1'], { env: HUAWEI_KEYS })
    expect({ code, problems }).toEqual({ code: 1, problems: ['endpoint'] })
    expect(steps.endpoint?.text).toMatch(/^127\.0\.0\.1:1: nothing listens there.*\(ECONNREFUSED\)/)
    expect(steps['the rest']?.result).toBe('skipped')
  })

  it('of the login is told as well', async () => {
    const { HUAWEICLOUD_SDK_PROJECT_ID: _, ...env } = HUAWEI_KEYS
    const { code, steps } = await selfCheck([REGION, '--auth-endpoint=http://127.0.0.1:1'], { env })
    expect(code).toBe(1)
    expect(steps.endpoint?.text).toContain('127.0.0.1:1')
  })

  it('at last ends it, late rather than never', async () => {
    const match = ({ action }: { action: string }) => {
      if (action === 'GET image/registries') laboratory.pass(MINUTE_MS)
      return false
    }
    laboratory.cloud.faults.add({ match, fault: fault.emptyBody() })
    const { code, steps, requests } = await selfCheck([REGION])
    expect(code).toBe(1)
    expect(steps['GET image/{image_id}/sensitive']).toMatchObject({
      result: 'failed',
      text: expect.stringContaining('too slowly'),
    })
    expect(requests.at(-1)?.action).toBe('GET image/registries')
  })

  it('that answers with errors of its own is no dead end', async () => {
    laboratory.cloud.faults.add({ match: 'GET ', times: 4, fault: fault.serverError() })
    const { code, steps } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect(code).toBe(0)
    expect(steps.endpoint).toMatchObject({ result: 'warning', text: expect.stringContaining('HTTP 500') })
  })
})

describe('input', () => {
  it.each([
    [['--wait=5m'], 'self-check does not take --wait'],
    [['--regoin=x'], 'there is no flag "--regoin"'],
    [['example.com/team/app:1.0'], 'no source knows the registry host example.com'],
    [['not-an-image'], 'is not an image reference'],
    [[SWR, '--region=cn-south-1'], 'the input region is cn-south-1'],
  ])('that is wrong ends it before anything is tried: %j', async (args, sentence) => {
    const { code, stderr, requests } = await selfCheck(args)
    expect({ code, requests }).toEqual({ code: 3, requests: [] })
    expect(stderr).toContain(sentence)
  })

  it('without a region says so, for each cloud', async () => {
    const { code, steps, requests, stdout } = await selfCheck([])
    expect({ code, requests }).toEqual({ code: 1, requests: [] })
    expect(steps.region).toMatchObject({ result: 'missing', text: expect.stringContaining('--region') })
    expect(stdout.match(/missing +region/g)).toHaveLength(2)
  })

  it('takes the region that auth-action exports', async () => {
    const { code } = await selfCheck([], { env: { ...HUAWEI_KEYS, HUAWEI_CLOUD_REGION: 'cn-north-4' } })
    expect(code).toBe(0)
  })
})

it('is coloured where colours are wanted', async () => {
  const { stdout } = await selfCheck([REGION], { env: { ...HUAWEI_KEYS, FORCE_COLOR: '1' } })
  expect(stdout).toContain('\u001b[32m  ✓ ok      credentials')
})

describe('what a service says', () => {
  it('where it should say something else is printed without secrets', async () => {
    const { HUAWEICLOUD_SDK_SK: secret = '' } = HUAWEI_KEYS
    laboratory.cloud.faults.add({
      match: 'GET image/registries',
      fault: fault.status(200, { total_num: 1, data_list: secret }),
    })
    const { code, steps, stdout } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect(code).toBe(1)
    expect(steps['GET image/registries']?.text).toContain('documented shape')
    expect(stdout).not.toContain(secret)
  })

  it('is printed without secrets and without commands', async () => {
    const { HUAWEICLOUD_SDK_SK: secret = '' } = HUAWEI_KEYS
    const said = `${secret}\n::error::boom \u001b[31m`
    laboratory.cloud.faults.add({
      match: 'GET image/registries',
      fault: fault.status(400, { error_code: 'HSS.9999', error_msg: said, request_id: said }),
    })
    const { code, stdout } = await selfCheck([REGION], { env: HUAWEI_KEYS })
    expect(code).toBe(1)
    expect(stdout).toContain('***')
    expect(stdout).not.toContain(secret)
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toMatch(/^\s*::/m)
  })
})
