import type { Facts, ImageAssessment } from '../src/core/assessment.ts'
import { exactCount } from '../src/core/count.ts'
import { evaluateImages } from '../src/core/evaluate.ts'
import type { Finding } from '../src/core/finding.ts'
import { parseImageReference } from '../src/core/image-reference.ts'
import { measured, notMeasured } from '../src/core/measured.ts'
import { message } from '../src/core/message.ts'
import type { Policy } from '../src/core/policy.ts'
import { exactly } from '../src/core/severity.ts'
import { loadPolicies } from '../src/policy/load.ts'
import type { PolicyReader } from '../src/policy/reader.ts'
import { ruleById } from '../src/rules/index.ts'
import type { Growth, Point } from './chart.ts'

const NOW = Date.UTC(2026, 10, 22)
const none = notMeasured(message('not asked'))

const findingsOf = (count: number): Finding[] =>
  Array.from({ length: count }, (_, at) => ({ id: `CVE-2026-${at + 1000}`, aliases: [], severity: exactly('medium') }))

function anImage(findings: readonly Finding[], name = 'app'): ImageAssessment {
  const facts: Facts = {
    severity: measured(exactly(findings.length > 0 ? 'medium' : 'none'), 'bench'),
    vulnerabilities: measured([{ severity: exactly('medium'), count: exactCount(findings.length) }], 'bench'),
    findings: measured(findings, 'bench'),
    maliciousFiles: measured({ total: exactCount(0) }, 'bench'),
    unsafeSettings: none,
    sensitiveFiles: none,
    sizeBytes: none,
    bornAtMs: none,
  }
  const digest = `sha256:${'a'.repeat(64)}`
  const state = { kind: 'complete', endedAtMs: measured(NOW - 1000, 'bench'), facts } as const
  return {
    reference: parseImageReference(`swr.cn-north-4.myhuaweicloud.com/team/${name}:1.0@${digest}`),
    source: 'huawei-registries',
    region: 'cn-north-4',
    digest,
    scans: [{ label: 'bench', digest, pushedAtMs: measured(NOW - 2000, 'bench'), state }],
    doubts: [],
    asked: [],
    assessedAtMs: NOW,
  }
}

async function aPolicy(text: string): Promise<readonly Policy[]> {
  const reader: PolicyReader = { label: 'bench', read: async () => text, glob: async () => [] }
  return (await loadPolicies(['bench.yaml'], { reader, registry: ruleById, asOfMs: NOW })).policies
}

const withWaivers = (count: number): string =>
  ['version: 1', 'rules: { max-severity: { mode: enforce, max: low } }', 'waivers:']
    .concat(
      Array.from(
        { length: count },
        (_, at) => `  - { finding: CVE-2026-${at + 1000}, reason: r, expires: 2027-01-01 }`,
      ),
    )
    .join('\n')

const withImageWaivers = (count: number): string =>
  ['version: 1', 'rules: { max-severity: { mode: enforce, max: low } }', 'waivers:']
    .concat(
      Array.from(
        { length: count },
        (_, at) => `  - { rule: max-severity, image: "*/team/app-${at}:*", expires: 2027-01-01 }`,
      ),
    )
    .join('\n')

const withExpressions = (count: number): string =>
  ['version: 1', 'rules:', '  expression:', '    mode: enforce', '    all:']
    .concat(
      Array.from({ length: count }, (_, at) => `      - { id: e${at}, expr: "severity.most <= high", message: m }`),
    )
    .join('\n')

/** The processor time that the work takes, in milliseconds: the mean of many times, after others that warm it up. */
function timeOf(work: () => void): number {
  repeat(work, 200)
  const before = process.cpuUsage()
  const rounds = repeat(work, 300)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / rounds
}

/** Does the work for so long, and at least three times; gives how often. */
function repeat(work: () => void, forMs: number): number {
  const startedAt = performance.now()
  let rounds = 0
  while (rounds < 3 || performance.now() - startedAt < forMs) {
    work()
    rounds += 1
  }
  return rounds
}

const FINDINGS = 10_000
const IMAGES = 2_000

/** How long judging alone takes, in this process: what is left of a run without starting, reading and writing. */
export async function judging(): Promise<readonly Growth[]> {
  const plain = await aPolicy(
    'version: 1\nrules: { max-severity: { mode: enforce, max: medium }, denied-vulnerabilities: { mode: enforce, ids: ["CVE-1999-*"] } }\n',
  )
  return [
    await grow('findings', [100, 1_000, 10_000, 20_000], async (size) => [plain, [anImage(findingsOf(size))]]),
    await grow('rules', [1, 10, 100, 200], async (size) => [
      await aPolicy(withExpressions(size)),
      [anImage(findingsOf(10))],
    ]),
    await grow('waivers, 10,000 findings', [1, 10, 100, 1_000, 10_000], async (size) => [
      await aPolicy(withWaivers(size)),
      [anImage(findingsOf(FINDINGS))],
    ]),
    await grow('waivers by glob, 2,000 images', [1, 10, 100, 1_000, 10_000], async (size) => [
      await aPolicy(withImageWaivers(size)),
      Array.from({ length: IMAGES }, (_, at) => anImage(findingsOf(1), `app-${at}`)),
    ]),
  ]
}

async function grow(
  name: string,
  sizes: readonly number[],
  prepare: (size: number) => Promise<readonly [readonly Policy[], readonly ImageAssessment[]]>,
): Promise<Growth> {
  const points: Point[] = []
  for (const size of sizes) {
    const [policies, images] = await prepare(size)
    points.push({ size, value: timeOf(() => evaluateImages(policies, images, ruleById, NOW)) })
  }
  return { name, points }
}
