import { createHash } from 'node:crypto'
import type { AliyunImage, AssociationImage, HuaweiVulnerability, LocalImage, RegistryImage } from './account.ts'

const HOUR_MS = 3_600_000

/** A digest that is stable for a name: `sha256:` and the hash of the name. */
export function digestOf(name: string): string {
  return `sha256:${hashOf(name)}`
}

/** A clean image of an SWR registry, pushed two hours ago and scanned one hour ago; what is given replaces it. */
export function aRegistryImage(overrides: RegistryImage = {}, now: number = Date.now()): RegistryImage {
  const namespace = overrides.namespace ?? 'team'
  const name = overrides.image_name ?? 'app'
  const tag = overrides.image_version ?? '1.0'
  const key = `${overrides.instance_name ?? ''}/${namespace}/${name}:${tag}`
  const digest = overrides.image_digest ?? digestOf(key)
  const vulnerabilities = overrides.vulnerabilities ?? []
  const malware = overrides.malware ?? []
  const baseline = overrides.baseline ?? []
  return {
    id: bigIdOf(key),
    namespace,
    image_name: name,
    image_id: digest.replace('sha256:', ''),
    image_digest: digest,
    image_version: tag,
    image_type: 'private_image',
    registry_id: 'reg-swr-private',
    registry_name: 'SWR private',
    registry_type: 'SwrPrivate',
    latest_version: true,
    scan_status: 'success',
    scan_failed_desc: '',
    scan_failed_code: '',
    image_size: 52_428_800,
    latest_update_time: now - 2 * HOUR_MS,
    latest_scan_time: now - HOUR_MS,
    latest_sync_time: now - HOUR_MS,
    vul_num: vulnerabilities.length,
    unsafe_setting_num: baseline.reduce((sum, { failed_rule_num }) => sum + (failed_rule_num ?? 0), 0),
    malicious_file_num: malware.length,
    domain_name: '',
    scannable: true,
    is_multiple_arch: (overrides.association_images ?? []).length > 0,
    instance_name: '',
    instance_id: '',
    instance_url: '',
    severity_level: levelOf(vulnerabilities),
    vulnerabilities,
    malware,
    sensitive: [],
    baseline,
    ...overrides,
  }
}

/** A clean platform member of a multi-architecture image. */
export function aMemberImage(overrides: AssociationImage = {}): AssociationImage {
  const name = overrides.image_name ?? 'app'
  const tag = overrides.image_version ?? '1.0'
  const digest = overrides.image_digest ?? digestOf(`member ${name}:${tag}`)
  const vulnerabilities = overrides.vulnerabilities ?? []
  return {
    id: bigIdOf(digest),
    image_id: digest.replace('sha256:', ''),
    image_name: name,
    image_version: tag,
    image_type: 'private_image',
    namespace: 'team',
    image_digest: digest,
    scan_status: 'success',
    vul_num: vulnerabilities.length,
    unsafe_setting_num: 0,
    malicious_file_num: (overrides.malware ?? []).length,
    vulnerabilities,
    ...overrides,
  }
}

/** A clean image seen on a host; as in the service's own example nothing is said of settings and malicious files. */
export function aLocalImage(overrides: LocalImage = {}, now: number = Date.now()): LocalImage {
  const name = overrides.image_name ?? 'app'
  const tag = overrides.image_version ?? '1.0'
  const hash = hashOf(`local ${name}:${tag}`)
  return {
    image_name: name,
    image_id: uuidOf(hash),
    image_digest: digestOf(`local ${name}:${tag}`),
    image_version: tag,
    local_image_type: 'swr_image',
    scan_status: 'success',
    scan_failed_desc: '',
    image_size: 52_428_800,
    latest_update_time: now - 2 * HOUR_MS,
    latest_scan_time: now - HOUR_MS,
    host_num: 1,
    container_num: 1,
    component_num: 42,
    vul_num: 0,
    severity_level: 'Security',
    host_name: 'node-1',
    host_id: uuidOf(hashOf('node-1')),
    agent_id: hashOf('agent on node-1'),
    ...overrides,
  }
}

/** A clean image of an ACR enterprise instance; digests have no `sha256:` here, as in the service's samples. */
export function anAliyunImage(overrides: AliyunImage = {}, now: number = Date.now()): AliyunImage {
  const namespace = overrides.RepoNamespace ?? 'team'
  const name = overrides.RepoName ?? 'app'
  const tag = overrides.Tag ?? '1.0'
  const hash = hashOf(`acr/${namespace}/${name}:${tag}`)
  const cves = (overrides.vulnerabilities ?? []).filter(({ Type }) => (Type ?? 'cve') === 'cve').length
  const risks = (overrides.baseline ?? []).length
  const files = (overrides.maliciousFiles ?? []).length
  return {
    Uuid: uuidOf(hash),
    ImageId: hashOf(`config of ${hash}`),
    Digest: hash,
    Tag: tag,
    RepoName: name,
    RepoNamespace: namespace,
    RepoId: `crr-${hashOf(`${namespace}/${name}`).slice(0, 16)}`,
    InstanceId: 'cri-acme000000000001',
    RegionId: 'cn-hangzhou',
    RegistryType: 'acr',
    RepoType: 'private',
    Status: 'NORMAL',
    ImageSize: '52428800',
    ImageCreate: String(now - 2 * HOUR_MS),
    ImageUpdate: String(now - 2 * HOUR_MS),
    LastScanTime: now - HOUR_MS,
    Endpoints: '[]',
    Deployed: 0,
    VulStatus: yesNo(cves),
    HcStatus: yesNo(risks),
    AlarmStatus: yesNo(files),
    RiskStatus: yesNo(cves + risks + files),
    VulCount: cves,
    HcCount: risks,
    AlarmCount: files,
    ScaProgress: 100,
    ScaStatus: 'SUCCESS',
    ScaResult: '',
    ...overrides,
  }
}

function levelOf(vulnerabilities: readonly HuaweiVulnerability[]): string {
  const has = (necessity: string) => vulnerabilities.some(({ repair_necessity }) => repair_necessity === necessity)
  if (has('immediate_repair')) return 'High'
  if (has('delay_repair')) return 'Medium'
  return has('not_needed_repair') ? 'Low' : 'Security'
}

// Beyond 2^53, where an id read as a JavaScript number loses its last digits.
function bigIdOf(key: string): bigint {
  return 2n ** 60n + BigInt(`0x${hashOf(key).slice(0, 12)}`) * 2n + 1n
}

function uuidOf(hash: string): string {
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function yesNo(count: number): string {
  return count > 0 ? 'YES' : 'NO'
}
