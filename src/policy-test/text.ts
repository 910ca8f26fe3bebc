import { formatMessage, message } from '../core/message.ts'
import { inertLine, plainLine } from '../reporters/escape.ts'
import type { Difference } from './judge.ts'
import type { CaseResult } from './run-test-file.ts'

/** What came of the cases of one file: a line for each, and below it what differs. */
export function resultsAsText(file: string, results: readonly CaseResult[]): string {
  const lines = [file, ...results.flatMap(caseLines)]
  return lines.map((line) => `${inertLine(plainLine(line))}\n`).join('')
}

function caseLines({ test, differences }: CaseResult): readonly string[] {
  if (differences.length === 0) return [`  ✓ ${test.name}`]
  const width = Math.max(...differences.map((difference) => difference.of.length))
  return [
    `  ✗ ${test.name} (line ${test.position.line})`,
    ...differences.map((difference) => `      ${difference.of.padEnd(width)}  ${differenceText(difference)}`),
  ]
}

function differenceText({ expected, got, why }: Difference): string {
  const values = { expected, got }
  return formatMessage(
    why
      ? message('expected {expected}, got {got}: {why}', { ...values, why })
      : message('expected {expected}, got {got}', values),
  )
}
