import type { AliyunImage } from '../account.ts'
import { anAliyunImage } from '../image-builders.ts'
import type { DemoImage } from './demo-image.ts'

const DAY_MS = 24 * 3_600_000
const HOST = 'acme-registry.cn-hangzhou.cr.aliyuncs.com'

interface Scenario {
  image: string
  expect: DemoImage['expect']
  what: string
  record: (now: number) => AliyunImage
}

const SCENARIOS: Scenario[] = [
  { image: 'shop:1.4.2', expect: 'pass', what: 'clean, scanned after the push', record: () => ({}) },
  {
    image: 'shop-legacy:1.4.2',
    expect: 'fail',
    what: 'high vulnerabilities; a partial name filter finds it when asked for shop',
    record: () => ({
      vulnerabilities: [
        { Name: 'debian:12:CVE-2023-4911', AliasName: 'glibc', Related: 'CVE-2023-4911', Necessity: 'asap' },
        { Name: 'debian:12:CVE-2022-0778', AliasName: 'openssl', Related: 'CVE-2022-0778', Necessity: 'later' },
      ],
    }),
  },
  {
    image: 'reports:2.0.0',
    expect: 'pass',
    what: 'one medium and one low vulnerability, within the limit',
    record: () => ({
      vulnerabilities: [
        { Name: 'debian:12:CVE-2022-0778', AliasName: 'openssl', Related: 'CVE-2022-0778', Necessity: 'later' },
        { Name: 'debian:12:CVE-2016-2781', AliasName: 'coreutils', Related: 'CVE-2016-2781', Necessity: 'nntf' },
      ],
      baseline: [
        {
          BaselineNameKey: 'identification',
          BaselineNameAlias: 'Identity authentication',
          BaselineNameLevel: 'medium',
          BaselineItemCount: 5,
          HighRiskItemCount: 0,
          MiddleRiskItemCount: 1,
          LowRiskItemCount: 1,
        },
      ],
      sensitiveFiles: [
        { SensitiveFileKey: 'npm_token', SensitiveFileName: 'NPM access token', RiskLevel: 'medium', Count: 1 },
      ],
    }),
  },
  {
    image: 'build-tools:3.1.0',
    expect: 'fail',
    what: 'a malicious file',
    record: () => ({
      maliciousFiles: [
        {
          MaliciousMd5: '0123456789abcdef0123456789abcdef',
          MaliciousName: 'Mining program',
          MaliciousKey: 'miner',
          Level: 'serious',
          FilePath: '/opt/tools/xmrig',
          DownloadUrl: 'https://samples.invalid/xmrig?signature=demo',
        },
      ],
    }),
  },
  {
    image: 'checkout:5.0.0',
    expect: 'unknown',
    what: 'never scanned, although its counts read 0; with --scan if-needed and a wait it passes',
    record: () => ({ ScaStatus: '', ScaProgress: 0, LastScanTime: undefined }),
  },
  {
    image: 'ml-training:0.9.0',
    expect: 'fail',
    what: 'the scan failed',
    record: () => ({ ScaStatus: 'FAIL', ScaProgress: 0 }),
  },
  {
    image: 'payments:2.3.1',
    expect: 'unknown',
    what: 'scanned clean the day before it was pushed again',
    record: (now) => ({ LastScanTime: now - DAY_MS }),
  },
]

/** The ACR images of the demo account, with times relative to now. */
export function demoAliyunImages(now: number): AliyunImage[] {
  return SCENARIOS.map(({ image, record }) => {
    const [name, tag] = image.split(':')
    return anAliyunImage({ RepoName: name, Tag: tag, ...record(now) }, now)
  })
}

/** What the gate should say of them. */
export const demoAliyunReferences: DemoImage[] = SCENARIOS.map(({ image, expect, what }) => ({
  reference: `${HOST}/team/${image}`,
  source: 'aliyun',
  preset: 'baseline',
  expect,
  what,
}))
