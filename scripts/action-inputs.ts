import { readFile } from 'node:fs/promises'
import { type InputSpec, inputTable } from '../src/inputs/table.ts'

const INPUTS = /^inputs:\n[\s\S]*?(?=\noutputs:)/m

/** action.yml with the inputs that the table tells; the rest of it is written by hand. */
export async function withActionInputs(): Promise<string> {
  const file = await readFile(new URL('../action.yml', import.meta.url), 'utf8')
  return file.replace(INPUTS, () => `inputs:\n${inputTable.map(toYaml).join('')}`)
}

/** Most defaults are the program's own, so that the command has them too; those that GitHub fills in stand here. */
const toYaml = ({ name, description, default: standard }: InputSpec): string =>
  `  ${name}:\n    description: ${quoted(description)}\n${standard?.startsWith('$') ? `    default: ${standard}\n` : ''}`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
