import { type InputSpec, inputTable } from '../inputs/table.ts'
import { TOOL_NAME, VERSION } from '../version.ts'
import type { Command } from './command.ts'

const WIDTH = 80
const INDENT = '      '

const EXIT_CODES = `Exit codes
  0  pass      every enforced rule holds for every image
  1  fail      an enforced rule is violated
  2  unknown   nothing is violated, but too little is known; a retry may cure it
  3  none      bad input, bad policy or missing credentials: nothing was judged
`

/** What the program is, and a line for each command. */
export function overview(commands: readonly Command[]): string {
  const column = Math.max(...commands.map((command) => headOf(command).length)) + 2
  const lines = commands.map((command) => `  ${headOf(command).padEnd(column)}${command.summary}`)
  return `${TOOL_NAME} ${VERSION}: may this container image go on?

Usage: ${TOOL_NAME} COMMAND

${lines.join('\n')}

${TOOL_NAME} help COMMAND explains one of them.

${EXIT_CODES}`
}

/** How one command is used, with every flag that it takes. */
export function commandUsage(command: Command): string {
  const head = `${TOOL_NAME} ${headOf(command)}: ${command.summary}\n`
  if (!command.hasInputs) return head
  const flags = inputTable
    .filter((spec: InputSpec) => !spec.actionOnly && spec.name !== 'images')
    .filter(({ name }) => command.hasInputs === true || command.hasInputs?.includes(name))
    .map(flagLines)
  return `${head}
Flags, as --name value or --name=value; lists may repeat
${flags.join('')}
Credentials are read from the environment only.

${command.exitCodes ?? EXIT_CODES}`
}

const headOf = ({ name, takes }: Command): string => `${name} ${takes}`.trim()

function flagLines(spec: InputSpec): string {
  const value = spec.allowed?.join('|') ?? spec.type.toUpperCase()
  const standard = spec.default === undefined ? '' : ` [${spec.default}]`
  return `  --${spec.name} ${value}\n${wrap(spec.description + standard)}`
}

function wrap(text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (INDENT.length + longer.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.map((line) => `${INDENT}${line}\n`).join('')
}
