import type { AliyunImage, AliyunVulnerability } from '../../fake-cloud/account.ts'
import { anAliyunImage, digestOf } from '../../fake-cloud/images.ts'
import type { PolicyName } from '../policies.ts'
import { amid, DIGEST, HOUR_MS, OTHER_DIGEST, PUSHED_AT, REPOSITORY, type Subject, TAG } from './subject.ts'

const BY_TAG = `acme-registry.cn-hangzhou.cr.aliyuncs.com/${REPOSITORY}:${TAG}`
const BY_DIGEST = `${BY_TAG}@${DIGEST}`

const aVulnerability = (cve: string, Necessity: string, Type = 'cve'): AliyunVulnerability => ({
  Name: Type === 'cve' ? `debian:12:${cve}` : cve,
  Related: cve,
  Necessity,
  Type,
})
const LOW = aVulnerability('CVE-2016-2781', 'nntf')
const MEDIUM = aVulnerability('CVE-2022-0778', 'later')
const HIGH = aVulnerability('CVE-2023-4911', 'asap')
const HIGH_IN_LIBRARY = aVulnerability('CVE-2022-22965', 'asap', 'sca')
const MEDIUM_IN_LIBRARY = aVulnerability('CVE-2020-36518', 'later', 'sca')
const DENIED_IN_LIBRARY = aVulnerability('CVE-2021-44228', 'nntf', 'sca')

const crowded = (last: AliyunVulnerability): AliyunVulnerability[] => [
  ...Array.from({ length: 130 }, (_, index) => aVulnerability(`CVE-2020-${10_000 + index}`, 'nntf', last.Type)),
  last,
]

const bare = (digest: string): string => digest.replace('sha256:', '')

interface Case extends Pick<Subject, 'isHeldByIdentity' | 'isOneRow'> {
  readonly policies?: readonly PolicyName[]
  readonly reference?: string
  readonly rows: readonly AliyunImage[]
}

const MINER = { MaliciousMd5: '0'.repeat(32), MaliciousName: 'miner', Level: 'serious' }
const ALL = ['baseline', 'counts', 'names'] as const

const BAD: Readonly<Record<string, Case>> = {
  'high vulnerability': { policies: ALL, rows: [{ vulnerabilities: [HIGH] }] },
  'high vulnerability behind many': { isOneRow: true, policies: ALL, rows: [{ vulnerabilities: crowded(HIGH) }] },
  'high vulnerability in a library': { isOneRow: true, policies: ALL, rows: [{ vulnerabilities: [HIGH_IN_LIBRARY] }] },
  'high vulnerability in a library behind many': {
    isOneRow: true,
    policies: ALL,
    rows: [{ vulnerabilities: crowded(HIGH_IN_LIBRARY) }],
  },
  'denied vulnerability': { isOneRow: true, policies: ['names'], rows: [{ vulnerabilities: [DENIED_IN_LIBRARY] }] },
  'malicious file': { policies: ['baseline', 'counts'], rows: [{ maliciousFiles: [MINER] }] },
  'unsafe setting': { policies: ['counts'], rows: [{ baseline: [{ BaselineNameKey: 'root' }] }] },
  'sensitive file': {
    isOneRow: true,
    policies: ['counts'],
    rows: [{ sensitiveFiles: [{ SensitiveFileKey: 'key', Count: 2 }] }],
  },
  'never scanned': { rows: [{ ScaStatus: undefined, LastScanTime: undefined }] },
  queued: { rows: [{ ScaStatus: 'INIT' }] },
  running: { rows: [{ ScaStatus: 'CVE_ANALYZER', ScaProgress: 40 }] },
  'failed scan': { rows: [{ ScaStatus: 'FAIL' }] },
  'scanned before the push': { rows: [{ LastScanTime: PUSHED_AT - 3 * HOUR_MS }] },
  'never pushed, it seems': { rows: [{ ImageUpdate: undefined }] },
  'another build under the tag': {
    reference: BY_DIGEST,
    isHeldByIdentity: true,
    rows: [{ Digest: bare(OTHER_DIGEST) }],
  },
  'not listed': { isHeldByIdentity: true, rows: [] },
  'two builds under the tag': {
    isOneRow: true,
    isHeldByIdentity: true,
    rows: [{}, { Digest: bare(OTHER_DIGEST), Uuid: 'second' }],
  },
  'a good row and a bad one': {
    isOneRow: true,
    isHeldByIdentity: true,
    rows: [{}, { Uuid: 'second', RepoId: 'crr-second', vulnerabilities: [HIGH] }],
  },
}

const GOOD: Readonly<Record<string, Case>> = {
  clean: { policies: ALL, rows: [{}] },
  'clean, by digest': { policies: ALL, reference: BY_DIGEST, rows: [{}] },
  'low and medium vulnerabilities': { policies: ALL, rows: [{ vulnerabilities: [LOW, MEDIUM, MEDIUM_IN_LIBRARY] }] },
}

const anImage = (record: AliyunImage): AliyunImage =>
  anAliyunImage({ RepoName: 'shop', Tag: TAG, Digest: bare(DIGEST), ...record }, PUSHED_AT)

const neighbour = (index: number): AliyunImage =>
  anImage({ RepoName: `shop-${index}`, Digest: bare(digestOf(`chaos: acr shop-${index}`)), Uuid: `neighbour-${index}` })

const BASELINE: readonly PolicyName[] = ['baseline']

const toSubjects = (cases: Readonly<Record<string, Case>>, mayPass: boolean): Subject[] =>
  Object.entries(cases).map(([name, { policies = BASELINE, reference = BY_TAG, rows, ...rest }]) => ({
    ...rest,
    name,
    mayPass,
    policies,
    reference,
    put(account, crowd) {
      account.aliyun.images = amid(rows.map(anImage), crowd, neighbour)
    },
  }))

/** The images of Security Center. */
export const aliyunSubjects: readonly Subject[] = [...toSubjects(BAD, false), ...toSubjects(GOOD, true)]
