import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runIn } from './command-run.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const yamlFilesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`)

const policies = yamlFilesIn('policies')
const tests = yamlFilesIn('policies/tests')
const SCHEMAS = ['policies/policy.schema.json', 'policies/policy-test.schema.json']

/** What an editor knows: the schema that the first line binds, and nothing of this program. */
function complaintsOf(path: string): unknown[] {
  const text = textOf(path)
  const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? []
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(textOf(posix.join(dirname(path), schema))))
  validate(parse(text))
  return validate.errors ?? []
}

describe('what ships', () => {
  it.each([...policies, ...tests])('binds %s to a schema that a validator alone finds it to fit', (path) => {
    expect(complaintsOf(path)).toEqual([])
  })

  it('has tests of every preset', () => {
    expect(policies.length).toBeGreaterThan(2)
    expect(tests).toEqual(
      policies.map((path) => path.replace('policies/', 'policies/tests/').replace('.yaml', '.test.yaml')),
    )
  })

  it('holds to its own tests', async () => {
    const { code, stdout } = await runIn(ROOT, 'policy', 'test', ...tests)
    expect(stdout).toMatch(/^cases: \d{2}, all as expected$/m)
    expect(code).toBe(0)
  })
})

describe.each(SCHEMAS)('%s', (path) => {
  const schema: unknown = JSON.parse(textOf(path))

  it('is of draft-07, which editors know best', () => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
  })

  it('describes every property', () => {
    const properties = propertiesOf(schema)
    expect(properties.length).toBeGreaterThan(30)
    expect(properties.filter(({ description }) => !/\w.*\.$/.test(description)).map(({ at }) => at)).toEqual([])
  })

  it('lets no mapping have a key that it does not name', () => {
    expect(
      mappingsOf(schema)
        .filter(({ isClosed }) => !isClosed)
        .map(({ at }) => at),
    ).toEqual([])
  })
})

type Node = Readonly<Record<string, unknown>>

/** Every schema in a schema, with its place. */
function nodesOf(node: unknown, at = '#'): { readonly at: string; readonly node: Node }[] {
  if (typeof node !== 'object' || node === null) return []
  const inner = Object.entries(node).flatMap(([key, value]) => nodesOf(value, `${at}/${key}`))
  return [{ at, node: node as Node }, ...inner]
}

const propertiesOf = (schema: unknown): { readonly at: string; readonly description: string }[] =>
  nodesOf(schema)
    .filter(({ at }) => at.endsWith('/properties'))
    .flatMap(({ at, node }) =>
      Object.entries(node).map(([key, value]) => ({
        at: `${at}/${key}`,
        description: String((value as Node).description ?? ''),
      })),
    )

const mappingsOf = (schema: unknown): { readonly at: string; readonly isClosed: boolean }[] =>
  nodesOf(schema)
    .filter(({ node }) => node.type === 'object')
    .map(({ at, node }) => ({ at, isClosed: node.additionalProperties === false }))
