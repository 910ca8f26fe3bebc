import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/report.ts'
import { verificationSummaries } from '../../src/reporters/vsa.ts'
import { openDemo } from './demo-run.ts'
import { sorted } from './told.ts'

describe('a verification summary', () => {
  const run = openDemo()
  const ENFORCED = 'version: 1\nname: ours\nrules: { scan-succeeded: enforce }\n'
  /** As if the services themselves had answered: no summary is written of what this machine made up. */
  const resultsOf = async ({ report }: { report: Report }) => {
    const marks = report.marks.filter(({ kind }) => kind !== 'foreign-endpoint')
    const summaries = await verificationSummaries({ ...report, marks })
    return summaries.map(({ text }) => JSON.parse(text).verificationResult as string)
  }

  it('tells of digests that passed what is enforced, and failed it', async () => {
    expect(sorted(new Set(await resultsOf(await run('huawei-registries', {}, [ENFORCED]))))).toEqual([
      'FAILED',
      'PASSED',
    ])
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['nothing is enforced', {}, ENFORCED.replace('enforce', 'warn')],
    ['nothing is enforced yet', {}, ENFORCED.replace('enforce', '{ enforce-from: 2026-07-02 }')],
    ['no image is in scope', {}, `${ENFORCED}scope: { images: ["**/nobody/*"] }\n`],
    ['it is judged as of another day', { 'as-of': '2026-07-01' }, ENFORCED],
  ])('never says PASSED where %s', async (_, more, policy) => {
    expect(await resultsOf(await run('huawei-registries', more, [policy]))).not.toContain('PASSED')
  })

  it('never says PASSED where everything that passes was let through', async () => {
    const policy = `${ENFORCED.replace('scan-succeeded', 'no-malicious-files')}unknown: { default: warn }\n`
    const ended = await run('huawei-local', {}, [policy])
    expect(ended.report.verdict).toBe('pass')
    expect(await resultsOf(ended)).toEqual([])
  })

  it('is not written of what this machine made up, nor told in silence', async () => {
    const { files, log } = await run('huawei-registries', {}, [ENFORCED])
    expect([...files.keys()].sort()).toEqual(['evidence.json', 'report.json', 'report.sarif'])
    expect(log).toContain('no verification summary is written: asked 127.0.0.1:')
  })
})
