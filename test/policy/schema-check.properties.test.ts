import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { policySchema, waiversFileSchema } from '../../src/policy/schema.ts'
import { type CheckedSchema, complaintsOf } from '../../src/policy/schema-check.ts'
import type { SchemaError } from '../../src/policy/schema-error.ts'
import { policyTestSchema } from '../../src/policy-test/schema.ts'
import { reportAsJson } from '../../src/reporters/json.ts'
import { reportSchema } from '../../src/reporters/report-schema.ts'
import { rules } from '../../src/rules/index.ts'
import { type Json, mutated, someMutations } from '../fuzz/mutated-json.ts'
import { aFailure } from '../reporters/report-builder.ts'

const EVERY_RULE = {
  'scan-succeeded': 'enforce',
  'max-severity': { mode: 'warn', limit: 'high', fixable: 'any' },
  'max-vulnerabilities': { total: 3, critical: 0 },
  'no-malicious-files': 'off',
  'denied-vulnerabilities': { ids: ['CVE-2026-1', 'CVE-2026-2'] },
  'denied-tags': { tags: ['latest', 'dev-*'] },
  'max-age': { limit: '90d' },
  expression: { expressions: [{ id: 'one', expression: 'true', message: 'no' }] },
}
const WAIVERS = [
  { vulnerabilities: ['CVE-2026-1'], images: ['r.example/a/*'], reason: 'no fix', expires: '2027-01-01' },
  { rules: ['max-severity'], reason: 'known', expires: '2027-01-01' },
]

/** Documents to spoil, with their schemas. */
const DOCUMENTS: [string, CheckedSchema, Json][] = [
  [
    'a policy',
    policySchema(rules),
    {
      version: 1,
      name: 'p',
      extends: ['preset:baseline', 'a.yaml'],
      scope: { images: ['r.example/*'] },
      rules: EVERY_RULE,
      unknown: { pending: 'block', missing: 'warn' },
      waivers: WAIVERS,
      run: { mode: 'enforce', endpoints: ['https://x.example'] },
    },
  ],
  ['waivers', waiversFileSchema(rules), { version: 1, waivers: WAIVERS }],
  [
    'a policy test',
    policyTestSchema(rules),
    parse(
      readFileSync(new URL('../../docs/policy-tests.md', import.meta.url), 'utf8')
        .split('```yaml\n')[1]
        ?.split('```')[0] ?? '',
    ),
  ],
  ['a report', reportSchema, JSON.parse(reportAsJson(aFailure()))],
]

/** Told in the same words, whoever tells it: ajv escapes the paths in schemas, and cuts those of definitions. */
const words = ({ keyword, instancePath, schemaPath, params }: SchemaError): string => {
  const { comparison: _, ...rest } = params
  const path = decodeURIComponent(schemaPath).replace(/^#\/definitions\/\w+/, '#')
  return JSON.stringify([keyword, instancePath, path, rest])
}

const someValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e300, '', 'x', 'high', '7d', '2027-01-01', 'enforce', [], {}, [
    'a',
    'a',
  ]),
  fc.jsonValue({ maxDepth: 3 }),
)

describe.each(DOCUMENTS)('the complaints about %s', (_, schema, document) => {
  const ajv = new Ajv({ allErrors: true, strict: false, unicode: false, logger: false })
  const validate = ajv.compile(schema)

  it('are those of ajv, whatever is spoilt', () => {
    let spoilt = 0
    fc.assert(
      fc.property(someMutations(someValue), (changes) => {
        const changed = mutated(document, changes)
        const ours = [...complaintsOf(schema, changed)].map(words)
        const theirs = validate(changed) ? [] : ((validate.errors ?? []) as SchemaError[]).map(words)
        expect(ours.sort()).toEqual(theirs.sort())
        spoilt += Number(theirs.length > 0)
      }),
      { numRuns: 500 },
    )
    expect(spoilt).toBeGreaterThan(100)
  })
})

describe('the checker of schemas', () => {
  it('knows every keyword that a schema has, and takes no other', () => {
    expect(() => [...complaintsOf({ multipleOf: 2 }, 3)]).toThrow('multipleOf')
  })

  it('complains no further than it is asked', () => {
    const many = { type: 'array', items: { type: 'string' } }
    const complaints = complaintsOf(
      many,
      Array.from({ length: 1_000_000 }, () => 0),
    )
    expect(complaints.next().value).toMatchObject({ instancePath: '/0' })
  })
})
