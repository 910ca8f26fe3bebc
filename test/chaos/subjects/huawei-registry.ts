import type { HuaweiVulnerability, RegistryImage } from '../../fake-cloud/account.ts'
import { aMemberImage, aRegistryImage, digestOf } from '../../fake-cloud/images.ts'
import type { PolicyName } from '../policies.ts'
import { amid, DIGEST, HOUR_MS, OTHER_DIGEST, PUSHED_AT, REPOSITORY, type Subject, TAG } from './subject.ts'

const BY_TAG = `swr.cn-north-4.myhuaweicloud.com/${REPOSITORY}:${TAG}`
const BY_DIGEST = `${BY_TAG}@${DIGEST}`

const LOW: HuaweiVulnerability = { vul_id: 'CVE-2016-2781', repair_necessity: 'not_needed_repair' }
const MEDIUM: HuaweiVulnerability = { vul_id: 'CVE-2022-0778', repair_necessity: 'delay_repair' }
const HIGH: HuaweiVulnerability = { vul_id: 'CVE-2023-4911', repair_necessity: 'immediate_repair' }
const DENIED: HuaweiVulnerability = { vul_id: 'CVE-2021-44228', repair_necessity: 'not_needed_repair' }

const crowded = (last: HuaweiVulnerability): HuaweiVulnerability[] => [
  ...Array.from({ length: 230 }, (_, index) => ({ ...LOW, vul_id: `CVE-2020-${10_000 + index}` })),
  last,
]

const neighbour = (index: number): RegistryImage =>
  anImage({ image_name: `shop-${index}`, image_digest: digestOf(`chaos: shop-${index}`), id: BigInt(index + 100) })

const anImage = (record: RegistryImage): RegistryImage =>
  aRegistryImage({ image_name: 'shop', image_version: TAG, image_digest: DIGEST, ...record }, PUSHED_AT)

const platform = (name: string, vulnerabilities: HuaweiVulnerability[]) =>
  aMemberImage({ image_name: 'shop', image_version: TAG, image_digest: digestOf(name), vulnerabilities })

interface Case extends Pick<Subject, 'isHeldByIdentity' | 'isOneRow'> {
  readonly policies?: readonly PolicyName[]
  readonly reference?: string
  readonly rows: readonly RegistryImage[]
}

/** What must not pass, whatever the service adds to it. */
const BAD: Readonly<Record<string, Case>> = {
  'high vulnerability': { policies: ['baseline', 'counts', 'names'], rows: [{ vulnerabilities: [HIGH] }] },
  'high vulnerability behind many': {
    isOneRow: true,
    policies: ['baseline', 'counts', 'names'],
    rows: [{ vulnerabilities: crowded(HIGH) }],
  },
  'denied vulnerability': { isOneRow: true, policies: ['names'], rows: [{ vulnerabilities: [DENIED] }] },
  'denied vulnerability behind many': {
    isOneRow: true,
    policies: ['names'],
    rows: [{ vulnerabilities: crowded(DENIED) }],
  },
  'many medium vulnerabilities': {
    isOneRow: true,
    policies: ['counts'],
    rows: [
      { vulnerabilities: Array.from({ length: 7 }, (_, index) => ({ ...MEDIUM, vul_id: `CVE-2022-${1000 + index}` })) },
    ],
  },
  'malicious file': { rows: [{ malware: [{ file_name: 'xmrig', file_path: '/opt/xmrig' }] }] },
  'unsafe setting': { policies: ['counts'], rows: [{ baseline: [{ check_name: 'root', failed_rule_num: 2 }] }] },
  'sensitive file': {
    isOneRow: true,
    policies: ['counts'],
    rows: [{ sensitive: [{ sensitive_info_id: 's1', severity: 'High' }] }],
  },
  'never scanned': { rows: [{ scan_status: 'unscan', latest_scan_time: undefined, severity_level: undefined }] },
  queued: { rows: [{ scan_status: 'waiting_for_scan' }] },
  running: { rows: [{ scan_status: 'scanning' }] },
  'failed scan': { rows: [{ scan_status: 'failed', scan_failed_code: 'download_failed', severity_level: undefined }] },
  'scanned before the push': { rows: [{ latest_scan_time: PUSHED_AT - 3 * HOUR_MS }] },
  'never pushed, it seems': { rows: [{ latest_update_time: undefined }] },
  'another build under the tag': {
    reference: BY_DIGEST,
    isHeldByIdentity: true,
    rows: [{ image_digest: OTHER_DIGEST }],
  },
  'not listed': { isHeldByIdentity: true, rows: [] },
  'two builds under the tag': {
    isOneRow: true,
    isHeldByIdentity: true,
    rows: [{}, { image_digest: OTHER_DIGEST, id: 7n }],
  },
  'a good row and a bad one': {
    isOneRow: true,
    isHeldByIdentity: true,
    rows: [{}, { id: 7n, image_id: 'second', vulnerabilities: [HIGH] }],
  },
  'a bad platform': {
    rows: [
      {
        vul_num: 1,
        severity_level: 'High',
        vulnerabilities: [HIGH],
        association_images: [platform('linux/amd64', []), platform('linux/arm64', [HIGH])],
      },
    ],
  },
}

const GOOD: Readonly<Record<string, Case>> = {
  clean: { policies: ['baseline', 'counts', 'names'], rows: [{}] },
  'clean, by digest': { reference: BY_DIGEST, policies: ['baseline', 'counts', 'names'], rows: [{}] },
  'low and medium vulnerabilities': {
    policies: ['baseline', 'counts', 'names'],
    rows: [{ vulnerabilities: [MEDIUM, LOW] }],
  },
}

const BASELINE: readonly PolicyName[] = ['baseline']

const toSubjects = (cases: Readonly<Record<string, Case>>, mayPass: boolean): Subject[] =>
  Object.entries(cases).map(([name, { policies = BASELINE, reference = BY_TAG, rows, ...rest }]) => ({
    ...rest,
    name,
    mayPass,
    policies,
    reference,
    put(account, crowd) {
      account.huawei.registryImages = amid(rows.map(anImage), crowd, neighbour)
    },
  }))

/** The images of both registry lists of HSS. */
export const registrySubjects: readonly Subject[] = [...toSubjects(BAD, false), ...toSubjects(GOOD, true)]
