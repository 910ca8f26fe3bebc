import { beforeEach, describe, expect, it } from 'vitest'
import { NOW, openLaboratory } from '../contract/laboratory.ts'
import type { HuaweiKey } from '../fake-cloud/account.ts'
import { anAliyunImage, aRegistryImage } from '../fake-cloud/images.ts'
import { createAccount, startFakeCloud } from '../fake-cloud/server.ts'
import { runCli } from './spawn.ts'

const SWR = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/app:1.0'
const PROJECT_ID = '0123456789abcdef0123456789abcdef'

const KEY: HuaweiKey = { ak: 'AKPERMANENT', sk: 'sk-permanent' }
const TEMPORARY: HuaweiKey = { ak: 'AKTEMPORARY', sk: 'sk-temporary', securityToken: 'st-temporary' }

type Variables = Readonly<Record<string, string>>

const SDK: Variables = { HUAWEICLOUD_SDK_AK: KEY.ak, HUAWEICLOUD_SDK_SK: KEY.sk }
const SDK_TEMPORARY: Variables = {
  HUAWEICLOUD_SDK_AK: TEMPORARY.ak,
  HUAWEICLOUD_SDK_SK: TEMPORARY.sk,
  HUAWEICLOUD_SDK_SECURITY_TOKEN: TEMPORARY.securityToken ?? '',
}
const AUTH_ACTION: Variables = { HUAWEI_CLOUD_ACCESS_KEY_ID: KEY.ak, HUAWEI_CLOUD_SECRET_ACCESS_KEY: KEY.sk }
const OLDER_SDK: Variables = { CLOUD_SDK_AK: KEY.ak, CLOUD_SDK_SK: KEY.sk }
const USER: Variables = {
  HUAWEICLOUD_USERNAME: 'ci',
  HUAWEICLOUD_PASSWORD: 'correct-horse',
  HUAWEICLOUD_DOMAIN_NAME: 'acme',
}
const TOKEN: Variables = { HUAWEICLOUD_AUTH_TOKEN: 'a-token-of-iam' }
const ALIBABA: Variables = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAIPERMANENT',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-permanent',
}
const ALIBABA_TEMPORARY: Variables = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'STS.TEMPORARY',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-temporary',
  ALIBABA_CLOUD_SECURITY_TOKEN: 'token-temporary',
}
const WRONG: Variables = { HUAWEICLOUD_SDK_AK: 'AKNOBODY', HUAWEICLOUD_SDK_SK: 'sk-of-nobody' }

const anAccount = (now = NOW) =>
  createAccount({
    huawei: {
      keys: [KEY, TEMPORARY],
      users: [{ name: 'ci', password: 'correct-horse', domain: 'acme' }],
      tokens: [{ token: 'a-token-of-iam', projectId: PROJECT_ID, expiresAt: now + 3_600_000 }],
      projects: [{ id: PROJECT_ID, name: 'cn-north-4' }],
      registryImages: [aRegistryImage({}, now)],
    },
    aliyun: {
      keys: [
        { accessKeyId: 'LTAIPERMANENT', accessKeySecret: 'secret-permanent' },
        { accessKeyId: 'STS.TEMPORARY', accessKeySecret: 'secret-temporary', securityToken: 'token-temporary' },
      ],
      images: [anAliyunImage({}, now)],
    },
  })

describe('credentials in the environment', () => {
  const laboratory = openLaboratory()
  beforeEach(() => {
    Object.assign(laboratory.cloud.account, anAccount())
  })

  const check = (image: string, env: Variables, ...flags: string[]) =>
    laboratory.check([image, '--policy=preset:baseline', '--wait=0', ...flags], { env })
  const LIST = 'GET image/registries/images'

  it.each<[string, Variables, string[]]>([
    ['a key by the names of the SDK', SDK, ['GET /v3/projects', LIST]],
    ['a key and its project', { ...SDK, HUAWEICLOUD_SDK_PROJECT_ID: PROJECT_ID }, [LIST]],
    ['a temporary key', SDK_TEMPORARY, ['GET /v3/projects', LIST]],
    ['a key by the names of huaweicloud/auth-action', AUTH_ACTION, ['GET /v3/projects', LIST]],
    [
      'all that huaweicloud/auth-action exports',
      { ...AUTH_ACTION, HUAWEI_CLOUD_REGION: 'cn-north-4', HUAWEI_CLOUD_PROJECT_ID: PROJECT_ID },
      [LIST],
    ],
    [
      'its project for another region, which is not that of the image',
      { ...AUTH_ACTION, HUAWEI_CLOUD_REGION: 'cn-south-1', HUAWEI_CLOUD_PROJECT_ID: 'of-another-region' },
      ['GET /v3/projects', LIST],
    ],
    ['a key by the names of the older SDK', OLDER_SDK, ['GET /v3/projects', LIST]],
    ['user name and password', USER, ['POST /v3/auth/tokens', LIST]],
    ['a token', TOKEN, ['GET /v3/projects', LIST]],
    ['a token and its project', { ...TOKEN, HUAWEICLOUD_SDK_PROJECT_ID: PROJECT_ID }, [LIST]],
  ])('of Huawei Cloud: %s', async (_, env, asked) => {
    const { code, requests } = await check(SWR, env)
    expect({ code, asked: requests.map(({ action }) => action) }).toEqual({ code: 0, asked })
  })

  it('take the project of the input before one of the environment', async () => {
    const env = { ...SDK, HUAWEICLOUD_SDK_PROJECT_ID: 'another-project' }
    const { code, requests } = await check(SWR, env, `--project-id=${PROJECT_ID}`)
    expect(code).toBe(0)
    expect(requests.map(({ path }) => path)).toEqual([`/v5/${PROJECT_ID}/image/registries/images`])
  })

  it.each<[string, Variables, string | undefined]>([
    ['a key', ALIBABA, undefined],
    ['a temporary key', ALIBABA_TEMPORARY, 'token-temporary'],
  ])('of Alibaba Cloud: %s', async (_, env, token) => {
    const { code, requests } = await check(ACR, env)
    expect(code).toBe(0)
    expect(new Set(requests.map(({ headers }) => headers['x-acs-security-token']))).toEqual(new Set([token]))
  })

  it.each<[string, Variables, string]>([
    ['a token comes before a key', { ...TOKEN, ...WRONG }, 'x-auth-token'],
    [
      "the SDK's names come before those of auth-action",
      { ...SDK, ...AUTH_ACTION, CLOUD_SDK_AK: 'x' },
      'authorization',
    ],
    ['a key comes before a password', { ...OLDER_SDK, ...USER, HUAWEICLOUD_PASSWORD: 'wrong' }, 'authorization'],
  ])('in their order: %s', async (_, env, header) => {
    const { code, requests } = await check(SWR, env)
    expect(code).toBe(0)
    expect(requests.every(({ headers }) => headers[header] !== undefined)).toBe(true)
  })

  it('the first complete set wins, right or wrong', async () => {
    const { code, requests } = await check(SWR, { ...WRONG, ...AUTH_ACTION })
    expect({ code, asked: requests.length }).toEqual({ code: 3, asked: 1 })
  })

  it('empty means unset, and white space around a value is none of it', async () => {
    const empty = { HUAWEICLOUD_AUTH_TOKEN: '', HUAWEICLOUD_SDK_AK: ' ', HUAWEICLOUD_SDK_SECURITY_TOKEN: '' }
    expect((await check(SWR, { ...empty, ...AUTH_ACTION, HUAWEI_CLOUD_SECRET_ACCESS_KEY: ` ${KEY.sk}\n` })).code).toBe(
      0,
    )
    expect((await check(ACR, { ...ALIBABA, ALIBABA_CLOUD_SECURITY_TOKEN: '' })).code).toBe(0)
  })

  it.each<[string, string, Variables, RegExp]>([
    ['a key without its secret', SWR, { HUAWEICLOUD_SDK_AK: 'x' }, /HUAWEICLOUD_SDK_AK without HUAWEICLOUD_SDK_SK/],
    [
      'a security token alone',
      SWR,
      { HUAWEICLOUD_SDK_SECURITY_TOKEN: 'x' },
      /half set: HUAWEICLOUD_SDK_SECURITY_TOKEN/,
    ],
    [
      'half a set before a whole one',
      SWR,
      { ...AUTH_ACTION, HUAWEICLOUD_SDK_SK: 'x' },
      /HUAWEICLOUD_SDK_SK without HUAWEICLOUD_SDK_AK/,
    ],
    ['a user without a domain', SWR, { ...USER, HUAWEICLOUD_DOMAIN_NAME: '' }, /without HUAWEICLOUD_DOMAIN_NAME/],
    ['an id without its secret', ACR, { ALIBABA_CLOUD_ACCESS_KEY_ID: 'x' }, /without ALIBABA_CLOUD_ACCESS_KEY_SECRET/],
    ['an STS token alone', ACR, { ALIBABA_CLOUD_SECURITY_TOKEN: 'x' }, /half set: ALIBABA_CLOUD_SECURITY_TOKEN/],
    ['nothing at all', SWR, {}, /no credentials of Huawei Cloud.*\n.*HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK/],
    ['only those of the other cloud', ACR, SDK, /no credentials of Alibaba Cloud/],
    [
      'a secret with a space inside',
      SWR,
      { ...SDK, HUAWEICLOUD_SDK_SK: 'sk with space' },
      /HUAWEICLOUD_SDK_SK has a space/,
    ],
    [
      'a secret with a line break inside',
      SWR,
      { ...SDK, HUAWEICLOUD_SDK_SK: 'sk\nwith' },
      /HUAWEICLOUD_SDK_SK has a space/,
    ],
  ])('stop the run before anything is asked: %s', async (_, image, env, sentence) => {
    const { code, stderr, report, requests } = await check(image, env)
    expect(stderr).toMatch(sentence)
    expect({ code, report, asked: requests.length }).toEqual({ code: 3, report: undefined, asked: 0 })
  })

  it.each<[string, Variables, string]>([
    ['a wrong secret', { ...SDK, HUAWEICLOUD_SDK_SK: 'wrong-secret' }, 'check that the key'],
    [
      'a temporary key without its token',
      { ...SDK_TEMPORARY, HUAWEICLOUD_SDK_SECURITY_TOKEN: '' },
      'check that the key',
    ],
    ['a token that has expired', { HUAWEICLOUD_AUTH_TOKEN: 'an-old-token' }, 'or the token'],
    ['a wrong password', { ...USER, HUAWEICLOUD_PASSWORD: 'wrong' }, 'POST /v3/auth/tokens was answered 401'],
  ])('that are not accepted are tried once: %s', async (_, env, hint) => {
    const { code, stderr, requests } = await check(SWR, env)
    expect(stderr).toContain(hint)
    expect({ code, asked: requests.length }).toEqual({ code: 3, asked: 1 })
  })

  it.each([
    ['no project of the region', [], 'IAM knows 0 projects named cn-north-4'],
    ['two of them', [PROJECT_ID, 'f'.repeat(32)], 'IAM knows 2 projects named cn-north-4'],
  ])('of an account with %s need the input project-id', async (_, ids, sentence) => {
    laboratory.cloud.account.huawei.projects = ids.map((id) => ({ id, name: 'cn-north-4' }))
    const { code, stderr } = await check(SWR, SDK)
    expect(code).toBe(3)
    expect(stderr).toContain(sentence)
    expect(stderr).toContain('input project-id')
  })

  it('that may not look the project up are told what to give', async () => {
    laboratory.cloud.account.huawei.denied.add('GET /v3/projects')
    const { code, stderr } = await check(SWR, SDK)
    expect(code).toBe(3)
    expect(stderr).toContain('or give the input project-id')
  })

  it('of two clouds are used each for its own', async () => {
    const { code, requests } = await check(SWR, { ...SDK, ...ALIBABA }, ACR)
    expect(code).toBe(0)
    expect(requests.map(({ action }) => action)).toEqual(expect.arrayContaining([LIST, 'DescribeImageInstances']))
  })

  it('that one cloud refuses leave its image unknown, and the other judged', async () => {
    laboratory.cloud.account.huawei.denied.add(LIST)
    const { code, stdout, report } = await check(SWR, { ...SDK, ...ALIBABA }, ACR)
    expect(code).toBe(2)
    expect(report).toMatchObject({ images: [{ verdict: 'unknown' }, { verdict: 'pass' }] })
    expect(stdout).toContain('HSS ReadOnlyAccess')
  })

  it('that go out as a token or password go to the cloud and this machine alone', async () => {
    for (const env of [TOKEN, USER]) {
      const foreign = ['--endpoint=https://hss.example.com', '--auth-endpoint=https://iam.example.com']
      const { code, stderr } = await check(SWR, env, ...foreign)
      expect(code).toBe(3)
      expect(stderr).toContain('a token or password would go to hss.example.com')
    }
  })
})

describe('credentials in the environment of the program as it ships', () => {
  it.each<[string, string, Variables, number]>([
    ['a temporary key of Huawei Cloud', SWR, SDK_TEMPORARY, 0],
    ['user name and password', SWR, USER, 0],
    ['a token', SWR, TOKEN, 0],
    ['a temporary key of Alibaba Cloud', ACR, ALIBABA_TEMPORARY, 0],
    ['none', SWR, {}, 3],
    ['half of a set', ACR, { ALIBABA_CLOUD_ACCESS_KEY_ID: 'x' }, 3],
    ['wrong ones', SWR, WRONG, 3],
  ])('%s', async (_, image, env, code) => {
    const cloud = await startFakeCloud({ account: anAccount(Date.now()) })
    const endpoints = [`--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`]
    const ended = await runCli(['check', image, '--policy=preset:baseline', '--wait=0', ...endpoints], { env })
    await cloud.close()
    expect(ended.code).toBe(code)
  })
})
