import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { GateError } from '../../src/core/errors.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import { message } from '../../src/core/message.ts'
import type { Policy } from '../../src/core/policy.ts'
import { PRESETS } from '../../src/policy/presets.ts'
import { ruleById } from '../../src/rules/index.ts'
import { anAssessment, NOW } from '../builders.ts'
import { someImage } from '../core/some-images.ts'
import { load } from '../policy/memory-reader.ts'
import { type Json, mutated, someMutations } from './mutated-json.ts'

/** Policies that between them have every part of the language. */
const SEEDS: readonly Json[] = [
  ...Object.values(PRESETS).map((text) => parse(text) as Json),
  {
    version: 1,
    name: 'production',
    extends: ['preset:baseline'],
    scope: { images: ['swr.*.myhuaweicloud.com/team-a/**'], outside: 'skip' },
    rules: {
      'scan-succeeded': { mode: 'enforce', 'max-age': '7d' },
      'max-vulnerabilities': { mode: 'enforce', 'enforce-from': '2027-03-01', high: 0, medium: 20 },
      'no-malicious-files': { mode: 'enforce', waivable: false },
      'denied-tags': { mode: 'warn', tags: ['latest', 'dev-*'] },
      'max-image-size': { mode: 'enforce', max: '2GiB' },
      expression: { mode: 'enforce', all: [{ id: 'tagged', expr: 'image.tag != ""', message: 'no tag' }] },
    },
    unknown: { default: 'block', unsupported: 'warn', 'source-error': 'warn' },
    'waiver-limits': { 'max-days': 90, require: ['reason', 'owner'], 'warn-before': '14d', 'unknown-max-days': 7 },
    waivers: [
      {
        rule: 'max-severity',
        finding: 'CVE-2026-1',
        image: '*/team-a/*',
        reason: 'r',
        owner: '@a',
        expires: '2026-12-31',
      },
      { rule: 'scan-succeeded', digest: `sha256:${'a'.repeat(64)}`, reason: 'r', owner: '@a', expires: '2026-11-25' },
    ],
    run: { mode: 'enforce', replay: 'deny', 'as-of': 'now', endpoints: [] },
  },
]

/** Words, numbers and shapes of the language, in places where they may not belong. */
const someValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...['enforce', 'warn', 'off', 'block', 'skip', 'deny', 'medium', 'critical', '7d', '0d', '999999d', '2GiB', '**'],
    ...['2026-12-31', '2026-02-30', '9999-12-31', 'preset:strict', 'preset:none', '../x.yaml', 'true', '1 / 0 > 1'],
    ...[null, true, false, 0, 1, -1, 1.5, 1e300, '', [], {}, [[]], ['**'], { mode: 'enforce' }, { max: 'none' }],
  ),
  fc.jsonValue({ maxDepth: 2 }),
)
const someText = fc
  .tuple(fc.constantFrom(...SEEDS), someMutations(someValue))
  // JSON is YAML.
  .map(([seed, mutations]) => JSON.stringify(mutated(seed, mutations), null, 1))

/** The policy of the text; undefined where it is refused as it should be. */
async function policyOf(text: string): Promise<Policy | undefined> {
  try {
    return (await load({ 'policy.yaml': text })).policies[0]
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown
    expect(thrown.kind).toBe('setup')
    return undefined
  }
}

const judge = (policy: Policy, image = anAssessment()) => evaluateImage([policy], image, ruleById, NOW)

const TWO_ROWS = anAssessment({ doubts: [{ cause: 'ambiguous', why: message('two rows') }] })
const NO_ROWS = anAssessment({ scans: [], doubts: [] })

/** Whether the policy asks the service at all: rules on the reference alone pass without it. */
const asksForScan = ({ rules }: Policy): boolean =>
  rules.some(({ id, mode }) => mode === 'enforce' && id === 'scan-succeeded')

describe('a policy after a few slips', () => {
  it('of the seeds is whole before them', async () => {
    for (const seed of SEEDS) expect(await policyOf(JSON.stringify(seed))).toBeDefined()
  })

  it('is refused, or judges every image without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(someText, someImage, async (text, image) => {
        const policy = await policyOf(text)
        if (!policy) return
        const { verdict, rules } = judge(policy, image)
        expect(['pass', 'fail', 'unknown']).toContain(verdict)
        if (verdict === 'pass') expect(rules.some(({ outcome }) => outcome !== 'skipped')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('never lets pass rows that cannot be told apart', async () => {
    await fc.assert(
      fc.asyncProperty(someText, async (text) => {
        const policy = await policyOf(text)
        if (policy && asksForScan(policy)) expect(judge(policy, TWO_ROWS).verdict).not.toBe('pass')
      }),
      { numRuns: 200 },
    )
  })

  it('never lets pass an image of no row, unless it says so itself', async () => {
    await fc.assert(
      fc.asyncProperty(someText, async (text) => {
        const policy = await policyOf(text)
        if (!policy || !asksForScan(policy) || Object.values(policy.unknown).includes('warn')) return
        expect(judge(policy, NO_ROWS).verdict).not.toBe('pass')
      }),
      { numRuns: 200 },
    )
  })
})
