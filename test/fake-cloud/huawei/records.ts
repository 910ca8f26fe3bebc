import type { RawJson } from '../wire-json.ts'

/** Every field may be left out, so that a test can serve incomplete rows. */
export type Sparse<T> = { [K in keyof T]?: T[K] | null | undefined }

/** What a record has besides its row. */
export interface RecordExtras {
  /** The enterprise project that the image belongs to; "0" is the default one. */
  enterpriseProjectId?: string | undefined
  /** The project (region) that shows the image; every project when left out. */
  projectId?: string | undefined
  /** Merged over the row as it is sent, whatever the type. */
  extraFields?: Record<string, unknown> | undefined
  /** Sent instead of the row; filters still look at the record's own fields. */
  rawRow?: unknown
  /** JSON text sent instead of the row, for numbers that JavaScript cannot hold. */
  rawJson?: string | undefined
}

/** One vulnerability of ListImageVulnerabilities; `repair_necessity` is its only severity. */
export interface HuaweiVulnerability {
  vul_id: string
  repair_necessity?: string | undefined
  description?: string
  position?: string
  app_name?: string
  app_path?: string
  version?: string
  solution?: string
  url?: string
  /** What ListVulnerabilityCve tells of it; its own id when left out, where that is a CVE. */
  cves?: string[]
  /** Filters only, not on the wire. */
  type?: 'linux_vul' | 'app_vul'
  /** Filters only, not on the wire. */
  handleStatus?: 'unhandled' | 'handled'
}

/** One malicious file of an image; HSS does not grade them. */
export interface HuaweiMalware {
  file_name: string
  file_path: string
  size?: number
  description?: string
}

/** One finding of the sensitive-information check. */
export interface HuaweiSensitive {
  sensitive_info_id: string
  severity?: string
  name?: string
  description?: string
  position?: string
  file_path?: string
  content?: string
  latest_scan_time?: number
  handle_status?: string
  operate_accept?: string
}

/** One checked baseline. */
export interface HuaweiBaseline {
  severity?: string
  check_name: string
  check_type?: string
  standard?: string
  check_rule_num?: number
  failed_rule_num?: number
  check_type_desc?: string
}

/** The lists that the detail calls answer from. */
export interface HuaweiFindings {
  vulnerabilities: HuaweiVulnerability[]
  malware: HuaweiMalware[]
  sensitive: HuaweiSensitive[]
  baseline: HuaweiBaseline[]
}

interface CommonRow {
  image_name: string
  image_id: string
  image_digest: string
  image_version: string
  scan_status: string
  scan_failed_desc: string
  /** A number by default; the published examples write text such as "1,000 (bytes)". */
  image_size: number | string | bigint
  latest_update_time: number
  latest_scan_time: number
  vul_num: number
  unsafe_setting_num: number
  malicious_file_num: number
  severity_level: string
}

interface RegistryRow extends CommonRow {
  id: bigint | number | string | RawJson
  namespace: string
  image_type: string
  registry_id: string
  registry_name: string
  registry_type: string
  latest_version: boolean
  scan_failed_code: string
  latest_sync_time: number
  domain_name: string
  shared_status: string
  scannable: boolean
  is_multiple_arch: boolean
  instance_name: string
  instance_id: string
  instance_url: string
}

interface LocalRow extends CommonRow {
  local_image_type: string
  host_num: number
  container_num: number
  component_num: number
  host_name: string
  host_id: string
  agent_id: string
  non_scan_reason: string
}

interface MemberRow {
  id: bigint | number | string
  image_id: string
  image_name: string
  image_version: string
  image_type: string
  namespace: string
  image_digest: string
  scan_status: string
  vul_num: number
  unsafe_setting_num: number
  malicious_file_num: number
}

/** A platform's image within a multi-architecture image. */
export type AssociationImage = Sparse<MemberRow> & Sparse<HuaweiFindings>

/** An image as ListRegistryImages and ListSwrImageRepository know it. */
export type RegistryImage = Sparse<RegistryRow> &
  Sparse<HuaweiFindings> &
  RecordExtras & {
    association_images?: AssociationImage[] | undefined
    /** What its next scan finds; nothing bad when left out. */
    scanResult?: Sparse<RegistryRow> & Sparse<HuaweiFindings>
  }

/** An image as ListImageLocal knows it. */
export type LocalImage = Sparse<LocalRow> &
  RecordExtras & {
    hostIps?: string[] | undefined
    containerIds?: string[]
    /** What its next scan finds; nothing bad when left out. */
    scanResult?: Sparse<LocalRow>
  }

/** A registry connected to HSS (ListRegistry). */
export interface Registry {
  id: string
  registry_name?: string
  registry_type?: string
  api_version?: string
  protocol?: string
  registry_addr?: string
  registry_username?: string
  namespace?: string
  connect_cluster_id?: string
  get_scan_image_channel?: string
  status?: string
  fail_reason?: string
  images_num?: number
  latest_sync_time?: number
}
