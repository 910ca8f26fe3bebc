// Writes every file that is made from the source: `npm run generate`, or with --check tells which ones differ.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { policySchema } from '../src/policy/schema.ts'
import { rules } from '../src/rules/index.ts'
import { withGeneratedParts } from './doc-tables.ts'
import { validatorModule, validatorTypes } from './policy-validator.ts'
import { presetsModule } from './presets-module.ts'

interface GeneratedFile {
  /** Relative to the repository's root. */
  readonly path: string
  content(): string | Promise<string>
}

export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'policies/policy.schema.json', content: () => `${JSON.stringify(policySchema(rules), null, 2)}\n` },
  { path: 'src/policy/policy-validator.generated.js', content: () => validatorModule(rules) },
  { path: 'src/policy/policy-validator.generated.d.ts', content: validatorTypes },
  { path: 'src/policy/presets.generated.ts', content: presetsModule },
  ...['README.md', 'docs/rules.md'].map((path) => ({ path, content: () => withGeneratedParts(path) })),
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
