import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type InputSpec, inputTable, SOURCE_IDS } from '../src/inputs/table.ts'
import { REPORTERS } from '../src/reporters/index.ts'
import { rules } from '../src/rules/index.ts'
import { sources } from '../src/sources/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
const table: readonly InputSpec[] = inputTable
const specOf = (name: string): InputSpec | undefined => table.find((spec) => spec.name === name)

describe('the table of inputs', () => {
  it('is what action.yml says, in names, order and words', () => {
    const described = Object.entries(action.inputs as Record<string, { description: string }>)
    expect(described.map(([name, { description }]) => [name, description])).toEqual(
      table.map(({ name, description }) => [name, description]),
    )
  })

  it('leaves defaults to the gate, which must tell unset from set, but for what GitHub alone knows', () => {
    const withDefault = Object.entries(action.inputs).filter(([, input]) => Object.hasOwn(input as object, 'default'))
    expect(withDefault.map(([name]) => name)).toEqual(['matrix', 'github-token'])
  })

  it('names every source', () => {
    expect([...SOURCE_IDS].sort()).toEqual(sources.map(({ id }) => id).sort())
    expect(specOf('source')?.allowed).toEqual(['auto', ...SOURCE_IDS])
  })

  it('names every file format', () => {
    expect(specOf('formats')?.allowed).toEqual(Object.keys(REPORTERS))
  })

  it('names no input twice, and none that is still to come', () => {
    const names = table.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('action.yml', () => {
  it('has an output for every report file', () => {
    expect(Object.keys(action.outputs)).toEqual(
      expect.arrayContaining(
        Object.keys(REPORTERS).map((format) => (['evidence', 'vsa'].includes(format) ? format : `report-${format}`)),
      ),
    )
  })

  it('runs the bundle', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.cjs' })
  })
})

describe('the registry of rules', () => {
  const files = readdirSync(join(ROOT, 'src/rules')).map((file) => basename(file, '.ts'))

  it('has a file for every rule, named as its id', () => {
    expect(files).toEqual(expect.arrayContaining(rules.map(({ id }) => id)))
  })

  it('forgets no rule', () => {
    const idOf = (file: string): string | undefined =>
      /defineRule(?:<[^(]*>)?\(\{\s*id: '([^']+)'/.exec(readFileSync(join(ROOT, `src/rules/${file}.ts`), 'utf8'))?.[1]
    expect(
      files
        .map(idOf)
        .filter((id) => id !== undefined)
        .sort(),
    ).toEqual(rules.map(({ id }) => id).sort())
  })
})

describe('the registry of sources', () => {
  it('has a folder for every source', () => {
    const folders = readdirSync(join(ROOT, 'src/sources'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders).toEqual(expect.arrayContaining(sources.map(({ id }) => id)))
  })
})
