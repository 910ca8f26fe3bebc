import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { commands } from '../src/cli/commands.ts'
import type { FactName } from '../src/core/assessment.ts'
import { formatMessage } from '../src/core/message.ts'
import type { AnyRule } from '../src/core/rule.ts'
import { type InputSpec, inputTable } from '../src/inputs/table.ts'
import { factsProperties } from '../src/policy-test/schema-facts.ts'
import { rules } from '../src/rules/index.ts'
import { sources } from '../src/sources/index.ts'

const root = new URL('../', import.meta.url)

/** What can stand between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->` in a page. */
const PARTS: Readonly<Record<string, () => string | Promise<string>>> = {
  inputs: inputsTable,
  outputs: outputsTable,
  sources: sourcesTable,
  commands: commandsTable,
  rules: rulesTable,
  'rule-pages': () => rules.map(rulePage).join('\n'),
  'test-facts': testFactsTable,
}

const PART = /(<!-- generated:([a-z-]+) -->\n)[\s\S]*?(<!-- \/generated:\2 -->)/g

/** A page as it is in the repository, with its generated parts made anew; throws for a part that nobody makes. */
export async function withGeneratedParts(path: string): Promise<string> {
  const page = await readFile(new URL(path, root), 'utf8')
  const texts = new Map<string, string>()
  for (const [, , name = ''] of page.matchAll(PART)) {
    const make = PARTS[name]
    if (make === undefined) throw new Error(`${path} has a part "${name}" that nothing generates`)
    texts.set(name, await make())
  }
  return page.replace(PART, (_, start: string, name: string, end: string) => `${start}\n${texts.get(name)}\n${end}`)
}

function inputsTable(): string {
  const specs: readonly InputSpec[] = inputTable
  return table(
    ['Input', 'Takes', 'Default', 'Meaning'],
    specs.map((spec) => [code(spec.name), takenBy(spec), spec.default ?? '', spec.description]),
  )
}

function takenBy({ type, allowed, actionOnly }: InputSpec): string {
  const words = allowed?.map(code).join(', ') ?? type
  return actionOnly ? `${words}; Action only` : words
}

async function outputsTable(): Promise<string> {
  const { outputs } = parse(await readFile(new URL('action.yml', root), 'utf8')) as {
    outputs: Record<string, { description: string }>
  }
  return table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
  )
}

function sourcesTable(): string {
  return table(
    ['Source', 'Serves', 'Where its API does not exist, `auto` asks'],
    sources.map(({ id, serves, fallback }) => [code(id), serves, fallback === undefined ? '' : code(fallback)]),
  )
}

function commandsTable(): string {
  return table(
    ['`node dist/cli.mjs …`', 'Does'],
    commands.map(({ name, takes, summary }) => [code(`${name} ${takes}`.trim()), summary]),
  )
}

function rulesTable(): string {
  return table(
    ['Rule', 'What must hold'],
    rules.map(({ id, summary }) => [`[${code(id)}](docs/rules.md#${id})`, formatMessage(summary)]),
  )
}

const FACT_WORDS: Readonly<Record<FactName, string>> = {
  severity: 'the worst severity',
  vulnerabilities: 'the number of vulnerabilities',
  maliciousFiles: 'the number of malicious files',
  unsafeSettings: 'the number of unsafe settings',
  sensitiveFiles: 'the number of sensitive files',
  sizeBytes: 'the size',
  findings: 'the list of findings',
  bornAtMs: 'when the image was created, else last updated',
}

function rulePage(rule: AnyRule): string {
  const { id, summary, options, defaults } = rule
  const rows = Object.entries(options.properties).map(([name, schema]) => {
    const described = 'description' in schema ? String(schema.description) : ''
    return [code(name), typeWords(schema), defaultWords(name, options.required ?? [], defaults[name]), described]
  })
  const optionsText =
    rows.length === 0 ? 'It has no options of its own.\n' : table(['Option', 'Takes', 'Default', 'Meaning'], rows)
  const oneOf = options.anyOf ? '\nAt least one of the options must be set.\n' : ''
  return `## ${id}\n\n${formatMessage(summary)} ${needsSentence(rule)}\n\n${optionsText}${oneOf}`
}

function needsSentence({ about, needs, defaults }: AnyRule): string {
  if (about === 'reference') return 'It looks at the image reference alone, so it is never unknown.'
  if (about === 'scan') return 'It looks at how far the scan is and when it ended.'
  if (about === 'image') return 'It needs the facts of a completed scan that its options name.'
  const facts = needs?.(defaults).facts.map((fact) => FACT_WORDS[fact]) ?? []
  return `It needs ${facts.join(' and ')}, as a completed scan measured it.`
}

/** What a case of a policy test can say of its image. */
function testFactsTable(): string {
  return table(
    ['Key', 'Takes', 'Meaning'],
    Object.entries(factsProperties).map(([name, schema]) => [code(name), branchWords(schema), schema.description]),
  )
}

function branchWords(schema: object): string {
  const branches = 'anyOf' in schema && Array.isArray(schema.anyOf) ? schema.anyOf : [schema]
  return branches.map((branch) => typeWords(branch).replace('object', 'mapping')).join(' or ')
}

function typeWords(schema: object): string {
  const { enum: words, type } = schema as { readonly enum?: readonly string[]; readonly type?: string }
  if (words) return words.map(code).join(', ')
  return type === 'array' ? 'list' : (type ?? '')
}

function defaultWords(name: string, required: readonly string[], value: unknown): string {
  if (required.includes(name)) return 'required'
  return value === undefined ? '' : code(typeof value === 'string' ? value : JSON.stringify(value))
}

const code = (text: string): string => `\`${text}\``

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  line(head) + line(head.map(() => '---')) + rows.map(line).join('')
