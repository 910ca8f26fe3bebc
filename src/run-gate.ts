import type { Inputs } from './checked-inputs.ts'
import type { Log } from './core/log.ts'
import type { Translate } from './core/message.ts'
import type { Mark, Report } from './core/report.ts'
import type { Edges } from './entry.ts'
import { judgeImages, openHttp } from './gate.ts'
import type { HttpClient } from './http/client.ts'
import { marksOf } from './marks.ts'
import type { PolicyAccess } from './policy/access.ts'
import { loadPolicies } from './policy/load.ts'
import { prepareReportFiles, type WrittenFiles, writeReportFiles } from './report-files.ts'
import { ruleById } from './rules/index.ts'
import { refuseBreaches } from './run-limits.ts'

/** Where a run takes place. */
export interface Setting extends Edges {
  /** The directory that paths are relative to. */
  readonly root: string
  /** True where files must not be read from outside the root. */
  readonly confine: boolean
  /** Opens the place that policies are read from; what it asks of a network goes through the client of the run. */
  readonly openPolicies: (http: HttpClient) => PolicyAccess
  readonly log: Log
  mask(secret: string): void
  /** Gives the template of the language that reports are written in; absent for English. */
  readonly translate?: Translate | undefined
}

export interface GateRun {
  readonly report: Report
  /** The report files that were written. */
  readonly files: WrittenFiles
}

/** The sequence that the Action and the command share: policies, judgement, report files. Throws GateError. */
export async function runGate(inputs: Inputs, setting: Setting): Promise<GateRun> {
  const http = openHttp(inputs, setting)
  try {
    return await runOver(http, inputs, setting)
  } finally {
    await http.close()
  }
}

async function runOver(http: HttpClient, inputs: Inputs, setting: Setting): Promise<GateRun> {
  const { root, log, translate } = setting
  const asOfMs = inputs.asOfMs ?? setting.now()
  const access = setting.openPolicies(http)
  const { policies, notices } = await loadPolicies(inputs.policies, { ...access, registry: ruleById, asOfMs })
  refuseBreaches(policies, inputs)
  await prepareReportFiles(inputs, root)
  const marks: readonly Mark[] = [
    ...marksOf(inputs),
    ...access.marks.map((text) => ({ kind: 'policy-ref' as const, text })),
    ...notices.map((text) => ({ kind: 'notice' as const, text })),
  ]
  const { report, evidence } = await judgeImages(inputs, { ...setting, http, policies, marks })
  return {
    report,
    files: await writeReportFiles(report, { evidence, language: inputs.language, translate }, inputs, { root, log }),
  }
}
