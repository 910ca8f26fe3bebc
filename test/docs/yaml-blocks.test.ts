import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { loadPolicies } from '../../src/policy/load.ts'
import type { PolicyReader } from '../../src/policy/reader.ts'
import { ruleById } from '../../src/rules/index.ts'
import { runOn } from '../cli/command-run.ts'
import { action, type Block, blocksOf, placeOf, stepsIn } from './read-pages.ts'

const blocks = blocksOf('yaml')
const isPolicy = ({ text }: Block): boolean => /^version: 1$/m.test(text)
const isTestFile = ({ text }: Block): boolean => /^cases:$/m.test(text)
/** One that stands on nothing but presets. */
const isWholeTestFile = (block: Block): boolean => isTestFile(block) && /^policy: preset:/m.test(block.text)
const named = (some: readonly Block[]): (readonly [string, Block])[] => some.map((block) => [placeOf(block), block])

const readerOf = (text: string): PolicyReader => ({
  label: 'a page',
  read: async (path) => (path === 'page.yaml' ? text : undefined),
  glob: async () => [],
})

describe('YAML in the pages', () => {
  it('is there', () => {
    expect(blocks.length).toBeGreaterThan(20)
    expect(blocks.filter(isPolicy).length).toBeGreaterThan(5)
    expect(blocks.filter(isWholeTestFile).length).toBeGreaterThan(1)
  })

  it.each(named(blocks))('parses: %s', (_, { text }) => {
    expect(parseAllDocuments(text).flatMap((document) => document.errors)).toEqual([])
  })

  it.each(named(blocks.filter(isPolicy)))('is a valid policy: %s', async (_, { text }) => {
    const { policies } = await loadPolicies(['page.yaml'], {
      reader: readerOf(text),
      registry: ruleById,
      asOfMs: Date.UTC(2026, 10, 22),
    })
    expect(policies[0]?.rules.length).toBeGreaterThan(0)
  })

  it.each(named(blocks.filter(isWholeTestFile)))('is a test file whose cases hold: %s', async (_, { text }) => {
    const { code, stderr, stdout } = await runOn({ 'page.test.yaml': text }, 'policy', 'test', 'page.test.yaml')
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^cases: \d+, all as expected$/m)
    expect(code).toBe(0)
  })

  it('gives the gate no input that does not exist', () => {
    const ours = blocks
      .flatMap(({ text }) => stepsIn(parse(text)))
      .filter(({ uses = '' }) => uses.includes('/image-policy-gate@'))
    expect(ours.length).toBeGreaterThan(9)
    const names = ours.flatMap((step) => Object.keys(step.with ?? {}))
    expect(names.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([])
  })

  it('lets nothing that others write reach a shell', () => {
    const scripts = blocks.flatMap(({ text }) => stepsIn(parse(text))).flatMap(({ run = [] }) => run)
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })
})
