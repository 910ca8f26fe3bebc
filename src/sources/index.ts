import { aliyun } from './aliyun/index.ts'
import { huaweiLocal } from './huawei-local/index.ts'
import { huaweiRegistries } from './huawei-registries/index.ts'
import { huaweiSwr } from './huawei-swr/index.ts'
import type { Source } from './source.ts'

/** Every source; `source: auto` takes the one that recognises the host. */
export const sources: readonly Source[] = [huaweiRegistries, huaweiSwr, huaweiLocal, aliyun]
