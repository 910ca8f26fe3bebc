import type { AliyunImage, AliyunVulnerability } from '../../fake-cloud/account.ts'
import { anAliyunImage } from '../../fake-cloud/images.ts'
import { type Condition, type ContractSource, DIGEST, type Entry, OTHER_DIGEST } from '../contract-source.ts'
import { HOUR_MS, NOW } from '../laboratory.ts'

/** One vulnerability of a necessity; in an application where `Type` is sca. */
export const aVulnerability = (Necessity: string | undefined, Type = 'cve'): AliyunVulnerability => ({
  Name: `debian:12:CVE-2026-0001 ${Type} ${Necessity}`,
  Necessity,
  Type,
})

const CONDITIONS: Readonly<Record<Condition, AliyunImage>> = {
  clean: {},
  medium: { vulnerabilities: [aVulnerability('later')] },
  high: { vulnerabilities: [aVulnerability('asap')] },
  malicious: { maliciousFiles: [{ MaliciousMd5: '0'.repeat(32), MaliciousName: 'miner', Level: 'serious' }] },
  'never scanned': { ScaStatus: undefined, LastScanTime: undefined },
  queued: { ScaStatus: 'INIT' },
  running: { ScaStatus: 'CVE_ANALYZER' },
  failed: { ScaStatus: 'FAIL' },
  'scanned before the push': { LastScanTime: NOW - 3 * HOUR_MS },
  'without scan time': { LastScanTime: undefined },
  'without push time': { ImageUpdate: undefined },
}

const bare = (digest: string | null): string | null => digest?.replace('sha256:', '') ?? null

/** A row of Security Center, which writes digests without `sha256:`. */
const toRecord = ({ condition = 'clean', digest = bare(DIGEST), wire }: Entry, index: number): AliyunImage =>
  anAliyunImage(
    {
      Uuid: `uuid-${index}`,
      // Its details are its own, whatever its name.
      RepoId: `crr-${index}`,
      RepoName: 'shop',
      Digest: digest,
      ...CONDITIONS[condition],
      extraFields: wire,
    },
    NOW,
  )

export const aliyunContract: ContractSource = {
  id: 'aliyun',
  flags: ['--source=aliyun'],
  cloud: 'aliyun',
  preset: 'preset:baseline',
  byTag: 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.0',
  reference: 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.0',
  list: 'DescribeImageInstances',
  rowsField: 'ImageInstanceList',
  totalField: 'TotalCount',
  countField: 'VulCount',
  scanTimeField: 'LastScanTime',
  pushTimeField: 'ImageUpdate',
  statusField: 'ScaStatus',
  digestField: 'Digest',
  permission: /yundun-sas:DescribeImageInstances/,
  failure: /the scan failed/,
  withoutDigest: 'ambiguous',
  unmapped: {
    'scan status': { wire: { ScaStatus: 'PAUSED' } },
    'scan result': { wire: { ScaResult: 'TASK_MOVED' } },
    'word beside a count': { wire: { AlarmStatus: 'MAYBE' } },
  },
  uncounted: {
    vulnerabilities: { wire: { VulCount: undefined, VulStatus: undefined } },
    'malicious files': { wire: { AlarmCount: undefined, AlarmStatus: undefined } },
    'malicious files, although a word says none': { wire: { AlarmCount: null } },
  },
  neighbours: {
    'a longer name': { wire: { RepoName: 'shop-legacy' } },
    'another case of the name': { wire: { RepoName: 'Shop' } },
    'another namespace': { wire: { RepoNamespace: 'team-b' } },
    'another case of the namespace': { wire: { RepoNamespace: 'TEAM' } },
    'another tag': { wire: { Tag: '1.0-rc1' } },
    'another region': { wire: { RegionId: 'cn-shanghai' } },
    Harbor: { wire: { RegistryType: 'harbor' } },
  },
  crowd: (size) =>
    Array.from({ length: size }, (_, index) => ({ digest: bare(OTHER_DIGEST), wire: { RepoName: `shop-${index}` } })),
  put: (account, entries) => {
    account.aliyun.images = entries.map(toRecord)
  },
  deny: ({ aliyun }) => aliyun.denied.add('DescribeImageInstances'),
}
