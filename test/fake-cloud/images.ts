import { type Account, createAccount } from './account.ts'
import { demoAliyunImages, demoAliyunReferences } from './demo/aliyun.ts'
import { demoCredentials, demoProject, partnerProject } from './demo/credentials.ts'
import type { DemoImage } from './demo/demo-image.ts'
import { demoLocalImages, demoLocalReferences } from './demo/huawei-local.ts'
import { demoRegistryImages, demoRegistryReferences } from './demo/huawei-registry.ts'

export { demoCredentials, demoProject, partnerProject } from './demo/credentials.ts'
export type { DemoImage } from './demo/demo-image.ts'
export { aLocalImage, aMemberImage, anAliyunImage, aRegistryImage, digestOf } from './image-builders.ts'

/** The images of the demo account in the order to show them, with what the gate should say of each. */
export const demoImages: readonly DemoImage[] = [
  ...demoRegistryReferences,
  ...demoLocalReferences,
  ...demoAliyunReferences,
]

/** An account with credentials for both clouds and the demo images, pushed and scanned relative to now. */
export function demoAccount(now: number = Date.now()): Account {
  const registry = { protocol: 'https', status: 'success', latest_sync_time: now - 3_600_000 }
  return createAccount({
    huawei: {
      keys: [{ ...demoCredentials.huawei }, { ...demoCredentials.huaweiTemporary }],
      users: [{ ...demoCredentials.huaweiUser }],
      projects: [demoProject, partnerProject],
      registries: [
        { id: 'reg-swr-private', registry_name: 'SWR private', registry_type: 'SwrPrivate', ...registry },
        { id: 'reg-swr-enterprise', registry_name: 'prod', registry_type: 'SwrEnterprise', ...registry },
      ],
      registryImages: demoRegistryImages(now),
      localImages: demoLocalImages(now),
    },
    aliyun: {
      keys: [{ ...demoCredentials.aliyun }, { ...demoCredentials.aliyunTemporary }],
      images: demoAliyunImages(now),
    },
  })
}
