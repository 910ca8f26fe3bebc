import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bestOf, HUAWEI_ENV, type Judged } from './many-images.ts'
import { DIST, megabytes, runNode, seconds, table } from './measure.ts'

const LATENCY_MS = 20
const CONCURRENCY = 32
const DIGEST = `sha256:${'a'.repeat(64)}`
const IMAGE = `swr.cn-north-4.myhuaweicloud.com/team/web:1.0@${DIGEST}`
const PUSHED_MS = Date.now() - 3 * 86_400_000

/** What an image on a host says; each host scanned it at a moment of its own. */
const hostRow = (at: number): object => ({
  image_name: 'web',
  image_id: '3f2b0c52-7c1d-4f0e-9c6f-0c9d7c3a1b2e',
  image_digest: DIGEST,
  image_version: '1.0',
  local_image_type: 'swr_image',
  scan_status: 'success',
  scan_failed_desc: '',
  image_size: 134_217_728,
  latest_update_time: PUSHED_MS,
  latest_scan_time: PUSHED_MS + 3_600_000 + at * 977,
  vul_num: 0,
  severity_level: 'Security',
  host_num: 1,
  container_num: 2,
  component_num: 180,
  host_name: `node-${at}.pool-a.cluster-7.example`,
  host_id: `6f0c${String(at).padStart(28, '0')}`,
  agent_id: `a9d1${String(at).padStart(28, '0')}`,
  non_scan_reason: '',
})

const imageRow = (findings: number): object => ({
  id: 1,
  namespace: 'team',
  image_name: 'web',
  image_version: '1.0',
  image_id: 'a'.repeat(64),
  image_digest: DIGEST,
  image_type: 'private_image',
  registry_type: 'SwrPrivate',
  scan_status: 'success',
  severity_level: 'Medium',
  image_size: 134_217_728,
  latest_update_time: PUSHED_MS,
  latest_scan_time: PUSHED_MS + 3_600_000,
  vul_num: findings,
  unsafe_setting_num: 0,
  malicious_file_num: 0,
})

const findingRow = (at: number): object => ({
  vul_id: `CVE-2026-${10_000 + at}`,
  repair_necessity: 'Medium',
  description: `A flaw in how package-${at % 700} reads its input lets whoever sends it a long enough text end the process.`,
  position: 'layer 3',
  app_name: `package-${at % 700}`,
  app_path: `/usr/lib/x86_64-linux-gnu/package-${at % 700}`,
  version: `1.${at % 40}.2-1`,
  solution: `Update package-${at % 700} to version 1.${(at % 40) + 1}.0 or later.`,
  url: `https://example.com/advisories/CVE-2026-${10_000 + at}`,
})

/** A service that has these lists, each written out once: what it costs is not part of what is measured. */
async function serve(lists: Readonly<Record<string, readonly object[]>>) {
  const written = Object.entries(lists).map(([path, rows]) => ({ path, rows: rows.map((row) => JSON.stringify(row)) }))
  let requests = 0
  const server = createServer(async ({ url = '/' }, response) => {
    requests += 1
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1')
    const rows = written.find(({ path }) => pathname.endsWith(path))?.rows ?? []
    const from = Number(searchParams.get('offset'))
    const page = rows.slice(from, from + Number(searchParams.get('limit')))
    await sleep(LATENCY_MS)
    response.end(`{"total_num":${rows.length},"data_list":[${page.join(',')}]}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, requests: () => requests, close: () => new Promise((resolve) => server.close(resolve)) }
}

async function judge(lists: Parameters<typeof serve>[0], args: readonly string[]): Promise<Judged> {
  const service = await serve(lists)
  try {
    const all = [`--endpoint=${service.origin}`, `--concurrency=${CONCURRENCY}`, '--wait=0', ...args, IMAGE]
    const run = await runNode([`${DIST}cli.mjs`, 'check', ...all], { env: HUAWEI_ENV, cwd: '/tmp' }, true)
    return { run, requests: service.requests() }
  } finally {
    await service.close()
  }
}

/** A policy that needs every vulnerability by name. */
const BY_NAME = `version: 1
rules:
  denied-vulnerabilities: { mode: enforce, ids: [CVE-1999-*] }
`

/** One image with very long lists: as many rows of hosts, and as many findings. */
export async function deepLists(hosts: readonly number[], findings: readonly number[]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-bench-'))
  const policy = join(directory, 'policy.yaml')
  await writeFile(policy, BY_NAME)
  const ofHosts = ['--source=huawei-local', '--region=cn-north-4', '--policy=preset:baseline']
  const cases = [
    ...hosts.map((number) => ({
      what: `${number} rows of hosts`,
      lists: { 'image/local-repositories': listOf(number, hostRow) },
      args: ofHosts,
    })),
    ...findings.map((number) => ({
      what: `${number} findings`,
      lists: { 'registries/images': [imageRow(number)], vulnerabilities: listOf(number, findingRow) },
      args: [`--policy=${policy}`],
    })),
  ]
  try {
    const rows: string[][] = []
    for (const { what, lists, args } of cases) {
      const { run, requests } = await bestOf(3, () => judge(lists, args))
      rows.push([what, String(requests), seconds(run.wallMs), megabytes(run.peakBytes), String(run.code)])
    }
    return table(['one image with', 'requests', 'time', 'memory', 'exit code'], rows)
  } finally {
    await rm(directory, { recursive: true })
  }
}

const listOf = (number: number, row: (at: number) => object) => Array.from({ length: number }, (_, at) => row(at))
