import { parseAcrHost } from '../sources/aliyun/hosts.ts'
import { isSwrHost } from '../sources/huawei/regions.ts'

export type Cloud = 'huawei' | 'aliyun'

/** What a workflow must hand to the gate so that it may ask a cloud. */
interface CloudNeeds {
  readonly name: string
  /** Secrets of the repository, named as the variables that they fill. */
  readonly secrets: readonly string[]
  /** Lines of `env:`, as YAML. */
  readonly env: readonly string[]
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax
export const CLOUDS: Readonly<Record<Cloud, CloudNeeds>> = {
  huawei: {
    name: 'Huawei Cloud',
    secrets: ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK'],
    env: [
      'HUAWEICLOUD_SDK_AK: ${{ secrets.HUAWEICLOUD_SDK_AK }}',
      'HUAWEICLOUD_SDK_SK: ${{ secrets.HUAWEICLOUD_SDK_SK }}',
      'HUAWEICLOUD_SDK_PROJECT_ID: ${{ vars.HUAWEICLOUD_PROJECT_ID }} # may stay unset: it is looked up then',
    ],
  },
  aliyun: {
    name: 'Alibaba Cloud',
    secrets: ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    env: [
      'ALIBABA_CLOUD_ACCESS_KEY_ID: ${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_ID }}',
      'ALIBABA_CLOUD_ACCESS_KEY_SECRET: ${{ secrets.ALIBABA_CLOUD_ACCESS_KEY_SECRET }}',
    ],
  },
}
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax

/** The cloud whose registry a host is; undefined for any other host. */
export function cloudOf(registry: string): Cloud | undefined {
  if (isSwrHost(registry)) return 'huawei'
  return parseAcrHost(registry) ? 'aliyun' : undefined
}
