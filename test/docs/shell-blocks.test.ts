import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { verificationSummaries } from '../../src/reporters/vsa.ts'
import { inDirectory } from '../cli/command-run.ts'
import type { Run } from '../hostile/judge.ts'
import { openDemo } from '../surfaces/demo-run.ts'
import { blocksOf, read } from './read-pages.ts'

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
const shell = blocksOf('sh')

describe('npm in the pages', () => {
  const named = shell.flatMap(({ text }) => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name))

  it('runs scripts that there are', () => {
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })
})

const hasJq = spawnSync('jq', ['--version']).status === 0

describe.skipIf(!hasJq)('jq in the pages', () => {
  const judgeDemo = openDemo()
  let run: Run
  let report: Report
  beforeAll(async () => {
    run = await judgeDemo('huawei-registries')
    // As if the service itself had answered.
    report = { ...run.report, marks: [] }
  })

  /** What the block of the page that holds these words prints, beside these files. */
  const printed = (page: string, words: string, files: Readonly<Record<string, string>>): Promise<string> =>
    inDirectory(files, async (cwd) => {
      const block = blocksOf('sh', [page]).find(({ text }) => text.includes(words))
      const { stdout, stderr } = spawnSync('sh', ['-c', block?.text ?? 'exit 99'], { cwd, encoding: 'utf8' })
      expect(stderr).toBe('')
      return stdout
    })

  it('lists the violations of a report', async () => {
    const file = { 'image-policy-report/report.json': reportAsJson(report) }
    const stdout = await printed('docs/reports.md', 'jq -r', file)
    const violated = report.images.flatMap(({ rules }) => rules.filter(({ outcome }) => outcome === 'violated'))
    expect(violated.length).toBeGreaterThan(3)
    expect(stdout.trimEnd().split('\n')).toHaveLength(violated.length)
    expect(stdout).toContain('team/shop-legacy:1.4.2 denied-vulnerabilities: ')
  })

  it('computes the digest of evidence', async () => {
    const evidence = run.files.get('evidence.json') ?? ''
    const stdout = await printed('docs/evidence.md', 'del(.digest)', { 'evidence.json': evidence })
    expect(JSON.parse(evidence).digest).toBe(`sha256:${stdout.slice(0, 64)}`)
  })

  it('computes the digest of several policies', async () => {
    const { report: both } = await judgeDemo('huawei-registries', {}, [ENFORCED, ENFORCED.replace('ours', 'theirs')])
    const [summary] = await verificationSummaries({ ...both, marks: [] })
    const stdout = await printed('docs/vsa.md', 'annotations.policies[].digest.sha256', {
      'vsa.json': summary?.text ?? '',
    })
    expect(JSON.parse(summary?.text ?? '{}').policy.digest.sha256).toBe(stdout.slice(0, 64))
  })

  describe('verifies what is to be deployed', () => {
    const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team/shop'
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

    /** The script of the page, for a digest that was verified on this branch, so long ago. */
    async function verify(
      name: string,
      { branch = 'main', ageDays = 0, policy = sha256(ENFORCED) } = {},
    ): Promise<number | null> {
      const { report: judged } = await judgeDemo('huawei-registries', {}, [ENFORCED])
      const image = judged.images.find(({ reference }) => reference.startsWith(`${name}:`))
      const endedAtMs = Date.now() - ageDays * 86_400_000
      const [summary] = await verificationSummaries({
        ...judged,
        endedAtMs,
        marks: [],
        images: judged.images.filter((one) => one === image),
      })
      const predicate = JSON.parse(summary?.text ?? '{}')
      const signature = { certificate: { sourceRepositoryRef: `refs/heads/${branch}` } }
      const attested = JSON.stringify([{ verificationResult: { signature, statement: { predicate } } }])
      const [block] = blocksOf('sh', ['docs/vsa.md']).filter(({ text }) => text.includes('gh attestation verify'))
      const script = block?.text
        .replace(IMAGE, name)
        .replace('hex=…', `hex=${summary?.hex}`)
        .replace('policy=…', `policy=${policy}`)
      return inDirectory({ attested }, async (cwd) => {
        await mkdir(join(cwd, 'bin'))
        await writeFile(join(cwd, 'bin/gh'), '#!/bin/sh\ncat attested\n', { mode: 0o755 })
        const env = { PATH: `${join(cwd, 'bin')}:${process.env.PATH}` }
        return spawnSync('sh', ['-c', script ?? 'exit 99'], { cwd, env }).status
      })
    }

    it('lets a digest through that passed by the policy', async () => {
      expect(await verify(IMAGE)).toBe(0)
    })

    it.each<[string, string, Parameters<typeof verify>[1]]>([
      ['failed', 'swr.cn-north-4.myhuaweicloud.com/team/ml-training', {}],
      ['passed on another branch', IMAGE, { branch: 'change' }],
      ['passed too long ago', IMAGE, { ageDays: 8 }],
      ['passed by another policy', IMAGE, { policy: 'b'.repeat(64) }],
    ])('stops one that %s', async (_, name, how) => {
      expect(await verify(name, how)).toBe(1)
    })
  })
})

const ENFORCED = 'version: 1\nname: ours\nrules: { scan-succeeded: enforce }\n'
