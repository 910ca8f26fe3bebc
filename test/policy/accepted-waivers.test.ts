import { describe, expect, it } from 'vitest'
import { load } from './memory-reader.ts'

const POLICY = `version: 1
waivers: [{ rule: max-severity, expires: 2026-12-31 }]
accept-waivers: { from: .github/waivers.yaml, rules: [max-severity], max-severity: high, max-days: 30 }
`
const WAIVERS = `waivers:
  - { finding: CVE-2026-1, expires: 2026-12-01 }
`

const waiversWith = async (files: Record<string, string>) =>
  (await load(files, ['policy.yaml'])).policies.flatMap(({ waivers }) => waivers)

describe('the waivers of a policy with accept-waivers', () => {
  it('are its own and those of the file, which keep their place and the limits of the policy', async () => {
    const waivers = await waiversWith({ 'policy.yaml': POLICY, '.github/waivers.yaml': WAIVERS })
    expect(waivers).toMatchObject([
      { rule: 'max-severity', position: { file: 'policy.yaml', line: 2 } },
      {
        finding: 'CVE-2026-1',
        position: { file: '.github/waivers.yaml', line: 2, column: 5 },
        accepted: { rules: ['max-severity'], maxSeverity: 'high', maxDays: 30, position: { line: 3, column: 1 } },
      },
    ])
    expect(waivers[0]).not.toHaveProperty('accepted')
  })

  it('are its own where there is no such file', async () => {
    expect(await waiversWith({ 'policy.yaml': POLICY })).toHaveLength(1)
  })

  it('come from the repository, not from beside what it extends', async () => {
    const child = 'version: 1\nextends: [org/policy.yaml]\n'
    const files = { 'policy.yaml': child, 'org/policy.yaml': POLICY, '.github/waivers.yaml': WAIVERS }
    expect((await waiversWith(files)).map(({ position }) => position.file)).toEqual([
      'org/policy.yaml',
      '.github/waivers.yaml',
    ])
  })

  it('may lack a field that the policy requires: such a waiver is reported, not an error', async () => {
    const policy = `${POLICY}waiver-limits: { require: [expires, owner] }\n`.replace(/^waivers.*\n/m, '')
    expect(await waiversWith({ 'policy.yaml': policy, '.github/waivers.yaml': WAIVERS })).toHaveLength(1)
  })

  it('cannot be had from a file that holds anything else', async () => {
    const loading = waiversWith({ 'policy.yaml': POLICY, '.github/waivers.yaml': `${WAIVERS}version: 1\nrules: {}\n` })
    await expect(loading).rejects.toThrow(/\.github\/waivers\.yaml:3:1: .*version[\s\S]*waivers\.yaml:4:1: .*rules/)
  })
})
