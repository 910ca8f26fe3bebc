import type { ImageAssessment } from './core/assessment.ts'
import { evaluateImages } from './core/evaluate.ts'
import type { Policy } from './core/policy.ts'
import type { Mark, Report } from './core/report.ts'
import { reviewPolicies } from './core/review-policies.ts'
import { countOutcomes, runVerdict } from './core/verdict.ts'
import { ruleById } from './rules/index.ts'
import { sources } from './sources/index.ts'
import { VERSION } from './version.ts'

/** What a verdict is made of. */
export interface Judging {
  readonly policies: readonly Policy[]
  readonly assessments: readonly ImageAssessment[]
  readonly mode: Report['mode']
  readonly shard?: Report['shard']
  /** The moment that everything is judged at. */
  readonly asOfMs: number
  readonly startedAtMs: number
  readonly endedAtMs: number
  readonly marks: readonly Mark[]
  readonly hosts: readonly string[]
}

export const TOOL = { name: 'image-policy-gate', version: VERSION } as const

const MEASURES = new Map(sources.map(({ id, measures }) => [id, measures]))

/** Judges what is known of the images: pure, so that evidence judged again gives the same report. */
export function compileReport(judging: Judging): Report {
  const { policies, assessments, mode, shard, asOfMs, startedAtMs, endedAtMs, marks, hosts } = judging
  const images = evaluateImages(policies, assessments, ruleById, asOfMs)
  const verdict = runVerdict(images)
  const isCancelled = marks.some(({ kind }) => kind === 'cancelled')
  return {
    version: 1,
    tool: TOOL,
    // What was not looked at to the end is not clean, whatever a policy lets through.
    verdict: isCancelled && verdict === 'pass' ? 'unknown' : verdict,
    mode,
    asOfMs,
    startedAtMs,
    endedAtMs,
    policies: reviewPolicies(policies, images, {
      rules: ruleById,
      measures: MEASURES,
      now: asOfMs,
      isPart: shard !== undefined,
    }),
    images,
    shard,
    counts: countOutcomes(images),
    marks,
    hosts,
  }
}
