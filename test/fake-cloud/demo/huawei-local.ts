import type { LocalImage } from '../account.ts'
import { aLocalImage } from '../image-builders.ts'
import { demoProject } from './credentials.ts'
import type { DemoImage } from './demo-image.ts'

const DAY_MS = 24 * 3_600_000

interface Scenario {
  image: string
  expect: DemoImage['expect']
  what: string
  record: (now: number) => LocalImage
}

const SCENARIOS: Scenario[] = [
  { image: 'node-shop:1.4.2', expect: 'pass', what: 'no vulnerabilities', record: () => ({}) },
  {
    image: 'node-legacy:1.4.2',
    expect: 'fail',
    what: 'high vulnerabilities',
    record: () => ({ vul_num: 77, severity_level: 'High' }),
  },
  {
    image: 'node-build-tools:3.1.0',
    expect: 'pass',
    what: 'holds a malicious file, which HSS does not look for on hosts: baseline would call it unknown',
    record: () => ({}),
  },
  {
    image: 'node-checkout:5.0.0',
    expect: 'unknown',
    what: 'never scanned; with --scan if-needed and a wait it passes',
    record: () => ({ scan_status: 'unscan', latest_scan_time: 0, severity_level: undefined }),
  },
  {
    image: 'node-ml-training:0.9.0',
    expect: 'fail',
    what: 'the scan failed: too large',
    record: () => ({ scan_status: 'failed', scan_failed_desc: 'huge_image', severity_level: undefined }),
  },
  {
    image: 'node-payments:2.3.1',
    expect: 'unknown',
    what: 'scanned the day before it was updated',
    record: (now) => ({ latest_scan_time: now - DAY_MS }),
  },
]

/** The images on hosts of the demo account, with times relative to now. */
export function demoLocalImages(now: number): LocalImage[] {
  return SCENARIOS.map(({ image, record }) => aLocalImage({ ...identity(image), ...record(now) }, now))
}

/** What the gate should say of them; by digest, since a name alone never passes here. */
export const demoLocalReferences: DemoImage[] = SCENARIOS.map(({ image, expect, what }) => ({
  reference: `swr.cn-north-4.myhuaweicloud.com/team/${image}@${aLocalImage(identity(image), 0).image_digest}`,
  source: 'huawei-local',
  preset: 'deployed',
  expect,
  what,
}))

function identity(image: string): LocalImage {
  const [name, tag] = image.split(':')
  return { image_name: name, image_version: tag, projectId: demoProject.id }
}
