import type { HuaweiVulnerability, RegistryImage } from '../../fake-cloud/account.ts'
import { aRegistryImage } from '../../fake-cloud/images.ts'
import { type Condition, type ContractSource, DIGEST, type Entry, OTHER_DIGEST } from '../contract-source.ts'
import { HOUR_MS, NOW } from '../laboratory.ts'

/** One vulnerability of a necessity. */
export const ofNecessity = (repair_necessity: string): HuaweiVulnerability[] => [
  { vul_id: 'CVE-2026-0001', repair_necessity },
]

const CONDITIONS: Readonly<Record<Condition, RegistryImage>> = {
  clean: {},
  medium: { vulnerabilities: ofNecessity('delay_repair') },
  high: { vulnerabilities: ofNecessity('immediate_repair') },
  malicious: { malware: [{ file_name: 'xmrig', file_path: '/opt/xmrig' }] },
  'never scanned': { scan_status: 'unscan', latest_scan_time: undefined, severity_level: undefined },
  queued: { scan_status: 'waiting_for_scan' },
  running: { scan_status: 'scanning' },
  failed: {
    scan_status: 'failed',
    scan_failed_code: 'image_over_sized',
    scan_failed_desc: 'image_over_sized',
    severity_level: undefined,
  },
  'scanned before the push': { latest_scan_time: NOW - 3 * HOUR_MS },
  'without scan time': { latest_scan_time: 0 },
  'without push time': { latest_update_time: undefined },
}

/** A row of a registry list; its details are its own, whatever its name. */
const toRecord = ({ condition = 'clean', digest = DIGEST, wire }: Entry, index: number): RegistryImage =>
  aRegistryImage(
    {
      id: BigInt(index + 1),
      image_id: `image-${index}`,
      image_name: 'shop',
      image_digest: digest,
      ...CONDITIONS[condition],
      extraFields: wire,
    },
    NOW,
  )

const NEIGHBOURS: Readonly<Record<string, Entry>> = {
  'a longer name': { wire: { image_name: 'shop-legacy' } },
  'a nested name': { wire: { image_name: 'apps/shop' } },
  'another case of the name': { wire: { image_name: 'Shop' } },
  'another namespace': { wire: { namespace: 'team-b' } },
  'another case of the namespace': { wire: { namespace: 'TEAM' } },
  'no namespace': { wire: { namespace: undefined } },
  'another tag': { wire: { image_version: '1.0-rc1' } },
  'another case of the tag': { wire: { image_version: '1.0A' } },
  'a tag that reads as the same number': { wire: { image_version: '1.00' } },
}

const shared = {
  cloud: 'huawei',
  preset: 'preset:baseline',
  byTag: 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0',
  reference: 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0',
  rowsField: 'data_list',
  totalField: 'total_num',
  countField: 'vul_num',
  scanTimeField: 'latest_scan_time',
  pushTimeField: 'latest_update_time',
  statusField: 'scan_status',
  digestField: 'image_digest',
  permission: /HSS ReadOnlyAccess/,
  failure: /larger than HSS scans/,
  withoutDigest: 'ambiguous',
  crowd: (size: number) =>
    Array.from({ length: size }, (_, index) => ({ digest: OTHER_DIGEST, wire: { image_name: `shop-${index}` } })),
  put: (account, entries) => {
    account.huawei.registryImages = entries.map(toRecord)
  },
} as const satisfies Partial<ContractSource>

export const huaweiRegistriesContract: ContractSource = {
  ...shared,
  id: 'huawei-registries',
  flags: ['--source=huawei-registries'],
  list: 'GET image/registries/images',
  unmapped: {
    'scan status': { wire: { scan_status: 'paused' } },
    'empty scan status': { wire: { scan_status: '' } },
    severity: { wire: { severity_level: 'Terrible' } },
    'case of a severity': { wire: { severity_level: 'security' } },
    'name of a built-in as severity': { wire: { severity_level: 'constructor' } },
  },
  uncounted: {
    'severity and vulnerabilities': { wire: { severity_level: undefined, vul_num: undefined } },
    severity: { wire: { severity_level: undefined } },
    'malicious files': { wire: { malicious_file_num: undefined } },
    'malicious files, as null': { wire: { malicious_file_num: null } },
  },
  neighbours: {
    ...NEIGHBOURS,
    'SWR enterprise': { wire: { registry_type: 'SwrEnterprise' } },
    Harbor: { wire: { registry_type: 'Harbor' } },
    'a registry type in no table': { wire: { registry_type: 'Other' } },
  },
  deny: ({ huawei }) => huawei.denied.add('GET image/registries/images'),
}

export const huaweiSwrContract: ContractSource = {
  ...shared,
  id: 'huawei-swr',
  flags: ['--source=huawei-swr'],
  list: 'GET image/swr-repository',
  unmapped: {
    'scan status': { wire: { scan_status: 'paused' } },
    'empty scan status': { wire: { scan_status: '' } },
  },
  uncounted: {
    vulnerabilities: { wire: { vul_num: undefined } },
    'image id': { wire: { image_id: undefined } },
    'malicious files': { wire: { malicious_file_num: undefined } },
    'malicious files, as null': { wire: { malicious_file_num: null } },
  },
  neighbours: NEIGHBOURS,
  deny: ({ huawei }) => huawei.denied.add('GET image/swr-repository'),
}
