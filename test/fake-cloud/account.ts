import type { AliyunImage, AliyunScanTask } from './aliyun/records.ts'
import type { Happening } from './huawei/agenda.ts'
import type { LocalImage, Registry, RegistryImage } from './huawei/records.ts'
import type { GitHubJob } from './job-tokens.ts'
import type { OidcTrust } from './oidc-trust.ts'

export type * from './aliyun/records.ts'
export type * from './huawei/records.ts'

/** How a text filter compares; the documentation is silent where both are offered. */
export type NameFilter = 'exact' | 'partial'

/** An access key of Huawei Cloud; with a security token it is a temporary one. */
export interface HuaweiKey {
  ak: string
  sk: string
  securityToken?: string
  /** The projects it may use; all of the account's when left out. */
  projectIds?: string[]
  /** The enterprise projects it has rights in; all when left out. */
  enterpriseProjectIds?: string[]
  /** The end of a session, in milliseconds since the epoch. */
  expiresAt?: number
}

/** A user who can be exchanged for a token. */
export interface IamUser {
  name: string
  password: string
  domain: string
}

/** A token as IAM issued it, bound to a project. */
export interface IssuedToken {
  token: string
  projectId: string
  expiresAt: number
}

/** A project: one region of the account. */
export interface Project {
  id: string
  name: string
  enabled?: boolean
  /** Operations that this region's gateway does not know: 404 APIGW.0101. */
  absentOperations?: string[]
}

/** The Huawei half of the account and the switches of its services. */
export interface HuaweiAccount {
  domainId: string
  keys: HuaweiKey[]
  users: IamUser[]
  tokens: IssuedToken[]
  oidcTrusts: OidcTrust[]
  projects: Project[]
  /** Operations answered with HSS.0013, by name, such as "GET image/registries/images". */
  denied: Set<string>
  /** Operations that no region knows. */
  absentOperations: Set<string>
  /** Whether more than five failed signature checks in a row lock a key for five minutes. */
  locksKeys: boolean
  nameFilter: NameFilter
  registries: Registry[]
  registryImages: RegistryImage[]
  localImages: LocalImage[]
  /** Images that were pushed and that HSS does not list before it synchronises their registry. */
  unlistedImages: RegistryImage[]
  /** How long a synchronisation takes, a scan waits and a scan takes, in milliseconds. */
  syncTakesMs: number
  scanWaitsMs: number
  scanTakesMs: number
  /** How many scans may still be asked for. */
  scanQuota: number
  /** What is under way; it happens as the clock of the cloud gets there. */
  agenda: Happening[]
}

/** An access key of Alibaba Cloud; with a security token it is an STS session. */
export interface AliyunKey {
  accessKeyId: string
  accessKeySecret: string
  securityToken?: string
  /** An STS session whose time is over. */
  expired?: boolean
  /** The end of a session, in milliseconds since the epoch. */
  expiresAt?: number
  inactive?: boolean
}

/** The Alibaba half of the account and the switches of its service. */
export interface AliyunAccount {
  keys: AliyunKey[]
  oidcTrusts: OidcTrust[]
  /** Actions answered with 403 NoPermission, by name. */
  denied: Set<string>
  /** How each criterion compares; exact when left out. */
  criteriaMatch: Record<string, NameFilter>
  /** How the fuzzy-documented RepoName and RepoNamespace parameters of detail calls compare. */
  repoFilter: NameFilter
  /** The page size that is never exceeded, whatever was asked. */
  maxPageSize: number
  images: AliyunImage[]
  /** Images that were pushed to their registry and are not listed yet. */
  unlistedImages: AliyunImage[]
  /** Requests of one action that it takes in a second; more of them are throttled. No limit when left out. */
  callsPerSecond?: number
  /** The scans that were asked for and have not ended. */
  scanTasks: AliyunScanTask[]
  maxScanTasks: number
  scanDurationMs: number
  /** Regions whose images are not scanned. */
  unscannedRegions: Set<string>
  scanAuth: { ImageScanCapacity: number; ScanCount: number; InstanceId: string }
}

/** Everything the loopback cloud knows. */
export interface Account {
  huawei: HuaweiAccount
  aliyun: AliyunAccount
  /** The job that tokens are issued for; without one, no token is. */
  github?: GitHubJob | undefined
}

/** Makes an account with no images and no credentials; what is given replaces the defaults. */
export function createAccount(
  parts: { huawei?: Partial<HuaweiAccount>; aliyun?: Partial<AliyunAccount>; github?: GitHubJob } = {},
): Account {
  return {
    huawei: {
      domainId: 'd0000000000000000000000000000001',
      keys: [],
      users: [],
      tokens: [],
      oidcTrusts: [],
      projects: [],
      denied: new Set(),
      absentOperations: new Set(),
      locksKeys: true,
      nameFilter: 'partial',
      registries: [],
      registryImages: [],
      localImages: [],
      unlistedImages: [],
      syncTakesMs: 1_000,
      scanWaitsMs: 1_000,
      scanTakesMs: 2_000,
      scanQuota: Number.POSITIVE_INFINITY,
      agenda: [],
      ...parts.huawei,
    },
    aliyun: {
      keys: [],
      oidcTrusts: [],
      denied: new Set(),
      criteriaMatch: { repoName: 'partial' },
      repoFilter: 'partial',
      maxPageSize: 100,
      images: [],
      unlistedImages: [],
      scanTasks: [],
      maxScanTasks: 10,
      scanDurationMs: 4_000,
      unscannedRegions: new Set(),
      scanAuth: { ImageScanCapacity: 100, ScanCount: 0, InstanceId: 'sas-example-0001' },
      ...parts.aliyun,
    },
    github: parts.github,
  }
}
