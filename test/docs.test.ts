import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { withGeneratedParts } from '../scripts/doc-tables.ts'
import { commands } from '../src/cli/commands.ts'
import { ERROR_CODES } from '../src/core/errors.ts'
import { UNKNOWN_CAUSES } from '../src/core/measured.ts'
import { type InputSpec, inputTable } from '../src/inputs.ts'
import { loadPolicies } from '../src/policy/load.ts'
import type { PolicyReader } from '../src/policy/reader.ts'
import { reportSchema } from '../src/reporters/report-schema.ts'
import { ruleById, rules } from '../src/rules/index.ts'
import { sources } from '../src/sources/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const pagesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

const pages = [...pagesIn('.'), ...pagesIn('docs')]
const action = parse(read('action.yml')) as { inputs: object; outputs: object }

interface Block {
  readonly page: string
  readonly line: number
  readonly text: string
}

/** The fenced blocks of a language, each with its place. */
function blocksOf(language: string): Block[] {
  return pages.flatMap((page) => {
    const text = read(page)
    return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => ({
      page,
      line: text.slice(0, match.index).split('\n').length,
      text: match[1] ?? '',
    }))
  })
}

const placeOf = ({ page, line }: Block): string => `${page}:${line}`
const yamlBlocks = blocksOf('yaml')
const isPolicy = ({ text }: Block): boolean => /^version: 1$/m.test(text)

describe('generated parts', () => {
  it.each(['README.md', 'docs/rules.md'])('of %s are what the source says', async (page) => {
    expect(await withGeneratedParts(page)).toBe(read(page))
  })

  it('tell every input with its default and its words', () => {
    const rows = read('README.md').split('\n')
    const specs: readonly InputSpec[] = inputTable
    for (const { name, description, default: standard = '' } of specs) {
      const row = rows.find((one) => one.startsWith(`| \`${name}\` |`) && one.includes(description))
      expect(row, name).toContain(`| ${standard} | ${description} |`)
    }
  })
})

describe('README.md', () => {
  it.each([...Object.keys(action.inputs), ...Object.keys(action.outputs)])('tells %s of action.yml', (name) => {
    expect(read('README.md')).toContain(`| \`${name}\` |`)
  })

  it('names every credential variable that is read', () => {
    const code = ['huawei', 'aliyun'].map((cloud) => read(`src/sources/${cloud}/credentials.ts`)).join('\n')
    const variables = new Set(code.match(/(?<=')(?:HUAWEI_?CLOUD|CLOUD_SDK|ALIBABA_CLOUD)_[A-Z_]+(?=')/g))
    expect(variables.size).toBeGreaterThan(10)
    expect([...variables].filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([])
  })

  it('names only commands that exist', () => {
    const used = pages.flatMap((page) => [
      ...read(page).matchAll(/node dist\/cli\.mjs ([a-z]+(?:-[a-z]+)*(?: [a-z]+)?)/g),
    ])
    const names = commands.map(({ name }) => name)
    const unknown = used.map(([, words = '']) => words).filter((words) => !names.some((name) => words.startsWith(name)))
    expect(used.length).toBeGreaterThan(4)
    expect(unknown).toEqual([])
  })
})

describe('"Not yet" of README.md', () => {
  const section = /^## Not yet\n([\s\S]*?)^## /m.exec(read('README.md'))?.[1] ?? ''
  const specs: readonly InputSpec[] = inputTable
  const later = [...specs.flatMap((spec) => spec.later ?? [])]

  it.each(later)('tells that %s is to come', (word) => {
    expect(section).toMatch(new RegExp(`[\`: ]${word}\``))
  })

  it('tells of nothing that exists', () => {
    const words = [...section.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
    const exists = (word: string): boolean => {
      const [name, value] = word.split(': ')
      if (value !== undefined) return specs.some((spec) => spec.name === name && spec.allowed?.includes(value))
      return [...specs, ...commands, ...rules.map(({ id }) => ({ name: id }))].some((one) => one.name === word)
    }
    expect(words.length > 0).toBe(later.length > 0)
    expect(words.filter(exists)).toEqual([])
  })
})

describe('the pages', () => {
  it.each(Object.keys(ERROR_CODES))('explain the error %s', (code) => {
    expect(read('docs/troubleshooting.md')).toContain(`\n### ${code}\n`)
  })

  it.each(rules.map(({ id }) => id))('explain the rule %s', (id) => {
    expect(read('docs/rules.md')).toContain(`\n## ${id}\n`)
  })

  it.each(UNKNOWN_CAUSES)('explain the cause %s', (cause) => {
    expect(read('docs/outcomes.md')).toContain(`\n| \`${cause}\` |`)
  })

  it.each(sources.map(({ id }) => id))('explain the source %s', (id) => {
    expect(read('docs/sources.md')).toContain(`\n| \`${id}\` |`)
  })

  it.each(Object.keys(reportSchema.properties as object))('explain the field %s of report.json', (field) => {
    expect(read('docs/reports.md')).toMatch(new RegExp(`\\n\\| [^|]*\`${field}(?:\\[\\])?\``))
  })

  it('link only to files and headings that exist', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !resolves(page, target))
        .map((target) => `${page} -> ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('are all reachable from README.md', () => {
    const readme = read('README.md')
    expect(pages.filter((page) => page !== 'README.md' && !readme.includes(`](${page})`))).toEqual([])
  })
})

function resolves(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#')
  const file = path === '' ? page : join(dirname(page), path)
  if (relative('.', file).startsWith('..') || !existsSync(join(ROOT, file))) return false
  return heading === undefined || headingsOf(file).includes(heading)
}

/** The anchors that GitHub gives the headings of a page. */
const headingsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('YAML in the pages', () => {
  it('is there', () => {
    expect(yamlBlocks.length).toBeGreaterThan(8)
    expect(yamlBlocks.filter(isPolicy).length).toBeGreaterThan(2)
  })

  it.each(yamlBlocks.map((block) => [placeOf(block), block] as const))('parses: %s', (_, { text }) => {
    expect(parseAllDocuments(text).flatMap((document) => document.errors)).toEqual([])
  })

  it.each(yamlBlocks.filter(isPolicy).map((block) => [placeOf(block), block] as const))(
    'is a valid policy: %s',
    async (_, { text }) => {
      const { policies } = await loadPolicies(['page.yaml'], {
        reader: readerOf(text),
        registry: ruleById,
        asOfMs: Date.UTC(2026, 10, 22),
      })
      expect(policies[0]?.rules.length).toBeGreaterThan(0)
    },
  )

  it('gives the gate no input that does not exist', () => {
    const steps = yamlBlocks.flatMap(({ text }) => stepsIn(parse(text)))
    const ours = steps.filter((step) => String(step.uses).includes('/image-policy-gate@'))
    expect(ours.length).toBeGreaterThan(4)
    const names = ours.flatMap((step) => Object.keys(step.with ?? {}))
    expect(names.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([])
  })
})

const readerOf = (text: string): PolicyReader => ({
  label: 'a page',
  read: async (path) => (path === 'page.yaml' ? text : undefined),
  glob: async () => [],
})

interface Step {
  readonly uses?: string
  readonly with?: object
}

/** The steps of a workflow, or of a block that shows steps alone. */
function stepsIn(yaml: unknown): Step[] {
  if (Array.isArray(yaml)) return yaml as Step[]
  const { jobs = {} } = yaml as { jobs?: Record<string, { steps: Step[] }> }
  return Object.values(jobs).flatMap((job) => job.steps)
}

describe('workflows of this repository', () => {
  const folder = '.github/workflows'
  const workflows = readdirSync(join(ROOT, folder)).map((name) => [name, parse(read(join(folder, name)))] as const)

  it.each(workflows)('%s grants nothing that a job does not ask for', (_, workflow) => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs as Record<string, { permissions: object }>)) {
      expect(job.permissions).toEqual({ contents: 'read' })
    }
  })

  it.each(workflows)('%s pins every action by commit', (_, workflow) => {
    const used = stepsIn(workflow).flatMap(({ uses }) => uses ?? [])
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((uses) => uses !== './' && !/@[0-9a-f]{40}$/.test(uses))).toEqual([])
  })

  it('sets the Action no input that does not exist, but for the one that shows it', () => {
    const given = workflows.flatMap(([, workflow]) => stepsIn(workflow)).filter(({ uses }) => uses === './')
    const names = new Set(given.flatMap((step) => Object.keys(step.with ?? {})))
    expect([...names].filter((name) => !Object.hasOwn(action.inputs, name))).toEqual(['image'])
  })
})
