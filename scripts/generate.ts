// Writes every file that is made from the source: `npm run generate`, or with --check tells which ones differ.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { policySchema } from '../src/policy/schema.ts'
import { policyTestSchema } from '../src/policy-test/schema.ts'
import { evidenceSchema } from '../src/reporters/evidence-schema.ts'
import { reportSchema } from '../src/reporters/report-schema.ts'
import { rules } from '../src/rules/index.ts'
import { withActionInputs } from './action-inputs.ts'
import { withGeneratedParts } from './doc-tables.ts'
import { presetsModule } from './presets-module.ts'

interface GeneratedFile {
  /** Relative to the repository's root. */
  readonly path: string
  content(): string | Promise<string>
}

const schemaFile = (path: string, schema: object): GeneratedFile => ({
  path,
  content: () => `${JSON.stringify(schema, null, 2)}\n`,
})

export const generatedFiles: readonly GeneratedFile[] = [
  schemaFile('policies/policy.schema.json', policySchema(rules)),
  schemaFile('policies/policy-test.schema.json', policyTestSchema(rules)),
  schemaFile('docs/schemas/report.schema.json', reportSchema),
  schemaFile('docs/schemas/evidence.schema.json', evidenceSchema),
  { path: 'src/policy/presets.generated.ts', content: presetsModule },
  { path: 'action.yml', content: withActionInputs },
  ...['README.md', 'docs/inputs.md', 'docs/rules.md', 'docs/policy-tests.md'].map((path) => ({
    path,
    content: () => withGeneratedParts(path),
  })),
]

const root = new URL('../', import.meta.url)

/** The paths of generated files that are not what they would be now. */
export async function staleFiles(): Promise<string[]> {
  const stale: string[] = []
  for (const { path, content } of generatedFiles) {
    const committed = await readFile(new URL(path, root), 'utf8').catch(() => undefined)
    if (committed !== (await content())) stale.push(path)
  }
  return stale
}

async function main(check: boolean): Promise<void> {
  const stale = await staleFiles()
  if (check && stale.length > 0) {
    console.error(`not up to date, run npm run generate: ${stale.join(', ')}`)
    process.exitCode = 1
  }
  if (check) return
  for (const { path, content } of generatedFiles) {
    if (stale.includes(path)) await writeFile(new URL(path, root), await content())
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'))
