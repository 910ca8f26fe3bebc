import { afterAll, beforeAll, beforeEach } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { NOW } from '../contract/laboratory.ts'
import { demoAccount, demoImages } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { judge, type Run } from '../hostile/judge.ts'

/** Rules that come to every outcome on the demo's images: kept, violated, undecided, let through, waived, skipped. */
const POLICY = `version: 1
name: ours
scope: { images: ["**/team/*"] }
rules:
  scan-succeeded: enforce
  max-severity: { max: medium }
  no-malicious-files: warn
  denied-vulnerabilities: { ids: ["CVE-2021-44228"] }
  require-digest: warn
  denied-tags: { tags: ["0.*", "5.*"] }
unknown: { stale: warn }
waivers:
  - { rule: max-severity, image: "**/*shop-legacy", reason: known, owner: "@team", expires: 2026-12-31 }
`
const NARROW = `version: 1
name: narrow
scope: { images: ["**/nobody/*"] }
rules: { denied-tags: enforce }
`

export const SOURCES = [...new Set(demoImages.map(({ source }) => source))]

/** Judges the demo's images of a source, with these inputs besides, by these policies. */
export type DemoRun = (
  source: string,
  inputs?: Readonly<Record<string, string>>,
  policies?: readonly string[],
) => Promise<Run>

/** A cloud with the demo's account for the tests of one file. */
export function openDemo(): DemoRun {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: demoAccount(NOW), now: () => NOW })
  })
  beforeEach(() => void Object.assign(cloud.account, demoAccount(NOW)))
  afterAll(() => cloud.close())

  return (source, inputs = {}, policies = [POLICY, NARROW]) => {
    const images = demoImages.filter((image) => image.source === source && image.region === undefined)
    const references = images.map(({ reference }) => reference)
    const args = { source, endpoint: cloud.origin, 'auth-endpoint': cloud.origin, ...inputs }
    return judge(args, references, policies, demoEnvironment)
  }
}
