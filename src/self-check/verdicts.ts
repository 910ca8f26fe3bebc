import { compileReport } from '../compile-report.ts'
import type { ImageAssessment } from '../core/assessment.ts'
import { type Message, message } from '../core/message.ts'
import type { Policy } from '../core/policy.ts'
import type { Outcome, Report } from '../core/report.ts'
import { exitCodeFor } from '../core/verdict.ts'
import { knownBad, knownPending } from './known-images.ts'
import type { Step } from './step.ts'

interface Expected {
  readonly subject: Message
  image(nowMs: number): ImageAssessment
  readonly verdict: Report['verdict']
  readonly exitCode: number
  /** Of every rule of preset:baseline. */
  readonly outcomes: Readonly<Record<string, Outcome>>
}

const EXPECTED: readonly Expected[] = [
  {
    subject: message('known-bad image'),
    image: knownBad,
    verdict: 'fail',
    exitCode: 1,
    outcomes: { 'scan-succeeded': 'pass', 'max-severity': 'violated', 'no-malicious-files': 'violated' },
  },
  {
    subject: message('known-pending image'),
    image: knownPending,
    verdict: 'unknown',
    exitCode: 2,
    outcomes: { 'scan-succeeded': 'unknown', 'max-severity': 'unknown', 'no-malicious-files': 'unknown' },
  },
]

/** Judges images that must not pass by the baseline, the way the gate judges: this copy of the program can go red. */
export const proveVerdicts = (baseline: readonly Policy[], nowMs: number, judge = compileReport): readonly Step[] =>
  EXPECTED.map((expected) => {
    const report = judge({
      policies: baseline,
      assessments: [expected.image(nowMs)],
      mode: 'enforce',
      asOfMs: nowMs,
      startedAtMs: nowMs,
      endedAtMs: nowMs,
      marks: [],
      hosts: [],
    })
    return toStep(expected, report)
  })

function toStep({ subject, verdict, exitCode, outcomes }: Expected, report: Report): Step {
  const got = report.images.flatMap(({ rules }) => rules)
  const asExpected =
    report.verdict === verdict &&
    exitCodeFor(report.verdict, report.mode) === exitCode &&
    got.length === Object.keys(outcomes).length &&
    got.every(({ id, outcome }) => outcomes[id] === outcome)
  if (asExpected) {
    const text = message('{verdict} by preset:baseline, exit code {exitCode}, as it must be', { verdict, exitCode })
    return { result: 'ok', subject, text }
  }
  return {
    result: 'failed',
    subject,
    text: message('it came out {got}, and must come out {verdict}: {outcomes}', {
      got: report.verdict,
      verdict,
      outcomes: got.map(({ id, outcome }) => `${id} ${outcome}`).join(', '),
    }),
    hint: message('do not rely on this copy of the program: install it afresh, and report it if that does not help'),
  }
}
