import { describe, expect, it } from 'vitest'
import { formatMessage } from '../src/core/message.ts'
import { differencesOf } from '../src/policy-differences.ts'
import { policyOf } from './policy/memory-reader.ts'

const differences = async (before: string, after: string): Promise<readonly string[]> => {
  const [old, fresh] = await Promise.all([before, after].map((text) => policyOf(`version: 1\n${text}\n`)))
  return differencesOf(old ? [old] : [], fresh ? [fresh] : []).map((one) => formatMessage(one))
}

describe('what two versions of a policy differ in', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'rules: { max-severity: { max: medium } }',
      'rules: { max-severity: { max: high } }',
      ['max-severity: max medium to high'],
    ],
    ['rules: { max-severity: enforce }', 'rules: { max-severity: warn }', ['max-severity: enforce to warn']],
    [
      'rules: { max-severity: { waivable: false, max: low } }',
      'rules: { max-severity: { mode: warn, max: high } }',
      ['max-severity: enforce to warn, waivable false to true, max low to high'],
    ],
    ['rules: { max-severity: enforce }', 'rules: { max-severity: off }', ['max-severity: enforce to off']],
    ['rules: {}', 'rules: { denied-tags: { tags: [a] } }', ['denied-tags: off to enforce']],
    ['rules: {}', 'rules: { denied-tags: off }', []],
    [
      'rules: { scan-succeeded: enforce }',
      'rules: { scan-succeeded: { max-age: 7d, enforce-from: 2027-03-01 } }',
      ['scan-succeeded: enforce-from - to 2027-03-01, max-age - to 7d'],
    ],
    [
      'waivers: [{ rule: max-severity, owner: a }]',
      'waivers: [{ rule: max-severity, owner: b }, { rule: max-severity, owner: c }]',
      ['+2 waivers', '-1 waiver'],
    ],
    ['unknown: { missing: block }', 'unknown: { missing: warn }', ['`unknown` changes']],
    ['run: { mode: enforce }', 'name: other', ['`run` changes']],
    ['waivers: [{ rule: max-severity }]', '\n\nwaivers: [{ rule: max-severity }]', []],
  ])('%s and %s: %j', async (before, after, expected) => {
    expect(await differences(before, after)).toEqual(expected)
  })

  it('tells policies that come and go', async () => {
    const policy = await policyOf('version: 1\nrules: { max-severity: enforce }\n')
    const other = { ...policy, origin: { ...policy.origin, text: 'other.yaml' } }
    expect(differencesOf([policy], [other]).map((one) => formatMessage(one))).toEqual([
      'policy.yaml is gone',
      'other.yaml is new',
    ])
  })
})
