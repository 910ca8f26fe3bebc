import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aLocalImage, aRegistryImage } from '../test/fake-cloud/images.ts'
import { serveLists } from './list-service.ts'
import { HUAWEI_ENV } from './many-images.ts'
import { DIST, type Run, runNode } from './measure.ts'

/** Something that there can be more and more of. */
export interface Series {
  readonly name: string
  readonly sizes: readonly number[]
  /** Runs the whole command with as much of it in a directory of its own, several times. */
  readonly measure: (size: number, cwd: string) => Promise<readonly Run[]>
}

const ROUNDS = 5
const LONG_MS = 5000
const REGISTRY = 'swr.cn-north-4.myhuaweicloud.com/team'
const DIGEST = `sha256:${'a'.repeat(64)}`
const FINDINGS = 10_000

export const SERIES: readonly Series[] = [
  { name: 'images', sizes: [1, 10, 100, 1_000, 10_000], measure: manyImages },
  { name: 'rows of hosts', sizes: [100, 1_000, 10_000, 50_000], measure: manyHosts },
  { name: 'findings', sizes: [100, 1_000, 10_000, 20_000], measure: manyFindings },
  { name: 'rules', sizes: [1, 10, 100, 200], measure: manyRules },
  { name: 'waivers, 10,000 findings', sizes: [1, 10, 100, 1_000, 10_000], measure: manyWaivers },
]

export const manyOf = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

function manyImages(size: number, cwd: string): Promise<readonly Run[]> {
  const rows = manyOf(size, (at) => aRegistryImage({ image_name: `app-${at}` }))
  return check(cwd, { 'registries/images': rows }, [
    '--policy=preset:baseline',
    ...manyOf(size, (at) => `${REGISTRY}/app-${at}:1.0`),
  ])
}

function manyHosts(size: number, cwd: string): Promise<readonly Run[]> {
  const rows = manyOf(size, (at) => ({
    ...aLocalImage({ image_name: 'app', image_version: '1.0', image_digest: DIGEST }),
    host_name: `node-${at}`,
  }))
  return check(cwd, { 'image/local-repositories': rows }, [
    '--source=huawei-local',
    '--policy=preset:deployed',
    `${REGISTRY}/app:1.0@${DIGEST}`,
  ])
}

async function manyFindings(size: number, cwd: string): Promise<readonly Run[]> {
  await writeFile(join(cwd, 'policy.yaml'), BY_NAME)
  return check(cwd, withFindings(size), ['--policy=policy.yaml', `${REGISTRY}/app:1.0`])
}

async function manyRules(size: number, cwd: string): Promise<readonly Run[]> {
  await recordEvidence(cwd, 1)
  return replay(cwd, [
    'version: 1',
    'rules:',
    '  expression:',
    '    mode: enforce',
    '    all:',
    ...manyOf(
      size,
      (at) => `      - { id: e${at}, expr: "severity.most <= high && image.tag != 'v${at}'", message: m }`,
    ),
  ])
}

async function manyWaivers(size: number, cwd: string): Promise<readonly Run[]> {
  await recordEvidence(cwd, FINDINGS)
  return replay(cwd, [
    'version: 1',
    'rules: { max-severity: { mode: enforce, max: medium } }',
    'waivers:',
    ...manyOf(size, (at) => `  - { finding: CVE-2026-${at + 1000}, reason: not reachable, expires: 2099-01-01 }`),
  ])
}

/** Asks for every finding by its name. */
export const BY_NAME = 'version: 1\nrules: { denied-vulnerabilities: { mode: enforce, ids: [CVE-1999-*] } }\n'

function withFindings(size: number): Readonly<Record<string, readonly object[]>> {
  const image = aRegistryImage({ image_name: 'app', vul_num: size, severity_level: 'Medium' })
  const findings = manyOf(size, (at) => ({
    vul_id: `CVE-2026-${at + 1000}`,
    repair_necessity: 'Medium',
    app_name: `package-${at % 400}`,
    app_path: `/usr/lib/package-${at % 400}`,
    version: '1.0.2-r1',
    solution: 'Update the package, then build the image again and push it.',
  }))
  return { 'registries/images': [image], vulnerabilities: findings }
}

/** Leaves evidence of an image with so many findings. */
async function recordEvidence(cwd: string, findings: number): Promise<void> {
  await writeFile(join(cwd, 'policy.yaml'), BY_NAME)
  const args = ['--policy=policy.yaml', '--formats=evidence', `${REGISTRY}/app:1.0`]
  await check(cwd, withFindings(findings), args, 1)
}

async function replay(cwd: string, policy: readonly string[]): Promise<readonly Run[]> {
  await writeFile(join(cwd, 'policy.yaml'), policy.join('\n'))
  const args = ['check', '--replay=image-policy-report/evidence.json', '--policy=policy.yaml', '--report-dir=again']
  return severalRuns(args, cwd, ROUNDS)
}

async function check(
  cwd: string,
  lists: Readonly<Record<string, readonly object[]>>,
  args: readonly string[],
  rounds = ROUNDS,
): Promise<readonly Run[]> {
  const service = await serveLists(lists)
  try {
    const all = ['check', `--endpoint=${service.origin}`, '--region=cn-north-4', '--wait=10m', ...args]
    return await severalRuns(all, cwd, rounds)
  } finally {
    await service.close()
  }
}

/** Runs that all passed, since another answer is quicker to give: several, or one where it takes long. */
async function severalRuns(args: readonly string[], cwd: string, rounds: number): Promise<readonly Run[]> {
  const runs: Run[] = []
  let totalMs = 0
  while (runs.length < rounds && totalMs < LONG_MS) {
    const run = await runNode([`${DIST}cli.mjs`, ...args], { cwd, env: HUAWEI_ENV }, true)
    if (run.code !== 0) throw new Error(`ended with ${run.code}: ${run.stdout.slice(0, 1000)}`)
    runs.push(run)
    totalMs += run.wallMs
  }
  return runs
}
