import type { CompletedScan, Facts, ImageAssessment, ImageScan } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import type { Finding } from '../../src/core/finding.ts'
import { measured } from '../../src/core/measured.ts'
import { formatMessage } from '../../src/core/message.ts'
import { exactly } from '../../src/core/severity.ts'
import { countFindings } from '../../src/core/vulnerability-counts.ts'
import { expressions, loadExpressions } from '../../src/expressions/index.ts'
import { anAssessment, aScan, NOW, someFacts } from '../builders.ts'

await loadExpressions()

export interface World {
  readonly facts?: Partial<Facts>
  readonly image?: Partial<ImageAssessment>
  readonly scan?: Partial<ImageScan>
  readonly endedAtMs?: CompletedScan['state']['endedAtMs']
}

/** What an expression comes to: true, false, or the sorted reasons for not knowing, each as `cause: why`. */
export function evaluate(
  text: string,
  { facts = {}, image, scan, endedAtMs }: World = {},
): boolean | readonly string[] {
  const problem = expressions().problemOf(text)
  if (problem) throw new Error(`${text}: ${problem.offset}: ${formatMessage(problem.message)}`)
  const state: CompletedScan['state'] = {
    kind: 'complete',
    endedAtMs: endedAtMs ?? measured(NOW - 3_600_000, 'scan end'),
    facts: someFacts(facts),
  }
  const subject = { image: anAssessment(image), scan: { ...aScan(scan), state }, now: NOW }
  const result = expressions().evaluate(text, subject)
  if ('holds' in result) return result.holds
  return result.doubts.map(({ cause, why }) => `${cause}: ${formatMessage(why)}`).sort()
}

/** Where and why a text is refused, with the hint after a semicolon; undefined where it is not. */
export function refusalOf(text: string): string | undefined {
  const problem = expressions().problemOf(text)
  if (!problem) return undefined
  const hint = problem.hint ? `; ${formatMessage(problem.hint)}` : ''
  return `${problem.offset}: ${formatMessage(problem.message)}${hint}`
}

export const aFinding = (finding: Partial<Finding> = {}): Finding => ({
  id: 'CVE-2026-1',
  aliases: [],
  severity: exactly('low'),
  ...finding,
})

/** The facts of a scan that listed just these findings. */
export const listing = (...findings: readonly Finding[]): Partial<Facts> => ({
  findings: measured(findings, 'list'),
  vulnerabilities: measured(countFindings(findings, exactCount(findings.length)), 'list'),
})
