import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoAccount, demoCredentials, demoProject } from './images.ts'
import { type FakeCloud, startFakeCloud } from './server.ts'
import { callAliyun, callHuawei } from './vendor-clients.ts'

const { huawei, huaweiTemporary, huaweiUser, aliyun, aliyunTemporary } = demoCredentials
const inProject = { ...huawei, projectId: demoProject.id }

let cloud: FakeCloud

beforeAll(async () => {
  cloud = await startFakeCloud({ account: demoAccount() })
})
afterAll(() => cloud.close())

describe("the vendors' own clients, unchanged", () => {
  it.each([
    ['image/registries/images', {}],
    ['image/swr-repository', { image_type: 'private_image' }],
    ['image/local-repositories', {}],
    ['image/registries', {}],
  ])('Huawei: %s', async (path, query) => {
    const answer = await callHuawei(cloud.origin, inProject, `/v5/{project_id}/${path}`, { ...query, limit: 200 })
    expect(answer.httpStatusCode).toBe(200)
    expect(answer.total_num).toBeGreaterThan(1)
    expect(answer.data_list).toHaveLength(answer.total_num as number)
    expect(cloud.requests.at(-1)).toMatchObject({ action: `GET ${path}`, status: 200, query: { limit: '200' } })
  })

  it('Huawei: a temporary key, and a query with characters that every encoder treats differently', async () => {
    const key = { ...huaweiTemporary, projectId: demoProject.id }
    const query = { image_name: "团队/a b+c~!*()'&=%", enterprise_project_id: 'all_granted_eps' }
    const answer = await callHuawei(cloud.origin, key, '/v5/{project_id}/image/registries/images', query)
    expect(answer).toMatchObject({ httpStatusCode: 200, total_num: 0 })
    expect(cloud.requests.at(-1)?.query.image_name).toBe(query.image_name)
  })

  it('Huawei: the projects of a region', async () => {
    const answer = await callHuawei(cloud.origin, huawei, '/v3/projects', { name: 'cn-north-4' })
    expect(answer.projects).toMatchObject([{ id: demoProject.id, name: 'cn-north-4', enabled: true }])
    const all = await callHuawei(cloud.origin, huawei, '/v3/auth/projects')
    expect(all.projects).toHaveLength(2)
  })

  it.each(['POST', 'GET'] as const)('Alibaba: DescribeImageInstances by %s', async (method) => {
    const criteria = [{ name: 'repoName', value: 'shop', logicalExp: 'AND' }]
    const parameters = { Criteria: JSON.stringify(criteria), LogicalExp: 'AND', PageSize: 50, Scanned: true }
    const answer = await callAliyun(cloud.origin, aliyun, 'DescribeImageInstances', parameters, method)
    expect(answer.PageInfo).toEqual({ CurrentPage: 1, PageSize: 50, TotalCount: 2, Count: 2 })
    expect(cloud.requests.at(-1)).toMatchObject({ action: 'DescribeImageInstances', status: 200 })
  })

  it('Alibaba: an STS session, and an error that the client can read', async () => {
    const answer = await callAliyun(cloud.origin, aliyunTemporary, 'DescribeImageScanAuthCount')
    expect(answer.ImageScan).toMatchObject({ ImageScanCapacity: 100 })
    const refused = callAliyun(cloud.origin, aliyun, 'DescribeNothing')
    await expect(refused).rejects.toMatchObject({ code: 'InvalidAction.NotFound', statusCode: 404 })
  })
})

describe('a token instead of a key', () => {
  const ask = (password: string, scope: object) =>
    fetch(`${cloud.origin}/v3/auth/tokens?nocatalog=true`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        auth: {
          identity: {
            methods: ['password'],
            password: { user: { name: huaweiUser.name, password, domain: { name: huaweiUser.domain } } },
          },
          scope: { project: scope },
        },
      }),
    })
  const list = (token: string, project = demoProject.id) =>
    fetch(`${cloud.origin}/v5/${project}/image/registries/images`, { headers: { 'x-auth-token': token } })

  it('is issued for a password, names the project, and opens that project only', async () => {
    const answer = await ask(huaweiUser.password, { name: 'cn-north-4' })
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ token: { project: { id: demoProject.id, name: 'cn-north-4' } } })
    const token = answer.headers.get('x-subject-token') ?? ''
    expect((await list(token)).status).toBe(200)
    expect((await list(token, 'fedcba9876543210fedcba9876543210')).status).toBe(404)
    expect((await list(token, 'some-other-project')).status).toBe(403)
  })

  it('is refused for a wrong password and an unknown project, in the shape of IAM', async () => {
    const wrong = await ask('guess', { name: 'cn-north-4' })
    expect(wrong.status).toBe(401)
    expect(await wrong.json()).toMatchObject({ error: { code: 401, title: 'Unauthorized' } })
    expect((await ask(huaweiUser.password, { name: 'nowhere' })).status).toBe(400)
  })

  it('is not taken when IAM never issued it, nor after its time', async () => {
    expect((await list('made-up')).status).toBe(401)
    cloud.account.huawei.tokens.push({ token: 'old', projectId: demoProject.id, expiresAt: Date.now() - 1 })
    expect((await list('old')).status).toBe(401)
    cloud.account.huawei.tokens.push({ token: 't'.repeat(32_768), projectId: demoProject.id, expiresAt: Infinity })
    expect((await list('t'.repeat(32_768))).status).toBe(200)
  })
})
