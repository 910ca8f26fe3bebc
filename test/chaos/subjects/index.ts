import { aliyunSubjects } from './aliyun.ts'
import { localSubjects } from './huawei-local.ts'
import { registrySubjects } from './huawei-registry.ts'
import type { Subject } from './subject.ts'

export type { Subject } from './subject.ts'

/** A source as the runs see it. */
export interface ChaosSource {
  readonly id: string
  readonly cloud: 'huawei' | 'aliyun'
  /** The operation or action that lists images. */
  readonly list: string
  readonly subjects: readonly Subject[]
}

export const SOURCES: readonly ChaosSource[] = [
  {
    id: 'huawei-registries',
    cloud: 'huawei',
    list: 'GET image/registries/images',
    subjects: registrySubjects,
  },
  {
    id: 'huawei-swr',
    cloud: 'huawei',
    list: 'GET image/swr-repository',
    // The older list does not tell of platforms' vulnerabilities, so that such an image is undecided at best.
    subjects: registrySubjects,
  },
  { id: 'huawei-local', cloud: 'huawei', list: 'GET image/local-repositories', subjects: localSubjects },
  { id: 'aliyun', cloud: 'aliyun', list: 'DescribeImageInstances', subjects: aliyunSubjects },
]
