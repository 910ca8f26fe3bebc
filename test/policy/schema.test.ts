import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../../scripts/generate.ts'
import { message } from '../../src/core/message.ts'
import { defineRule } from '../../src/core/rule.ts'
import { PRESETS } from '../../src/policy/presets.ts'
import { policySchema, waiversFileSchema } from '../../src/policy/schema.ts'
import { rules } from '../../src/rules/index.ts'
import { policyOf } from './memory-reader.ts'

const strictAjv = () => new Ajv({ allErrors: true, strict: true, strictRequired: false })

/** The paths of all schemas under `properties` that `lacks` holds for. */
function propertiesWhere(lacks: (schema: Record<string, unknown>) => boolean, schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    const inner = propertiesWhere(lacks, value, `${path}/${key}`)
    return path.endsWith('/properties') && lacks(value) ? [`${path}/${key}`, ...inner] : inner
  })
}

describe('the schema of policies', () => {
  it.each([
    ['a policy', policySchema(rules)],
    ['a file of waivers', waiversFileSchema(rules)],
  ])('describes every property of %s', (_, schema) => {
    expect(propertiesWhere(({ description }) => typeof description !== 'string', schema)).toEqual([])
  })

  it('lets no mapping have keys of its own', () => {
    const open = (schema: unknown, path = ''): string[] => {
      if (typeof schema !== 'object' || schema === null) return []
      const { properties, additionalProperties } = schema as Record<string, unknown>
      const isOpen = properties !== undefined && additionalProperties !== false && !path.endsWith('/properties')
      return [
        ...(isOpen ? [path] : []),
        ...Object.entries(schema).flatMap(([key, value]) => open(value, `${path}/${key}`)),
      ]
    }
    expect(open(policySchema(rules))).toEqual([])
  })

  it('has the options of the rules that it is given, with their defaults', () => {
    const rule = defineRule<{ readonly size: number }>({
      id: 'small',
      about: 'reference',
      summary: message('It is small.'),
      options: { properties: { size: { type: 'integer', description: 'How small.' } } },
      defaults: { size: 3 },
      evaluate: () => {
        throw new Error('not evaluated here')
      },
    })
    const schema = policySchema([rule])
    const validate = strictAjv().compile(schema)
    expect(validate({ version: 1, rules: { small: { size: 1 } } })).toBe(true)
    expect(validate({ version: 1, rules: { small: 'warn' } })).toBe(true)
    expect(validate({ version: 1, rules: { small: { size: 'x' } } })).toBe(false)
    expect(validate({ version: 1, rules: { 'max-severity': 'warn' } })).toBe(false)
    expect(JSON.stringify(schema)).toContain('"description":"How small.","default":3')
  })

  it('is strict draft-07', () => {
    expect(() => strictAjv().compile(policySchema(rules))).not.toThrow()
    expect(policySchema(rules).$schema).toBe('http://json-schema.org/draft-07/schema#')
  })
})

describe('generated files', () => {
  const ofPolicies = generatedFiles.filter(({ path }) => /^(?:src\/policy|policies)\//.test(path))

  it.each(ofPolicies)('$path is fresh', async ({ path, content }) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === (await content())).toBe(true)
  })
})

describe('presets', () => {
  it('are valid, and named as their files', async () => {
    expect(Object.keys(PRESETS)).toEqual(['baseline', 'deployed', 'strict'])
    for (const [name, text] of Object.entries(PRESETS)) {
      expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/policy\.schema\.json\n/)
      expect(await policyOf(text)).toMatchObject({ name, warnings: [] })
    }
  })

  it.each([
    ['baseline', ['scan-succeeded', 'max-severity', 'no-malicious-files'], 'medium'],
    ['deployed', ['scan-succeeded', 'max-severity'], 'medium'],
    [
      'strict',
      [
        'scan-succeeded',
        'max-severity',
        'no-malicious-files',
        'no-unsafe-settings',
        'no-sensitive-files',
        'require-digest',
        'denied-tags',
      ],
      'low',
    ],
  ])('%s enforces its rules', async (name, ids, max) => {
    const policy = await policyOf(PRESETS[name] ?? '')
    expect(policy.rules.map(({ id }) => id)).toEqual(ids)
    expect(policy.rules.map(({ mode }) => mode)).toEqual(ids.map(() => 'enforce'))
    expect(policy.rules.find(({ id }) => id === 'max-severity')?.options).toEqual({ max })
    expect(policy.rules[0]?.options['max-age']).toBe(name === 'strict' ? '7d' : undefined)
    expect(new Set(Object.values(policy.unknown))).toEqual(new Set(['block']))
  })
})
