import { formatMessage } from '../core/message.ts'
import type { AnyRule } from '../core/rule.ts'
import { rules as registry } from '../rules/index.ts'
import type { RunCommand } from './command.ts'

export const rules: RunCommand = async (_args, io) => {
  io.stdout(registry.map(ruleText).join('\n'))
  return 0
}

function ruleText({ id, summary, options, defaults }: AnyRule): string {
  const lines = Object.entries(options.properties).map(([name, schema]) => {
    const description = 'description' in schema ? `  ${schema.description}` : ''
    const standard: unknown = defaults[name]
    return `    ${name}:${description}${standard === undefined ? '' : ` [${JSON.stringify(standard)}]`}\n`
  })
  return `${id}\n  ${formatMessage(summary)}\n${lines.join('')}`
}
