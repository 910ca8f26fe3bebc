import { beforeEach, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { NOW, openLaboratory } from '../contract/laboratory.ts'
import { type DemoImage, demoAccount, demoImages } from '../fake-cloud/images.ts'
import { englishIn, factsIn } from './facts.ts'

/** Every rule, so that most of them have something to say of each image. */
const POLICY = `version: 1
name: everything
rules:
  scan-succeeded: { max-age: 7d }
  max-severity: { max: medium }
  max-vulnerabilities: { total: 5, critical: 0, medium: 1 }
  no-malicious-files: { max: 0, min-level: suspicious }
  no-unsafe-settings: enforce
  no-sensitive-files: warn
  denied-vulnerabilities: { ids: ["CVE-2021-44228"] }
  require-digest: warn
  allowed-registries: { registries: ["*.example.com/**"] }
  denied-tags: enforce
  max-image-size: { max: 10MB }
  max-image-age: { max: 1d }
  expression: { all: [{ id: few, expr: "vulnerabilities.total < 3", message: "。" }] }
unknown: { missing: warn }
waivers:
  - { rule: max-severity, image: "**/shop-legacy", reason: "known", owner: "@team", expires: 2026-07-20 }
`

const SOURCES = [
  'huawei-registries',
  'huawei-swr',
  'huawei-local',
  'aliyun',
] as const satisfies readonly DemoImage['source'][]

describe('a run', () => {
  const laboratory = openLaboratory()
  beforeEach(() => void Object.assign(laboratory.cloud.account, demoAccount(NOW)))

  it.each(SOURCES)('tells the same facts in Chinese, and nothing in English: %s', async (source) => {
    const images = demoImages.filter((image) => image.source === source && image.region === undefined)
    const check = (language: string) =>
      laboratory.check(
        [
          ...images.map(({ reference }) => reference),
          ...[
            `--source=${source}`,
            '--policy=policy.yaml',
            '--wait=2s',
            '--as-of=2026-07-01T13:00:00Z',
            `--language=${language}`,
          ],
        ],
        { env: demoEnvironment, policy: POLICY },
      )
    const [english, chinese] = [await check('en'), await check('zh')]

    expect(english.report?.images.length).toBe(images.length)
    expect(chinese.code).toBe(english.code)
    expect(factsIn(chinese.stdout)).toEqual(factsIn(english.stdout))
    // Labels are the service's own words.
    const labels = chinese.report?.images.flatMap(({ scans }) => scans.map(({ label }) => label)) ?? []
    const sentences = labels.reduce((text, label) => text.replaceAll(label, ''), chinese.stdout + chinese.stderr)
    expect(englishIn(sentences)).toEqual([])
    expect(chinese.report?.images).toEqual(english.report?.images)
  })

  it('that judges nothing says so in the language that it was asked for in', async () => {
    const { code, stderr } = await laboratory.check(['swr.cn-north-4.myhuaweicloud.com/a/b:1', '--language=zh'], {
      env: {},
    })
    expect(code).toBe(3)
    expect(stderr).toMatch(/^错误： 环境变量中没有华为云的凭据\n/)
    expect(stderr).toMatch(/没有进行判定。\n$/)
    expect(englishIn(stderr)).toEqual([])
  })

  it('whose language is not known yet speaks English', async () => {
    const { code, stderr } = await laboratory.check(['a/b', '--language=zh'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/^error: /)
  })
})
