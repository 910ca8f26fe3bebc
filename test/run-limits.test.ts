import { describe, expect, it } from 'vitest'
import type { RunLimits } from '../src/core/policy.ts'
import { parseInputs } from '../src/parse-inputs.ts'
import { refuseBreaches } from '../src/run-limits.ts'
import { aPolicy } from './builders.ts'

const NO_LIMITS: RunLimits = {
  mode: undefined,
  replay: undefined,
  asOf: undefined,
  policyRef: undefined,
  endpoints: undefined,
  position: { file: 'policy.yaml', line: 7, column: 1 },
}

/** Judges a run with these inputs by policies with these limits. */
function judge(given: Readonly<Record<string, string>>, ...limits: Partial<RunLimits>[]): void {
  const all = { images: 'registry.example.com/n/a:1', ...given }
  const raw = new Map(Object.entries(all).map(([name, text]) => [name, [{ text, place: name }]]))
  const run = limits.map((limit) => ({ ...NO_LIMITS, ...limit }))
  refuseBreaches([aPolicy(), aPolicy({ run })], parseInputs(raw, 'action'))
}

describe('the run section of a policy', () => {
  it.each<[Partial<RunLimits>, Record<string, string>, RegExp]>([
    [{ mode: 'enforce' }, { mode: 'report' }, /report mode/],
    [{ asOf: 'now' }, { 'as-of': '2026-01-01' }, /as-of/],
    [{ policyRef: 'base' }, { 'policy-ref': 'workspace' }, /target branch/],
    [{ endpoints: [] }, { endpoint: 'http://127.0.0.1:1' }, /the endpoint http:\/\/127\.0\.0\.1:1\//],
    [{ endpoints: [] }, { 'auth-endpoint': 'https://iam.example.com' }, /the endpoint https:\/\/iam\.example\.com/],
    [{ endpoints: ['https://hss.example.com'] }, { endpoint: 'https://hss.example.com:8443' }, /:8443/],
    [{ endpoints: [] }, { endpoint: 'https://hss.cn-north-4.myhuaweicloud.com:8443' }, /:8443/],
    [{ endpoints: [] }, { endpoint: 'https://x.obs.cn-north-4.myhuaweicloud.com' }, /x\.obs/],
    [{ endpoints: [] }, { endpoint: 'https://sas.oss-cn-hangzhou.aliyuncs.com' }, /sas\.oss/],
  ])('%j refuses %j', (limits, given, sentence) => {
    expect(() => judge(given, limits)).toThrow(
      expect.objectContaining({
        code: 'RUN_REFUSED',
        kind: 'setup',
        place: 'policy.yaml:7:1',
        message: expect.stringMatching(sentence),
      }),
    )
    expect(() => judge(given)).not.toThrow()
  })

  it.each<[Partial<RunLimits>, Record<string, string>]>([
    [{ mode: 'enforce', asOf: 'now', policyRef: 'base', endpoints: [] }, {}],
    [{ endpoints: [] }, { endpoint: 'https://hss.cn-north-4.myhuaweicloud.com' }],
    [{ endpoints: [] }, { endpoint: 'https://tds.cn-shanghai.aliyuncs.com' }],
    [{ endpoints: ['https://hss.example.com/'] }, { endpoint: 'https://hss.example.com/base' }],
  ])('%j allows %j', (limits, given) => {
    expect(() => judge(given, limits)).not.toThrow()
  })

  it('tells every breach of every section', () => {
    const breach = () => judge({ mode: 'report', 'as-of': '2026-01-01' }, { mode: 'enforce' }, { asOf: 'now' })
    expect(breach).toThrow(/2 problems/)
  })
})
