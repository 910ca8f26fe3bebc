import { aliyunOutline } from './aliyun/outline.ts'
import { huaweiLocalOutline } from './huawei-local/outline.ts'
import { huaweiRegistriesOutline } from './huawei-registries/outline.ts'
import { huaweiSwrOutline } from './huawei-swr/outline.ts'
import type { ListedSource } from './source.ts'

/** Every source; `source: auto` takes the one that recognises the host. */
export const sources: readonly ListedSource[] = [
  {
    ...huaweiRegistriesOutline,
    load: async () => (await import('./huawei-registries/index.ts')).huaweiRegistries,
  },
  { ...huaweiSwrOutline, load: async () => (await import('./huawei-swr/index.ts')).huaweiSwr },
  { ...huaweiLocalOutline, load: async () => (await import('./huawei-local/index.ts')).huaweiLocal },
  { ...aliyunOutline, load: async () => (await import('./aliyun/index.ts')).aliyun },
]
