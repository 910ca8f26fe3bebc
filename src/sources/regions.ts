import { parseAcrHost } from './aliyun/hosts.ts'
import { sharedSwrRegion } from './huawei/regions.ts'

/** The region that a registry host names, for the hosts that name one. */
export const regionOfHost = (registry: string): string | undefined =>
  sharedSwrRegion(registry) ?? parseAcrHost(registry)?.region
