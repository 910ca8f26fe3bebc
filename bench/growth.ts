import type { Facts, ImageAssessment } from '../src/core/assessment.ts'
import { exactCount } from '../src/core/count.ts'
import { evaluateImage } from '../src/core/evaluate.ts'
import type { Finding } from '../src/core/finding.ts'
import { parseImageReference } from '../src/core/image-reference.ts'
import { measured, notMeasured } from '../src/core/measured.ts'
import { message } from '../src/core/message.ts'
import type { Policy } from '../src/core/policy.ts'
import { exactly } from '../src/core/severity.ts'
import { loadPolicies } from '../src/policy/load.ts'
import type { PolicyReader } from '../src/policy/reader.ts'
import { ruleById } from '../src/rules/index.ts'
import { table } from './measure.ts'

const NOW = Date.UTC(2026, 10, 22)
const none = notMeasured(message('not asked'))

const findingsOf = (count: number): Finding[] =>
  Array.from({ length: count }, (_, at) => ({ id: `CVE-2026-${at + 1000}`, aliases: [], severity: exactly('medium') }))

function anImage(findings: readonly Finding[]): ImageAssessment {
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
    reference: parseImageReference(`swr.cn-north-4.myhuaweicloud.com/team/app:1.0@${digest}`),
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

const withExpressions = (count: number): string =>
  ['version: 1', 'rules:', '  expression:', '    mode: enforce', '    all:']
    .concat(
      Array.from({ length: count }, (_, at) => `      - { id: e${at}, expr: "severity.most <= high", message: m }`),
    )
    .join('\n')

/** The best of several, for the least noise. */
function timeOf(work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const startedAt = performance.now()
    work()
    best = Math.min(best, performance.now() - startedAt)
  }
  return best
}

const SIZES = [1, 10, 100, 1_000, 10_000]

/** How judging grows with findings, waivers and rules: no step may be worse than linear. */
export async function growth(): Promise<string> {
  const rows: string[][] = []
  const add = (what: string, size: number, ms: number): void =>
    void rows.push([what, String(size), `${ms.toFixed(2)} ms`])
  const plain = await aPolicy(
    'version: 1\nrules: { max-severity: { mode: enforce, max: medium }, denied-vulnerabilities: { mode: enforce, ids: ["CVE-1999-*"] } }\n',
  )
  for (const size of SIZES) {
    const image = anImage(findingsOf(size))
    add(
      'findings',
      size,
      timeOf(() => evaluateImage(plain, image, ruleById, NOW)),
    )
  }
  for (const size of SIZES) {
    const policies = await aPolicy(withWaivers(size))
    const image = anImage(findingsOf(size))
    add(
      'waivers and findings',
      size,
      timeOf(() => evaluateImage(policies, image, ruleById, NOW)),
    )
  }
  for (const size of [1, 10, 100, 200]) {
    const policies = await aPolicy(withExpressions(size))
    const image = anImage(findingsOf(10))
    add(
      'expressions',
      size,
      timeOf(() => evaluateImage(policies, image, ruleById, NOW)),
    )
  }
  return table(['grows', 'number', 'time to judge'], rows)
}
