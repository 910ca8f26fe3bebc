import type { Sparse } from '../huawei/records.ts'

/** One vulnerability of an image; sca ones appear only in the grouped list and the counts. */
export interface AliyunVulnerability {
  Name: string
  AliasName?: string
  Related?: string
  Necessity?: 'asap' | 'later' | 'nntf' | (string & {}) | undefined
  /** `cve` (the default) or `sca`. */
  Type?: string
  Status?: number
  CanFix?: string
  /** Merged over the answered row. */
  extraFields?: Record<string, unknown>
}

/** One malicious file found in an image. */
export interface AliyunMaliciousFile {
  MaliciousMd5: string
  MaliciousName: string
  MaliciousKey?: string
  Level: 'serious' | 'suspicious' | 'remind' | (string & {})
  FilePath?: string
  Layer?: string
  Status?: number
  DownloadUrl?: string
}

/** One baseline's result on an image. */
export interface AliyunBaseline {
  BaselineNameKey: string
  BaselineNameAlias?: string
  BaselineNameLevel?: string
  BaselineItemCount?: number
  HighRiskItemCount?: number
  MiddleRiskItemCount?: number
  LowRiskItemCount?: number
  Status?: number
}

/** One kind of sensitive file found in an image. */
export interface AliyunSensitiveFile {
  SensitiveFileKey: string
  SensitiveFileName?: string
  RiskLevel?: string
  Count?: number
  Status?: number
  UnprocessedNum?: number
  FirstScanTime?: number
  LastScanTime?: number
}

interface InstanceRow {
  Uuid: string
  ImageId: string
  Digest: string
  Tag: string
  RepoName: string
  RepoNamespace: string
  RepoId: string
  InstanceId: string
  RegionId: string
  RegistryType: string
  RepoType: string
  Status: string
  /** Text on the wire, as are the two times below; LastScanTime is a number (DescribeImageInstances). */
  ImageSize: string
  ImageCreate: string
  ImageUpdate: string
  LastScanTime: number
  SourceBizTag: string
  Endpoints: string
  Deployed: number
  VulStatus: string
  HcStatus: string
  AlarmStatus: string
  RiskStatus: string
  VulCount: number
  HcCount: number
  AlarmCount: number
  ScaProgress: number
  ScaStatus: string
  ScaResult: string
}

/** An image as DescribeImageInstances knows it, with the lists that the detail calls answer from. */
export type AliyunImage = Sparse<InstanceRow> & {
  vulnerabilities?: AliyunVulnerability[] | undefined
  maliciousFiles?: AliyunMaliciousFile[] | undefined
  baseline?: AliyunBaseline[] | undefined
  sensitiveFiles?: AliyunSensitiveFile[] | undefined
  /** Answered by DescribeImageLatestScanTask; made up from the row when left out. */
  scanTasks?: Record<string, unknown>[] | undefined
  /** What the next scan that is asked for changes besides ending well. */
  whenScanned?: AliyunImage | undefined
  extraFields?: Record<string, unknown> | undefined
  rawRow?: unknown
  rawJson?: string | undefined
}

/** A scan that was asked for. */
export interface AliyunScanTask {
  TaskId: string
  images: AliyunImage[]
  /** Milliseconds since the epoch. */
  startedAt: number
  endsAt: number
}
