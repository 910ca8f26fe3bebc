import type { HuaweiVulnerability, RegistryImage } from '../account.ts'
import { aMemberImage, aRegistryImage, digestOf } from '../image-builders.ts'
import { demoProject, partnerProject } from './credentials.ts'
import type { DemoImage } from './demo-image.ts'

const DAY_MS = 24 * 3_600_000
const HOST = 'swr.cn-north-4.myhuaweicloud.com'
const PRO_HOST = 'prod-a1b2c3.swr-pro.myhuaweicloud.com'
const PARTNER_HOST = 'swr.my-kualalumpur-1.myhuaweicloud.com'

const HIGH: HuaweiVulnerability[] = [
  { vul_id: 'CVE-2021-44228', repair_necessity: 'immediate_repair', app_name: 'log4j-core', version: '2.14.1' },
  { vul_id: 'CVE-2023-4911', repair_necessity: 'immediate_repair', app_name: 'glibc', version: '2.34' },
]
const MEDIUM: HuaweiVulnerability[] = [
  { vul_id: 'CVE-2022-0778', repair_necessity: 'delay_repair', app_name: 'openssl', version: '1.1.1k' },
  { vul_id: 'CVE-2023-0465', repair_necessity: 'delay_repair', app_name: 'openssl', version: '1.1.1k' },
  { vul_id: 'CVE-2016-2781', repair_necessity: 'not_needed_repair', app_name: 'coreutils', version: '8.32' },
]

interface Scenario {
  image: string
  expect: DemoImage['expect']
  what: string
  record: (now: number) => RegistryImage
  /** Told by ListRegistryImages only. */
  registriesOnly?: true
}

const SCENARIOS: Scenario[] = [
  { image: 'shop:1.4.2', expect: 'pass', what: 'clean, scanned after the push', record: () => ({}) },
  {
    image: 'shop-legacy:1.4.2',
    expect: 'fail',
    what: 'two high vulnerabilities; a partial name filter finds it when asked for shop',
    record: () => ({ vulnerabilities: HIGH }),
  },
  {
    image: 'reports:2.0.0',
    expect: 'pass',
    what: 'medium and low vulnerabilities only, within the limit',
    record: () => ({
      vulnerabilities: MEDIUM,
      baseline: [{ check_name: 'SSH', check_type: 'SSH', severity: 'Medium', check_rule_num: 17, failed_rule_num: 2 }],
      sensitive: [
        {
          sensitive_info_id: 'demo-1',
          severity: 'medium',
          name: 'npm access token',
          file_path: '/home/node/.npmrc',
          content: 'never shown',
        },
      ],
    }),
  },
  {
    image: 'build-tools:3.1.0',
    expect: 'fail',
    what: 'a malicious file',
    record: () => ({ malware: [{ file_name: 'xmrig', file_path: '/opt/tools/xmrig', size: 5_242_880 }] }),
  },
  {
    image: 'checkout:5.0.0',
    expect: 'unknown',
    what: 'never scanned, although its counts read 0; with --scan if-needed and a wait it passes',
    record: () => ({ scan_status: 'unscan', latest_scan_time: undefined, severity_level: undefined }),
  },
  {
    image: 'ml-training:0.9.0',
    expect: 'fail',
    what: 'the scan failed',
    record: () => ({
      scan_status: 'failed',
      scan_failed_desc: 'Authentication failed.',
      scan_failed_code: 'authentication_failed',
      severity_level: undefined,
    }),
  },
  {
    image: 'payments:2.3.1',
    expect: 'unknown',
    what: 'scanned clean the day before it was pushed again',
    record: (now) => ({ latest_scan_time: now - DAY_MS }),
  },
  {
    image: 'backoffice:1.2.0',
    expect: 'pass',
    what: 'clean, in an enterprise project that is not the default one',
    record: () => ({ enterpriseProjectId: 'e0000000-0000-4000-8000-000000000001' }),
  },
  {
    image: 'gateway:1.0.0',
    expect: 'pass',
    what: 'multi-architecture, every platform clean',
    registriesOnly: true,
    record: () => ({ association_images: members('gateway') }),
  },
  {
    image: 'gateway-edge:1.0.0',
    expect: 'fail',
    what: 'multi-architecture, one platform with high vulnerabilities',
    registriesOnly: true,
    record: () => ({
      vul_num: HIGH.length,
      severity_level: 'High',
      vulnerabilities: HIGH,
      association_images: members('gateway-edge', HIGH),
    }),
  },
]

/** The registry images of the demo account, with times relative to now. */
export function demoRegistryImages(now: number): RegistryImage[] {
  return [
    ...SCENARIOS.map(({ image, record }) => aRegistryImage(inRegion(image, demoProject.id, record(now)), now)),
    aRegistryImage(
      {
        ...inRegion('api:2.0.0', demoProject.id, {}),
        image_type: 'instance_image',
        registry_id: 'reg-swr-enterprise',
        registry_name: 'prod',
        registry_type: 'SwrEnterprise',
        instance_name: 'prod',
        instance_id: 'i0000000-0000-4000-8000-000000000001',
        instance_url: PRO_HOST,
      },
      now,
    ),
    aRegistryImage(inRegion('ledger:1.0.0', partnerProject.id, {}), now),
  ]
}

/** What the gate should say of the registry images, asked through either list. */
export const demoRegistryReferences: DemoImage[] = [
  ...SCENARIOS.map((scenario) => toDemoImage(scenario, 'huawei-registries')),
  {
    reference: `${PRO_HOST}/team/api:2.0.0`,
    source: 'huawei-registries',
    region: 'cn-north-4',
    preset: 'baseline',
    expect: 'pass',
    what: 'clean, in an SWR enterprise instance, whose host names no region',
  },
  ...SCENARIOS.filter(({ registriesOnly }) => registriesOnly === undefined).map((scenario) =>
    toDemoImage(scenario, 'huawei-swr'),
  ),
  {
    reference: `${PARTNER_HOST}/team/ledger:1.0.0`,
    source: 'huawei-swr',
    preset: 'baseline',
    expect: 'pass',
    what: 'clean, in a partner region that has only the older list',
  },
]

function toDemoImage({ image, expect, what }: Scenario, source: DemoImage['source']): DemoImage {
  return { reference: `${HOST}/team/${image}`, source, preset: 'baseline', expect, what }
}

function inRegion(image: string, projectId: string, record: RegistryImage): RegistryImage {
  const [name, tag] = image.split(':')
  return { image_name: name, image_version: tag, projectId, ...record }
}

function members(name: string, armVulnerabilities: HuaweiVulnerability[] = []) {
  const member = (platform: string, vulnerabilities: HuaweiVulnerability[]) =>
    aMemberImage({
      image_name: name,
      image_version: '1.0.0',
      image_digest: digestOf(`team/${name}:1.0.0 ${platform}`),
      vulnerabilities,
    })
  return [member('linux/amd64', []), member('linux/arm64', armVulnerabilities)]
}
