import { readPlain } from './read-plain.ts'

/** What has no meaning of its own to YAML, wherever it stands on a line. */
const PLAIN = /^[\w./][\w./*+@:()-]*(?: [\w./*+@:()-]+)*$/

/** A value as YAML on one line: words as they are where they are read as themselves, everything else as JSON has it. */
export function flowYaml(value: unknown): string {
  if (typeof value === 'string') return isWords(value) ? value : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${flowYaml(key)}: ${flowYaml(member)}`)
  return `{${members.join(', ')}}`
}

const isWords = (text: string): boolean => PLAIN.test(text) && !/:(?: |$)/.test(text) && readPlain(text) === text
