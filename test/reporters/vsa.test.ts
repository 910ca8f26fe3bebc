import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { message } from '../../src/core/message.ts'
import { MARK_KINDS, type Report } from '../../src/core/report.ts'
import { type VsaOptions, verificationSummaries, vsaNotices } from '../../src/reporters/vsa.ts'
import { aHostileReport, HOSTILE } from './hostile.ts'
import {
  aFailure,
  aLetThrough,
  anImage,
  anUnknown,
  aPolicy,
  aReport,
  aRule,
  aViolation,
  aWaived,
  DIGEST,
  OTHER_IMAGE,
} from './report-builder.ts'

const HEX = DIGEST.replace('sha256:', '')
const OTHER_DIGEST = `sha256:${'c'.repeat(64)}`
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const render = async (report: Report, options: VsaOptions = {}) =>
  (await verificationSummaries(report, options)).map(({ hex, text }) => ({ hex, ...JSON.parse(text) }))
const resultsOf = async (report: Report) =>
  (await render(report)).map(({ hex, verificationResult }) => [hex, verificationResult])
const reasonsOf = (report: Report) => vsaNotices(report).map(({ values }) => values.reason)

describe('verificationSummaries', () => {
  it('writes the predicate of a digest that passed', async () => {
    const runPlace = {
      repository: 'https://github.com/acme/shop',
      program: 'https://github.com/acme/image-policy-gate',
    }
    const evidenceFile = { path: 'evidence.json', pieces: ['{}', '\n'] }
    expect(await render(aReport(), { runPlace, evidenceFile })).toEqual([
      {
        hex: HEX,
        verifier: { id: 'https://github.com/acme/image-policy-gate', version: { 'image-policy-gate': '0.1.0' } },
        timeVerified: '2026-11-22T02:29:00Z',
        resourceUri: `pkg:oci/api@sha256%3A${HEX}?repository_url=swr.cn-north-4.myhuaweicloud.com/team-a/api`,
        policy: {
          uri: 'git+https://github.com/acme/shop@1a2b3c4d5e6f0000000000000000000000000000#.github/image-policy.yaml',
          digest: { sha256: '0123456789abcdef'.repeat(4) },
          annotations: {
            policies: [
              {
                uri: 'git+https://github.com/acme/shop@1a2b3c4d5e6f0000000000000000000000000000#.github/image-policy.yaml',
                digest: { sha256: '0123456789abcdef'.repeat(4) },
              },
            ],
          },
        },
        inputAttestations: [{ uri: 'evidence.json', digest: { sha256: sha256('{}\n') } }],
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'],
        slsaVersion: '1.1',
      },
    ])
    expect(vsaNotices(aReport())).toEqual([])
  })

  it.each([
    ['/home/build/gate/p.yaml', 'p.yaml'],
    ['C:\\gate\\p.yaml', 'p.yaml'],
    ['../gate/p.yaml', 'p.yaml'],
    ['./gate/p.yaml', 'git+https://github.com/acme/shop#gate/p.yaml'],
  ])('tells of the policy %s no more than %s', async (text, uri) => {
    const policy = aPolicy({ origin: { kind: 'file', text, digest: 'a'.repeat(64) } })
    const runPlace = { repository: 'https://github.com/acme/shop' }
    const [summary] = await render({ ...aReport(), policies: [policy] }, { runPlace })
    expect(summary?.policy.uri).toBe(uri)
  })

  it('tells each digest its own result, the worst of its names', async () => {
    const failed = anImage({ verdict: 'fail', rules: [aViolation()], digest: OTHER_DIGEST })
    expect(await resultsOf(aReport([anImage(), failed]))).toEqual([
      [HEX, 'PASSED'],
      ['c'.repeat(64), 'FAILED'],
    ])
    expect(await resultsOf(aFailure())).toEqual([[HEX, 'FAILED']])
    const [failure] = await render(aFailure())
    expect(failure.verifiedLevels).toEqual(['FAILED'])
    expect(failure.resourceUri).toContain('repository_url=registry.cn-hangzhou.aliyuncs.com/team-b/web')
  })

  it('is the same in report mode, which has no bearing on the verdict', async () => {
    const report = {
      ...aFailure(),
      mode: 'report' as const,
      marks: [{ kind: 'report-mode' as const, text: message('x') }],
    }
    expect(await resultsOf(report)).toEqual([[HEX, 'FAILED']])
  })

  it.each([
    ['undecided', anImage({ verdict: 'unknown', rules: [anUnknown()] }), 'not everything'],
    ['let through by the policy', anImage({ rules: [aRule(), aLetThrough()] }), 'let something through'],
    ['covered by break-glass', anImage({ rules: [aRule(), aWaived({ cause: 'pending' })] }), 'let something through'],
    ['without a digest', anImage({ digest: undefined }), 'which digest'],
  ])('writes none for an image that is %s, and says so', async (_, image, reason) => {
    expect(await resultsOf(aReport([image]))).toEqual([])
    expect(JSON.stringify(reasonsOf(aReport([image])))).toContain(reason)
  })

  it('writes none where another name of the digest is undecided', async () => {
    const report = aReport([anImage(), anImage({ reference: OTHER_IMAGE, verdict: 'unknown', rules: [anUnknown()] })])
    expect(await resultsOf(report)).toEqual([])
    expect(vsaNotices(report)[0]?.values.image).toBe(OTHER_IMAGE)
  })

  it('passes what is waived in full knowledge', async () => {
    expect(await resultsOf(aReport([anImage({ rules: [aRule(), aWaived()] })]))).toEqual([[HEX, 'PASSED']])
  })

  it.each(MARK_KINDS)('heeds the mark %s', async (kind) => {
    const report = aReport([anImage()], { marks: [{ kind, text: message('so it is') }] })
    const isWorthless = ['replayed', 'as-of', 'foreign-endpoint', 'cancelled'].includes(kind)
    expect(await resultsOf(report)).toEqual(isWorthless ? [] : [[HEX, 'PASSED']])
    expect(reasonsOf(report)).toEqual(isWorthless ? [message('so it is')] : [])
  })
})

describe('verificationSummaries, the policy', () => {
  const policyOf = async (report: Report, options?: VsaOptions) => (await render(report, options))[0]?.policy
  const preset = aPolicy({
    name: 'baseline',
    origin: { kind: 'preset', text: 'preset:baseline', digest: 'b'.repeat(64) },
  })
  const remote = aPolicy({
    name: 'org',
    origin: {
      kind: 'repository',
      text: 'acme/policies/images/p.yaml@v1',
      digest: 'a'.repeat(64),
      commit: 'c'.repeat(40),
    },
  })

  it('is a list of several, whose digest can be computed again', async () => {
    const rules = [aRule({ policy: 'baseline' }), aRule({ policy: 'org' })]
    const policy = await policyOf(aReport([anImage({ rules })], { policies: [preset, remote] }))
    expect(policy).toEqual({
      uri: 'urn:image-policy-gate:policies',
      digest: { sha256: sha256(`${'a'.repeat(64)}\n${'b'.repeat(64)}\n`) },
      annotations: {
        policies: [
          { uri: 'preset:baseline', digest: { sha256: 'b'.repeat(64) } },
          {
            uri: `git+https://github.com/acme/policies@${'c'.repeat(40)}#images/p.yaml`,
            digest: { sha256: 'a'.repeat(64) },
          },
        ],
      },
    })
  })

  it.each([
    ['skips the image', aRule({ policy: 'org', outcome: 'skipped' })],
    ['only warns', aRule({ policy: 'org', mode: 'warn' })],
  ])('is none that %s', async (_, rule) => {
    const report = aReport([anImage({ rules: [aRule({ policy: 'baseline' }), rule] })], { policies: [preset, remote] })
    expect((await policyOf(report)).annotations.policies.map(({ uri }: { uri: string }) => uri)).toEqual([
      'preset:baseline',
    ])
  })

  it('is none of two that call themselves the same', async () => {
    const report = aReport([anImage()], { policies: [aPolicy(), { ...remote, name: 'production' }] })
    expect(await render(report)).toEqual([])
    expect(JSON.stringify(reasonsOf(report))).toContain('the same name, {name}')
  })

  it('is a path where nobody knows the repository', async () => {
    expect((await policyOf(aReport())).uri).toBe('.github/image-policy.yaml')
  })
})

describe('verificationSummaries, hostile texts', () => {
  it.each(HOSTILE)('are inert with %j everywhere', async (text) => {
    expect(await verificationSummaries(aHostileReport(text))).toEqual([])
    const [hostile] = aHostileReport(text).images
    const report = { ...aHostileReport(text), images: [{ ...anImage(hostile), digest: DIGEST }] }
    const [summary, ...others] = await verificationSummaries(report)
    expect(others).toEqual([])
    expect(summary?.hex).toBe(HEX)
    expect(summary?.text).not.toMatch(/##\[|\p{Cf}|(?!\n)\p{Cc}/u)
    const { resourceUri, policy } = JSON.parse(summary?.text ?? '')
    for (const uri of [resourceUri, policy.uri]) expect(uri).toMatch(/^[A-Za-z0-9._~!*'()%:/@?=+#-]*$/)
  })
})
