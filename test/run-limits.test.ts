import { describe, expect, it } from 'vitest'
import { message } from '../src/core/message.ts'
import type { PolicyOrigin, RunLimits } from '../src/core/policy.ts'
import { parseInputs } from '../src/inputs/parse.ts'
import { refuseBreaches, refuseTooManyOutcomes } from '../src/run-limits.ts'
import { aPolicy, aRuleSetting } from './builders.ts'
import { someEvidence } from './evidence/some-evidence.ts'

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

/** Judges evidence by policies with these limits; it was recorded from this host besides those of the services. */
function replay(
  { host, isOfChange = false }: { host?: string; isOfChange?: boolean },
  ...limits: Partial<RunLimits>[]
) {
  const run = limits.map((limit) => ({ ...NO_LIMITS, ...limit }))
  const raw = new Map([['replay', [{ text: 'evidence.json', place: 'input replay' }]]])
  const marks = host ? [{ kind: 'foreign-endpoint' as const, text: message('asked {host}', { host }) }] : []
  const evidence = someEvidence({ marks })
  refuseBreaches([aPolicy(), aPolicy({ run })], parseInputs(raw, 'action'), { evidence, isOfChange })
}

/** Judges evidence about a change by a policy of this kind that allows it, with the repository's own read at a ref. */
function replayByPolicyAt(policyRef: string, kind: PolicyOrigin['kind']) {
  const given = { replay: 'evidence.json', 'policy-ref': policyRef }
  const raw = new Map(Object.entries(given).map(([name, text]) => [name, [{ text, place: `input ${name}` }]]))
  const origin = { kind, text: 'policy.yaml', digest: '0'.repeat(64) }
  const policy = aPolicy({ origin, run: [{ ...NO_LIMITS, replay: 'allow' }] })
  refuseBreaches([policy], parseInputs(raw, 'action'), { evidence: someEvidence(), isOfChange: true })
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

describe('the run section of a policy, of a replay,', () => {
  it.each<[Partial<RunLimits>, Parameters<typeof replay>[0], RegExp]>([
    [{ replay: 'deny' }, {}, /does not allow a replay/],
    [{ asOf: 'now' }, {}, /as of now, and a replay judges as of the time of its evidence/],
    [{ endpoints: [] }, { host: '127.0.0.1:8080' }, /the endpoint 127\.0\.0\.1:8080/],
    [{ endpoints: ['https://hss.example.com'] }, { host: 'hss.example.org' }, /hss\.example\.org/],
  ])('%j refuses evidence %j', (limits, evidence, sentence) => {
    expect(() => replay(evidence, limits)).toThrow(
      expect.objectContaining({
        code: 'RUN_REFUSED',
        place: 'policy.yaml:7:1',
        message: expect.stringMatching(sentence),
      }),
    )
    expect(() => replay(evidence)).not.toThrow()
  })

  it.each<[Partial<RunLimits>, Parameters<typeof replay>[0]]>([
    [{ replay: 'allow', asOf: 'now' }, {}],
    [{ endpoints: [] }, {}],
    [{ endpoints: ['https://hss.example.com'] }, { host: 'hss.example.com' }],
    [{ replay: 'allow' }, { isOfChange: true }],
  ])('%j allows evidence %j', (limits, evidence) => {
    expect(() => replay(evidence, limits)).not.toThrow()
  })

  it.each<Partial<RunLimits>[]>([[], [{}], [{ replay: 'deny' }, { replay: 'allow' }]])(
    'must allow it about a change: %j, %j',
    (...limits) => {
      expect(() => replay({ isOfChange: true }, ...limits)).toThrow(expect.objectContaining({ code: 'RUN_REFUSED' }))
    },
  )

  it.each(['base', 'workspace', 'some-branch'])('is allowed about a change by a policy read at %s', (policyRef) => {
    expect(() => replayByPolicyAt(policyRef, 'file')).not.toThrow()
    expect(() => replayByPolicyAt(policyRef, 'repository')).not.toThrow()
  })
})

describe('outcomes of a run', () => {
  const policies = [
    aPolicy({ rules: [aRuleSetting('max-severity'), aRuleSetting('max-severity')] }),
    aPolicy({ rules: [aRuleSetting('max-severity'), aRuleSetting('max-severity')] }),
  ]

  it('are as many as its images by all of its rules, and have an end', () => {
    expect(() => refuseTooManyOutcomes(policies, 10_000)).not.toThrow()
    expect(() => refuseTooManyOutcomes(policies, 10_001)).toThrow(
      '10001 images by 4 rules are more than one run holds, which is 40000 outcomes',
    )
  })
})
