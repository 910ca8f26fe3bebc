import { demoCredentials, demoProject } from '../test/fake-cloud/images.ts'

/** The environment variables that open the demo account. */
export const demoEnvironment: Readonly<Record<string, string>> = {
  HUAWEICLOUD_SDK_AK: demoCredentials.huawei.ak,
  HUAWEICLOUD_SDK_SK: demoCredentials.huawei.sk,
  ALIBABA_CLOUD_ACCESS_KEY_ID: demoCredentials.aliyun.accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: demoCredentials.aliyun.accessKeySecret,
}

/** Other ways into the demo account, for those who point a client of their own at it. */
export const otherCredentials: Readonly<Record<string, string>> = {
  HUAWEICLOUD_USERNAME: demoCredentials.huaweiUser.name,
  HUAWEICLOUD_PASSWORD: demoCredentials.huaweiUser.password,
  HUAWEICLOUD_DOMAIN_NAME: demoCredentials.huaweiUser.domain,
  'Huawei project of cn-north-4': demoProject.id,
}
