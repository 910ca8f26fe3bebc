import type { LocalImage } from '../../fake-cloud/account.ts'
import { aLocalImage, digestOf } from '../../fake-cloud/images.ts'
import { amid, DIGEST, HOUR_MS, OTHER_DIGEST, PUSHED_AT, REPOSITORY, type Subject, TAG } from './subject.ts'

const BY_TAG = `swr.cn-north-4.myhuaweicloud.com/${REPOSITORY}:${TAG}`
const BY_DIGEST = `${BY_TAG}@${DIGEST}`

interface Case extends Pick<Subject, 'isHeldByIdentity' | 'heldBy' | 'isOneRow'> {
  readonly reference?: string
  readonly rows: readonly LocalImage[]
}

const BAD: Readonly<Record<string, Case>> = {
  'high vulnerability': { rows: [{ vul_num: 3, severity_level: 'High' }] },
  'level against count': { heldBy: 'vul_num', rows: [{ vul_num: 3, severity_level: 'Security' }] },
  'never scanned': { rows: [{ scan_status: 'unscan', latest_scan_time: 0, severity_level: undefined }] },
  running: { rows: [{ scan_status: 'scanning' }] },
  'failed scan': { rows: [{ scan_status: 'failed', scan_failed_desc: 'huge_image', severity_level: undefined }] },
  'scanned before the push': { rows: [{ latest_scan_time: PUSHED_AT - 3 * HOUR_MS }] },
  'no severity': { rows: [{ severity_level: undefined }] },
  'another build under the tag': { isHeldByIdentity: true, rows: [{ image_digest: OTHER_DIGEST }] },
  'not listed': { isHeldByIdentity: true, rows: [] },
  'known by its name alone': { reference: BY_TAG, isHeldByIdentity: true, rows: [{}] },
  'bad on one host': {
    isOneRow: true,
    isHeldByIdentity: true,
    rows: [{}, { host_name: 'node-2', vul_num: 3, severity_level: 'High' }],
  },
}

const GOOD: Readonly<Record<string, Case>> = {
  clean: { rows: [{}] },
  'clean on two hosts': { rows: [{}, { host_name: 'node-2' }] },
  'medium vulnerabilities': { rows: [{ vul_num: 3, severity_level: 'Medium' }] },
}

const anImage = (record: LocalImage): LocalImage =>
  aLocalImage({ image_name: 'shop', image_version: TAG, image_digest: DIGEST, ...record }, PUSHED_AT)

const neighbour = (index: number): LocalImage =>
  anImage({ image_name: `shop-${index}`, image_digest: digestOf(`chaos: local shop-${index}`) })

const toSubjects = (cases: Readonly<Record<string, Case>>, mayPass: boolean): Subject[] =>
  Object.entries(cases).map(([name, { reference = BY_DIGEST, rows, ...rest }]) => ({
    ...rest,
    name,
    mayPass,
    policies: ['deployed'],
    reference,
    put(account, crowd) {
      account.huawei.localImages = amid(rows.map(anImage), crowd, neighbour)
    },
  }))

/** The images that HSS sees on hosts. */
export const localSubjects: readonly Subject[] = [...toSubjects(BAD, false), ...toSubjects(GOOD, true)]
