import { readdirSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../src/core/message.ts'
import { ruleById, rules } from '../../src/rules/index.ts'
import { someFacts } from '../builders.ts'

describe('the registry of rules', () => {
  it('holds every file of the folder, under the name of the file', () => {
    const files = readdirSync(new URL('../../src/rules/', import.meta.url))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''))

    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort())
    expect([...ruleById.keys()]).toHaveLength(rules.length)
  })

  it.each(rules)('$id says in one sentence what must hold', ({ summary }) => {
    expect(formatMessage(summary)).toMatch(/^[A-Z].*\.$/)
  })

  it.each(rules)('$id describes every option, and what stands in lists of them', ({ options }) => {
    for (const property of describedIn(options)) {
      expect(property).toHaveProperty('description', expect.stringMatching(/\.$/))
    }
  })

  it.each(rules)('$id asks only for facts that there are', ({ needs, defaults }) => {
    const known = [...Object.keys(someFacts()), 'findings']
    for (const fact of needs?.(defaults).facts ?? []) expect(known).toContain(fact)
  })
})

it.each<[string, object, readonly string[]]>([
  ['max-severity', { max: 'low' }, ['severity']],
  ['max-vulnerabilities', { total: 1 }, ['vulnerabilities']],
  ['denied-vulnerabilities', { ids: ['*'] }, ['findings', 'vulnerabilities']],
  ['no-malicious-files', { max: 0, 'min-level': 'any' }, ['maliciousFiles']],
  ['no-unsafe-settings', { max: 0 }, ['unsafeSettings']],
  ['no-sensitive-files', { max: 0 }, ['sensitiveFiles']],
  ['max-image-size', { max: '1GB' }, ['sizeBytes']],
  ['max-image-age', { max: '1d' }, ['bornAtMs']],
])('%s with %j asks for %j', (id, options, facts) => {
  expect(ruleById.get(id)?.needs?.(options).facts).toEqual(facts)
})

/** The options of a schema, at any depth. */
function describedIn(schema: { properties?: object; items?: object }): readonly object[] {
  const own = Object.values(schema.properties ?? {}) as object[]
  return [...own, ...own.flatMap(describedIn), ...(schema.items ? describedIn(schema.items) : [])]
}

const accepts = (id: string, options: unknown): boolean => {
  const schema = ruleById.get(id)?.options
  return new Ajv({ strict: false }).validate({ type: 'object', additionalProperties: false, ...schema }, options)
}

describe('options', () => {
  it.each(rules.filter(({ options }) => !options.required && !options.anyOf))(
    '$id can do with its defaults',
    (rule) => {
      expect(accepts(rule.id, {})).toBe(true)
      expect(accepts(rule.id, rule.defaults)).toBe(true)
    },
  )

  it.each<[string, unknown]>([
    ['scan-succeeded', { 'max-age': '7d', 'after-push': false }],
    ['max-severity', { max: 'none' }],
    ['max-vulnerabilities', { total: 0 }],
    ['max-vulnerabilities', { high: 0, medium: 20 }],
    ['no-malicious-files', { max: 2, 'min-level': 'suspicious' }],
    ['allowed-registries', { registries: ['swr.*.myhuaweicloud.com/team-a/**'] }],
    ['denied-tags', { tags: ['latest', 'dev-*'] }],
    ['denied-vulnerabilities', { ids: ['CVE-2021-44228', 'RHSA-2021:*'] }],
    ['denied-vulnerabilities', { ids: ['*'] }],
    ['denied-tags', { tags: ['latest'] }],
    ['no-malicious-files', { max: 0 }],
    ['no-unsafe-settings', { max: 0 }],
    ['no-sensitive-files', { max: 0 }],
    ['max-vulnerabilities', { critical: 0 }],
    ['max-vulnerabilities', { medium: 0 }],
    ['max-vulnerabilities', { low: 0 }],
    ['expression', { all: [{ id: 'a', expr: 'x', message: 'm' }] }],
    ['max-image-size', { max: '2GiB' }],
    ['max-image-size', { max: '1.5GB' }],
    ['max-image-age', { max: '90d' }],
  ])('%s takes %j', (id, options) => {
    expect(accepts(id, options)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['scan-succeeded', { 'max-age': '7' }],
    ['scan-succeeded', { 'max-age': '1w' }],
    ['scan-succeeded', { 'after-push': 'yes' }],
    ['scan-succeeded', { maxAge: '7d' }],
    ['max-severity', { max: 'negligible' }],
    ['max-vulnerabilities', {}],
    ['max-vulnerabilities', { high: -1 }],
    ['max-vulnerabilities', { high: 1.5 }],
    ['max-vulnerabilities', { severe: 1 }],
    ['no-malicious-files', { 'min-level': 'high' }],
    ['no-unsafe-settings', { max: null }],
    ['no-sensitive-files', { max: '0' }],
    ['require-digest', { digest: true }],
    ['allowed-registries', {}],
    ['allowed-registries', { registries: [] }],
    ['allowed-registries', { registries: ['a/{b,c}'] }],
    ['denied-tags', { tags: [] }],
    ['denied-tags', { tags: ['v?'] }],
    ['denied-vulnerabilities', {}],
    ['denied-vulnerabilities', { ids: [] }],
    ['denied-vulnerabilities', { ids: ['CVE 1'] }],
    ['denied-vulnerabilities', { ids: ['CVE-202?-1'] }],
    ['denied-vulnerabilities', { ids: 'CVE-2021-44228' }],
    ['expression', {}],
    ['expression', { all: [] }],
    ['expression', { all: [{ id: 'a', expr: '', message: 'm' }] }],
    ['expression', { all: [{ id: 'a', expr: 'x', message: '' }] }],
    ['expression', { all: [{ id: 'a', expr: 'x', message: 'm'.repeat(301) }] }],
    ['expression', { all: [{ id: 'A b', expr: 'x', message: 'm' }] }],
    ['expression', { all: [{ id: 'a'.repeat(61), expr: 'x', message: 'm' }] }],
    ['expression', { all: [{ id: 'a', expr: 'x', message: 'm', hint: 'h' }] }],
    ['expression', { all: [{ id: 'a', expr: 'x' }] }],
    ['expression', { all: ['x'] }],
    ['max-image-size', {}],
    ['max-image-size', { max: '2G' }],
    ['max-image-size', { max: '2 GiB' }],
    ['max-image-size', { max: '-2GiB' }],
    ['max-image-age', {}],
    ['max-image-age', { max: 90 }],
  ])('%s refuses %j', (id, options) => {
    expect(accepts(id, options)).toBe(false)
  })
})
