import { beforeEach, describe, expect, it } from 'vitest'
import { NOW, openLaboratory } from '../contract/laboratory.ts'
import { anAliyunImage, aRegistryImage, digestOf } from '../fake-cloud/images.ts'
import { createAccount } from '../fake-cloud/server.ts'

const SWR = 'swr.cn-north-4.myhuaweicloud.com/team'
const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team'
const KEY = { ak: 'AKOFTHEJOB', sk: 'sk-of-the-job' }
const SESSION = { accessKeyId: 'STS.OFTHEJOB', accessKeySecret: 'secret-of-the-job', securityToken: 'token-of-the-job' }
const PROJECT_ID = '0123456789abcdef0123456789abcdef'
const SHA = '90dd6032fac8bda1b6c4436a2e65de27961ed071'

const anAccount = () =>
  createAccount({
    huawei: {
      keys: [KEY],
      projects: [{ id: PROJECT_ID, name: 'cn-north-4' }],
      registryImages: [
        aRegistryImage({ image_name: 'shop', image_version: SHA, image_digest: digestOf('shop') }, NOW),
        aRegistryImage({ image_name: 'shop', image_version: 'main', image_digest: digestOf('shop') }, NOW),
      ],
    },
    aliyun: {
      keys: [SESSION],
      images: ['api', 'web'].map((RepoName) => anAliyunImage({ RepoName, Tag: SHA, Digest: digestOf(RepoName) }, NOW)),
    },
  })

/** What huaweicloud/auth-action exports, from its src/credential.ts. */
const AUTH_ACTION = {
  HUAWEI_CLOUD_ACCESS_KEY_ID: KEY.ak,
  HUAWEI_CLOUD_SECRET_ACCESS_KEY: KEY.sk,
  HUAWEI_CLOUD_REGION: 'cn-north-4',
  HUAWEI_CLOUD_PROJECT_ID: PROJECT_ID,
}

/** What aliyun/configure-aliyun-credentials-action exports, under each of its three sets of names. */
const aliyunAction = (id: string, secret: string, token: string) => ({
  ALIBABA_CLOUD_ACCESS_KEY_ID: id,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret,
  ALIBABA_CLOUD_SECURITY_TOKEN: token,
  ALICLOUD_ACCESS_KEY: id,
  ALICLOUD_SECRET_KEY: secret,
  ALICLOUD_SECURITY_TOKEN: token,
  ALIBABACLOUD_ACCESS_KEY_ID: id,
  ALIBABACLOUD_ACCESS_KEY_SECRET: secret,
  ALIBABACLOUD_SECURITY_TOKEN: token,
})
const ALIYUN_ACTION = aliyunAction(SESSION.accessKeyId, SESSION.accessKeySecret, SESSION.securityToken)

/** What buildx writes for one target that was pushed, as its reference pages show it. */
const buildResult = (repository: string, names: string) => ({
  'buildx.build.provenance': {},
  'buildx.build.ref': 'mybuilder/mybuilder0/0fjb6ubs52xx3vygf6fgdl611',
  'containerimage.config.digest': digestOf(`config of ${repository}`),
  'containerimage.descriptor': {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: digestOf(repository),
    size: 506,
    annotations: { 'org.opencontainers.image.created': '2026-06-30T21:28:03Z' },
  },
  'containerimage.digest': digestOf(repository),
  'image.name': names,
})

describe('what other actions hand on', () => {
  const laboratory = openLaboratory()
  beforeEach(() => {
    Object.assign(laboratory.cloud.account, anAccount())
  })

  const check = (env: Readonly<Record<string, string>>, ...args: string[]) =>
    laboratory.check(['--policy=preset:baseline', '--wait=0', ...args], { env })

  it('docker/metadata-action: tags, a name a line, with the digest of docker/build-push-action', async () => {
    const tags = `${SWR}/shop:${SHA}\n${SWR}/shop:main`
    const { code, report } = await check(AUTH_ACTION, tags, `--digest=${digestOf('shop')}`)
    expect(code).toBe(0)
    expect(report?.images.map(({ reference, digest }) => [reference, digest])).toEqual(
      tags.split('\n').map((tag) => [`${tag}@${digestOf('shop')}`, digestOf('shop')]),
    )
  })

  it('docker/metadata-action: tags that sep-tags joins with a comma', async () => {
    const { code, report } = await check(AUTH_ACTION, `${SWR}/shop:${SHA},${SWR}/shop:main`)
    expect([code, report?.images.length]).toEqual([0, 2])
  })

  it('docker/build-push-action: its metadata, every name with the one digest', async () => {
    const metadata = JSON.stringify(buildResult('shop', `${SWR}/shop:${SHA},${SWR}/shop:main`), null, 2)
    const { code, report } = await check(AUTH_ACTION, `--build-metadata=${metadata}`)
    expect(code).toBe(0)
    expect(report?.images.map(({ digest }) => digest)).toEqual([digestOf('shop'), digestOf('shop')])
  })

  it('docker/bake-action: its metadata, each target with its own digest, and what is no target', async () => {
    const metadata = JSON.stringify({
      'buildx.build.warnings': {},
      api: buildResult('api', `${ACR}/api:${SHA}`),
      web: buildResult('web', `${ACR}/web:${SHA}`),
      test: { 'buildx.build.ref': 'mybuilder/mybuilder0/kamngmcgyzebqxwu98b4lfv3n' },
    })
    const { code, report } = await check(ALIYUN_ACTION, `--build-metadata=${metadata}`)
    expect(code).toBe(0)
    expect(report?.images.map(({ digest }) => digest)).toEqual([digestOf('api'), digestOf('web')])
  })

  it('docker/bake-action: a target that was not pushed under a name is refused, not passed over', async () => {
    const { 'image.name': _, ...unnamed } = buildResult('web', '')
    const metadata = JSON.stringify({ api: buildResult('api', `${ACR}/api:${SHA}`), web: unnamed })
    const { code, stderr } = await check(ALIYUN_ACTION, `--build-metadata=${metadata}`)
    expect(code).toBe(3)
    expect(stderr).toContain('target web')
  })

  it('huaweicloud/auth-action: key and project, so that neither login nor project is asked for', async () => {
    const { code, requests } = await check(AUTH_ACTION, `${SWR}/shop:${SHA}`)
    expect(code).toBe(0)
    expect(requests.filter(({ action }) => !action.startsWith('GET image/'))).toEqual([])
  })

  it('aliyun/configure-aliyun-credentials-action: a session', async () => {
    const { code } = await check(ALIYUN_ACTION, `${ACR}/api:${SHA}`)
    expect(code).toBe(0)
  })

  it('aliyun/configure-aliyun-credentials-action, after its clean-up emptied the variables: no credentials', async () => {
    const { code, stderr, requests } = await check(aliyunAction('', '', ''), `${ACR}/api:${SHA}`)
    expect(code).toBe(3)
    expect(stderr).toContain('there are no credentials of Alibaba Cloud in the environment')
    expect(requests).toEqual([])
  })
})
