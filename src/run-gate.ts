import type { Inputs } from './checked-inputs.ts'
import type { Log } from './core/log.ts'
import type { Mark, Report } from './core/report.ts'
import type { Edges } from './entry.ts'
import { judgeImages } from './gate.ts'
import { marksOf } from './marks.ts'
import { loadPolicies } from './policy/load.ts'
import { workspaceReader } from './policy/workspace-reader.ts'
import { prepareReportFiles, type WrittenFiles, writeReportFiles } from './report-files.ts'
import { ruleById } from './rules/index.ts'
import { refuseBreaches } from './run-limits.ts'

/** Where a run takes place. */
export interface Setting extends Edges {
  /** The directory that paths are relative to. */
  readonly root: string
  /** True where policies must not be read from outside the root. */
  readonly confine: boolean
  readonly log: Log
  mask(secret: string): void
  /** What the report must say besides what the inputs tell. */
  readonly marks: readonly Mark[]
}

export interface GateRun {
  readonly report: Report
  /** The report files that were written. */
  readonly files: WrittenFiles
}

/** The sequence that the Action and the command share: policies, judgement, report files. Throws GateError. */
export async function runGate(inputs: Inputs, setting: Setting): Promise<GateRun> {
  const { root, confine, log } = setting
  const asOfMs = inputs.asOfMs ?? setting.now()
  const reader = workspaceReader(root, { confine })
  const { policies, notices } = await loadPolicies(inputs.policies, { reader, registry: ruleById, asOfMs })
  refuseBreaches(policies, inputs)
  await prepareReportFiles(inputs, root)
  const marks: readonly Mark[] = [
    ...marksOf(inputs),
    ...setting.marks,
    ...notices.map((text) => ({ kind: 'notice' as const, text })),
  ]
  const { report, evidence } = await judgeImages(inputs, { ...setting, policies, marks })
  return { report, files: await writeReportFiles(report, { evidence }, inputs, { root, log }) }
}
