import { describe, expect, it } from 'vitest'
import { demoAccount, demoImages } from './images.ts'

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)
const { huawei, aliyun } = demoAccount(NOW)

// Expectations are read off the records here with rules of our own, so that list and account cannot drift apart.
function judge(record: {
  state: unknown
  scanned: unknown
  pushed: number
  bad: boolean
}): 'pass' | 'fail' | 'unknown' {
  if (['failed', 'FAIL'].includes(String(record.state))) return 'fail'
  if (!['success', 'SUCCESS'].includes(String(record.state))) return 'unknown'
  if (typeof record.scanned !== 'number' || record.scanned < record.pushed) return 'unknown'
  return record.bad ? 'fail' : 'pass'
}

function judgeDemoImage({ source, reference }: (typeof demoImages)[number]) {
  const [, path = '', digest] = /^[^/]+\/team\/([^@]+)(?:@(.+))?$/.exec(reference) ?? []
  const [name, tag] = path.split(':')
  if (source === 'aliyun') {
    const row = aliyun.images.find((image) => image.RepoName === name && image.Tag === tag)
    const bad = (row?.AlarmCount ?? 0) > 0 || (row?.vulnerabilities ?? []).some(({ Necessity }) => Necessity === 'asap')
    return judge({ state: row?.ScaStatus, scanned: row?.LastScanTime, pushed: Number(row?.ImageUpdate), bad })
  }
  if (source === 'huawei-local') {
    const row = huawei.localImages.find((image) => image.image_digest === digest)
    expect(row).toMatchObject({ image_name: name, image_version: tag })
    const bad = row?.severity_level === 'High'
    return judge({ state: row?.scan_status, scanned: row?.latest_scan_time, pushed: row?.latest_update_time ?? 0, bad })
  }
  const row = huawei.registryImages.find((image) => image.image_name === name && image.image_version === tag)
  const platforms = [row, ...(row?.association_images ?? [])]
  const bad = platforms.some(
    (platform) =>
      (platform?.malicious_file_num ?? 0) > 0 ||
      (platform?.vulnerabilities ?? []).some(({ repair_necessity }) => repair_necessity === 'immediate_repair'),
  )
  return judge({ state: row?.scan_status, scanned: row?.latest_scan_time, pushed: row?.latest_update_time ?? 0, bad })
}

describe('the demo account', () => {
  it.each(demoImages)('$source: $reference is $expect: $what', (image) => {
    expect(judgeDemoImage(image)).toBe(image.expect)
  })

  it.each(['huawei-registries', 'huawei-swr', 'huawei-local', 'aliyun'])('shows every outcome of %s', (source) => {
    const outcomes = demoImages.filter((image) => image.source === source).map(({ expect: outcome }) => outcome)
    expect(new Set(outcomes)).toEqual(new Set(['pass', 'fail', 'unknown']))
  })

  it('has valid digests, and counts that agree with the lists', () => {
    for (const image of huawei.registryImages) {
      expect(image.image_digest).toMatch(/^sha256:[0-9a-f]{64}$/)
      expect(image.vul_num).toBe(image.vulnerabilities?.length)
      expect(image.malicious_file_num).toBe(image.malware?.length)
    }
    for (const image of huawei.localImages) expect(image.image_digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    for (const image of aliyun.images) {
      expect(image.Digest).toMatch(/^[0-9a-f]{64}$/)
      expect(image.VulCount).toBe((image.vulnerabilities ?? []).length)
    }
    const digests = huawei.registryImages.map((image) => image.image_digest)
    expect(new Set(digests).size).toBe(digests.length)
  })
})
