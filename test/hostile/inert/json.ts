import { complaintsOfLines } from './visible.ts'

/** What is wrong with a JSON file where someone prints it to a job's log; its strings stay what they are. */
export const complaintsOfJson = (text: string): readonly string[] =>
  complaintsOfLines(text).filter((complaint) => !complaint.startsWith('marks'))

/** Every string in a JSON value, names of properties too. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => [name, ...stringsIn(one)])
}
