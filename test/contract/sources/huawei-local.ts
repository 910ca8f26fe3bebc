import type { LocalImage } from '../../fake-cloud/account.ts'
import { aLocalImage } from '../../fake-cloud/images.ts'
import { type Condition, type ContractSource, DIGEST, type Entry, OTHER_DIGEST } from '../contract-source.ts'
import { HOUR_MS, NOW } from '../laboratory.ts'

const CONDITIONS: Readonly<Record<Condition, LocalImage>> = {
  clean: {},
  medium: { vul_num: 3, severity_level: 'Medium' },
  high: { vul_num: 3, severity_level: 'High' },
  malicious: { malicious_file_num: 1 },
  'never scanned': { scan_status: 'unscan', latest_scan_time: 0, severity_level: undefined },
  queued: { scan_status: 'waiting' },
  running: { scan_status: 'scanning' },
  failed: { scan_status: 'failed', scan_failed_desc: 'huge_image', severity_level: undefined },
  'scanned before the push': { latest_scan_time: NOW - 3 * HOUR_MS },
  'without scan time': { latest_scan_time: undefined },
  'without push time': { latest_update_time: undefined },
}

const toRecord = ({ condition = 'clean', digest = DIGEST, wire }: Entry, index: number): LocalImage =>
  aLocalImage(
    {
      image_name: 'shop',
      image_digest: digest,
      host_name: `node-${index}`,
      ...CONDITIONS[condition],
      extraFields: wire,
    },
    NOW,
  )

export const huaweiLocalContract: ContractSource = {
  id: 'huawei-local',
  flags: ['--source=huawei-local'],
  cloud: 'huawei',
  preset: 'preset:deployed',
  byTag: 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.0',
  reference: `swr.cn-north-4.myhuaweicloud.com/team/shop:1.0@${DIGEST}`,
  list: 'GET image/local-repositories',
  rowsField: 'data_list',
  totalField: 'total_num',
  countField: 'vul_num',
  scanTimeField: 'latest_scan_time',
  pushTimeField: 'latest_update_time',
  statusField: 'scan_status',
  digestField: 'image_digest',
  permission: /HSS ReadOnlyAccess/,
  failure: /larger than the agent scans/,
  withoutDigest: 'stale',
  unmapped: {
    'scan status': { wire: { scan_status: 'paused' } },
    'empty scan status': { wire: { scan_status: '' } },
    severity: { wire: { severity_level: 'Terrible' } },
  },
  uncounted: { severity: { wire: { severity_level: undefined } } },
  neighbours: {
    'a longer name': { digest: OTHER_DIGEST, wire: { image_name: 'shop-legacy' } },
    'another case of the name': { digest: OTHER_DIGEST, wire: { image_name: 'Shop' } },
    'another namespace': { digest: OTHER_DIGEST, wire: { image_name: 'team-b/shop' } },
    'another tag': { digest: OTHER_DIGEST, wire: { image_version: '1.0-rc1' } },
  },
  crowd: (size) =>
    Array.from({ length: size }, (_, index) => ({ digest: OTHER_DIGEST, wire: { image_name: `shop-${index}` } })),
  put: (account, entries) => {
    account.huawei.localImages = entries.map(toRecord)
  },
  deny: ({ huawei }) => huawei.denied.add('GET image/local-repositories'),
}
