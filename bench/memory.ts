import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../src/core/finding.ts'
import { measured } from '../src/core/measured.ts'
import { exactly } from '../src/core/severity.ts'
import { countValues } from '../src/evidence/count-values.ts'
import { MAX_EVIDENCE_BYTES } from '../src/evidence/load.ts'
import { MAX_EVIDENCE_VALUES } from '../src/evidence/parse.ts'
import { MAX_MERGED_BYTES, MAX_REPORT_BYTES, MAX_REPORT_VALUES } from '../src/merge/load.ts'
import { MAX_POLICY_BYTES } from '../src/policy/parse.ts'
import { evidenceAsJson } from '../src/reporters/evidence.ts'
import { reportAsJson } from '../src/reporters/json.ts'
import { aCompleteState, anAssessment, aScan } from '../test/builders.ts'
import { someEvidence } from '../test/evidence/some-evidence.ts'
import type { HuaweiVulnerability } from '../test/fake-cloud/account.ts'
import { aRegistryImage } from '../test/fake-cloud/images.ts'
import { createAccount, startFakeCloud } from '../test/fake-cloud/server.ts'
import { anImage, aReport, aViolation } from '../test/reporters/report-builder.ts'
import { HUAWEI_ENV } from './many-images.ts'
import { DIST, megabytes, type Run, runNode, seconds, table } from './measure.ts'
import { EVERY_FORMAT, IMAGE_CASES, TEXT } from './memory-images.ts'

/** What the program may hold at most, whatever is thrown at it. */
export const MAX_RSS_BYTES = 200_000_000

const REGISTRY = 'swr.cn-north-4.myhuaweicloud.com'

/** Writes what a case needs into an empty directory; runs the command in it. */
type Case = (cwd: string) => Promise<Run>

/** The most that each part of the program can be given, by what it is. */
export const CASES = {
  '10,000 findings of one image, all formats': (cwd) => checkImages(cwd, 1, 10_000),
  '50 images with 200 findings each, all formats': (cwd) => checkImages(cwd, 50, 200),
  'replay of 10,000 findings, all formats': async (cwd) => {
    await writeEvidence(cwd, aLargeEvidence(10_000))
    return replay(cwd, [EVERY_FORMAT])
  },
  'replay of 10,000 findings with a waiver each, all formats': async (cwd) => {
    await writeEvidence(cwd, aLargeEvidence(10_000))
    await writeFile(join(cwd, 'policy.yaml'), withWaivers(10_000))
    return replay(cwd, [EVERY_FORMAT, '--policy=policy.yaml'])
  },
  'replay of the largest evidence': async (cwd) => {
    await writeEvidence(cwd, await theLargestEvidence('overflow '))
    return replay(cwd, [])
  },
  'replay of the largest evidence, in Chinese, all formats': async (cwd) => {
    await writeEvidence(cwd, await theLargestEvidence('溢'))
    return replay(cwd, [EVERY_FORMAT])
  },
  'evidence that is nothing but brackets': async (cwd) => {
    await writeFile(join(cwd, 'evidence.json'), `{"a":[${'[],'.repeat(MAX_EVIDENCE_BYTES / 3 - 10)}[]]}`)
    return replay(cwd, [])
  },
  'evidence that is nothing but names': async (cwd) => {
    const names = Array.from({ length: MAX_EVIDENCE_VALUES - 10 }, (_, at) => `"k${at}":1`).join(',')
    await writeEvidence(cwd, `{"kind":"image-policy-gate/evidence","version":1,"a":{${names}}}`)
    return replay(cwd, [])
  },
  'the largest policy, with 200 expressions': async (cwd) => {
    await writeFile(join(cwd, 'policy.yaml'), withExpressions(200))
    return runCommand(cwd, ['policy', 'show', 'policy.yaml'])
  },
  'the largest policy, of 10,000 waivers': async (cwd) => {
    await writeFile(join(cwd, 'policy.yaml'), withWaivers(10_000))
    return runCommand(cwd, ['policy', 'show', 'policy.yaml'])
  },
  'merge of the largest report': async (cwd) => {
    await writeFile(join(cwd, 'report.json'), theLargestReport(1, 1))
    return runCommand(cwd, ['merge', 'report.json', '--report-dir=merged'])
  },
  'merge of as many of the largest reports as are read': async (cwd) => {
    const count = MAX_MERGED_BYTES / MAX_REPORT_BYTES
    const files = Array.from({ length: count }, (_, at) => `report-${at + 1}.json`)
    for (const [at, file] of files.entries()) await writeFile(join(cwd, file), theLargestReport(at + 1, count))
    return runCommand(cwd, ['merge', ...files, '--report-dir=merged'])
  },
  'merge of a report that is nothing but names': async (cwd) => {
    const names = Array.from({ length: MAX_REPORT_VALUES - 10 }, (_, at) => `"k${at}":1`).join(',')
    await writeFile(join(cwd, 'report.json'), `{"version":1,"a":{${names}}}`)
    return runCommand(cwd, ['merge', 'report.json'])
  },
  ...IMAGE_CASES,
} satisfies Readonly<Record<string, Case>>

/** How much memory the process holds at its peak where it is given the most that it takes. */
export async function memory(): Promise<string> {
  const rows: string[][] = []
  for (const [name, run] of Object.entries<Case>(CASES)) {
    const { code, peakBytes, wallMs } = await inDirectory(run)
    rows.push([name, megabytes(peakBytes), seconds(wallMs), String(code)])
  }
  return table(['given', 'memory at most', 'time', 'exit code'], rows)
}

/** Does the work in an empty directory of its own. */
export async function inDirectory(run: Case): Promise<Run> {
  const cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-memory-'))
  try {
    return await run(cwd)
  } finally {
    await rm(cwd, { recursive: true })
  }
}

const runCommand = (cwd: string, args: readonly string[], env = {}): Promise<Run> =>
  runNode([`${DIST}cli.mjs`, ...args], { cwd, env }, true)

const replay = (cwd: string, args: readonly string[]): Promise<Run> =>
  runCommand(cwd, ['check', '--replay=evidence.json', '--policy=preset:baseline', ...args])

async function checkImages(cwd: string, images: number, findings: number): Promise<Run> {
  const huawei = { keys: [{ ak: 'AKEXAMPLE', sk: 'sk-example' }], projects: [{ id: 'p1', name: 'cn-north-4' }] }
  const cloud = await startFakeCloud({ account: createAccount({ huawei }) })
  try {
    const names = Array.from({ length: images }, (_, at) => `app-${at}`)
    const vulnerabilities = Array.from({ length: findings }, (_, at) => aRow(at))
    cloud.account.huawei.registryImages = names.map((image_name) => aRegistryImage({ image_name, vulnerabilities }))
    const references = names.map((name) => `${REGISTRY}/team/${name}:1.0`)
    const flags = [`--endpoint=${cloud.origin}`, '--policy=preset:baseline', '--wait=0', EVERY_FORMAT]
    return await runCommand(cwd, ['check', ...flags, ...references], HUAWEI_ENV)
  } finally {
    await cloud.close()
  }
}

const LEVELS = ['immediate_repair', 'delay_repair', 'not_needed_repair']

const aRow = (at: number): HuaweiVulnerability => ({
  vul_id: `CVE-2026-${at + 1000}`,
  repair_necessity: LEVELS[at % LEVELS.length],
  description: TEXT.repeat(3),
  app_name: `package-${at % 400}`,
  app_path: `/usr/share/package-${at % 400}`,
  version: '1.0.2-r1',
  solution: 'Update the package to 1.0.3 or later, then build the image again and push it.',
  url: `https://www.example.com/advisories/CVE-2026-${at + 1000}`,
})

const aFinding = (at: number, text: string): Finding => ({
  id: `CVE-2026-${at + 1000}`,
  aliases: [],
  severity: exactly(at % 3 === 0 ? 'high' : 'medium'),
  title: text,
  package: { name: `package-${at % 400}`, version: '1.0.2-r1', path: `/usr/share/package-${at % 400}` },
  hasFix: at % 2 === 0,
  remedy: 'update the package to 1.0.3 or later',
  url: `https://www.example.com/advisories/CVE-2026-${at + 1000}`,
})

const aLargeEvidence = (findings: number, text = TEXT.repeat(3)): Promise<string> => {
  const list = Array.from({ length: findings }, (_, at) => aFinding(at, text))
  const state = aCompleteState({ findings: measured(list, 'image/{image_id}/vulnerabilities') })
  return evidenceAsJson(someEvidence({ images: [anAssessment({ scans: [aScan({ state })] })] }))
}

/** Nearly as many findings as are read, with as long texts as there is room for. */
async function theLargestEvidence(letters: string): Promise<string> {
  const findings = Math.floor(MAX_EVIDENCE_VALUES / 18)
  const without = Buffer.byteLength(await aLargeEvidence(findings, ''))
  const bytesEach = Math.floor((MAX_EVIDENCE_BYTES - without) / findings) - 8
  return aLargeEvidence(findings, letters.repeat(Math.floor(bytesEach / Buffer.byteLength(letters))))
}

/** A part of a list, of nearly as many images with ten rules each as are read. */
function theLargestReport(index: number, shards: number): string {
  const rules = Array.from({ length: 10 }, () => aViolation())
  const reportOf = (count: number): string => {
    const images = Array.from({ length: count }, (_, at) =>
      anImage({ reference: `${REGISTRY}/team/app-${at}:1`, rules }),
    )
    return reportAsJson(aReport(images, { shard: { index, count: shards, list: 'a'.repeat(64) } }))
  }
  return reportOf(Math.floor((MAX_REPORT_VALUES / countValues(reportOf(100))) * 99))
}

const writeEvidence = async (cwd: string, text: string | Promise<string>): Promise<void> =>
  writeFile(join(cwd, 'evidence.json'), await text)

const withWaivers = (count: number): string =>
  filled(
    [
      'version: 1',
      'rules: { scan-succeeded: enforce, max-severity: { mode: enforce, max: low } }',
      'waivers:',
      ...Array.from(
        { length: count },
        (_, at) => `  - { finding: CVE-2026-${at + 1000}, reason: "not reachable", expires: 2026-08-01 }`,
      ),
      '',
    ].join('\n'),
  )

const withExpressions = (count: number): string =>
  filled(
    [
      'version: 1',
      'rules:',
      '  expression:',
      '    mode: enforce',
      '    all:',
      ...Array.from({ length: count }, (_, at) =>
        [
          `      - id: e${at}`,
          `        expr: "${Array.from({ length: 40 }, (_, part) => `image.tag != 'v${at}.${part}'`).join(' && ')}"`,
          `        message: "${'m'.repeat(250)}"`,
        ].join('\n'),
      ),
      '',
    ].join('\n'),
  )

/** As long as a policy may be, by comments. */
const filled = (policy: string): string =>
  policy + `# ${'x'.repeat(97)}\n`.repeat(Math.floor((MAX_POLICY_BYTES - Buffer.byteLength(policy)) / 100))
